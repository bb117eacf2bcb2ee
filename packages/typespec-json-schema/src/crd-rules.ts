import { freshNames, namesIn, refusedPattern, renamed, uniqueness } from "./crd-cel.ts";
import { type SchemaChange, withKeys, withRefusal, withValidation } from "./crd-change.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** A rule that the definition of a resource does not carry, and why. */
export interface LeftOutRule {
  readonly id: string;
  readonly why: "function" | "other documents" | "warning" | "cost";
}

/** The rules of a contract, as far as the definition of a resource can carry them. */
export interface CarriedRules {
  readonly changes: readonly SchemaChange[];
  readonly carried: readonly string[];
  readonly leftOut: readonly LeftOutRule[];
}

/** The rules for the documents of one contract, as changes of its schema. */
export function carriedRules(
  contract: string,
  schema: JsonObject,
  rules: readonly JsonObject[],
  costly: readonly string[],
): CarriedRules {
  const changes: SchemaChange[] = [];
  const carried: string[] = [];
  const leftOut: LeftOutRule[] = [];
  const keyed = new Set<string>();
  for (const rule of rules) {
    const pointers = (rule.instances as readonly JsonObject[])
      .filter((instance) => instance.contract === contract)
      .map(({ pointer }) => String(pointer));
    if (pointers.length === 0) continue;
    const id = String(rule.id);
    const why = obstacle(rule, costly);
    if (why !== undefined) {
      leftOut.push({ id, why });
      continue;
    }
    carried.push(id);
    for (const pointer of pointers) {
      const keys = listKeys(rule, pointer, schema);
      const isFirst = keys !== undefined && !keyed.has(keys.pointer);
      if (isFirst) keyed.add(keys.pointer);
      changes.push(isFirst ? keys : (refusal(rule, pointer) ?? expression(rule, pointer, schema)));
    }
  }
  return { changes, carried, leftOut };
}

function obstacle(rule: JsonObject, costly: readonly string[]): LeftOutRule["why"] | undefined {
  if (rule.needs !== undefined) return "other documents";
  if (rule.cel === undefined) return "function";
  if (rule.severity !== "error") return "warning";
  return costly.includes(String(rule.id)) ? "cost" : undefined;
}

/** A rule that refuses a pattern is a pattern that is refused: it costs nothing then. */
function refusal(rule: JsonObject, pointer: string): SchemaChange | undefined {
  const pattern = rule.each === undefined ? refusedPattern(String(rule.cel)) : undefined;
  return pattern === undefined
    ? undefined
    : { pointer, change: (schema) => withRefusal(schema, pattern) };
}

/** A rule that tells the items of a list apart makes their properties its keys, where each item has them. A list has keys once. */
function listKeys(rule: JsonObject, pointer: string, schema: JsonObject): SchemaChange | undefined {
  const unique = uniqueness(String(rule.cel));
  if (!unique) return undefined;
  const { list, item, keys } = unique;
  const instance = item === "it" ? `${pointer}/${String(rule.each)}/*` : pointer;
  const path = list.replace(/^root(?=\.)/, "").replace(/^this(?=\.)/, pointer);
  const place = path.replaceAll(".", "/");
  if (instance !== `${place}/*`) return undefined;
  const { required = [] } = at(schema, segments(instance));
  const isInEach = keys.every((key) => (required as readonly Json[]).includes(key));
  return isInEach ? { pointer: place, change: (one) => withKeys(one, keys) } : undefined;
}

/**
 * A rule that looks no further than its instance stands on the schema of that instance; one that reads `root` stands on the whole
 * document, and goes through the lists on the way to its instances.
 */
function expression(rule: JsonObject, instance: string, schema: JsonObject): SchemaChange {
  const cel = String(rule.cel);
  const readsRoot = namesIn(cel).has("root");
  const pointer = readsRoot ? "" : instance;
  const each = rule.each === undefined ? [] : [...String(rule.each).split("."), "*"];
  const validation = {
    rule: through(readsRoot ? segments(instance) : [], {
      path: "self",
      schema: at(schema, segments(pointer)),
      fresh: freshNames(cel),
      inside: (self, owner) =>
        through(each, {
          path: self,
          schema: owner,
          fresh: () => "it",
          inside: () => renamed(cel, { this: self, root: "self" }),
        }),
    }),
    message: `${String(rule.id)}: ${String(rule.fix)}`,
    ...(!readsRoot &&
      each.length === 0 &&
      rule.at !== undefined && { fieldPath: `.${String(rule.at)}` }),
  };
  return { pointer, change: (one) => withValidation(one, validation) };
}

interface Walk {
  /** The expression that stands for the value from which the walk starts. */
  readonly path: string;
  readonly schema: JsonObject;
  /** A name for an item. */
  readonly fresh: () => string;
  readonly inside: (path: string, schema: JsonObject) => string;
}

/** An expression about every value at the end of a path; what is missing on the way has nothing to keep. */
function through([key, ...rest]: readonly string[], walk: Walk): string {
  const { path, schema, fresh, inside } = walk;
  if (key === undefined) return inside(path, schema);
  const next = child(schema, key);
  if (key === "*") {
    const item = fresh();
    return `${path}.all(${item}, ${through(rest, { ...walk, path: item, schema: next })})`;
  }
  const selected = `${path}.${key}`;
  const inner = through(rest, { ...walk, path: selected, schema: next });
  const required = Array.isArray(schema.required) && schema.required.includes(key);
  return required ? inner : `!has(${selected}) || (${inner})`;
}

function segments(pointer: string): string[] {
  return pointer.split("/").slice(1);
}

function at(schema: JsonObject, [key, ...rest]: readonly string[]): JsonObject {
  return key === undefined ? schema : at(child(schema, key), rest);
}

function child(schema: JsonObject, key: string): JsonObject {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const found: Json | undefined = key === "*" ? schema.items : properties[key];
  if (!isObject(found)) throw new Error(`The schema has nothing at '${key}', where a rule points.`);
  return found;
}
