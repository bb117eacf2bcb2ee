import { isObject, type Json, type JsonObject } from "./json.ts";

/** What an editor shows of a property, with the documentation of its type below where that is given. */
export function propertyTexts(property: JsonObject, type: JsonObject = {}): JsonObject {
  const absence = property["x-sourceos-absence"];
  const retired = property["x-sourceos-retired"];
  return {
    ...documentation(
      property.description,
      typeof absence === "string" ? `When absent: ${absence}` : undefined,
      type.description,
      knownValues(type),
    ),
    ...(isObject(retired) && { deprecationMessage: retirement(retired) }),
  };
}

/** What an editor shows of a definition and of its values. */
export function definitionTexts(definition: JsonObject): JsonObject {
  const values = definition["x-sourceos-enum"];
  return {
    ...documentation(definition.description, knownValues(definition)),
    ...(isObject(values) && {
      markdownEnumDescriptions: Object.values(values).map((text) => markdown(String(text))),
    }),
  };
}

/** What `textErrors` says in a way of its own. */
export const textKeywords = ["maxLength", "not"];

/**
 * What an editor says where a text is wrong. A refusal becomes a pattern of its own, because every editor has a message of ours for a
 * pattern, and none for all that a `not` refuses; so does the longest length, because some editors count the two halves of a character.
 */
export function textErrors(definition: JsonObject): JsonObject {
  const { title, description, pattern, not, maxLength } = definition;
  const refusals = isObject(not) ? (Array.isArray(not.anyOf) ? not.anyOf : [not]) : [];
  const parts = [
    ...(maxLength === undefined ? [] : [longest(maxLength)]),
    ...refusals.map(refusal),
  ];
  return {
    ...(pattern !== undefined && {
      patternErrorMessage: `Expected ${title}: ${firstParagraph(description)}`,
    }),
    ...(parts.length > 0 && { allOf: parts }),
  };
}

function longest(length: Json): JsonObject {
  return {
    pattern: `^[\\s\\S]{0,${length}}$`,
    patternErrorMessage: `Expected at most ${length} characters.`,
  };
}

function refusal(branch: JsonObject): JsonObject {
  const { description, pattern, not, "x-sourceos-refuses": name } = branch;
  const absent = `(?![\\s\\S]*(?:${pattern}))`;
  const except = isObject(not) ? `(?=[\\s\\S]*(?:${not.pattern}))` : undefined;
  return {
    pattern: except === undefined ? `^${absent}` : `^(?:${absent}|${except})`,
    patternErrorMessage: `Refused (${name}). ${firstParagraph(description)}`,
  };
}

function documentation(...texts: readonly (Json | undefined)[]): JsonObject {
  const paragraphs = texts.filter((text) => typeof text === "string" && text !== "");
  return paragraphs.length === 0
    ? {}
    : { markdownDescription: paragraphs.map((text) => markdown(String(text))).join("\n\n") };
}

/** The values of an open set, which no editor lists by itself. */
function knownValues(definition: JsonObject): string | undefined {
  const values = definition["x-sourceos-known-values"];
  if (!isObject(values)) return undefined;
  const items = Object.entries(values).map(([value, text]) => `- \`${value}\`: ${text}`);
  return `Known values:\n\n${items.join("\n")}`;
}

function retirement({ since, reason, replacedBy }: JsonObject): string {
  const successor = replacedBy === undefined ? "" : ` Use ${replacedBy}.`;
  return `Retired in ${since}: ${reason}${successor}`;
}

/** Documentation is Markdown already; what stands in angle brackets outside code would be taken for HTML. */
function markdown(text: string): string {
  return text.replace(/(`+)[\s\S]*?\1|</g, (match) => (match === "<" ? "\\<" : match));
}

function firstParagraph(text: Json | undefined): string {
  return (String(text ?? "").split("\n\n")[0] ?? "").replaceAll("\n", " ");
}
