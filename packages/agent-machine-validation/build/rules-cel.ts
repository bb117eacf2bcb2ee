/** Translates CEL of the subset that rules use into JavaScript: loops instead of closures, and what does not change in front of them. */
import type { ASTNode } from "@marcbachmann/cel-js";
import { namesIn } from "./rules-joins.ts";
import { macro } from "./rules-macros.ts";
import { patternOf } from "./rules-patterns.ts";
import type { Block, Scope } from "./rules-scope.ts";

/** The JavaScript expression for a CEL expression; statements that it needs go to `scope.out`. */
export function translate(node: ASTNode, scope: Scope): string {
  switch (node.op) {
    case "value":
      return literal(node.args);
    case "id":
      return binding(node.args, scope).js;
    case ".":
      return selection(node, scope);
    case "list":
      return list(node.args, scope);
    case "[]":
      return `${translate(node.args[0], scope)}[${translate(node.args[1], scope)}]`;
    case "!_":
      return `!(${translate(node.args, scope)})`;
    case "&&":
    case "||":
      return logical(node.op, node.args[0], node.args[1], scope);
    case "?:":
      return conditional(node.args, scope);
    case "==":
      return comparison("===", node.args, scope);
    case "!=":
      return comparison("!==", node.args, scope);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return comparison(node.op, node.args, scope);
    case "+":
      return invariant(node, scope, () => comparison("+", node.args, scope));
    case "in":
      return membership(node.args[0], node.args[1], scope);
    case "call":
      return call(node.args[0], node.args[1][0], scope);
    case "rcall":
      return method(node, scope);
    default:
      throw new Error(`'${node.op}' is outside the subset of CEL that rules use.`);
  }
}

function literal(value: unknown): string {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}

function binding(name: string, scope: Scope) {
  const found = scope.names.get(name);
  if (!found) throw new Error(`'${name}' stands for nothing.`);
  return found;
}

/** A field; what is selected from an instance is read once, in front of all that needs it. */
function selection(node: ASTNode & { op: "." }, scope: Scope): string {
  const [of, name] = node.args;
  const block = blockOf(node, scope);
  const owner = translate(of, scope);
  return block ? block.constant(name, `${owner}?.${name}`) : `${owner}.${name}`;
}

/** Where the selections of what an expression begins with are kept. */
export function blockOf(node: ASTNode, scope: Scope): Block | undefined {
  if (node.op === ".") return blockOf(node.args[0], scope);
  return node.op === "id" ? scope.names.get(node.args)?.block : undefined;
}

/** `&&` and `||`, whose second operand is computed only when it decides. */
function logical(operator: "&&" | "||", left: ASTNode, right: ASTNode, scope: Scope): string {
  const first = translate(left, scope);
  const inner: string[] = [];
  const second = translate(right, { ...scope, out: inner });
  if (inner.length === 0) return `(${first} ${operator} ${second})`;
  const name = scope.fresh("t");
  const decides = operator === "&&" ? name : `!${name}`;
  scope.out.push(
    `let ${name} = ${first};`,
    `if (${decides}) {`,
    ...inner,
    `${name} = ${second};`,
    "}",
  );
  return name;
}

function conditional(
  [test, then, otherwise]: readonly [ASTNode, ASTNode, ASTNode],
  scope: Scope,
): string {
  const condition = translate(test, scope);
  const [thenOut, otherwiseOut]: [string[], string[]] = [[], []];
  const thenValue = translate(then, { ...scope, out: thenOut });
  const otherwiseValue = translate(otherwise, { ...scope, out: otherwiseOut });
  if (thenOut.length + otherwiseOut.length === 0) {
    return `(${condition} ? ${thenValue} : ${otherwiseValue})`;
  }
  const name = scope.fresh("t");
  scope.out.push(
    `let ${name};`,
    `if (${condition}) {`,
    ...thenOut,
    `${name} = ${thenValue};`,
    "} else {",
    ...otherwiseOut,
    `${name} = ${otherwiseValue};`,
    "}",
  );
  return name;
}

function comparison(
  operator: string,
  [left, right]: readonly [ASTNode, ASTNode],
  scope: Scope,
): string {
  return `(${translate(left, scope)} ${operator} ${translate(right, scope)})`;
}

/** A list; one that is written out is made once for the module. */
function list(items: readonly ASTNode[], scope: Scope): string {
  const text = `[${items.map((item) => translate(item, scope)).join(", ")}]`;
  return items.every(({ op }) => op === "value") ? moduleOf(scope).constant("words", text) : text;
}

/** Up to this length, comparing with each word is faster than a set. */
const fewWords = 4;

function membership(item: ASTNode, of: ASTNode, scope: Scope): string {
  const value = translate(item, scope);
  if (of.op !== "list" || !of.args.every(({ op }) => op === "value")) {
    return `${translate(of, scope)}.includes(${value})`;
  }
  const words = of.args.map((word) => translate(word, scope));
  if (words.length > fewWords || !/^[\w.]+$/.test(value)) {
    const set = `/* @__PURE__ */ once(() => new Set([${words.join(", ")}]))`;
    return `${moduleOf(scope).constant("wordSet", set)}().has(${value})`;
  }
  return `(${words.map((word) => `${value} === ${word}`).join(" || ") || "false"})`;
}

function moduleOf(scope: Scope): Block {
  const block = scope.names.get("$module")?.block;
  if (!block) throw new Error("There is no place for what a module makes once.");
  return block;
}

function call(name: string, argument: ASTNode | undefined, scope: Scope): string {
  if (argument && name === "has") return `(${translate(argument, scope)} !== undefined)`;
  if (argument && name === "size") return `${translate(argument, scope)}.length`;
  throw new Error(`${name}() is outside the subset of CEL that rules use.`);
}

function method(node: ASTNode & { op: "rcall" }, scope: Scope): string {
  const [name, of, [argument, body]] = node.args;
  switch (name) {
    case "startsWith":
      if (argument) return startsWith(of, argument, scope);
      break;
    case "endsWith":
    case "split":
      if (argument) return `${translate(of, scope)}.${name}(${translate(argument, scope)})`;
      break;
    case "contains":
      if (argument) return `${translate(of, scope)}.includes(${translate(argument, scope)})`;
      break;
    case "matches":
      if (argument?.op !== "value") break;
      return matching(String(argument.args), translate(of, scope), scope);
    case "lowerAscii":
      return invariant(node, scope, () => `lowerAscii(${translate(of, scope)})`);
    case "size":
      return `${translate(of, scope)}.length`;
    case "all":
    case "exists":
    case "exists_one":
    case "filter":
    case "map":
      if (argument?.op === "id" && body) return macro(name, of, argument.args, body, scope);
  }
  throw new Error(`${name}() is outside the subset of CEL that rules use.`);
}

/** Whether a path lies below another one is asked without putting texts together. */
function startsWith(of: ASTNode, prefix: ASTNode, scope: Scope): string {
  const above = withoutSlash(prefix);
  if (!above) return `${translate(of, scope)}.startsWith(${translate(prefix, scope)})`;
  const path = withoutSlash(of);
  return path
    ? `isAtOrBelow(${translate(path, scope)}, ${translate(above, scope)})`
    : `isBelow(${translate(of, scope)}, ${translate(above, scope)})`;
}

/** What stands in front of the slash in `path + "/"`. */
function withoutSlash(node: ASTNode): ASTNode | undefined {
  if (node.op !== "+") return undefined;
  const [path, slash] = node.args;
  return slash.op === "value" && slash.args === "/" ? path : undefined;
}

/** Whether a pattern finds something in a text. */
function matching(pattern: string, subject: string, scope: Scope): string {
  return `${patternOf(pattern, subject, moduleOf(scope))}.test(${subject})`;
}

/** A text that is put together in front of the loops in which it does not change. */
function invariant(node: ASTNode, scope: Scope, value: () => string): string {
  const names = namesIn(node);
  const index = scope.loops.findLastIndex(({ variable }) => names.has(variable)) + 1;
  const loop = scope.loops[index];
  if (!loop) return value();
  const outer = { ...scope, loops: scope.loops.slice(0, index), out: loop.before };
  const text = translate(node, outer);
  const known = loop.hoisted.get(text);
  if (known !== undefined) return known;
  const name = scope.fresh("text");
  loop.before.push(`const ${name} = ${text};`);
  loop.hoisted.set(text, name);
  return name;
}
