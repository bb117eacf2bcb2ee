/** Types of calls and macros, as far as they belong to the subset that rules use. */
import type { ASTNode } from "@marcbachmann/cel-js";
import { patternProblem } from "../portable-pattern.ts";
import { expect, knowing, typeOf } from "./check.ts";
import { selectionText } from "./presence.ts";
import type { Report, Scope } from "./problems.ts";
import { boolean, type CelType, describeType, number, text, unknown } from "./types.ts";

/** The type of a call such as `has(…)`. */
export function callType(node: ASTNode & { op: "call" }, scope: Scope, report: Report): CelType {
  const [name, [argument, ...more]] = node.args;
  if (argument && more.length === 0) {
    if (name === "has") return hasType(argument, scope, report);
    if (name === "size") return sizeType(argument, scope, report);
  }
  report("rule-syntax", node, `${name}() is outside the subset that rules use`);
  return unknown;
}

function hasType(selection: ASTNode, scope: Scope, report: Report): CelType {
  const path = selectionText(selection);
  if (selection.op !== "." || path === undefined) {
    report("rule-syntax", selection, "has() asks for a field by its full path");
  } else typeOf(selection, knowing(new Set([path]), scope), report);
  return boolean;
}

/** The size of a text counts characters in some languages and code units in others. */
function sizeType(argument: ASTNode, scope: Scope, report: Report): CelType {
  const { kind } = typeOf(argument, scope, report);
  if (kind !== "list" && kind !== "unknown") {
    report("rule-type", argument, "only the size of a list is the same in every language");
  }
  return number;
}

/** The type of a call such as `text.startsWith(…)`, and of macros. */
export function methodType(node: ASTNode & { op: "rcall" }, scope: Scope, report: Report): CelType {
  const [name, of, args] = node.args;
  const [argument] = args;
  switch (name) {
    case "startsWith":
    case "endsWith":
    case "contains":
    case "matches":
      if (args.length !== 1 || !argument) break;
      expect(text, of, scope, report);
      expect(text, argument, scope, report);
      if (name === "matches") checkPattern(argument, report);
      return boolean;
    case "split":
      if (args.length !== 1 || !argument) break;
      expect(text, of, scope, report);
      expect(text, argument, scope, report);
      return { kind: "list", element: text };
    case "lowerAscii":
      if (args.length !== 0) break;
      expect(text, of, scope, report);
      return text;
    case "size":
      if (args.length !== 0) break;
      return sizeType(of, scope, report);
    case "all":
    case "exists":
    case "exists_one":
    case "filter":
    case "map":
      return macroType(node, name, scope, report);
  }
  report("rule-syntax", node, `${name}() is outside the subset that rules use`);
  return unknown;
}

function checkPattern(pattern: ASTNode, report: Report): void {
  if (pattern.op !== "value" || typeof pattern.args !== "string") {
    report("rule-pattern", pattern, "a pattern is written out, so that it can be compiled once");
    return;
  }
  const problem = patternProblem(pattern.args);
  if (problem !== undefined) report("rule-pattern", pattern, problem);
}

function macroType(
  node: ASTNode & { op: "rcall" },
  name: "all" | "exists" | "exists_one" | "filter" | "map",
  scope: Scope,
  report: Report,
): CelType {
  const [, of, [variable, body, ...more]] = node.args;
  const list = typeOf(of, scope, report);
  if (variable?.op !== "id" || !body || more.length > 0) {
    report("rule-syntax", node, `${name}() takes a name and an expression`);
    return unknown;
  }
  if (scope.names.has(variable.args)) {
    report("rule-syntax", variable, "the name is taken: what it stands for would depend on where");
  }
  if (list.kind !== "list" && list.kind !== "unknown") {
    report("rule-type", of, `it is ${describeType(list)}, not a list`);
  }
  const element = list.kind === "list" ? list.element : unknown;
  const inner = { ...scope, names: new Map(scope.names).set(variable.args, element) };
  if (name === "map") return { kind: "list", element: typeOf(body, inner, report) };
  expect(boolean, body, inner, report);
  return name === "filter" ? list : boolean;
}
