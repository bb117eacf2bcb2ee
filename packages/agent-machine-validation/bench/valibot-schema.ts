/** The plain schemas in the words of valibot, which reads no JSON Schema. */
import * as v from "valibot";
import type { Schema } from "./schemas.ts";

type Valibot = v.GenericSchema;

export function toValibot(root: Schema): Valibot {
  const known = new Map<string, Valibot>();

  function convert(schema: Schema): Valibot {
    if (schema.$ref !== undefined) return named(schema.$ref.replace("#/$defs/", ""));
    if (schema.const !== undefined) return v.literal(schema.const);
    if (schema.enum !== undefined) return v.picklist(schema.enum.map(String));
    switch (schema.type) {
      case "object":
        return object(schema);
      case "array":
        return array(schema);
      case "string":
        return string(schema);
      case "integer":
        return integer(schema);
      case "boolean":
        return v.boolean();
      default:
        throw new Error(`No schema of valibot for ${JSON.stringify(schema)}.`);
    }
  }

  function named(name: string): Valibot {
    const made = known.get(name) ?? convert(root.$defs?.[name] ?? {});
    known.set(name, made);
    return made;
  }

  function object({ properties = {}, required = [] }: Schema): Valibot {
    const entries = Object.entries(properties).map(([key, property]) => {
      const schema = convert(property);
      return [key, required.includes(key) ? schema : v.optional(schema)] as const;
    });
    return v.strictObject(Object.fromEntries(entries));
  }

  function array({ items = {}, uniqueItems = false, ...schema }: Schema): Valibot {
    const { minItems = 0, maxItems = Number.MAX_SAFE_INTEGER } = schema;
    const list = v.pipe(v.array(convert(items)), v.minLength(minItems), v.maxLength(maxItems));
    return uniqueItems
      ? v.pipe(
          list,
          v.check((values) => new Set(values).size === values.length),
        )
      : list;
  }

  return convert(root);
}

function string({ pattern, minLength = 0, maxLength }: Schema): Valibot {
  const form = pattern === undefined ? /(?:)/u : new RegExp(pattern, "u");
  const most = maxLength ?? Number.MAX_SAFE_INTEGER;
  return pattern === undefined
    ? v.pipe(v.string(), v.minLength(minLength), v.maxLength(most))
    : v.pipe(v.string(), v.minLength(minLength), v.maxLength(most), v.regex(form));
}

function integer({ minimum = Number.MIN_SAFE_INTEGER, ...schema }: Schema): Valibot {
  const { maximum = Number.MAX_SAFE_INTEGER } = schema;
  return v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum));
}
