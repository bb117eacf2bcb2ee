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
    typeof value === "string" ? value : isCommand ? value.join(" ") : JSON.stringify(value);
  return text.length > longest ? `\`${text.slice(0, longest)}…\`` : `\`${text}\``;
}

const longest = 120;

/** A list in a sentence: `a, b and c`. */
export function enumerate(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
