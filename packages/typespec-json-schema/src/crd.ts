import type { Artefact } from "./catalog.ts";
import { changed } from "./crd-change.ts";
import { carriedRules, type LeftOutRule } from "./crd-rules.ts";
import { structuralSchema } from "./crd-schema.ts";
import type { Definitions } from "./form.ts";
import { isObject, type JsonObject, serialize } from "./json.ts";

/** Which contracts become resources of Kubernetes, and how they are called there. */
export interface KubernetesOptions {
  readonly group: string;
  readonly version: string;
  readonly contracts: readonly string[];
  /** Ids of rules whose cost, as the API server estimates it, is above its limit. */
  readonly "costly-rules": readonly string[];
}

/** A CustomResourceDefinition for each contract that is asked for. */
export function crdArtefacts(
  forms: readonly Definitions[],
  rules: JsonObject | undefined,
  options: KubernetesOptions | undefined,
): Artefact[] {
  if (!options) return [];
  const entries = (rules?.rules ?? []) as readonly JsonObject[];
  return forms
    .filter(({ root }) => options.contracts.includes(String(root.title)))
    .map((form) => ({
      file: `kubernetes/${String(form.root.title)}.crd.json`,
      description: `CustomResourceDefinition of ${String(form.root.title)} for Kubernetes.`,
      text: serialize(customResourceDefinition(form, entries, options)),
    }));
}

/** The definition of a resource whose `spec` is a document as it is, so that the digest of the one is the digest of the other. */
export function customResourceDefinition(
  form: Definitions,
  rules: readonly JsonObject[],
  { group, version, "costly-rules": costly }: KubernetesOptions,
): JsonObject {
  const kind = String(form.root.title);
  const singular = kind.toLowerCase();
  const { schema, lost } = structuralSchema(form);
  const { changes, carried, leftOut } = carriedRules(kind, schema, rules, costly);
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: {
      name: `${singular}s.${group}`,
      annotations: {
        [`${group}/spec-version`]: identity(form).specVersion,
        [`${group}/rules`]: `${carried.length} of ${carried.length + leftOut.length} rules are carried.`,
        ...leftOutAnnotation(group, leftOut),
        [`${group}/keywords-left-out`]: [...lost]
          .map(([key, count]) => `${key} ${count}`)
          .join(", "),
      },
    },
    spec: {
      group,
      scope: "Namespaced",
      names: { kind, listKind: `${kind}List`, plural: `${singular}s`, singular },
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          schema: { openAPIV3Schema: resource(changed(schema, changes)) },
        },
      ],
    },
  };
}

function identity({ root }: Definitions): { readonly slug: string; readonly specVersion: string } {
  const contract = root["x-sourceos-contract"];
  const { slug = "", specVersion = "" } = isObject(contract) ? contract : {};
  return { slug: String(slug), specVersion: String(specVersion) };
}

function leftOutAnnotation(group: string, leftOut: readonly LeftOutRule[]): JsonObject {
  const byReason = Map.groupBy(leftOut, ({ why }) => why);
  return Object.fromEntries(
    [...byReason].map(([why, rules]) => [
      `${group}/rules-left-out-${why.replaceAll(" ", "-")}`,
      rules.map(({ id }) => id).join(", "),
    ]),
  );
}

function resource(spec: JsonObject): JsonObject {
  return {
    type: "object",
    ...(spec.description !== undefined && { description: spec.description }),
    required: ["spec"],
    properties: {
      apiVersion: { type: "string" },
      kind: { type: "string" },
      metadata: { type: "object" },
      spec: { ...spec, description: "The document as it is." },
    },
  };
}
