/** The boolean pass: a function for each definition that says whether a value keeps it, and nothing else. */
import type {
  Condition,
  Consequence,
  Definition,
  Model,
  ObjectShape,
  Scalar,
  Shape,
} from "./model.ts";
import type { PatternNames } from "./patterns.ts";
import { destructure, fileOf, importOf, returnAll, text } from "./print.ts";
import { type AutomatonNames, checkString } from "./string-checks.ts";

export function checksFile(model: Model, patterns: PatternNames): string {
  const automata: AutomatonNames = new Map();
  const functions = [...model.definitions.values()].map((definition) =>
    functionOf(definition, model, patterns, automata),
  );
  const constants = [...automata].map(([code, name]) => `const ${name} = ${code};\n`);
  const body = [...constants, ...functions].join("\n");
  const used = (names: Iterable<string>) =>
    [...names].filter((name) => new RegExp(`\\b${name}\\b`, "u").test(body));
  return fileOf("whether a value keeps a definition", [
    `${importOf(used(automatonHelpers), "../automaton.ts")}${importOf(used(helpers), "../check.ts")}${importOf(used(patterns.values()), "./patterns.ts")}`,
    body,
  ]);
}

const helpers = [
  "every",
  "everyOnce",
  "hasAtLeast",
  "hasAtMost",
  "hasOnly",
  "isInteger",
  "ownFields",
];
const automatonHelpers = ["surely", "surelyBoth", "surelyNone"];

function functionOf(
  definition: Definition,
  model: Model,
  patterns: PatternNames,
  automata: AutomatonNames,
): string {
  const { name, shape } = definition;
  const exported = hasCheck(definition) ? "export " : "";
  const head = `${exported}function is${name}(value: unknown): boolean {\n`;
  if (shape.kind === "object") return `${head}${objectBody(shape, model)}\n}\n`;
  if (shape.kind !== "string") return `${head}  return ${conditionOf(shape, "value", model)};\n}\n`;
  return `${head}${returnAll(checkString({ name, shape }, patterns, automata))}\n}\n`;
}

/** Whether the check of a definition is worth a call before its findings are looked for. */
export function hasCheck({ shape }: Definition): boolean {
  return shape.kind === "object" || shape.kind === "string";
}

/** The check of a value inside an expression. */
function conditionOf(shape: Shape, value: string, model: Model): string {
  switch (shape.kind) {
    case "reference": {
      const target = model.definitions.get(shape.name)?.shape;
      if (target?.kind === "boolean") return conditionOf(target, value, model);
      return `is${shape.name}(${value})`;
    }
    case "const":
      return isOneOf(value, [shape.value]);
    case "enum":
      return isOneOf(value, shape.values);
    case "boolean":
      return `typeof ${value} === "boolean"`;
    case "integer":
      return `isInteger(${value}, ${shape.minimum}, ${shape.maximum})`;
    case "array": {
      if (shape.items.kind !== "reference")
        throw new Error("Please give the items of every list a definition of their own.");
      const items = model.definitions.get(shape.items.name)?.shape;
      if (shape.uniqueItems && (items?.kind === "object" || items?.kind === "array"))
        throw new Error("Please teach the generator to compare objects, or drop uniqueItems.");
      const helper = shape.uniqueItems ? "everyOnce" : "every";
      return `${helper}(${value}, ${shape.minItems}, ${shape.maxItems}, is${shape.items.name})`;
    }
    case "string":
    case "object":
      throw new Error(
        "Please give every object and every constrained text a definition of its own.",
      );
  }
}

function objectBody(shape: ObjectShape, model: Model): string {
  const names = [...shape.properties.keys()];
  const bindings = names.map((name) => (local(name) === name ? name : `${name}: ${local(name)}`));
  const optional = names.filter((name) => !shape.required.includes(name));
  const counts = optional.map((name) => ` + Number(${local(name)} !== undefined)`);
  const count = `${names.length - optional.length}${counts.join("")}`;
  const checks = [...shape.properties].map(([name, property]) => {
    const check = conditionOf(property.shape, local(name), model);
    return shape.required.includes(name) ? check : `(${local(name)} === undefined || ${check})`;
  });
  const conditions = shape.conditions.flatMap((condition) => conditionsOf(condition, shape));
  return [
    "  const fields = ownFields(value);",
    "  if (fields === undefined) return false;",
    destructure(bindings, "fields"),
    returnAll([`hasOnly(fields, ${count}, ${text(names.join(" "))})`, ...checks, ...conditions]),
  ].join("\n");
}

/** What a condition asks for, after all properties were checked by themselves. */
function conditionsOf(condition: Condition, shape: ObjectShape): string[] {
  const { property, values } = condition;
  const isThere = shape.required.includes(property) || !condition.metByAbsence;
  const value = local(property);
  const met = isThere
    ? isOneOf(value, values)
    : `${value} === undefined || ${isOneOf(value, values)}`;
  const [then, otherwise] = [
    consequenceOf(condition.met, shape),
    consequenceOf(condition.unmet, shape),
  ];
  if (then.length > 0 && otherwise.length > 0)
    return [`(${met} ? ${allOf(then)} : ${allOf(otherwise)})`];
  if (then.length > 0) {
    const unmet = values.map((other) => `${value} !== ${text(other)}`);
    const isUnmet = [...(isThere ? [] : [`${value} !== undefined`]), ...unmet].join(" && ");
    return [`(${unmet.length > 1 || !isThere ? `(${isUnmet})` : isUnmet} || ${allOf(then, true)})`];
  }
  return otherwise.length > 0 ? [`(${met} || ${allOf(otherwise, true)})`] : [];
}

function consequenceOf(
  { required, forbidden, narrowed }: Consequence,
  shape: ObjectShape,
): string[] {
  return [
    ...required
      .filter((name) => !shape.required.includes(name))
      .map((name) => `${local(name)} !== undefined`),
    ...forbidden.map((name) => `${local(name)} === undefined`),
    ...[...narrowed].map(([name, values]) => {
      const isNarrow = isOneOf(local(name), values);
      const check = values.length > 1 ? `(${isNarrow})` : isNarrow;
      return shape.required.includes(name)
        ? check
        : `(${local(name)} === undefined || ${isNarrow})`;
    }),
  ];
}

function allOf(conditions: readonly string[], isOperand = false): string {
  const joined = conditions.join(" && ");
  return isOperand && conditions.length > 1 ? `(${joined})` : joined;
}

function isOneOf(value: string, values: readonly Scalar[]): string {
  return values.map((one) => `${value} === ${text(one)}`).join(" || ");
}

/** The name of a property as a variable. */
function local(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}

const reserved = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false fields finally for function if implements import in instanceof interface key let new null package private protected public return static super switch this throw true try typeof undefined value var void while with yield".split(
    " ",
  ),
);
