/** A text in lines of at most a width. Only an empty line ends a paragraph. */
export function wrapped(text: string, width: number): string[] {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => wrapParagraph(paragraph, width));
  return paragraphs.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function wrapParagraph(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(/[ \n]/)) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

/** The first sentence of a text, on one line. */
export function firstSentence(text: string): string {
  const line = (text.split(/\n{2,}/)[0] ?? "").replaceAll("\n", " ");
  return /^.*?[.](?= |$)/.exec(line)?.[0] ?? line;
}
