import { definitionTexts, propertyTexts, textErrors, textKeywords } from "./editor-texts.ts";
import { mapSchema } from "./form.ts";
import { isObject, type JsonObject, without } from "./json.ts";
import { snippetsOf } from "./snippets.ts";

const dialect = "http://json-schema.org/draft-07/schema#";

type Definitions = Readonly<Record<string, JsonObject>>;

/** A contract for editors: draft-07, which all of them know, with documentation, messages and snippets where they look for them. */
export function editorSchema(schema: JsonObject): JsonObject {
  const known = { ...(schema.$defs as Definitions), [String(schema.title)]: schema };
  const { $defs = {}, ...root } = mapSchema(schema, (part) =>
    editorPart(part, known),
  ) as JsonObject;
  return { ...root, $schema: dialect, definitions: $defs };
}

/** The parts of `part` are those of an editor schema already; `known` holds what they were before. */
function editorPart(part: JsonObject, known: Definitions): JsonObject {
  const { $id: _id, $ref, ...own } = part;
  if (typeof $ref === "string") return reference($ref.slice("#/$defs/".length), own, known);
  const kept = { ...withoutExtensions(own), ...conditions(own) };
  const definition = known[String(part.title)];
  if (!definition) return { ...kept, ...propertyTexts(part) };
  const snippets = snippetsOf(definition, known);
  return {
    // Snippets say more than examples do, and not every editor can show an example that is an object.
    ...without(kept, ...textKeywords, ...(snippets ? ["examples"] : [])),
    ...definitionTexts(definition),
    ...textErrors(definition),
    ...(snippets && { defaultSnippets: snippets }),
  };
}

/**
 * A reference, with the texts of the property that it stands in. Editors show the first description that they come to, and come to the
 * parts of an `allOf` before its siblings; so the texts stand in a part of their own. What they insert after a name follows from `type`.
 */
function reference(name: string, property: JsonObject, known: Definitions): JsonObject {
  const target = known[name] ?? {};
  const $ref = `#/definitions/${name}`;
  if (Object.keys(property).length === 0) return { $ref };
  return {
    ...withoutExtensions(property),
    ...propertyTexts(property),
    ...(target.type !== undefined && { type: target.type }),
    allOf: [{ title: name, ...propertyTexts(property, target) }, { $ref }],
  };
}

/** Conditions whose properties are no proposals: an editor would insert the value that a condition asks for. */
function conditions(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    ["if", "then", "else"].flatMap((key) => {
      const branch = schema[key];
      if (!isObject(branch) || !isObject(branch.properties)) return [];
      const properties = Object.entries(branch.properties).map(([name, property]) => [
        name,
        isObject(property) ? { ...property, doNotSuggest: true } : property,
      ]);
      return [[key, { ...branch, properties: Object.fromEntries(properties) }]];
    }),
  );
}

function withoutExtensions(schema: JsonObject): JsonObject {
  return without(schema, ...Object.keys(schema).filter((key) => key.startsWith("x-sourceos-")));
}
