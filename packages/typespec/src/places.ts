/**
 * The notation in which `@refuses` names places, and the portable regular expressions that it becomes.
 *
 * A place is `~/a/b`, `/a/b`, `?:/a/b` (any drive), or a bare name that matches at any depth. `*` is any run of
 * characters inside one segment. Patterns use only what every engine reads alike: literals, classes, groups, anchors.
 */

/** The parts of a refused class that speak of places. */
export interface Places {
  readonly places?: readonly string[];
  readonly exactly?: readonly string[];
}

const place = /^(?:~|\?:|[^/~?:]*)(?:\/[^/?:~]+)*$/;

/** Why a text is not a place, or undefined when it is one. */
export function placeProblem(text: string): string | undefined {
  if (text === "" || !place.test(text))
    return `'${text}' is not a place such as ~/.ssh, /etc, ?:/Windows or id_rsa`;
  if (text === "~" || text === "?:") {
    return `'${text}' is a root, which the pattern of the scalar must refuse itself`;
  }
  return undefined;
}

/** A pattern that matches each place, all that lies under it, and every ancestor that would expose it. */
export function placesPattern({ places = [], exactly = [] }: Places): string {
  const alone = [...exactly, ...places.flatMap(ancestors)].filter((text) => !places.includes(text));
  return [subtreesPattern(places), alone.length > 0 ? `^${alternatives(alone)}$` : ""]
    .filter((pattern) => pattern !== "")
    .join("|");
}

/** A pattern that matches each place and all that lies under it, and nothing else. */
export function subtreesPattern(places: readonly string[]): string {
  const names = places.filter(isName);
  const rooted = places.filter((text) => !isName(text));
  return [
    ...(rooted.length > 0 ? [`^${alternatives(rooted)}(?:/|$)`] : []),
    ...(names.length > 0 ? [`/${alternatives(names)}(?:/|$)`] : []),
  ].join("|");
}

/** The same expression for letters of either case, with the few other letters that fold to ASCII ones. */
export function ignoringCase(expression: string): string {
  let result = "";
  for (let index = 0; index < expression.length; index++) {
    const char = expression.charAt(index);
    if (char === "\\") result += char + expression.charAt(++index);
    else if (char === "[") {
      const end = expression.indexOf("]", index);
      result += expression.slice(index, end + 1);
      index = end;
    } else if (/^ss/i.test(expression.slice(index, index + 2))) {
      result += "(?:[sS][sS]|[ßẞ])";
      index++;
    } else result += foldedLetter(char);
  }
  return result;
}

/** A character class that holds the code points and ranges, or why it cannot be written. */
export function characterClass(characters: readonly string[]): string {
  return `[${characters.map(characterRange).join("")}]`;
}

/** Why a text is not a code point or a range of them, or undefined when it is one. */
export function characterProblem(text: string): string | undefined {
  return codePoints.test(text) ? undefined : `'${text}' is not written as U+200B or U+200B-U+200F`;
}

const codePoints = /^U\+([0-9A-F]{4,6})(?:-U\+([0-9A-F]{4,6}))?$/;

function characterRange(text: string): string {
  const [, first, last] = codePoints.exec(text) ?? [];
  return [first, last]
    .filter((hex) => hex !== undefined)
    .map((hex) => escaped(String.fromCodePoint(Number.parseInt(hex, 16))))
    .join("-");
}

function isName(text: string): boolean {
  return !text.includes("/") && text !== "~" && text !== "?:";
}

function ancestors(text: string): string[] {
  if (isName(text)) return [];
  const segments = text.split("/");
  return segments.slice(2).map((_, index) => segments.slice(0, index + 2).join("/"));
}

function alternatives(texts: readonly string[]): string {
  return `(?:${[...new Set(texts)].map(expression).join("|")})`;
}

function expression(text: string): string {
  const pattern = text
    .replace(/^\?:/, "\u0000")
    .replace(/[^A-Za-z0-9/~ _-]/g, (char) =>
      char === "*" ? "[^/]*" : char === "\u0000" ? "[A-Z]:" : escaped(char),
    );
  return ignoringCase(pattern);
}

function foldedLetter(char: string): string {
  if (char === "i" || char === "I") return "[iIıİ]";
  return /[a-z]/i.test(char) ? `[${char.toLowerCase()}${char.toUpperCase()}]` : char;
}

function escaped(char: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(char) && char !== "/" ? `\\${char}` : char;
}
