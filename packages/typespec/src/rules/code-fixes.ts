import { type CodeFix, defineCodeFix, getSourceLocation, type Type } from "@typespec/compiler";
import type { Node } from "@typespec/compiler/ast";

/** Renames a declaration where it is declared. What refers to it by name then fails to compile, and so is found. */
export function renameCodeFix(type: Type, name: string): CodeFix[] {
  const identifier = identifierOf(type);
  return identifier ? [replaceCodeFix("rename", `Rename to ${name}`, identifier, name)] : [];
}

/** Replaces the source text of a node. */
export function replaceCodeFix(id: string, label: string, node: Node, text: string): CodeFix {
  return defineCodeFix({
    id,
    label,
    fix: (context) => context.replaceText(getSourceLocation(node), text),
  });
}

/** Writes text behind a node. */
export function appendCodeFix(id: string, label: string, node: Node, text: string): CodeFix {
  return defineCodeFix({
    id,
    label,
    fix: (context) => context.appendText(getSourceLocation(node), text),
  });
}

/** The identifier by which a type is declared in the source. */
function identifierOf({ node }: Type): Node | undefined {
  return node && "id" in node && typeof node.id === "object" ? node.id : undefined;
}
