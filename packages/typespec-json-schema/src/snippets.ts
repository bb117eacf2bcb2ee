import { urnPrefix } from "@sourceos/typespec";
import { isObject, type Json, type JsonObject } from "./json.ts";

type Definitions = Readonly<Record<string, JsonObject>>;

/** What an editor proposes where a definition is asked for: the known values of an open set, or an object to be filled in. */
export function snippetsOf(definition: JsonObject, known: Definitions): Json[] | undefined {
  const values = definition["x-sourceos-known-values"];
  if (isObject(values)) {
    return Object.entries(values).map(([value, description]) => ({
      label: value,
      description,
      body: value,
    }));
  }
  if (definition.type !== "object") return undefined;
  return [
    {
      label: `New ${definition.title}`,
      description: "What it requires, to be filled in.",
      body: skeleton(definition, known),
    },
  ];
}

/** An object with all that it requires, in which a person goes from one open place to the next. */
function skeleton(object: JsonObject, known: Definitions): JsonObject {
  let places = 0;
  const place = (choice: string): string => `\${${++places}${choice}}`;
  const write = (schema: JsonObject): Json => {
    const name = typeof schema.$ref === "string" ? schema.$ref.slice("#/$defs/".length) : undefined;
    const target = name === undefined ? schema : (known[name] ?? {});
    if ("const" in target) return target.const ?? null;
    if (Array.isArray(target.enum)) return place(`|${target.enum.join(",")}|`);
    switch (target.type) {
      case "object":
        return required(target);
      case "array":
        return Number(target.minItems ?? 0) > 0 && isObject(target.items)
          ? [write(target.items)]
          : [];
      case "boolean":
        // A leading `^` keeps the editor from quoting what is no text.
        return `^${place("|false,true|")}`;
      case "integer":
        return `^${place(`:${target.minimum ?? 0}`)}`;
      default:
        return place(`:${placeholder(name ?? "text", target["x-sourceos-urn"])}`);
    }
  };
  const required = (target: JsonObject): JsonObject => {
    const properties = target.properties as Definitions;
    const names = (target.required ?? []) as readonly string[];
    return Object.fromEntries(names.map((key) => [key, write(properties[key] ?? {})]));
  };
  return required(object);
}

function placeholder(name: string, slug: Json | undefined): string {
  return typeof slug === "string" ? `${urnPrefix(slug)}local-id` : name;
}
