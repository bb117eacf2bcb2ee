/**
 * The collecting pass: all findings of a document that the boolean pass refused.
 *
 * Their order is the order in which the schema names places: a value before what it holds, its known properties as the schema lists
 * them, then its unknown properties as the document does, items by index, and one place's findings in a fixed order of keywords.
 *
 * Where a value has the wrong type, nothing more is said of it. Where a property decides what a condition asks for and is itself
 * missing or wrong, the condition says nothing: nobody knows which branch was meant. Only as deep as the schema goes is a document read.
 */
import { type Fields, ownFields } from "../check.ts";
import type { Finding } from "../finding.ts";
import { pathOf, pointerOf, type Token } from "../text/pointer.ts";
import { collectString } from "./collect-string.ts";
import type { ArrayShape, Consequence, ObjectShape, Schema } from "./definition.ts";
import { resolve } from "./definition.ts";
import { type LimitOptions, tooMany } from "./limited.ts";
import { nearMiss } from "./near-miss.ts";
import * as words from "./words.ts";

/** All findings about a value, and one more that counts the rest where there are more than `maxFindings`. */
export function collect(value: unknown, schema: Schema, options: LimitOptions): Finding[] {
  const collector = new Collector(options);
  collector.visit(value, schema);
  return collector.complete();
}

/** Whether an item can be compared with others: those of a wrong type are refused as such. */
function isOfType(item: unknown, schema: Schema): boolean {
  return resolve(schema).type === "integer" ? Number.isInteger(item) : typeof item === "string";
}

/** Whether a property that decides has a value that it may have. */
function keeps(value: unknown, schema: Schema): boolean {
  const target = resolve(schema);
  if (target.type === "enum") return target.values.some((one) => one === value);
  return target.check?.(value) ?? collect(value, schema, { maxFindings: 1 }).length === 0;
}

/** What a condition asks for, given the value that decides. */
interface Branch extends words.Cause {
  readonly consequence: Consequence;
}

class Collector {
  readonly #findings: Finding[] = [];
  readonly #seen = new Set<string>();
  readonly #options: LimitOptions;
  readonly #tokens: Token[] = [];
  readonly #planes: string[] = [];
  #omitted = 0;

  constructor(options: LimitOptions) {
    this.#options = options;
  }

  complete(): Finding[] {
    if (this.#omitted === 0) return this.#findings;
    return [...this.#findings, tooMany(this.#omitted, this.#options.kind)];
  }

  visit(value: unknown, schema: Schema): void {
    const target = resolve(schema);
    if (target.check?.(value) === true) return;
    const plane = target.plane ?? schema.plane;
    if (plane !== undefined) this.#planes.push(plane);
    this.#visit(value, target, schema);
    if (plane !== undefined) this.#planes.pop();
  }

  #visit(value: unknown, target: ReturnType<typeof resolve>, schema: Schema): void {
    const place = this.#tokens;
    switch (target.type) {
      case "const":
        if (value !== target.value)
          this.#add("const", () => words.wrongConst(place, schema, target.value, value));
        return;
      case "enum":
        if (typeof value !== "string") this.#wrongType(target.type, value);
        else if (!target.values.includes(value))
          this.#add("enum", () => words.unknownValue(place, target.values, value));
        return;
      case "boolean":
        if (typeof value !== "boolean") this.#wrongType(target.type, value);
        return;
      case "integer":
        if (!Number.isInteger(value) || typeof value !== "number")
          this.#wrongType(target.type, value);
        else if (value < target.minimum)
          this.#add("minimum", () => words.outOfRange(place, "least", target.minimum, value));
        else if (value > target.maximum)
          this.#add("maximum", () => words.outOfRange(place, "most", target.maximum, value));
        return;
      case "string":
        if (typeof value !== "string") this.#wrongType(target.type, value);
        else collectString(value, target, place, (keyword, say) => this.#add(keyword, say));
        return;
      case "array":
        if (!Array.isArray(value)) this.#wrongType(target.type, value);
        else this.#visitArray(value, target);
        return;
      case "object": {
        const fields = ownFields(value);
        if (fields === undefined) this.#wrongType(target.type, value);
        else this.#visitObject(fields, target, target.title);
      }
    }
  }

  /** Items far beyond the largest number are not looked at: there may be any number of them. */
  #visitArray(items: readonly unknown[], schema: ArrayShape): void {
    const { minItems = 0, maxItems } = schema;
    const place = this.#tokens;
    if (items.length < minItems)
      this.#add("minItems", () =>
        words.wrongLength(place, "least", minItems, items.length, "item"),
      );
    if (items.length > maxItems)
      this.#add("maxItems", () => words.wrongLength(place, "most", maxItems, items.length, "item"));
    const first = new Map<unknown, number>();
    let isUnique = !schema.uniqueItems || !items.every((item) => isOfType(item, schema.items));
    const end = Math.min(items.length, Math.max(maxItems, 1000));
    for (let index = 0; index < end; index++) {
      const item = items[index];
      const earlier = first.get(item);
      if (!isUnique && earlier !== undefined) {
        isUnique = true;
        this.#add("uniqueItems", () => words.duplicate(place, item, earlier, index));
      }
      if (earlier === undefined) first.set(item, index);
      this.#within(index, () => this.visit(item, schema.items));
    }
  }

  #visitObject(fields: Fields, schema: ObjectShape, owner: string | undefined): void {
    const branches = this.#branches(fields, schema);
    const names = Object.keys(schema.properties);
    const free = names.filter((name) => fields[name] === undefined);
    const unknown = Object.keys(fields).filter((key) => !Object.hasOwn(schema.properties, key));
    const meant = new Map(unknown.slice(0, 64).map((key) => [key, nearMiss(key, free)] as const));
    for (const [name, property] of Object.entries(schema.properties)) {
      this.#within(name, () => {
        if (fields[name] === undefined) this.#visitAbsent(name, property, schema, branches, meant);
        else this.#visitPresent(name, fields[name], property, branches);
      });
    }
    for (const key of unknown) {
      this.#within(key, () =>
        this.#add("additionalProperties", () =>
          words.unknownProperty(this.#tokens, owner, free, meant.get(key)),
        ),
      );
    }
  }

  #visitAbsent(
    name: string,
    property: Schema,
    schema: ObjectShape,
    branches: readonly Branch[],
    meant: ReadonlyMap<string, string | undefined>,
  ): void {
    const isRequired = schema.required.includes(name);
    const cause = branches.find(({ consequence }) => consequence.required?.includes(name));
    if (!isRequired && cause === undefined) return;
    const [misspelt] = [...meant].find(([, candidate]) => candidate === name) ?? [];
    const plane = resolve(property).plane;
    this.#add(
      "required",
      () => words.missing(this.#tokens, property, isRequired ? undefined : cause, misspelt),
      plane,
    );
  }

  #visitPresent(name: string, value: unknown, property: Schema, branches: readonly Branch[]): void {
    const place = this.#tokens;
    const forbidding = branches.find(({ consequence }) => consequence.forbidden?.includes(name));
    if (forbidding !== undefined) this.#add("forbidden", () => words.forbidden(place, forbidding));
    this.visit(value, property);
    for (const branch of branches) {
      const values = branch.consequence.narrowed?.[name];
      if (values !== undefined && !values.some((one) => one === value))
        this.#add(values.length === 1 ? "const" : "enum", () =>
          words.narrowedValue(place, values, value, branch),
        );
    }
  }

  /** The branch of each condition that was meant, where that can be told. */
  #branches(fields: Fields, { conditions = [], properties, required }: ObjectShape): Branch[] {
    return conditions.flatMap((condition) => {
      const value = fields[condition.property];
      const schema = properties[condition.property];
      const isAbsent = value === undefined;
      if (isAbsent && required.includes(condition.property)) return [];
      if (!isAbsent && schema && !keeps(value, schema)) return [];
      const isMet = isAbsent
        ? condition.metByAbsence === true
        : condition.values.some((one) => one === value);
      const consequence = isMet ? condition.met : condition.unmet;
      return consequence ? [{ condition, isMet, value, consequence }] : [];
    });
  }

  #within(token: Token, visit: () => void): void {
    this.#tokens.push(token);
    visit();
    this.#tokens.pop();
  }

  #wrongType(wanted: string, value: unknown): void {
    this.#add("type", () => words.wrongType(this.#tokens, wanted, value));
  }

  /** Every rule once for a place; words are found only for what is listed. */
  #add(keyword: string, say: () => words.Words, ownPlane?: string): void {
    if (this.#findings.length >= this.#options.maxFindings) {
      this.#omitted++;
      return;
    }
    const rule = `schema/${keyword}`;
    const pointer = pointerOf(this.#tokens);
    const key = `${rule} ${pointer}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const { message, why, fix } = say();
    const plane = ownPlane ?? this.#planes.at(-1);
    const { kind } = this.#options;
    this.#findings.push({
      rule,
      severity: "error",
      message,
      pointer,
      path: pathOf(this.#tokens),
      ...(kind !== undefined && { kind }),
      ...(plane !== undefined && { plane }),
      ...(why !== undefined && { why }),
      fix,
    });
  }
}
