/**
 * Checks a CEL expression against the models of a program: it parses, it keeps to the subset that every language has, each field exists,
 * and what may be missing is asked for first.
 */
import { type ASTNode, ParseError, parse } from "@marcbachmann/cel-js";
import { callType, methodType } from "./calls.ts";
import {
  type Presence,
  presentWhenFalse,
  presentWhenTrue,
  selectionText,
  union,
} from "./presence.ts";
import type { CelProblem, Report, Scope } from "./problems.ts";
import {
  agree,
  boolean,
  type CelType,
  celType,
  describeType,
  isSimple,
  number,
  propertyOf,
  text,
  unknown,
} from "./types.ts";

/** The syntax tree of an expression, or why it has none. */
export function parseCel(cel: string): ASTNode | CelProblem {
  try {
    return parse(cel).ast;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const offset = error.range?.start ?? 0;
    return { code: "rule-syntax", problem: error.summary, excerpt: cel.slice(offset), offset };
  }
}

/** Checks an expression that stands for a value of a type, and returns its type with all mistakes in it. */
export function checkCel(node: ASTNode, scope: Scope): { type: CelType; problems: CelProblem[] } {
  const problems: CelProblem[] = [];
  const report: Report = (code, { input, start, end }, problem) =>
    problems.push({ code, problem, excerpt: input.slice(start, end), offset: start });
  return { type: typeOf(node, scope, report), problems };
}

/** The type of an expression, whose mistakes are reported on the way. */
export function typeOf(node: ASTNode, scope: Scope, report: Report): CelType {
  switch (node.op) {
    case "value":
      return literalType(node.args, node, report);
    case "id":
      return scope.names.get(node.args) ?? unknownName(node, node.args, report);
    case ".":
      return fieldType(node, scope, report);
    case "list":
      return listType(node.args, scope, report);
    case "[]":
      return indexType(node, scope, report);
    case "!_":
      expect(boolean, node.args, scope, report);
      return boolean;
    case "&&":
    case "||":
      expect(boolean, node.args[0], scope, report);
      expect(boolean, node.args[1], after(node.op, node.args[0], scope), report);
      return boolean;
    case "?:":
      return conditionalType(node.args, scope, report);
    case "==":
    case "!=":
      return equalityType(node.args, scope, report);
    case "<":
    case "<=":
    case ">":
    case ">=":
      for (const operand of node.args) expect(number, operand, scope, report);
      return boolean;
    case "+":
      for (const operand of node.args) expect(text, operand, scope, report);
      return text;
    case "in":
      return membershipType(node.args, scope, report);
    case "call":
      return callType(node, scope, report);
    case "rcall":
      return methodType(node, scope, report);
    default:
      report("rule-syntax", node, `'${node.op}' is outside the subset that rules use`);
      return unknown;
  }
}

/** What is known behind the first operand of `&&` or `||`. */
function after(operator: "&&" | "||", first: ASTNode, scope: Scope): Scope {
  return knowing(operator === "&&" ? presentWhenTrue(first) : presentWhenFalse(first), scope);
}

/** A scope in which more is known to be there. */
export function knowing(present: Presence, scope: Scope): Scope {
  return { names: scope.names, present: union(scope.present, present) };
}

/** Reports an expression that has another type than is wanted. */
export function expect(wanted: CelType, node: ASTNode, scope: Scope, report: Report): void {
  const type = typeOf(node, scope, report);
  if (!agree(type, wanted)) {
    report("rule-type", node, `it is ${describeType(type)}, not ${describeType(wanted)}`);
  }
}

function literalType(value: unknown, node: ASTNode, report: Report): CelType {
  if (typeof value === "string") return { kind: "text", values: [value] };
  if (typeof value === "boolean") return boolean;
  if (typeof value === "bigint" || typeof value === "number") return number;
  report("rule-syntax", node, "rules use texts, numbers and booleans only");
  return unknown;
}

function unknownName(node: ASTNode, name: string, report: Report): CelType {
  report("unknown-field", node, `there is no '${name}' here`);
  return unknown;
}

function fieldType(node: ASTNode & { op: "." }, scope: Scope, report: Report): CelType {
  const [of, name] = node.args;
  const owner = typeOf(of, scope, report);
  if (owner.kind === "unknown") return unknown;
  const property = owner.kind === "object" ? propertyOf(owner.model, name) : undefined;
  if (!property) {
    report("unknown-field", node, `${describeType(owner)} has no '${name}'`);
    return unknown;
  }
  if (property.optional && !scope.present.has(selectionText(node) ?? "")) {
    report("unguarded-field", node, `'${name}' is optional: ask has(${excerpt(node)}) first`);
  }
  return celType(property.type);
}

function excerpt({ input, start, end }: ASTNode): string {
  return input.slice(start, end);
}

function listType(items: readonly ASTNode[], scope: Scope, report: Report): CelType {
  const types = items.map((item) => typeOf(item, scope, report));
  const [first = unknown] = types;
  const odd = types.findIndex((type) => !agree(type, first));
  const item = items[odd];
  if (item) report("rule-type", item, "the items of a list are of one type");
  return { kind: "list", element: first.kind === "text" ? textOf(types) : first };
}

/** The type of texts that are one of several. */
function textOf(types: readonly CelType[]): CelType {
  const values = types.map((type) => (type.kind === "text" ? type.values : undefined));
  return values.every((list) => list !== undefined)
    ? { kind: "text", values: values.flat() }
    : text;
}

/** An item that is not there is an error, so only the first part of a split text can be taken without more ado. */
function indexType(node: ASTNode & { op: "[]" }, scope: Scope, report: Report): CelType {
  const [of, index] = node.args;
  const list = typeOf(of, scope, report);
  const isFirstPart =
    of.op === "rcall" && of.args[0] === "split" && index.op === "value" && Number(index.args) === 0;
  if (!isFirstPart) report("unguarded-field", node, "only [0] of a split text is always there");
  return list.kind === "list" ? list.element : unknown;
}

function conditionalType(
  [test, then, otherwise]: readonly [ASTNode, ASTNode, ASTNode],
  scope: Scope,
  report: Report,
): CelType {
  expect(boolean, test, scope, report);
  const type = typeOf(then, knowing(presentWhenTrue(test), scope), report);
  expect(type, otherwise, knowing(presentWhenFalse(test), scope), report);
  return type.kind === "text" ? text : type;
}

function equalityType(
  [left, right]: readonly [ASTNode, ASTNode],
  scope: Scope,
  report: Report,
): CelType {
  const leftType = typeOf(left, scope, report);
  const rightType = typeOf(right, scope, report);
  if (!isSimple(leftType)) report("rule-type", left, "only texts, numbers and booleans compare");
  else if (!agree(leftType, rightType)) {
    report("rule-type", right, `it is ${describeType(rightType)}, not ${describeType(leftType)}`);
  } else checkValues(leftType, rightType, right, report);
  return boolean;
}

function membershipType(
  [item, list]: readonly [ASTNode, ASTNode],
  scope: Scope,
  report: Report,
): CelType {
  const itemType = typeOf(item, scope, report);
  const type = typeOf(list, scope, report);
  if (type.kind === "unknown") return boolean;
  if (type.kind !== "list") report("rule-type", list, `it is ${describeType(type)}, not a list`);
  else if (!isSimple(itemType) || !agree(itemType, type.element)) {
    report("rule-type", item, `it is ${describeType(itemType)}, and the list holds others`);
  } else checkValues(itemType, type.element, list, report);
  return boolean;
}

/** Two texts that can never be equal are a misspelling. */
function checkValues(left: CelType, right: CelType, node: ASTNode, report: Report): void {
  if (left.kind !== "text" || right.kind !== "text" || !left.values || !right.values) return;
  const possible = left.values;
  const impossible = right.values.filter((value) => !possible.includes(value));
  const isLiteral = node.op === "value" || node.op === "list";
  if (isLiteral ? impossible.length > 0 : impossible.length === right.values.length) {
    report("rule-type", node, `it can never be ${impossible.join(", ")}`);
  }
}
