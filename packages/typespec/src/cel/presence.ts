/**
 * Which optional properties are known to be there. In CEL a missing key is an error and not a value, so what may be missing is asked for
 * by `has()` before it is read, and `&&`, `||`, `!` and `?:` carry that knowledge on.
 */
import type { ASTNode } from "@marcbachmann/cel-js";

/** Selections, such as `this.source.path`, that are known to be there. */
export type Presence = ReadonlySet<string>;

/** A selection as text, such as `this.source.path`; undefined for any other expression. */
export function selectionText(node: ASTNode): string | undefined {
  if (node.op === "id") return node.args;
  if (node.op !== ".") return undefined;
  const of = selectionText(node.args[0]);
  return of === undefined ? undefined : `${of}.${node.args[1]}`;
}

/** What is there when an expression is true. */
export function presentWhenTrue(node: ASTNode): Presence {
  switch (node.op) {
    case "&&":
      return union(presentWhenTrue(node.args[0]), presentWhenTrue(node.args[1]));
    case "||":
      return intersection(presentWhenTrue(node.args[0]), presentWhenTrue(node.args[1]));
    case "!_":
      return presentWhenFalse(node.args);
    case "call": {
      const [name, [argument]] = node.args;
      const selection = name === "has" && argument ? selectionText(argument) : undefined;
      return new Set(selection === undefined ? [] : [selection]);
    }
    default:
      return new Set();
  }
}

/** What is there when an expression is false. */
export function presentWhenFalse(node: ASTNode): Presence {
  switch (node.op) {
    case "||":
      return union(presentWhenFalse(node.args[0]), presentWhenFalse(node.args[1]));
    case "&&":
      return intersection(presentWhenFalse(node.args[0]), presentWhenFalse(node.args[1]));
    case "!_":
      return presentWhenTrue(node.args);
    default:
      return new Set();
  }
}

export function union(left: Presence, right: Presence): Presence {
  return new Set([...left, ...right]);
}

function intersection(left: Presence, right: Presence): Presence {
  return new Set([...left].filter((text) => right.has(text)));
}
