import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../../scripts/files.ts";
import { readExamples } from "../../scripts/fingerprints.ts";
import { type ContractName, isContractName, readSchema } from "../../scripts/schemas.ts";
import { loadCases } from "../support/conformance.ts";
import { partOf, type Step } from "./written.ts";

/** A property of a contract, what there is to say of it, and a document that has it. */
export interface Property {
  readonly contract: ContractName;
  readonly path: string;
  readonly description: string;
  readonly absence?: string;
  readonly document: unknown;
  /** The place of the property in the document, as the keys and indexes that lead to it. */
  readonly steps: readonly Step[];
  /** What each of its values means, where they are named. */
  readonly values: Readonly<Record<string, string>>;
}

interface CatalogField {
  readonly path: string;
  readonly description: string;
  readonly absence?: string;
}

interface Catalog {
  readonly contracts: readonly {
    readonly type: ContractName;
    readonly fields: readonly CatalogField[];
  }[];
}

/** Every property that the catalog lists, each with an example that has it, or else with a valid case. */
export async function loadProperties(): Promise<Property[]> {
  const file = resolve(root, "packages/agent-machine-schemas/catalog.json");
  const { contracts } = JSON.parse(readFileSync(file, "utf8")) as Catalog;
  const documents = await validDocuments();
  return contracts.flatMap(({ type, fields }) =>
    fields.map(({ path, description, absence }) => {
      for (const document of documents.get(type) ?? []) {
        const steps = stepsTo(document, path.replaceAll("[]", ".[]").split("."));
        if (!steps) continue;
        const values = namedValues(type, steps);
        const isNamed = String(valueIn(document, steps)) in values;
        if (Object.keys(values).length > 0 && !isNamed) continue;
        const explained = { description, ...(absence !== undefined && { absence }) };
        return { contract: type, path, ...explained, document, steps, values };
      }
      throw new Error(
        `No example and no valid case of ${type} has ${path}, with a named value where there are some. Please add one.`,
      );
    }),
  );
}

/** The valid documents of each contract, the examples before the cases. */
async function validDocuments(): Promise<Map<ContractName, unknown[]>> {
  const found = new Map<ContractName, unknown[]>();
  const add = (contract: unknown, document: unknown): void => {
    if (isContractName(contract)) found.set(contract, [...(found.get(contract) ?? []), document]);
  };
  for (const document of (await readExamples()).values()) add(document.type, document);
  for (const { contract, document, expect } of await loadCases()) {
    if (expect.length === 0) add(contract, document);
  }
  return found;
}

/** The way to the first value that a path of the catalog leads to; `[]` stands for some item. */
function stepsTo(value: unknown, [step, ...rest]: string[]): Step[] | undefined {
  if (step === undefined) return [];
  if (step === "[]" && rest.length === 0) return [];
  const keys = step === "[]" && Array.isArray(value) ? value.keys() : [step];
  for (const key of keys) {
    const part = partOf(value, key);
    const further = part === undefined ? undefined : stepsTo(part, rest);
    if (further) return [key, ...further];
  }
  return undefined;
}

/** The value that a way leads to, or the first item of the list that it leads to. */
function valueIn(document: unknown, steps: readonly Step[]): unknown {
  const value = steps.reduce(partOf, document);
  return Array.isArray(value) ? value[0] : value;
}

/** The values that an enumeration or an open set of values names, with what the contract says of them. */
function namedValues(contract: ContractName, steps: readonly Step[]): Record<string, string> {
  const root = readSchema(contract);
  const resolved = (schema: unknown): unknown => {
    const ref = partOf(schema, "$ref");
    return typeof ref === "string"
      ? ref.slice("#/".length).split("/").reduce<unknown>(partOf, root)
      : schema;
  };
  const target = steps.reduce<unknown>((schema, step) => {
    const parts = typeof step === "number" ? schema : partOf(schema, "properties");
    return resolved(partOf(parts, typeof step === "number" ? "items" : step));
  }, root);
  const item = partOf(target, "type") === "array" ? resolved(partOf(target, "items")) : target;
  const values = partOf(item, "x-sourceos-enum") ?? partOf(item, "x-sourceos-known-values") ?? {};
  return values as Record<string, string>;
}
