/** Reads the compiled schemas into the model, and throws on whatever it does not understand. */
import { isDeepStrictEqual } from "node:util";
import { type JsonSchema, Keywords } from "./json-schema.ts";
import type {
  ArrayShape,
  Definition,
  Model,
  Property,
  Refusal,
  Shape,
  StringShape,
} from "./model.ts";
import { readConditions } from "./read-conditions.ts";

export function readModel(schemas: Readonly<Record<string, JsonSchema>>): Model {
  const definitions = new Map<string, Definition>();
  for (const [name, schema] of Object.entries(schemas)) {
    const keywords = new Keywords(schema, name);
    keywords.expect("$schema", "https://json-schema.org/draft/2020-12/schema");
    keywords.text("$id");
    for (const [local, definition] of keywords.entries("$defs"))
      add(definitions, readDefinition(local, new Keywords(definition, `${name}#/$defs/${local}`)));
    add(definitions, readDefinition(name, keywords));
  }
  const sorted = [...definitions].sort(([left], [right]) => (left < right ? -1 : 1));
  for (const definition of definitions.values()) checkReferences(definition, definitions);
  return { contracts: Object.keys(schemas).sort(), definitions: new Map(sorted) };
}

/** Shared definitions are repeated in every schema that uses them, and generated code holds them once. */
function add(definitions: Map<string, Definition>, definition: Definition): void {
  const known = definitions.get(definition.name);
  if (known !== undefined && !isDeepStrictEqual(known, definition))
    throw new Error(`Please give ${definition.name} one meaning in all contracts.`);
  definitions.set(definition.name, definition);
}

function readDefinition(name: string, keywords: Keywords): Definition {
  const plane = keywords.text("x-sourceos-plane");
  const crossing = new Keywords(keywords.take("x-sourceos-crosses") ?? {}, keywords.place);
  const from = crossing.text("from");
  const definition = {
    name,
    title: keywords.text("title") ?? name,
    description: firstSentence(keywords.text("description") ?? ""),
    plane: from === undefined ? plane : `${from} → ${crossing.text("to")}`,
    shape: readShape(keywords),
  };
  keywords.end();
  return definition;
}

function readShape(keywords: Keywords): Shape {
  const reference = keywords.text("$ref");
  if (reference !== undefined)
    return { kind: "reference", name: reference.slice("#/$defs/".length) };
  if (keywords.has("const")) return { kind: "const", value: readScalar(keywords, "const") };
  const type = keywords.text("type");
  if (type === "string" && keywords.has("enum"))
    return { kind: "enum", values: keywords.texts("enum") };
  if (type === "string") return readString(keywords);
  if (type === "boolean") return { kind: "boolean" };
  if (type === "integer") {
    const [minimum, maximum] = [keywords.integer("minimum"), keywords.integer("maximum")];
    if (minimum === undefined || maximum === undefined) throw keywords.error("type");
    return { kind: "integer", minimum, maximum };
  }
  if (type === "array") return readArray(keywords);
  if (type === "object") {
    if (keywords.take("additionalProperties") !== false)
      throw keywords.error("additionalProperties");
    return {
      kind: "object",
      required: keywords.texts("required"),
      properties: new Map(
        keywords.entries("properties").map((entry) => readProperty(entry, keywords)),
      ),
      conditions: readConditions(keywords),
    };
  }
  throw keywords.error("type");
}

function readProperty(
  [name, schema]: readonly [string, unknown],
  { place }: Keywords,
): [string, Property] {
  if (name in Object.prototype || !/^[A-Za-z][A-Za-z0-9]*$/u.test(name))
    throw new Error(
      `Please name the property ${name} at ${place} otherwise: it is not a plain name.`,
    );
  const keywords = new Keywords(schema, `${place}/properties/${name}`);
  const description = firstSentence(keywords.text("description") ?? "");
  const shape = readShape(keywords);
  keywords.end();
  return [name, { description, shape }];
}

function readArray(keywords: Keywords): ArrayShape {
  const items = new Keywords(keywords.take("items"), `${keywords.place}/items`);
  const shape = readShape(items);
  items.end();
  const maxItems = keywords.integer("maxItems");
  if (maxItems === undefined) throw keywords.error("items");
  return {
    kind: "array",
    items: shape,
    minItems: keywords.integer("minItems") ?? 0,
    maxItems,
    uniqueItems: keywords.take("uniqueItems") === true,
  };
}

function readString(keywords: Keywords): StringShape {
  return {
    kind: "string",
    minLength: keywords.integer("minLength") ?? 0,
    maxLength: keywords.integer("maxLength") ?? Number.POSITIVE_INFINITY,
    pattern: keywords.text("pattern"),
    // An annotation in these contracts: what must hold has a pattern too.
    format: keywords.text("format"),
    refusals: keywords.has("not") ? readRefusals(keywords) : [],
  };
}

function readRefusals(keywords: Keywords): readonly Refusal[] {
  const not = new Keywords(keywords.take("not"), `${keywords.place}/not`);
  if (!not.has("anyOf")) return [readRefusal(not)];
  const alternatives = not.list("anyOf");
  not.end();
  return alternatives.map((schema, index) =>
    readRefusal(new Keywords(schema, `${not.place}/anyOf/${index}`)),
  );
}

function readRefusal(keywords: Keywords): Refusal {
  const exception = keywords.has("not")
    ? new Keywords(keywords.take("not"), `${keywords.place}/not`)
    : undefined;
  const unless = exception?.text("pattern");
  exception?.end();
  const refusal = {
    name: keywords.text("x-sourceos-refuses") ?? "refused-text",
    description: firstSentence(keywords.text("description") ?? ""),
    pattern: keywords.text("pattern"),
    unless,
  };
  keywords.end();
  if (refusal.pattern === undefined || (exception && unless === undefined))
    throw keywords.error("not");
  return { ...refusal, pattern: refusal.pattern };
}

function readScalar(keywords: Keywords, keyword: string): string | number | boolean {
  const value = keywords.take(keyword);
  if (typeof value !== "string" && typeof value !== "boolean" && !Number.isSafeInteger(value))
    throw keywords.error(keyword);
  return value as string | number | boolean;
}

/** Messages quote one sentence; the rest is for the documentation. */
function firstSentence(text: string): string {
  return (/^.*?[.](?=\s|$)/su.exec(text)?.[0] ?? text).replaceAll(/\s+/gu, " ");
}

function checkReferences({ name, shape }: Definition, all: ReadonlyMap<string, Definition>): void {
  const shapes =
    shape.kind === "object" ? [...shape.properties.values()].map((p) => p.shape) : [shape];
  for (const inner of shapes.map((s) => (s.kind === "array" ? s.items : s)))
    if (inner.kind === "reference" && !all.has(inner.name))
      throw new Error(`Please define ${inner.name}, which ${name} uses.`);
}
