import { createTypeSpecLibrary, type JSONSchemaType, paramMessage } from "@typespec/compiler";
import type { KubernetesOptions } from "./crd.ts";

/** What can be set in `tspconfig.yaml`. */
export interface EmitterOptions {
  readonly "examples-dir"?: string;
  readonly "cases-dir"?: string;
  readonly "validate-command"?: string;
  readonly "package-name"?: string;
  readonly kubernetes?: KubernetesOptions;
}

const optionsSchema: JSONSchemaType<EmitterOptions> = {
  type: "object",
  additionalProperties: false,
  properties: {
    "examples-dir": {
      type: "string",
      nullable: true,
      format: "absolute-path",
      description:
        "Folder of example documents that the catalog lists beside the contract whose `type` they name.",
    },
    "cases-dir": {
      type: "string",
      nullable: true,
      format: "absolute-path",
      description:
        "Folder of YAML stories that the rules as data list beside the rule whose id they expect.",
    },
    "validate-command": {
      type: "string",
      nullable: true,
      description:
        "Command that the catalog names for validating a document; `FILE` stands for the document.",
    },
    "package-name": {
      type: "string",
      nullable: true,
      description:
        "Name of the package that the output is published in, under which settings of editors refer to it.",
    },
    kubernetes: {
      type: "object",
      nullable: true,
      additionalProperties: false,
      description: "Contracts of which a CustomResourceDefinition is written.",
      properties: {
        group: { type: "string" },
        version: { type: "string" },
        contracts: { type: "array", items: { type: "string" } },
        "costly-rules": {
          type: "array",
          items: { type: "string" },
          description: "Rules that are left out because the API server estimates too high a cost.",
        },
      },
      required: ["group", "version", "contracts", "costly-rules"],
    },
  },
  required: [],
};

export const $lib = createTypeSpecLibrary({
  name: "@sourceos/typespec-json-schema",
  diagnostics: {
    "no-contract": {
      severity: "error",
      messages: {
        default: "Please mark at least one model with @contract: there is nothing to emit.",
      },
    },
    "no-base-uri": {
      severity: "error",
      messages: {
        default: paramMessage`Please put @baseUri on the namespace of contract '${"name"}': its schema needs an absolute $id.`,
      },
    },
    "closed-union": {
      severity: "error",
      messages: {
        default: paramMessage`Please write union '${"name"}' as an enum, or add one string scalar that says which other values it accepts.`,
      },
    },
    "duplicate-definition": {
      severity: "error",
      messages: {
        default: paramMessage`Please rename one of the declarations called '${"name"}': definitions are flat, so names are unique across namespaces.`,
      },
    },
    "unreadable-example": {
      severity: "error",
      messages: { default: paramMessage`Please mend example '${"file"}': ${"problem"}.` },
    },
  },
  emitter: { options: optionsSchema },
});

export const { reportDiagnostic } = $lib;
