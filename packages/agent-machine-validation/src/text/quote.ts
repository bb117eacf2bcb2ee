const longest = 40;

/** A key or a text of a foreign document as a JSON string, short and harmless enough for a message. */
export function quote(text: string): string {
  return printable(JSON.stringify(shortened(text)));
}

/** A text as a JSON string, in full: something that a person is told to write. */
export function written(text: string): string {
  return printable(JSON.stringify(text));
}

/** A piece of a foreign text as it is written there, likewise. */
export function shown(source: string): string {
  return `\`${printable(shortened(source))}\``;
}

/**
 * Whether what stands at an offset of a text that cannot be read follows a key under which a value may not be shown. Only its line tells:
 * the text has no places yet.
 */
export function isBehindValue(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 1000), at);
  return /(?:^|[\s{,"'-])(?:value|[A-Z][A-Z0-9_]+)["']?\s*[:=]/.test(line);
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A text without anything that a terminal or an editor would obey or hide. */
export function printable(text: string): string {
  // Controls, format and separator characters. Written here, because reading the classes of characters costs a start that shows none.
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
}
