package main

import (
	"context"
	"reflect"
	"strings"

	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	apiservervalidation "k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/json"
	"k8s.io/apimachinery/pkg/util/validation/field"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
)

// A resource is a kind of custom resource as the API server knows it once its definition is accepted.
type resource struct {
	apiVersion string
	kind       string
	structural *schema.Structural
	schema     apiservervalidation.SchemaValidator
	rules      *cel.Validator
}

// A verdict is what the API server has against a resource, and what it makes of it first.
type verdict struct {
	refusals field.ErrorList
	unknown  []string
	// stored is the spec that the API server keeps, where it is another one.
	stored any
}

// validate goes the way of a resource that is created: unknown fields, schema, lists, and expressions where the schema is kept.
func (r *resource) validate(text []byte) (verdict, error) {
	// The reader of the API server tells integers from other numbers.
	var spec any
	if err := json.Unmarshal(text, &spec); err != nil {
		return verdict{}, err
	}
	object := map[string]any{
		"apiVersion": r.apiVersion,
		"kind":       r.kind,
		"metadata":   map[string]any{"name": "document"},
		"spec":       runtime.DeepCopyJSONValue(spec),
	}
	unknown := r.complete(object)
	refusals := apiservervalidation.ValidateCustomResource(nil, object, r.schema)
	refusals = append(refusals, listtype.ValidateListSetsAndMaps(nil, r.structural, object)...)
	if len(refusals) == 0 {
		broken, _ := r.rules.Validate(context.Background(), nil, r.structural, object, nil, celconfig.RuntimeCELCostBudget)
		refusals = append(refusals, broken...)
	}
	var stored any
	if !reflect.DeepEqual(object["spec"], spec) {
		stored = object["spec"]
	}
	return verdict{refusals, unknown, stored}, nil
}

// complete drops unknown fields and what is null, and fills in defaults, in the order of the API server.
func (r *resource) complete(object map[string]any) []string {
	unknown := pruning.PruneWithOptions(object, r.structural, true, schema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true})
	defaulting.PruneNonNullableNullsWithoutDefaults(object, r.structural)
	defaulting.Default(object, r.structural)
	return unknown
}

func lines(refusals field.ErrorList) []string {
	texts := make([]string, len(refusals))
	for index, refusal := range refusals {
		texts[index] = strings.ReplaceAll(refusal.Error(), "\n", " ")
	}
	return texts
}
