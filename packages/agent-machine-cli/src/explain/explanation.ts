/** What is known about a subject, as data: a program gets it as it is, a person formatted. */
import type { ContractName } from "@sourceos/agent-machine-validation";
import {
  catalog,
  type Definition,
  examples,
  type Field,
  type Rule,
  rules,
  schema,
} from "../data.ts";
import { firstSentence } from "../output/wrap.ts";
import { fieldsOf, type Subject, withoutIndexes } from "./subject.ts";

export interface Explanation {
  readonly name: string;
  readonly description: string;
  /** Facts by name, in the order in which they are shown. */
  readonly facts: Readonly<Record<string, string>>;
  /** What an enumeration may be, and what each value means. */
  readonly values?: Readonly<Record<string, string>>;
  /** What other systems call the same. */
  readonly mirrors?: Readonly<Record<string, string>>;
  readonly example?: unknown;
  readonly fields?: readonly FieldLine[];
  readonly rules?: readonly RuleLine[];
}

interface FieldLine {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

interface RuleLine {
  readonly id: string;
  readonly why: string;
}

export function explain(subject: Subject): Explanation {
  switch (subject.is) {
    case "contract":
      return contractExplanation(subject.contract);
    case "field":
      return fieldExplanation(subject.contract, subject.field);
    case "type":
      return typeExplanation(subject.name, subject.definition);
    case "rule":
      return ruleExplanation(subject.rule);
    case "other-rule":
      return { name: subject.id, description: subject.why, facts: {} };
  }
}

function contractExplanation(contract: ContractName): Explanation {
  const entry = catalog().contracts.find(({ type }) => type === contract);
  const own = rulesAt(contract, "");
  return {
    name: contract,
    description: entry?.description ?? "",
    facts: facts({
      version: entry?.specVersion,
      identifier: entry && `${entry.urnPrefix}<local-id>`,
      schema: entry?.id,
      planes: entry?.planes.join(", "),
      crossings: entry?.crossings.join(", "),
    }),
    fields: children(contract, ""),
    ...(own.length > 0 && { rules: own }),
  };
}

function fieldExplanation(contract: ContractName, field: Field): Explanation {
  const { path, type, required, plane, crosses, description, absence, mirrors, deprecated } = field;
  const definition = schema(contract).$defs?.[type];
  const isList = path.endsWith("[]");
  const inner = children(contract, path);
  const own = rulesAt(contract, withoutIndexes(path));
  const example = exampleAt(contract, path);
  return {
    name: `${contract}.${path}`,
    description,
    facts: facts({
      type: `${isList ? "list of " : ""}${type}${definition?.description ? `: ${firstSentence(definition.description)}` : ""}`,
      required: required ? "yes" : "no",
      plane,
      crosses,
      default: field.default === undefined ? undefined : JSON.stringify(field.default),
      absent: absence,
      deprecated,
      ...limits(definition),
    }),
    ...(definition?.["x-sourceos-enum"] && { values: definition["x-sourceos-enum"] }),
    ...(mirrors && { mirrors }),
    ...(example !== undefined && { example }),
    ...(inner.length > 0 && { fields: inner }),
    ...(own.length > 0 && { rules: own }),
  };
}

function typeExplanation(name: string, definition: Definition): Explanation {
  const [example] = definition.examples ?? [];
  const values = definition["x-sourceos-enum"];
  const { properties = {} } = definition;
  return {
    name,
    description: definition.description ?? "",
    facts: facts({ type: definition.type, ...limits(definition) }),
    ...(values && { values }),
    ...(example !== undefined && { example }),
    ...(Object.keys(properties).length > 0 && {
      fields: Object.entries(properties).map(([property, each]) => ({
        name: property,
        type: (each.$ref ?? each.items?.$ref ?? each.type ?? "").replace("#/$defs/", ""),
        required: false,
        description: each.description ?? "",
      })),
    }),
  };
}

function ruleExplanation(rule: Rule): Explanation {
  const places = rule.instances.map(
    ({ contract, pointer }) => `${contract}${placeOf(pointer, rule)}`,
  );
  return {
    name: rule.id,
    description: rule.message,
    facts: facts({
      severity: rule.severity,
      why: rule.why,
      fix: rule.fix,
      planes: rule.planes.join(", "),
      places: places.join(", "),
      needs: rule.needs?.join(", "),
      condition: rule.cel ?? `a function: ${rule.because ?? ""}`,
    }),
  };
}

/** The fields directly under a path. */
function children(contract: string, path: string): FieldLine[] {
  const prefix = path === "" ? "" : `${path}.`;
  return fieldsOf(catalog(), contract)
    .filter(({ path: own }) => own.startsWith(prefix) && !own.slice(prefix.length).includes("."))
    .map(({ path: own, type, required, description }) => ({
      name: own.slice(prefix.length),
      type,
      required,
      description,
    }))
    .filter(({ name }) => name !== "");
}

/** The rules whose finding would stand at a path, or that are about the object there. */
function rulesAt(contract: string, path: string): RuleLine[] {
  return rules()
    .filter((rule) =>
      rule.instances.some((instance) => {
        if (instance.contract !== contract) return false;
        const object = dotted(instance.pointer);
        return object === path || withoutIndexes(placeOf(instance.pointer, rule).slice(1)) === path;
      }),
    )
    .map(({ id, why }) => ({ id, why }));
}

/** Where a finding of a rule stands, as a path that begins with a dot. */
function placeOf(pointer: string, { each, at }: Rule): string {
  const parts = [dotted(pointer), each && `${each}[]`, at].filter((part) => part);
  return parts.length === 0 ? "" : `.${parts.join(".")}`;
}

function dotted(pointer: string): string {
  return pointer
    .split("/")
    .filter((key) => key !== "" && key !== "*")
    .join(".");
}

/** A value that stands at a path in one of the examples. */
function exampleAt(contract: string, path: string): unknown {
  for (const document of examples().values()) {
    if (document.type !== contract) continue;
    const [value] = valuesAt(document, withoutIndexes(path).split("."));
    if (value !== undefined) return value;
  }
  return undefined;
}

function valuesAt(value: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, keys));
  const [key, ...rest] = keys;
  if (key === undefined) return [value];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
  return valuesAt(Reflect.get(value, key), rest);
}

function limits(definition: Definition | undefined): Record<string, string | undefined> {
  if (!definition) return {};
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, pattern } = definition;
  return {
    length: range(minLength, maxLength, "characters"),
    range: range(minimum, maximum, ""),
    items: range(minItems, maxItems, ""),
    pattern,
  };
}

function range(
  least: number | undefined,
  most: number | undefined,
  unit: string,
): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  const text =
    most === undefined
      ? `at least ${least}`
      : least === undefined
        ? `at most ${most}`
        : `${least} to ${most}`;
  return `${text} ${unit}`.trimEnd();
}

function facts(
  all: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const known = Object.entries(all).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === "" ? [] : [[name, value]],
  );
  return Object.fromEntries(known);
}
