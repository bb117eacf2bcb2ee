/** The sentences that a person reads in a file, whatever the file is, without the marks and line breaks around them. */
import ts from "typescript";

/** Sentences of a text: wrapped lines are joined, and the marks of comments, quotes, lists and emphasis are taken off. */
export function sentences(text: string): string[] {
  return text
    .replaceAll("\r", "")
    .replace(/^[ \t]*(?:\/\*\*?|\*\/?|\/{2,3}|>)(?=\s|$)/gm, "")
    .replace(/\*\/\s*$/gm, "")
    .replace(/^[ \t]*(?:[-*+•]|#{1,6}|\d+[.)])(?=\s)/gm, "\n\n")
    .replace(/\*\*|__/g, "")
    .split(/\n\s*\n|\|/)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, " ").split(/(?<=[.!?][`"')*_\]]*) /))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** The sentences of a file. Of code and data, those of comments and strings; a string of one word is a name there. */
export function sentencesOf(file: string, text: string): string[] {
  const kind = file.slice(file.lastIndexOf(".") + 1);
  const parts = partsOf(kind, text);
  if (parts === undefined) return sentences(text);
  return parts.flatMap(sentences).filter((sentence) => sentence.includes(" "));
}

function partsOf(kind: string, text: string): string[] | undefined {
  if (kind === "tsp") return partsOfTypeSpec(text);
  if (/^(?:[cm]?[jt]s|json)$/.test(kind)) return partsOfTypeScript(kind, text);
  return undefined;
}

function partsOfTypeSpec(text: string): string[] {
  const parts = text.matchAll(
    /\/\*[\s\S]*?\*\/|(?:\/\/[^\n]*\n\s*)+|"""[\s\S]*?"""|"((?:\\.|[^"\\])*)"/g,
  );
  return [...parts].map(([part, content]) => content ?? part.replaceAll('"""', ""));
}

/** JSON is read as well, with the comments and final commas of settings. */
function partsOfTypeScript(kind: string, text: string): string[] {
  const source = ts.createSourceFile(`a.${kind}`, text, ts.ScriptTarget.Latest, true);
  const parts = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    for (const comments of [ts.getLeadingCommentRanges(text, node.pos), behind(text, node.end)])
      if (comments?.[0])
        parts.set(comments[0].pos, comments.map(({ pos, end }) => text.slice(pos, end)).join("\n"));
    const written = textOf(node);
    if (written === undefined) for (const child of node.getChildren(source)) visit(child);
    else {
      parts.set(node.getStart(source), written);
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return [...parts.values()];
}

/** A comment behind code, with the lines on which it goes on. */
function behind(text: string, end: number): ts.CommentRange[] | undefined {
  const comments = ts.getTrailingCommentRanges(text, end);
  return comments && [...comments, ...(ts.getLeadingCommentRanges(text, end) ?? [])];
}

/** What a string says, with `…` for what is put into it. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    return left === undefined && right === undefined ? undefined : `${left ?? "…"}${right ?? "…"}`;
  }
  return undefined;
}
