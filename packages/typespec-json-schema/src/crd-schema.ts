import { conditionValidations } from "./crd-conditions.ts";
import type { Definitions } from "./form.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** Keywords that structural schemas have too, with the same meaning. */
const kept = [
  "type",
  "enum",
  "required",
  "properties",
  "items",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "multipleOf",
  "pattern",
];

/** Keywords whose meaning stands elsewhere in the result, and annotations that decide nothing. */
const elsewhere = [
  ...["$schema", "$id", "$ref", "title", "description", "deprecated", "examples", "format"],
  ...["const", "uniqueItems", "not", "if", "then", "else", "allOf"],
];

const known = new Set([...kept, ...elsewhere]);

/** A schema as the API server wants it, and the keywords that it has no place for, each with how often it was there. */
export interface StructuralSchema {
  readonly schema: JsonObject;
  readonly lost: ReadonlyMap<string, number>;
}

/** One schema without references, in which every value has a type; conditions become expressions. */
export function structuralSchema({ root, definitions }: Definitions): StructuralSchema {
  const lost = new Map<string, number>();

  function structural(schema: JsonObject): JsonObject {
    const whole = resolved(schema);
    for (const key of Object.keys(whole)) {
      if (!known.has(key) && !key.startsWith("x-")) lost.set(key, (lost.get(key) ?? 0) + 1);
    }
    const validations = conditionValidations(whole);
    return {
      ...description(whole),
      ...Object.fromEntries(
        kept.flatMap((key) => {
          const value = whole[key];
          return value === undefined ? [] : [[key, keyword(key, value)]];
        }),
      ),
      ...(whole.const !== undefined && { type: typeof whole.const, enum: [whole.const] }),
      ...(whole.not !== undefined && { not: refusal(whole.not) }),
      ...(whole.uniqueItems === true && { "x-kubernetes-list-type": "set" }),
      ...(validations.length > 0 && { "x-kubernetes-validations": validations }),
    };
  }

  function keyword(key: string, value: Json): Json {
    if (key === "items" && isObject(value)) return structural(value);
    if (key !== "properties" || !isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, property]) => [
        name,
        isObject(property) ? structural(property) : property,
      ]),
    );
  }

  /** What a reference stands for, with what is said beside it. */
  function resolved(schema: JsonObject): JsonObject {
    if (typeof schema.$ref !== "string") return schema;
    const target = definitions[schema.$ref.slice("#/$defs/".length)];
    if (!target) throw new Error(`No definition is called ${schema.$ref}.`);
    const narrowed = kept.filter((key) => key in schema && key in target);
    if (narrowed.length > 0) {
      throw new Error(`${schema.$ref} has ${narrowed.join(", ")}, and so has what refers to it.`);
    }
    return { ...resolved(target), ...schema };
  }

  return { schema: structural(root), lost };
}

/** A refusal constrains and nothing else: inside `not`, the API server takes neither types nor texts. */
function refusal(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(refusal);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key === "pattern") return [[key, value]];
      if (key === "not" || key === "anyOf") return [[key, refusal(value)]];
      if (key === "description" || key.startsWith("x-")) return [];
      throw new Error(`A refusal has '${key}', for which a structural schema has no place.`);
    }),
  );
}

function description(schema: JsonObject): JsonObject {
  const absence = schema["x-sourceos-absence"];
  const texts = [schema.description, typeof absence === "string" && `When absent: ${absence}`];
  const said = texts.filter((text) => typeof text === "string");
  return said.length > 0 ? { description: said.join(" ") } : {};
}
