import { createTypeSpecLibrary, type JSONSchemaType, paramMessage } from "@typespec/compiler";

/** What a project may say about the TypeScript that it wants. */
export interface TypeScriptEmitterOptions {
  /** Name of the union of all contracts; its plural names the map from `type` to interface. */
  readonly "documents-name"?: string;
  /** Where the JSON Schemas of the contracts live. Without it, no schema ids are emitted. */
  readonly "schema-base-uri"?: string;
  /** How files name each other. */
  readonly "import-extension"?: ".ts" | ".js";
}

const optionsSchema: JSONSchemaType<TypeScriptEmitterOptions> = {
  type: "object",
  additionalProperties: false,
  properties: {
    "documents-name": {
      type: "string",
      nullable: true,
      pattern: "^[A-Z][A-Za-z0-9]*$",
      description:
        "Name of the union of all contracts, such as 'AgentMachineDocument'; its plural names the map from type to interface. Default: 'Document'.",
    },
    "schema-base-uri": {
      type: "string",
      nullable: true,
      pattern: "^[a-z][a-z0-9+.-]*:",
      description:
        "Where the JSON Schemas of the contracts live, such as 'https://schemas.example.org/v2/'. Without it, no schema ids are emitted.",
    },
    "import-extension": {
      type: "string",
      nullable: true,
      enum: [".ts", ".js"],
      description: "The extension by which the emitted files import each other. Default: '.ts'.",
    },
  },
  required: [],
};

export const $lib = createTypeSpecLibrary({
  name: "@sourceos/typespec-typescript",
  emitter: { options: optionsSchema },
  diagnostics: {
    "unsupported-anonymous-model": {
      severity: "error",
      messages: {
        default: "Please give this object a name: declare it as a model, and refer to that model.",
      },
    },
    "unsupported-template-instance": {
      severity: "error",
      messages: {
        default: paramMessage`Please give '${"name"}' a name of its own, as in 'model Example is ${"name"}': an instance of a template has none.`,
      },
    },
    "unsupported-record": {
      severity: "error",
      messages: {
        default:
          "Please name the properties of this object: a contract is closed, so Record has no TypeScript form here.",
      },
    },
    "unsupported-tuple": {
      severity: "error",
      messages: {
        default: "Please use a model, or an array with one element type: tuples are not supported.",
      },
    },
    "unsupported-scalar": {
      severity: "error",
      messages: {
        default: paramMessage`Please use another scalar: '${"name"}' ${"problem"}.`,
      },
    },
    "unsupported-encoding": {
      severity: "error",
      messages: {
        default: paramMessage`Please remove @encode from '${"name"}', and use the scalar that is written in the document.`,
      },
    },
    "unsupported-discriminator": {
      severity: "error",
      messages: {
        default: paramMessage`Please state the variants of '${"name"}' with @when: discriminators are not supported.`,
      },
    },
    "unsupported-inheritance": {
      severity: "error",
      messages: {
        default: paramMessage`Please spread '${"base"}' into '${"name"}' and repeat its conditions: a model with conditions is a union, which no interface can extend.`,
      },
    },
    "unsupported-pattern": {
      severity: "error",
      messages: {
        default: paramMessage`Please leave the pattern of '${"name"}' to @urn: '${"pattern"}' does not begin with its prefix.`,
      },
    },
    "unsupported-type": {
      severity: "error",
      messages: {
        default: paramMessage`Please use another type: ${"kind"} has no form in a document.`,
      },
    },
    "too-many-cases": {
      severity: "error",
      messages: {
        default: paramMessage`Please split '${"name"}': its conditions tell more than ${"limit"} cases apart.`,
      },
    },
    "contradictory-conditions": {
      severity: "error",
      messages: {
        default: paramMessage`Please mend the conditions of '${"name"}': no object can fulfil them.`,
      },
    },
    "name-collision": {
      severity: "error",
      messages: {
        default: paramMessage`Please rename one of the declarations that are both called '${"name"}' in TypeScript: ${"first"} and ${"second"}.`,
      },
    },
    "reserved-name": {
      severity: "error",
      messages: {
        default: paramMessage`Please choose another name than '${"name"}': TypeScript has a meaning for it.`,
      },
    },
  },
});

export const { reportDiagnostic } = $lib;
