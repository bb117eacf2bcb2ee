/** Changes expressions of CEL in one place each: what a rule asks is taken away, loosened or turned round. */
import { type ASTNode, parse, serialize } from "@marcbachmann/cel-js";
import { patternMutants } from "./pattern-mutants.ts";

/** A changed expression, and what was changed. */
export interface CelMutant {
  readonly what: string;
  readonly cel: string;
  /** Where a pattern was changed: as it is written, and what stands in its place. */
  readonly patterns?: PatternPair | undefined;
}

/** Two patterns that search the same text. */
export type PatternPair = readonly [own: string, changed: string];

/** A node as far as `serialize` reads it; a changed one stands nowhere in a text. */
interface Node {
  readonly op: string;
  readonly args: unknown;
}

/** A change of a node, and the node in its place. */
type Change = readonly [what: string, node: Node, patterns?: PatternPair | undefined];

/** Every mutant of an expression that is true or false. */
export function celMutants(cel: string): CelMutant[] {
  return conditionChanges(parse(cel).ast, "all").map(([what, node, patterns]) => ({
    what,
    cel: written(node),
    patterns,
  }));
}

/** The text of a whole expression, which must say what its nodes say: `serialize` leaves out parentheses between operators of one rank. */
function written(node: Node): string {
  const text = textOf(node);
  if (meaning(parse(text).ast) === meaning(node)) return text;
  throw new Error(`${text} is read otherwise. Please write the rule without parentheses there.`);
}

/** The same for expressions that are read as the same; what `&&` and `||` join needs no order. */
function meaning(node: Node): string {
  return JSON.stringify(node, (_key, value: unknown) => {
    if (typeof value === "bigint") return `${value}n`;
    return isNode(value) ? { op: value.op, args: joined(value) ?? value.args } : value;
  });
}

function joined({ op, args }: Node): unknown[] | undefined {
  if (op !== "&&" && op !== "||") return undefined;
  return (args as Node[]).flatMap((operand) => (operand.op === op && joined(operand)) || [operand]);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "op" in value && "args" in value;
}

function textOf(node: Node): string {
  return serialize(node as ASTNode);
}

const always: Node = { op: "value", args: true };
const never: Node = { op: "value", args: false };

const turned: Readonly<Record<string, string>> = { "==": "!=", "!=": "==" };
const quantified: Readonly<Record<string, string>> = {
  all: "exists",
  exists: "all",
  exists_one: "exists",
};
const looser: Readonly<Record<string, string>> = { startsWith: "contains", endsWith: "contains" };

/** Changes of what is true or false. An operand of `&&` or `||` that is taken away needs no constant in its place. */
function conditionChanges(node: ASTNode, parent: "all" | "operand"): Change[] {
  switch (node.op) {
    case "&&":
    case "||": {
      const [left, right] = node.args;
      return [
        removed(left, right),
        removed(right, left),
        ...inside(node, conditionChanges(left, "operand"), (changed) => [changed, right]),
        ...inside(node, conditionChanges(right, "operand"), (changed) => [left, changed]),
      ];
    }
    case "!_":
      return [
        [`${textOf(node)} without !`, node.args],
        ...inside(node, conditionChanges(node.args, parent), (changed) => changed).filter(
          ([, changed]) => !isNegation(changed.args, node.args),
        ),
      ];
    case "?:":
      return chosen(node, (branch) => conditionChanges(branch, "all"));
    default:
      return [...leafChanges(node, parent), ...valueChanges(node)];
  }
}

/** A negation that is negated says what it says without either. */
function isNegation(changed: unknown, original: ASTNode): boolean {
  const { op, args } = changed as Node;
  return op === "!_" && args === original;
}

function removed(operand: Node, rest: Node): Change {
  return [`without ${textOf(operand)}`, rest];
}

function leafChanges(node: ASTNode, parent: "all" | "operand"): Change[] {
  const text = textOf(node);
  const other = turned[node.op];
  const opposite: Node = other ? { ...plain(node), op: other } : { op: "!_", args: node };
  const constants: Change[] = [
    [`${text} always`, always],
    [`${text} never`, never],
  ];
  return [
    [`${text} turned round`, opposite],
    ...(parent === "all" ? constants.filter(([, constant]) => constant.args !== node.args) : []),
  ];
}

/** Changes inside a value, or inside what compares values. */
function valueChanges(node: ASTNode): Change[] {
  switch (node.op) {
    case "value":
    case "id":
      return [];
    case ".":
      return inside(node, valueChanges(node.args[0]), (changed) => [changed, node.args[1]]);
    case "list":
      return node.args.map((item, index) => [
        `without ${textOf(item)} in the list`,
        { op: "list", args: node.args.toSpliced(index, 1) },
      ]);
    case "?:":
      return chosen(node, valueChanges);
    case "+":
      return [
        [`${textOf(node)} without the first`, node.args[1]],
        [`${textOf(node)} without the second`, node.args[0]],
        ...ofBoth(node, node.args),
      ];
    case "rcall":
      return methodChanges(node);
    case "call":
      // What is asked for by has() and size() is a place, and has no clause of its own.
      return [];
    case "==":
    case "!=":
    case "in":
    case "[]":
      return ofBoth(node, node.args);
    default:
      throw new Error(`No mutant is known for '${node.op}' in ${textOf(node)}. Please add one.`);
  }
}

function ofBoth(node: ASTNode, [left, right]: readonly [ASTNode, ASTNode]): Change[] {
  return [
    ...inside(node, valueChanges(left), (changed) => [changed, right]),
    ...inside(node, valueChanges(right), (changed) => [left, changed]),
  ];
}

function chosen(
  node: ASTNode & { op: "?:" },
  changesOf: (branch: ASTNode) => readonly Change[],
): Change[] {
  const [test, then, otherwise] = node.args;
  return [
    [`${textOf(test)} always`, then],
    [`${textOf(test)} never`, otherwise],
    ...inside(node, conditionChanges(test, "operand"), (changed) => [changed, then, otherwise]),
    ...inside(node, changesOf(then), (changed) => [test, changed, otherwise]),
    ...inside(node, changesOf(otherwise), (changed) => [test, then, changed]),
  ];
}

function methodChanges(node: ASTNode & { op: "rcall" }): Change[] {
  const [name, of, args] = node.args;
  const renamed = quantified[name] ?? looser[name];
  const [first, body] = args;
  const own: Change[] = [];
  if (renamed)
    own.push([`${textOf(of)}.${name}() as ${renamed}`, { op: "rcall", args: [renamed, of, args] }]);
  if (name === "lowerAscii") own.push([`${textOf(of)} without ${name}()`, of]);
  if (name === "matches" && first?.op === "value") {
    own.push(
      ...patternMutants(String(first.args)).map(({ what, pattern }): Change => {
        const changed = { op: "value", args: pattern };
        return [what, { op: "rcall", args: [name, of, [changed]] }, [String(first.args), pattern]];
      }),
    );
  }
  const ofReceiver = inside(node, valueChanges(of), (changed) => [name, changed, args]);
  if (body) {
    const changes = name === "map" ? valueChanges(body) : conditionChanges(body, "all");
    return [
      ...own,
      ...ofReceiver,
      ...inside(node, changes, (changed) => [name, of, [first, changed]]),
    ];
  }
  const ofArgument = first
    ? inside(node, valueChanges(first), (changed) => [name, of, [changed]])
    : [];
  return [...own, ...ofReceiver, ...ofArgument];
}

/** The same changes, in the node around them. */
function inside(
  { op }: ASTNode,
  changes: readonly Change[],
  argsWith: (changed: Node) => unknown,
): Change[] {
  return changes.map(([what, changed, patterns]) => [
    what,
    { op, args: argsWith(changed) },
    patterns,
  ]);
}

function plain({ op, args }: ASTNode): Node {
  return { op, args };
}
