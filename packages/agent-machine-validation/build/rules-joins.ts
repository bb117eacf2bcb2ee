/**
 * Macros over long lists look up candidates in an index where their condition has the form `key == probe` or
 * `probe.startsWith(key + "/")`, so that comparing each item with all others does not take quadratic time.
 */
import type { ASTNode } from "@marcbachmann/cel-js";

/** How to find the items of a list for which a condition can be true. */
export interface Join {
  readonly kind: "equal" | "prefix";
  /** Depends on the item alone. */
  readonly key: ASTNode;
  /** Does not depend on the item. */
  readonly probe: ASTNode;
}

/** A join that finds at least every item for which the condition of a macro decides. */
export function joinOf(macro: string, variable: string, body: ASTNode): Join | undefined {
  const conditions = macro === "all" ? conjuncts(body, true) : conjuncts(body, false);
  return conditions
    .map(({ node, negated }) => asJoin(node, negated, variable))
    .find((join) => join !== undefined);
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

function asJoin(node: ASTNode, negated: boolean, variable: string): Join | undefined {
  if (node.op === (negated ? "!=" : "==")) {
    const [left, right] = node.args as [ASTNode, ASTNode];
    return sides("equal", left, right, variable) ?? sides("equal", right, left, variable);
  }
  if (negated || node.op !== "rcall" || node.args[0] !== "startsWith") return undefined;
  const [, probe, [prefix]] = node.args;
  if (prefix?.op !== "+") return undefined;
  const [key, slash] = prefix.args;
  return slash.op === "value" && slash.args === "/"
    ? sides("prefix", key, probe, variable)
    : undefined;
}

function sides(
  kind: Join["kind"],
  key: ASTNode,
  probe: ASTNode,
  variable: string,
): Join | undefined {
  const keyNames = namesIn(key);
  return keyNames.size === 1 && keyNames.has(variable) && !namesIn(probe).has(variable)
    ? { kind, key, probe }
    : undefined;
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
