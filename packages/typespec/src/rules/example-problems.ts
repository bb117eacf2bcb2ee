import {
  getMaxItems,
  getMaxLength,
  getMaxValue,
  getMaxValueExclusive,
  getMinItems,
  getMinLength,
  getMinValue,
  getMinValueExclusive,
  getPattern,
  type Model,
  type ModelProperty,
  type Program,
  type Scalar,
  type Type,
  type Union,
  type Value,
} from "@typespec/compiler";
import { isArray, lineage } from "../declarations.ts";
import { getRefusals } from "../decorators/refusals.ts";

/** What is wrong with a part of an example, and where the part lies in it, as a JSON Pointer. */
export interface ExampleProblem {
  readonly pointer: string;
  readonly problem: string;
}

/**
 * The constraints that an example breaks. That its values have the right types, the compiler has checked already.
 */
export function exampleProblems(
  program: Program,
  target: Model | ModelProperty | Scalar,
  value: Value,
): ExampleProblem[] {
  return target.kind === "ModelProperty"
    ? valueProblems(program, target.type, value, [target])
    : valueProblems(program, target, value, []);
}

/** @param bearers The declarations beside the type that may constrain the value: the property that holds it. */
function valueProblems(
  program: Program,
  type: Type,
  value: Value,
  bearers: readonly Type[],
): ExampleProblem[] {
  if (isArray(type)) return arrayProblems(program, type, value, [...bearers, type]);
  switch (type.kind) {
    case "Model":
      return objectProblems(program, type, value);
    case "Union":
      return unionProblems(program, type, value, bearers);
    case "Scalar":
      return scalarProblems(program, type, value, bearers).map((problem) => ({
        pointer: "",
        problem,
      }));
    default:
      return [];
  }
}

function arrayProblems(
  program: Program,
  type: Model & { indexer: { value: Type } },
  value: Value,
  bearers: readonly Type[],
): ExampleProblem[] {
  if (value.valueKind !== "ArrayValue") return [];
  const count = value.values.length;
  const least = tightest(Math.max, bearers, (bearer) => getMinItems(program, bearer));
  const most = tightest(Math.min, bearers, (bearer) => getMaxItems(program, bearer));
  return [
    ...(count < least ? [{ pointer: "", problem: `it has fewer than ${least} items` }] : []),
    ...(count > most ? [{ pointer: "", problem: `it has more than ${most} items` }] : []),
    ...value.values.flatMap((item, index) =>
      beneath(String(index), valueProblems(program, type.indexer.value, item, [])),
    ),
  ];
}

function objectProblems(program: Program, model: Model, value: Value): ExampleProblem[] {
  if (value.valueKind !== "ObjectValue") return [];
  return [...value.properties.values()].flatMap(({ name, value: part }) => {
    const property = propertyOf(model, name);
    return property ? beneath(name, valueProblems(program, property.type, part, [property])) : [];
  });
}

function propertyOf(model: Model, name: string): ModelProperty | undefined {
  return model.properties.get(name) ?? (model.baseModel && propertyOf(model.baseModel, name));
}

/** A value that keeps the constraints of one variant keeps those of the union. */
function unionProblems(
  program: Program,
  union: Union,
  value: Value,
  bearers: readonly Type[],
): ExampleProblem[] {
  const attempts = [...union.variants.values()]
    .filter(({ type }) => accepts(type, value))
    .map(({ type }) => valueProblems(program, type, value, bearers));
  return attempts.some((problems) => problems.length === 0) ? [] : (attempts[0] ?? []);
}

/** The kinds of value that are written for the scalars from which all others derive. */
const scalarValueKinds: Readonly<Record<string, Value["valueKind"]>> = {
  boolean: "BooleanValue",
  numeric: "NumericValue",
  string: "StringValue",
};

function rootName(scalar: Scalar): string {
  return scalar.baseScalar ? rootName(scalar.baseScalar) : scalar.name;
}

/** Whether a value is of the kind that a type describes; the compiler has found it assignable to one variant at least. */
function accepts(type: Type, { valueKind, ...value }: Value): boolean {
  switch (type.kind) {
    case "String":
      return valueKind === "StringValue" && "value" in value && value.value === type.value;
    case "Number":
      return (
        valueKind === "NumericValue" &&
        "value" in value &&
        String(value.value) === type.valueAsString
      );
    case "Scalar":
      return valueKind === "ScalarValue" || valueKind === scalarValueKinds[rootName(type)];
    case "Model":
      return valueKind === (isArray(type) ? "ArrayValue" : "ObjectValue");
    case "Enum":
      return valueKind === "EnumValue";
    default:
      return true;
  }
}

function scalarProblems(
  program: Program,
  scalar: Scalar,
  value: Value,
  bearers: readonly Type[],
): string[] {
  const constrained = [...bearers, ...lineage(scalar)];
  switch (value.valueKind) {
    case "StringValue":
      return [
        ...textProblems(program, constrained, value.value),
        ...refusalProblems(program, scalar, value.value),
      ];
    case "NumericValue":
      return numberProblems(program, constrained, value.value.asNumber() ?? Number.NaN);
    case "ScalarValue": {
      // `Name("x")` is written "x".
      const [argument] = value.value.args;
      return argument ? scalarProblems(program, scalar, argument, bearers) : [];
    }
    default:
      return [];
  }
}

function textProblems(program: Program, bearers: readonly Type[], text: string): string[] {
  // JSON Schema counts characters, not UTF-16 units.
  const length = [...text].length;
  const least = tightest(Math.max, bearers, (bearer) => getMinLength(program, bearer));
  const most = tightest(Math.min, bearers, (bearer) => getMaxLength(program, bearer));
  const patterns = bearers
    .map((bearer) => getPattern(program, bearer))
    .filter((pattern) => pattern !== undefined);
  return [
    ...(length < least ? [`'${text}' is shorter than ${least} characters`] : []),
    ...(length > most ? [`'${text}' is longer than ${most} characters`] : []),
    ...patterns
      .filter((pattern) => matches(pattern, text) === false)
      .map((pattern) => `'${text}' does not match ${pattern}`),
  ];
}

function refusalProblems(program: Program, scalar: Scalar, text: string): string[] {
  return getRefusals(program, scalar)
    .filter(({ pattern, except }) => matches(pattern, text) && !(except && matches(except, text)))
    .map((refusal) => `'${text}' is of the refused class '${refusal.class}'`);
}

function numberProblems(program: Program, bearers: readonly Type[], number: number): string[] {
  const least = tightest(Math.max, bearers, (bearer) => getMinValue(program, bearer));
  const most = tightest(Math.min, bearers, (bearer) => getMaxValue(program, bearer));
  const above = tightest(Math.max, bearers, (bearer) => getMinValueExclusive(program, bearer));
  const below = tightest(Math.min, bearers, (bearer) => getMaxValueExclusive(program, bearer));
  return [
    ...(number < least ? [`${number} is less than ${least}`] : []),
    ...(number > most ? [`${number} is more than ${most}`] : []),
    ...(number <= above ? [`${number} is not more than ${above}`] : []),
    ...(number >= below ? [`${number} is not less than ${below}`] : []),
  ];
}

/** The tightest limit that any of the types states; none of them, and every value passes. */
function tightest(
  choose: (...limits: number[]) => number,
  bearers: readonly Type[],
  limit: (bearer: Type) => number | undefined,
): number {
  return choose(...bearers.map(limit).filter((value) => value !== undefined));
}

/** Whether a text matches; undefined for an expression that does not compile, which another rule reports. */
function matches(pattern: string, text: string): boolean | undefined {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return undefined;
  }
}

function beneath(key: string, problems: readonly ExampleProblem[]): ExampleProblem[] {
  const token = key.replaceAll("~", "~0").replaceAll("/", "~1");
  return problems.map(({ pointer, problem }) => ({ pointer: `/${token}${pointer}`, problem }));
}
