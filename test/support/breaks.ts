/** Ways to break a document in one place, and what a finding must then say of it. */
import { readSchema } from "../../scripts/schemas.ts";
import { decidersOf, outcomesOf } from "./conditions.ts";
import { type Case, loadCases } from "./conformance.ts";

type Schema = Readonly<Record<string, unknown>>;
type Definitions = Readonly<Record<string, Schema>>;

/** A document with one place broken. */
export interface Broken {
  readonly document: unknown;
  /** What was done, for a person who reads a failure. */
  readonly what: string;
  /** The place that findings must name: that of the value, or of the property that is missing or unknown. */
  readonly pointer: string;
  /** The rule that one of the findings must have. */
  readonly rule: string;
}

/** A value of a document. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
  readonly schema: Schema;
}

/** A change at a place: a new value for it, the place to name, and the rule. */
interface Break {
  readonly what: string;
  readonly value: unknown;
  readonly pointer: string;
  readonly rule: string;
}

/** Every way to break a document of a contract in one place. */
export function breaksOf(document: unknown, contract: string): (() => Broken)[] {
  return placesIn(document, contract).flatMap((place) =>
    breaksAt(place).map(({ what, value, pointer, rule }) => () => ({
      document: replaced(document, place.pointer, value),
      what: `${place.pointer || "the document"}: ${what}`,
      pointer,
      rule,
    })),
  );
}

/** Every value of a document that keeps a contract, with the schema that describes it. */
export function placesIn(document: unknown, contract: string): Place[] {
  const schema = readSchemaOnce(contract);
  return placesOf({ pointer: "", value: document, schema }, schema.$defs as Definitions);
}

const schemas = new Map<string, Schema>();

function readSchemaOnce(contract: string): Schema {
  const schema = schemas.get(contract) ?? readSchema(contract);
  schemas.set(contract, schema);
  return schema;
}

function placesOf(place: Place, definitions: Definitions): Place[] {
  const { pointer, value, schema } = place;
  const inner = (key: string | number, part: unknown, declared: unknown) =>
    placesOf(
      {
        pointer: `${pointer}/${key}`,
        value: part,
        schema: resolved(declared as Schema, definitions),
      },
      definitions,
    );
  if (Array.isArray(value)) {
    return [place, ...value.flatMap((item, index) => inner(index, item, schema.items))];
  }
  if (typeof value !== "object" || value === null) return [place];
  const properties = schema.properties as Definitions;
  return [
    place,
    ...Object.entries(value).flatMap(([key, part]) => inner(key, part, properties[key])),
  ];
}

/** Texts that have the form of a definition and that it refuses, by its title: what cases know of them. */
const refused = refusedTexts(await loadCases());

function refusedTexts(cases: readonly Case[]): ReadonlyMap<unknown, readonly string[]> {
  const found = cases.flatMap(({ contract, document, expect }) => {
    const [only, ...others] = expect;
    if (only?.rule !== "schema/not" || others.length > 0) return [];
    const place = placesIn(document, contract).find(({ pointer }) => pointer === only.at);
    return place ? [{ title: place.schema.title, text: String(place.value) }] : [];
  });
  const byTitle = [...Map.groupBy(found, ({ title }) => title)];
  return new Map(byTitle.map(([title, own]) => [title, own.map(({ text }) => text)]));
}

function resolved(schema: Schema, definitions: Definitions): Schema {
  return typeof schema.$ref === "string"
    ? (definitions[schema.$ref.slice("#/$defs/".length)] ?? {})
    : schema;
}

function breaksAt({ pointer, value, schema }: Place): Break[] {
  const at = (what: string, broken: unknown, rule: string): Break => ({
    what,
    value: broken,
    pointer,
    rule: `schema/${rule}`,
  });
  const words = ["const", "enum"].find((keyword) => keyword in schema);
  const common = [at("null", null, "type" in schema ? "type" : (words ?? "type"))];
  if (words !== undefined) return [...common, at("another word", "no such word", words)];
  switch (schema.type) {
    case "object":
      return [
        ...common,
        at("a list", [], "type"),
        ...ofObject(pointer, value as object, schema),
        ...ofConditions(pointer, value as Record<string, unknown>, schema),
      ];
    case "array":
      return [...common, at("an object", {}, "type"), ...ofList(value as unknown[], schema, at)];
    case "integer":
      return [
        ...common,
        at("a text", "1", "type"),
        at("a fraction", 1.5, "type"),
        at("too small", Number(schema.minimum) - 1, "minimum"),
        ...(Number(schema.maximum) < Number.MAX_SAFE_INTEGER
          ? [at("too large", Number(schema.maximum) + 1, "maximum")]
          : []),
      ];
    case "string":
      return [
        ...common,
        at("a number", 1, "type"),
        ...(schema.maxLength === undefined
          ? []
          : [at("too long", "x".repeat(Number(schema.maxLength) + 1), "maxLength")]),
        ...(schema.pattern === undefined ? [] : [at("an empty text", "", "pattern")]),
        ...refusedAt(pointer, schema).map((text) => at(`the refused text ${text}`, text, "not")),
      ];
    default:
      return common;
  }
}

function ofObject(pointer: string, value: object, schema: Schema): Break[] {
  const required = (schema.required ?? []) as string[];
  return [
    {
      what: "an unknown property",
      value: { ...value, zz: 1 },
      pointer: `${pointer}/zz`,
      rule: "schema/additionalProperties",
    },
    ...required.map((key): Break => {
      const { [key]: _gone, ...rest } = value as Record<string, unknown>;
      return {
        what: `without ${key}`,
        value: rest,
        pointer: `${pointer}/${key}`,
        rule: "schema/required",
      };
    }),
  ];
}

/** One for each place, another one at the next. */
function refusedAt(pointer: string, { title }: Schema): readonly string[] {
  const texts = refused.get(title) ?? [];
  const chosen = texts[pointer.length % texts.length];
  return chosen === undefined ? [] : [chosen];
}

/** What a condition requires is taken away, and what it forbids is put there. */
function ofConditions(pointer: string, value: Record<string, unknown>, schema: Schema): Break[] {
  const deciders = decidersOf(schema);
  const always = (schema.required ?? []) as string[];
  return outcomesOf(schema, value).flatMap(({ required, properties }) => {
    const taken = required
      .filter((key) => key in value && !always.includes(key) && !deciders.has(key))
      .map((key): Break => {
        const { [key]: _gone, ...rest } = value;
        return {
          what: `without ${key}, which a condition requires`,
          value: rest,
          pointer: `${pointer}/${key}`,
          rule: "schema/required",
        };
      });
    const put = Object.entries(properties)
      .filter(([key, restriction]) => restriction === false && !(key in value))
      .map(
        ([key]): Break => ({
          what: `with ${key}, which a condition forbids`,
          value: { ...value, [key]: 0 },
          pointer: `${pointer}/${key}`,
          rule: "schema/forbidden",
        }),
      );
    return [...taken, ...put];
  });
}

function ofList(
  value: readonly unknown[],
  { minItems = 0, maxItems, uniqueItems }: Schema,
  at: (what: string, broken: unknown, rule: string) => Break,
): Break[] {
  const most = Number(maxItems);
  const [first] = value;
  return [
    ...(Number(minItems) > 0 ? [at("no items", [], "minItems")] : []),
    ...(first !== undefined && most < 100
      ? [
          at(
            "too many items",
            Array.from({ length: most + 1 }, () => first),
            "maxItems",
          ),
        ]
      : []),
    ...(uniqueItems && first !== undefined && value.length < most
      ? [at("an item twice", [...value, first], "uniqueItems")]
      : []),
  ];
}

/** A copy of a document with another value at a place. */
export function replaced(document: unknown, pointer: string, value: unknown): unknown {
  if (pointer === "") return value;
  const copy: unknown = structuredClone(document);
  const keys = pointer.split("/").slice(1);
  const last = keys.pop() ?? "";
  const owner = keys.reduce((at, key) => Reflect.get(Object(at), key), copy);
  Reflect.set(Object(owner), last, value);
  return copy;
}
