package main

import (
	"bytes"
	"context"
	"encoding/json"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/install"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel"
	apiservervalidation "k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
)

var scheme = newScheme()

func newScheme() *runtime.Scheme {
	scheme := runtime.NewScheme()
	install.Install(scheme)
	return scheme
}

// define reads a definition strictly, fills in what the API server fills in, and asks its validation: structural schema, names,
// expressions with their types and estimated cost.
func define(text []byte) (*resource, field.ErrorList, error) {
	var written apiextensionsv1.CustomResourceDefinition
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&written); err != nil {
		return nil, nil, err
	}
	scheme.Default(&written)
	var definition apiextensions.CustomResourceDefinition
	if err := scheme.Convert(&written, &definition, nil); err != nil {
		return nil, nil, err
	}
	// The API server notes the version that it stores before it validates.
	definition.Status.StoredVersions = []string{definition.Spec.Versions[0].Name}
	refusals := validation.ValidateCustomResourceDefinition(context.Background(), &definition)
	if len(refusals) > 0 {
		return nil, refusals, nil
	}
	resource, err := newResource(&definition)
	return resource, nil, err
}

func newResource(definition *apiextensions.CustomResourceDefinition) (*resource, error) {
	version := definition.Spec.Versions[0]
	written, err := apiextensions.GetSchemaForVersion(definition, version.Name)
	if err != nil {
		return nil, err
	}
	structural, err := schema.NewStructural(written.OpenAPIV3Schema)
	if err != nil {
		return nil, err
	}
	validator, _, err := apiservervalidation.NewSchemaValidator(written.OpenAPIV3Schema)
	if err != nil {
		return nil, err
	}
	return &resource{
		apiVersion: definition.Spec.Group + "/" + version.Name,
		kind:       definition.Spec.Names.Kind,
		structural: structural,
		schema:     validator,
		rules:      cel.NewValidator(structural, true, celconfig.PerCallLimit),
	}, nil
}
