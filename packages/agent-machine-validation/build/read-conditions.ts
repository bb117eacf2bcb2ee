/** Conditions in the form that the contracts use: one property decides, and only presence and remaining values follow. */
import { Keywords } from "./json-schema.ts";
import type { Condition, Consequence, Scalar } from "./model.ts";

/** The conditions of an object: one beside its properties, or a list of them. */
export function readConditions(keywords: Keywords): readonly Condition[] {
  const listed = keywords.list("allOf").map((schema, index) => {
    const inner = new Keywords(schema, `${keywords.place}/allOf/${index}`);
    const condition = readCondition(inner);
    inner.end();
    return condition;
  });
  return keywords.has("if") ? [readCondition(keywords), ...listed] : listed;
}

function readCondition(keywords: Keywords): Condition {
  const test = new Keywords(keywords.take("if"), `${keywords.place}/if`);
  const [entry, ...others] = test.entries("properties");
  const present = test.texts("required");
  test.end();
  if (entry === undefined || others.length > 0) throw keywords.error("if");
  const [property, schema] = entry;
  if (present.some((name) => name !== property)) throw keywords.error("if");
  return {
    property,
    values: readValues(new Keywords(schema, `${test.place}/properties/${property}`)),
    metByAbsence: present.length === 0,
    met: readConsequence(keywords, "then"),
    unmet: readConsequence(keywords, "else"),
  };
}

function readConsequence(parent: Keywords, keyword: "then" | "else"): Consequence {
  const keywords = new Keywords(parent.take(keyword) ?? {}, `${parent.place}/${keyword}`);
  const required = keywords.texts("required");
  const properties = keywords.entries("properties");
  keywords.end();
  const forbidden = properties.filter(([, schema]) => schema === false).map(([name]) => name);
  const narrowed = properties
    .filter(([, schema]) => typeof schema !== "boolean")
    .map(([name, schema]) => {
      const place = `${keywords.place}/properties/${name}`;
      return [name, readValues(new Keywords(schema, place))] as const;
    });
  return { required, forbidden, narrowed: new Map(narrowed) };
}

/** The values of a `const` or an `enum`. */
function readValues(keywords: Keywords): readonly Scalar[] {
  const values = keywords.has("const") ? [keywords.take("const")] : keywords.list("enum");
  keywords.end();
  return values.map((value) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
      throw keywords.error(keywords.has("const") ? "const" : "enum");
    return value;
  });
}
