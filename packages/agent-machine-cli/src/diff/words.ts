/** Fills `{it}` and `{}` in a sentence. What is filled in is not read again, so a name in a document can hold braces. */
export function fill(sentence: string, { it }: { readonly it: string }, value = ""): string {
  return sentence.replace(/\{(it)?\}/g, (_gap, name) => (name === "it" ? it : value));
}

/** A value as it stands in the document, for a sentence; the end of a long one is left out. */
export function show(value: unknown): string {
  if (value === undefined) return "absent";
  if (Array.isArray(value) && value.length === 0) return "nothing";
  const isCommand = Array.isArray(value) && value.every((item) => typeof item === "string");
  const text =
    typeof value === "string"
      ? value
      : isCommand
        ? commandText(value.map(withoutFormer))
        : JSON.stringify(value);
  return code(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** A text of a document in a sentence: between more backticks than stand in it, as in Markdown, so that nobody takes its end for the end. */
export function code(text: string): string {
  if (text.endsWith(former)) return `${code(withoutFormer(text))} (the old one)`;
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const gap = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${gap}${text}${gap}${fence}`;
}

/** The end of a name that something else has now, so that the two are apart; no name in a document ends so. */
export const former = "\0former";

/** A name as it stands in the document. */
export function withoutFormer(name: string): string {
  return name.endsWith(former) ? name.slice(0, -former.length) : name;
}

/** A command as text. A word with spaces or quotes is quoted, so that no two commands have the same text. */
export function commandText(words: readonly string[]): string {
  return words.map((word) => (/[\s"\\]/.test(word) ? JSON.stringify(word) : word)).join(" ");
}

const longest = 120;

/** A list in a sentence: `a, b and c`. */
export function enumerate(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
