/** Every pattern of the contracts once, under a name. */
import { unfold } from "../src/pattern.ts";
import type { Definition, Model, StringShape } from "./model.ts";
import { camel, fileOf, importOf, pascal, regularExpression, text } from "./print.ts";
import { factorPattern } from "./regex/factor.ts";
import { simplifySearch } from "./regex/search.ts";
import { isAlwaysAsked } from "./string-checks.ts";

/** The names of the patterns, by pattern. */
export type PatternNames = ReadonlyMap<string, string>;

interface Use {
  readonly pattern: string;
  /** A name that would fit every definition, and one that fits this one. */
  readonly common: string | undefined;
  readonly own: string;
}

export function namePatterns({ definitions }: Model): PatternNames {
  const uses = new Map<string, Use[]>();
  for (const use of [...definitions.values()].flatMap(usesOf)) {
    const others = uses.get(use.pattern);
    if (others) others.push(use);
    else uses.set(use.pattern, [use]);
  }
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [pattern, [first, ...others]] of uses) {
    if (first === undefined) continue;
    const common = others.length > 0 ? first.common : undefined;
    const name = common === undefined || taken.has(common) ? freeName(first.own, taken) : common;
    taken.add(name);
    names.set(pattern, name);
  }
  return names;
}

/** A definition may refuse one class in several patterns. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
  return name;
}

export function patternsFile(names: PatternNames, { definitions }: Model): string {
  const asked = new Set(
    [...definitions.values()].flatMap(({ shape }) =>
      shape.kind === "string" && isAlwaysAsked(shape) ? shape.pattern : [],
    ),
  );
  const constants = [...names]
    .sort(([, left], [, right]) => (left < right ? -1 : 1))
    .map(([pattern, name]) => {
      const expression = regularExpression(factorPattern(simplifySearch(pattern)));
      return `export const ${name} = ${asked.has(pattern) ? expression : lazily(expression)};\n`;
    });
  return fileOf("every pattern once", [
    importOf(["folded", "lazy"], "../pattern.ts"),
    ...constants,
  ]);
}

/** A pattern that is seldom needed; in a shorter way where it finds names in capital and small letters. */
function lazily(expression: string): string {
  const source = expression.slice(1, -2);
  const short = source.replaceAll(
    /\\.|\[([a-z])[^\]]*\]|\[(?:[^\\\]]|\\.)*\]/gu,
    (piece, letter: string | undefined) =>
      letter !== undefined && unfold(letter) === piece ? letter : piece,
  );
  const isShorter = short.length < source.length * 0.8 && unfold(short) === source;
  return isShorter
    ? `/* @__PURE__ */ folded(() => ${text(short)})`
    : `/* @__PURE__ */ lazy(() => ${text(source)})`;
}

function usesOf({ name, shape }: Definition): Use[] {
  return shape.kind === "string" ? stringUses(name, shape) : [];
}

function stringUses(definition: string, { pattern, refusals }: StringShape): Use[] {
  const form = { common: undefined, own: `${camel(definition)}Form` };
  const refused = refusals.flatMap(({ name, pattern: refusal, unless }): Use[] => {
    const own = `${camel(definition)}${pascal(name)}`;
    const main = { pattern: refusal, common: camel(name), own };
    return unless === undefined
      ? [main]
      : [main, { pattern: unless, common: undefined, own: `${own}Exception` }];
  });
  return pattern === undefined ? refused : [{ pattern, ...form }, ...refused];
}
