package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

var contracts = []string{
	"AgentMachineFingerprint",
	"AgentMachineProfile",
	"AgentToolSurface",
	"AgentWorkspaceMount",
}

// schemas holds the compiled schema of each contract. `format` is an annotation, which is the compiler's default.
type schemas struct {
	byContract map[string]*jsonschema.Schema
}

func loadSchemas(folder string) (*schemas, error) {
	compiled := map[string]*jsonschema.Schema{}
	for _, contract := range contracts {
		schema, err := compileSchema(filepath.Join(folder, "schemas", contract+".json"))
		if err != nil {
			return nil, err
		}
		compiled[contract] = schema
	}
	return &schemas{compiled}, nil
}

func compileSchema(file string) (*jsonschema.Schema, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(file, document); err != nil {
		return nil, err
	}
	return compiler.Compile(file)
}

func (s *schemas) isValid(contract string, text json.RawMessage) (bool, error) {
	schema := s.byContract[contract]
	if schema == nil {
		return false, fmt.Errorf("unknown contract %q", contract)
	}
	// The library's own reader keeps numbers as they are written, which the validator asks for.
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return false, err
	}
	err = schema.Validate(document)
	var invalid *jsonschema.ValidationError
	if errors.As(err, &invalid) {
		return false, nil
	}
	return err == nil, err
}
