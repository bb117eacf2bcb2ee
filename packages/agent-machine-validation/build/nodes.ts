/** The collecting pass: the definitions as data, with the words that messages are made of. */

import { hasCheck } from "./checks.ts";
import type {
  Condition,
  Consequence,
  Definition,
  Model,
  Property,
  Refusal,
  Shape,
} from "./model.ts";
import type { PatternNames } from "./patterns.ts";
import {
  Code,
  camel,
  fileOf,
  importOf,
  type Literal,
  type LiteralRecord,
  quoted,
} from "./print.ts";

export function nodesFile(model: Model, patterns: PatternNames): string {
  const done = new Set<string>();
  const constants: string[] = [];
  const visit = (definition: Definition): void => {
    if (done.has(definition.name)) return;
    done.add(definition.name);
    for (const name of referencesOf(definition.shape)) {
      const target = model.definitions.get(name);
      if (target) visit(target);
    }
    constants.push(constantOf(definition, model, patterns));
  };
  for (const definition of model.definitions.values()) visit(definition);
  const body = constants.join("\n");
  const checks = [...model.definitions.values()].filter(hasCheck).map(({ name }) => `is${name}`);
  const used = [...patterns.values()].filter((name) => new RegExp(`\\b${name}\\b`, "u").test(body));
  return fileOf("the definitions as data, from which findings are made", [
    `${importOf(["node"], "../schema/node.ts")}${importOf(checks, "./checks.ts")}${importOf(used, "./patterns.ts")}`,
    body,
  ]);
}

function constantOf(definition: Definition, model: Model, patterns: PatternNames): string {
  const { name, title, description, plane, shape } = definition;
  const isExported = model.contracts.includes(name);
  const value = {
    title,
    ...(shape.kind === "string" || isExported ? { description } : {}),
    ...(plane === undefined ? {} : { plane }),
    ...(hasCheck(definition) ? { check: new Code(`is${name}`) } : {}),
    ...shapeOf(shape, patterns),
  };
  const parts: string[] = [];
  const json = JSON.stringify(value, (_, inner: unknown) => {
    if (!(inner instanceof Code)) return inner;
    const known = parts.indexOf(inner.text);
    return { $: known === -1 ? parts.push(inner.text) - 1 : known };
  });
  const head = `${isExported ? "export " : ""}const ${camel(name)} = /* @__PURE__ */ node(`;
  return `${head}() => [\n  ${[quoted(json), ...parts].join(",\n  ")},\n]);\n`;
}

function shapeOf(shape: Shape, patterns: PatternNames): LiteralRecord {
  switch (shape.kind) {
    case "reference":
      return { type: "reference", to: new Code(`${camel(shape.name)}()`) };
    case "const":
      return { type: "const", value: shape.value };
    case "enum":
      return { type: "enum", values: shape.values };
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return { type: "integer", minimum: shape.minimum, maximum: shape.maximum };
    case "string":
      return {
        type: "string",
        ...(shape.minLength > 0 ? { minLength: shape.minLength } : {}),
        ...(Number.isFinite(shape.maxLength) ? { maxLength: shape.maxLength } : {}),
        ...(shape.pattern === undefined ? {} : { pattern: nameOf(shape.pattern, patterns) }),
        ...(shape.refusals.length > 0
          ? { refuses: shape.refusals.map((refusal) => refusalOf(refusal, patterns)) }
          : {}),
      };
    case "array":
      return {
        type: "array",
        items: itemsOf(shape.items, patterns),
        ...(shape.minItems > 0 ? { minItems: shape.minItems } : {}),
        maxItems: shape.maxItems,
        ...(shape.uniqueItems ? { uniqueItems: true } : {}),
      };
    case "object": {
      const asked = new Set([...shape.required, ...shape.conditions.flatMap(requiredBy)]);
      return {
        type: "object",
        required: shape.required,
        properties: Object.fromEntries(
          [...shape.properties].map(([name, property]) => [
            name,
            propertyOf(property, asked.has(name), patterns),
          ]),
        ),
        ...(shape.conditions.length > 0 ? { conditions: shape.conditions.map(conditionOf) } : {}),
      };
    }
  }
}

function itemsOf(shape: Shape, patterns: PatternNames): Literal {
  return shape.kind === "reference" ? new Code(`${camel(shape.name)}()`) : shapeOf(shape, patterns);
}

/** A description is kept where a message can quote it: for what may be missing, and for what has one value only. */
function propertyOf(
  { shape, description }: Property,
  isAsked: boolean,
  patterns: PatternNames,
): Literal {
  if (!isAsked && shape.kind !== "const") return itemsOf(shape, patterns);
  return { ...shapeOf(shape, patterns), description };
}

function requiredBy(condition: Condition): readonly string[] {
  return [...condition.met.required, ...condition.unmet.required];
}

function refusalOf(
  { name, description, pattern, unless }: Refusal,
  patterns: PatternNames,
): LiteralRecord {
  return {
    name,
    ...(description === "" ? {} : { description }),
    pattern: nameOf(pattern, patterns),
    ...(unless === undefined ? {} : { unless: nameOf(unless, patterns) }),
  };
}

function conditionOf(condition: Condition): LiteralRecord {
  const [met, unmet] = [consequenceOf(condition.met), consequenceOf(condition.unmet)];
  return {
    property: condition.property,
    values: condition.values,
    ...(condition.metByAbsence ? { metByAbsence: true } : {}),
    ...(Object.keys(met).length > 0 ? { met } : {}),
    ...(Object.keys(unmet).length > 0 ? { unmet } : {}),
  };
}

function consequenceOf({ required, forbidden, narrowed }: Consequence): LiteralRecord {
  return {
    ...(required.length > 0 ? { required } : {}),
    ...(forbidden.length > 0 ? { forbidden } : {}),
    ...(narrowed.size > 0 ? { narrowed: Object.fromEntries(narrowed) } : {}),
  };
}

function nameOf(pattern: string, patterns: PatternNames): Code {
  const name = patterns.get(pattern);
  if (name === undefined) throw new Error(`No name for the pattern ${pattern}.`);
  return new Code(name);
}

function referencesOf(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "reference":
      return [shape.name];
    case "array":
      return referencesOf(shape.items);
    case "object":
      return [...shape.properties.values()].flatMap((property) => referencesOf(property.shape));
    default:
      return [];
  }
}
