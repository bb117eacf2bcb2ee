package main

import (
	"fmt"
	"reflect"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/ext"
)

type compiler func(expression string) (cel.Program, error)

// newCompiler knows the names of rules.json, all of dynamic type: JSON numbers are doubles, objects are maps.
func newCompiler(documents []string) (compiler, error) {
	// The standard has neither `split` nor `lowerAscii`; cel-go keeps them in an extension library of its own.
	options := []cel.EnvOption{ext.Strings()}
	for _, name := range []string{"this", "root", "it", "other"} {
		options = append(options, cel.Variable(name, cel.DynType))
	}
	for _, name := range documents {
		options = append(options, cel.Variable(name, cel.DynType))
	}
	env, err := cel.NewEnv(options...)
	if err != nil {
		return nil, err
	}
	return func(expression string) (cel.Program, error) {
		ast, issues := env.Compile(expression)
		if issues.Err() != nil {
			return nil, issues.Err()
		}
		// Regular expressions and lists that are written out are prepared once.
		return env.Program(ast, cel.EvalOptions(cel.OptOptimize))
	}, nil
}

func isTrue(program cel.Program, names map[string]any) (bool, error) {
	result, _, err := program.Eval(names)
	if err != nil {
		return false, err
	}
	truth, isBool := result.Value().(bool)
	if !isBool {
		return false, fmt.Errorf("the expression gives %s, and should give a bool", result.Type())
	}
	return truth, nil
}

func listOf(program cel.Program, names map[string]any) ([]any, error) {
	result, _, err := program.Eval(names)
	if err != nil {
		return nil, err
	}
	list, err := result.ConvertToNative(reflect.TypeFor[[]any]())
	if err != nil {
		return nil, err
	}
	return list.([]any), nil
}
