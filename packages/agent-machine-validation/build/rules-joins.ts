/**
 * Macros over long lists look up candidates in an index where their condition has the form `key == probe`, or several of that form, or
 * `probe.startsWith(key + "/")`, so that comparing each item with all others does not take quadratic time.
 */
import type { ASTNode } from "@marcbachmann/cel-js";

/** How to find the items of a list for which a condition can be true. */
export interface Join {
  readonly kind: "equal" | "prefix";
  /** What is compared; items that are looked up are equal in all pairs. */
  readonly pairs: readonly Pair[];
}

interface Pair {
  /** Depends on the item alone. */
  readonly key: ASTNode;
  /** Does not depend on the item. */
  readonly probe: ASTNode;
}

/** A join that finds at least every item for which the condition of a macro decides. */
export function joinOf(macro: string, variable: string, body: ASTNode): Join | undefined {
  const conditions = conjuncts(body, macro === "all");
  const equal = conditions.flatMap((condition) => equalPair(condition, variable));
  if (equal.length > 0) return { kind: "equal", pairs: equal };
  const [prefix] = conditions.flatMap((condition) => prefixPair(condition, variable));
  return prefix && { kind: "prefix", pairs: [prefix] };
}

interface Condition {
  readonly node: ASTNode;
  readonly negated: boolean;
}

/** What must all be true for an expression to be true, or, negated, to be false. */
function conjuncts(node: ASTNode, negated: boolean): Condition[] {
  if (node.op === "!_") return conjuncts(node.args, !negated);
  if (node.op === (negated ? "||" : "&&")) {
    const [left, right] = node.args as [ASTNode, ASTNode];
    return [...conjuncts(left, negated), ...conjuncts(right, negated)];
  }
  return [{ node, negated }];
}

function equalPair({ node, negated }: Condition, variable: string): Pair[] {
  if (node.op !== (negated ? "!=" : "==")) return [];
  const [left, right] = node.args as [ASTNode, ASTNode];
  const pairs = [...asPair(left, right, variable), ...asPair(right, left, variable)];
  return pairs.slice(0, 1);
}

function prefixPair({ node, negated }: Condition, variable: string): Pair[] {
  if (negated || node.op !== "rcall" || node.args[0] !== "startsWith") return [];
  const [, probe, [prefix]] = node.args;
  if (prefix?.op !== "+") return [];
  const [key, slash] = prefix.args;
  return slash.op === "value" && slash.args === "/" ? asPair(key, probe, variable) : [];
}

/** A pair, unless the probe is a constant, which would find the same items each time. */
function asPair(key: ASTNode, probe: ASTNode, variable: string): Pair[] {
  const keyNames = namesIn(key);
  const probeNames = namesIn(probe);
  const isKey = keyNames.size === 1 && keyNames.has(variable);
  return isKey && probeNames.size > 0 && !probeNames.has(variable) ? [{ key, probe }] : [];
}

/** The names that an expression uses and does not bind itself. */
export function namesIn(node: ASTNode): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (inner: ASTNode): void => {
    if (inner.op === "id") names.add(inner.args);
    else for (const child of childrenOf(inner)) visit(child);
  };
  visit(node);
  return names;
}

function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case "value":
    case "id":
      return [];
    case ".":
      return [node.args[0]];
    case "call":
      return node.args[1];
    case "rcall":
      return [node.args[1], ...node.args[2]];
    case "!_":
    case "-_":
      return [node.args];
    case "list":
      return node.args;
    default:
      return node.args.flat() as ASTNode[];
  }
}
