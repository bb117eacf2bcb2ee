/**
 * The notation in which `@refuses` names places, and the portable regular expressions that it becomes.
 *
 * A place is `~/a/b`, `/a/b`, `?:/a/b` (any drive), or a bare name that matches at any depth. `*` is any run of
 * characters inside one segment. Patterns use only what every engine reads alike: literals, classes, groups, anchors.
 */
import { ignoringCase } from "./case-folding.ts";
import { patternProblem } from "./portable-pattern.ts";

export { ignoringCase } from "./case-folding.ts";

/** The parts of a refused class that speak of places. */
export interface Places {
  readonly places?: readonly string[];
  readonly exactly?: readonly string[];
}

const notation = /^(?:(?:~|\?:)?(?:\/[^/]+)+|[^/]+)$/;

/** Why a text is not a place, or undefined when it is one. */
export function placeProblem(text: string): string | undefined {
  if (text === "~" || text === "?:" || text === "/") {
    return `'${text}' is a root, which the pattern of the scalar must refuse itself`;
  }
  if (!notation.test(text)) {
    return `'${text}' is not a place such as ~/.ssh, /etc, ?:/Windows or id_rsa`;
  }
  const segments = text.replace(/^(?:~|\?:)?\//, "").split("/");
  // In other scripts one name has several normal forms and cases, of which a pattern would see only one.
  if (segments.some((segment) => !/^[ !-~]+$/.test(segment))) {
    return `'${text}' has characters beyond printable ASCII: refuse them by 'characters' or 'texts'`;
  }
  if (segments.some((segment) => /[~?:\\]/.test(segment))) {
    return `'${text}' has ~, ?, : or \\ where they have no meaning`;
  }
  if (segments.some((segment) => /^ |[ .]$/.test(segment))) {
    return `'${text}' has a segment that begins with a space, or ends with a space or a dot`;
  }
  if (text.includes("**") || text === "*") {
    return `'${text}' has a wildcard that means more than a run of characters inside one segment`;
  }
  return undefined;
}

/** A pattern that matches each place, all that lies under it, and every ancestor that would expose it. */
export function placesPattern({ places = [], exactly = [] }: Places): string {
  const alone = [...exactly, ...places.flatMap(ancestors)].filter((text) => !places.includes(text));
  return anyOf([subtreesPattern(places), anchored(alone, "$", ignoringCase)]);
}

/** A pattern that matches each place and all that lies under it, and nothing else. */
export function subtreesPattern(places: readonly string[]): string {
  return anchored(places, "(?:/|$)", ignoringCase);
}

/**
 * A pattern that matches exceptions and all that lies under them, letter by letter: what folds more than a file system
 * does may only ever refuse more, never less.
 */
export function exceptionsPattern(places: readonly string[]): string {
  return anchored(places, "(?:/|$)", (expression) => expression);
}

/** Whether an exception lies under a place, or is that place. */
export function liesUnder(exception: string, place: string): boolean {
  const text = exception.replace(/^\?:/, "C:");
  return new RegExp(exceptionsPattern([place]), "u").test(text);
}

/** A pattern that matches where one of the patterns does; those that are empty are left out. */
export function anyOf(patterns: readonly string[]): string {
  const stated = patterns.filter((pattern) => pattern !== "");
  return stated.length === 1
    ? stated.join("")
    : stated.map((pattern) => `(?:${pattern})`).join("|");
}

/** A character class that holds the code points and ranges. */
export function characterClass(characters: readonly string[]): string {
  return `[${characters.map(characterRange).join("")}]`;
}

/** Why a text is not a code point or a range of them, or undefined when it is one. */
export function characterProblem(text: string): string | undefined {
  const [first, last = first] = codePointsOf(text);
  if (first === undefined || last === undefined) {
    return `'${text}' is not written as U+200B or U+200B-U+200F`;
  }
  if (first > last) return `'${text}' ends before it begins`;
  if (last > 0x10ffff) return `'${text}' lies beyond U+10FFFF, the last code point`;
  if (isSurrogate(first) || isSurrogate(last)) {
    return `'${text}' names half of a surrogate pair, which no well-formed text contains`;
  }
  return patternProblem(characterClass([text]));
}

function codePointsOf(text: string): number[] {
  const [, first, last] = /^U\+([0-9A-F]{4,6})(?:-U\+([0-9A-F]{4,6}))?$/.exec(text) ?? [];
  return [first, last].filter((hex) => hex !== undefined).map((hex) => Number.parseInt(hex, 16));
}

function isSurrogate(codePoint: number): boolean {
  return codePoint >= 0xd800 && codePoint <= 0xdfff;
}

function characterRange(text: string): string {
  return codePointsOf(text)
    .map((codePoint) => escaped(String.fromCodePoint(codePoint)))
    .join("-");
}

/** Matches places at the start of a text, and bare names at the start of any segment. */
function anchored(
  texts: readonly string[],
  end: string,
  fold: (expression: string) => string,
): string {
  const distinct = [...new Set(texts)];
  const alternatives = (chosen: string[]) =>
    `(?:${chosen.map((text) => fold(expression(text))).join("|")})`;
  const rooted = distinct.filter((text) => !isName(text));
  const names = distinct.filter(isName);
  return anyOf([
    rooted.length > 0 ? `^${alternatives(rooted)}${end}` : "",
    names.length > 0 ? `(?:^|/)${alternatives(names)}${end}` : "",
  ]);
}

function isName(text: string): boolean {
  return !text.includes("/");
}

/** The places above a place, its root left out: who mounts one of them exposes the place. */
export function ancestors(text: string): string[] {
  if (isName(text)) return [];
  const segments = text.split("/");
  return segments.slice(2).map((_, index) => segments.slice(0, index + 2).join("/"));
}

function expression(text: string): string {
  const [, drive = "", path = ""] = /^(\?:)?(.*)$/.exec(text) ?? [];
  const segments = [...path].map((char) => (char === "*" ? "[^/]*" : literal(char)));
  return (drive && "[A-Za-z]:") + segments.join("");
}

/** A hyphen is a literal outside a class, where ECMAScript does not let it be escaped. */
function literal(char: string): string {
  return char === "-" ? char : escaped(char);
}

function escaped(char: string): string {
  return /[\\^$.*+?()[\]{}|-]/.test(char) ? `\\${char}` : char;
}
