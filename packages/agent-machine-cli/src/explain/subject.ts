/** What a person can ask about: a contract, a path in it, a type, or a rule. */
import { type ContractName, nearMiss } from "@sourceos/agent-machine-validation";
import {
  type Catalog,
  catalog,
  type Definition,
  type Field,
  type Rule,
  rules,
  schema,
} from "../data.ts";
import { UsageError } from "../exit.ts";
import { contractOf, shortNames } from "../kinds.ts";
import { otherRules } from "./other-rules.ts";

export type Subject =
  | { readonly is: "contract"; readonly contract: ContractName }
  | { readonly is: "field"; readonly contract: ContractName; readonly field: Field }
  | { readonly is: "type"; readonly name: string; readonly definition: Definition }
  | { readonly is: "rule"; readonly rule: Rule }
  | { readonly is: "other-rule"; readonly id: string; readonly why: string };

/** The contracts, in the order in which they are told. */
const kinds = Object.keys(shortNames) as ContractName[];

/** Finds what a name or a path stands for; throws a `UsageError` that says what was probably meant. */
export function subjectOf(name: string): Subject {
  if (name.startsWith("/")) return fieldAnywhere(pathOf(name), name);
  return name.includes("/") ? ruleOf(name) : namedSubject(name);
}

/** Everything that can be asked about, for shells that complete it. */
export function explainable(): string[] {
  const paths = catalog().contracts.flatMap(({ type, fields }) => {
    const short = shortNames[type as ContractName];
    return [short, ...fields.map(({ path }) => `${short}.${withoutIndexes(path)}`)];
  });
  return [...new Set(paths), ...rules().map(({ id }) => id), ...otherRules.keys()];
}

function ruleOf(id: string): Subject {
  const all = rules();
  const rule = all.find((candidate) => candidate.id === id);
  if (rule) return { is: "rule", rule };
  const why = otherRules.get(id);
  if (why !== undefined) return { is: "other-rule", id, why };
  const meant = nearMiss(id, [...all.map((each) => each.id), ...otherRules.keys()]);
  throw new UsageError(
    `There is no rule '${id}'. ${meant ? `Did you mean '${meant}'?` : "`amc rules` lists them."}`,
  );
}

function namedSubject(name: string): Subject {
  const path = withoutIndexes(name);
  const [first = "", ...rest] = path.split(".");
  const contract = contractOf(first);
  if (!contract) return (rest.length === 0 && typeOf(first)) || fieldAnywhere(path, name);
  return rest.length === 0 ? { is: "contract", contract } : fieldOf(contract, rest.join("."));
}

function fieldOf(contract: ContractName, path: string): Subject {
  const field = fieldAt(contract, path);
  if (field) return { is: "field", contract, field };
  const paths = pathsOf(contract);
  throw new UsageError(
    `${contract} has no field '${path}'. ${hint(path, paths, `${shortNames[contract]}.`)}`,
  );
}

/** The field at a path that names no contract, as findings do; where several have it, nobody knows which is meant. */
function fieldAnywhere(path: string, name: string): Subject {
  const holders = kinds.filter((contract) => fieldAt(contract, path));
  const [contract, ...others] = holders;
  if (!contract) throw new UsageError(unknownName(path, name));
  if (others.length === 0) return fieldOf(contract, path);
  const fields = holders.map((holder) => `${shortNames[holder]}.${path}`);
  throw new UsageError(`'${name}' can be ${fields.join(" or ")}. Name one of them.`);
}

function fieldAt(contract: ContractName, path: string): Field | undefined {
  return fieldsOf(catalog(), contract).find((field) => withoutIndexes(field.path) === path);
}

function pathsOf(contract: ContractName): readonly string[] {
  return fieldsOf(catalog(), contract).map(({ path }) => withoutIndexes(path));
}

/** The path of a JSON Pointer, without the indexes of lists. */
function pathOf(pointer: string): string {
  const keys = pointer.split("/").filter((key) => !/^\d*$/.test(key));
  return keys.join(".");
}

/** What was probably meant, looked for among the fields beside the one that was asked for, then everywhere. */
function hint(path: string, paths: readonly string[], prefix: string): string {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  const siblings = paths.filter(
    (each) => each.slice(0, Math.max(0, each.lastIndexOf("."))) === parent,
  );
  const meant = nearMiss(path, siblings) ?? nearMiss(path, paths);
  if (meant !== undefined) return `Did you mean '${prefix}${meant}'?`;
  const last = path.slice(path.lastIndexOf(".") + 1);
  const named = paths.filter((each) => each.endsWith(`.${last}`) || each === last);
  if (named.length > 0) return `Did you mean '${prefix}${named[0]}'?`;
  const beside = siblings.map((each) => each.slice(parent === "" ? 0 : parent.length + 1));
  return beside.length > 0 ? `There are ${beside.join(", ")}.` : "";
}

function typeOf(name: string): Subject | undefined {
  for (const { type } of catalog().contracts) {
    const { $defs = {} } = schema(type);
    const definition = Object.hasOwn($defs, name) ? $defs[name] : undefined;
    if (definition) return { is: "type", name, definition };
  }
  return undefined;
}

function unknownName(path: string, name: string): string {
  const names = Object.values(shortNames);
  const types = catalog().contracts.flatMap(({ type }) => [
    type,
    ...Object.keys(schema(type).$defs ?? {}),
  ]);
  const [first = ""] = path.split(".");
  const meant = nearMiss(first, names) ?? nearMiss(path, types) ?? nearField(path);
  const what = path.includes(".") ? "field" : "contract, type or field";
  return `There is no ${what} '${name}'. ${meant ? `Did you mean '${meant}'?` : `The contracts are ${names.join(", ")}.`}`;
}

/** The field of a contract whose path was probably meant, or whose last name it is. */
function nearField(path: string): string | undefined {
  const paths = new Set(kinds.flatMap(pathsOf));
  const near = nearMiss(path, [...paths]) ?? [...paths].find((each) => each.endsWith(`.${path}`));
  const holder = kinds.find((contract) => near !== undefined && fieldAt(contract, near));
  return holder && `${shortNames[holder]}.${near}`;
}

export function fieldsOf({ contracts }: Catalog, contract: string): readonly Field[] {
  return contracts.find(({ type }) => type === contract)?.fields ?? [];
}

/** `mounts[0].source` and `mounts[].source` are `mounts.source`. */
export function withoutIndexes(path: string): string {
  return path.replace(/\[\d*\]/g, "").replace(/\.$/, "");
}
