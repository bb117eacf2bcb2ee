import { endOfClass } from "./portable-pattern.ts";

/**
 * Regular expressions that match letters of either case, without a flag: no flag survives in JSON Schema.
 *
 * File systems that ignore case fold more than ASCII: APFS takes `ß` for `ss` and the ligature `ﬁ` for `fi`, and under Turkish
 * rules `ı` is an `I`. Whoever writes such a letter must not reach a place that its ASCII spelling is refused.
 */

/** Letters beyond ASCII that fold to one ASCII letter. */
const singles: Readonly<Record<string, string>> = { i: "ıİ", k: "\u212A", s: "ſ" };

/** Letters beyond ASCII that fold to several ASCII letters. */
const ligatures: readonly (readonly [letters: string, folded: string])[] = [
  ["ffi", "[ﬃ]"],
  ["ffl", "[ﬄ]"],
  ["ff", "[ﬀ]"],
  ["fi", "[ﬁ]"],
  ["fl", "[ﬂ]"],
  ["ss", "[ßẞ]"],
  ["st", "[ﬅﬆ]"],
];

/** The same expression for letters of either case. The classes in it gain the other case of their ASCII letters. */
export function ignoringCase(expression: string): string {
  let result = "";
  let index = 0;
  while (index < expression.length) {
    const part = readPart(expression, index);
    result += foldedPart(part);
    index += part.length;
  }
  return result;
}

/** An escape, a class, a run of letters that may be folded together, or any other single character. */
function readPart(expression: string, start: number): string {
  const char = expression.charAt(start);
  if (char === "\\") return expression.slice(start, start + 2);
  if (char === "[") return expression.slice(start, endOfClass(expression, start));
  const run = /^[A-Za-z]+/.exec(expression.slice(start))?.[0] ?? char;
  // A quantifier repeats the last letter alone, so that letter is no part of a ligature.
  const quantified = /[*+?{]/.test(expression.charAt(start + run.length));
  return quantified && run.length > 1 ? run.slice(0, -1) : run;
}

function foldedPart(part: string): string {
  if (part.startsWith("\\")) return part;
  return part.startsWith("[") ? foldedClass(part) : foldedRun(part);
}

function foldedRun(run: string): string {
  let result = "";
  let index = 0;
  while (index < run.length) {
    const end = endOfLigatures(run, index);
    const spellings = foldings(run.slice(index, end));
    result += spellings.length === 1 ? spellings[0] : `(?:${spellings.join("|")})`;
    index = end;
  }
  return result;
}

/** Where the ligatures end that begin at a letter, each overlapping the one before; behind that letter, when none does. */
function endOfLigatures(run: string, start: number): number {
  let end = start + 1;
  for (let index = start; index < end; index++) {
    for (const [letters] of ligaturesAt(run.slice(index))) {
      end = Math.max(end, index + letters.length);
    }
  }
  return end;
}

/** Every way in which letters can be spelt. */
function foldings(letters: string): string[] {
  if (letters === "") return [""];
  return [
    ...foldings(letters.slice(1)).map((tail) => foldedLetter(letters.charAt(0)) + tail),
    ...ligaturesAt(letters).flatMap(([covered, folded]) =>
      foldings(letters.slice(covered.length)).map((tail) => folded + tail),
    ),
  ];
}

function ligaturesAt(letters: string): typeof ligatures {
  return ligatures.filter(([covered]) => letters.toLowerCase().startsWith(covered));
}

function foldedLetter(char: string): string {
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  // Letters of other scripts have a case too; those whose other case is several letters are left as they are.
  if (lower === upper || lower.length + upper.length > 2) return char;
  return `[${lower}${upper}${singles[lower] ?? ""}]`;
}

function foldedClass(text: string): string {
  const start = text.startsWith("[^") ? 2 : 1;
  const members = text.slice(start, -1);
  const missing = (members.match(/\\.|[^\\](?:-[^\\])?/gsu) ?? [])
    .map(otherCase)
    .filter((member) => member !== "" && !members.includes(member));
  // What is added stands first, because a hyphen may stand last.
  return text.slice(0, start) + [...new Set(missing)].join("") + text.slice(start);
}

/** The member of a class in the other case, where it is a letter or a range of letters of one case. */
function otherCase(member: string): string {
  if (/^[a-z](?:-[a-z])?$/.test(member)) return member.toUpperCase();
  return /^[A-Z](?:-[A-Z])?$/.test(member) ? member.toLowerCase() : "";
}
