import { describe, expect, test } from "vitest";
import { contractNames, readSchema } from "../../../../scripts/schemas.ts";
import { readModel } from "../../build/read-model.ts";
import { automatonOf, type Question } from "../../build/regex/automaton.ts";
import { encodeAutomaton } from "../../build/regex/encode.ts";
import { parsePattern, printPattern } from "../../build/regex/syntax.ts";
import { uncounted } from "../../build/regex/uncounted.ts";
import { surely, surelyBoth, surelyNone } from "../../src/automaton.ts";
import * as checks from "../../src/generated/checks.ts";
import { seeded } from "./mutate.ts";

const random = seeded(23);

function made(question: Question): (text: string) => boolean {
  return surely(() => encodeAutomaton(automatonOf(question)));
}

/** What an automaton stands for, by the patterns themselves. */
function exactly({ form, refusals }: Question, text: string): boolean {
  const finds = (pattern: string) => new RegExp(pattern, "u").test(text);
  return (
    (form === undefined || finds(form)) &&
    !refusals.some(({ pattern, unless }) => finds(pattern) && !(unless && finds(unless)))
  );
}

function randomText(pieces: readonly string[], most: number): string {
  const length = Math.floor(random() * (most + 1));
  return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join("");
}

const refusal = (pattern: string, unless?: string) => ({ pattern, unless });

/** What may come next depends on the last two of six letters. */
const manyStates = ["ab", "bc", "cA", "AB", "BC", "Ca"]
  .map(([one, two]) => `${one}[a-cA-C]${two}`)
  .join("|");

describe("an automaton takes what its patterns take, of printable ASCII", () => {
  test.each<[string, Question]>([
    ["a form", { form: "^(?:ab|a*c)+b?$", refusals: [] }],
    ["what is found anywhere", { form: undefined, refusals: [refusal("ab(?:c|a)|bb")] }],
    ["what is found at an end", { form: undefined, refusals: [refusal("^a|(?:^|b)c(?:b|$)")] }],
    ["either case", { form: undefined, refusals: [refusal("[aA][bB]c")] }],
    ["one case of two", { form: "^[A-Ca-c]*$", refusals: [refusal("A[bB]"), refusal("ac$")] }],
    ["capitals alone", { form: "^[A-C]*$", refusals: [refusal("[aA][bB]"), refusal("[cC]$")] }],
    ["exceptions", { form: "^[abc]*$", refusals: [refusal("^a", "^a(?:b|cc)"), refusal("cb")] }],
    ["a late exception", { form: undefined, refusals: [refusal("^a", "^a[^c]*cb(?:a|$)")] }],
    ["more states than a table begins with", { form: undefined, refusals: [refusal(manyStates)] }],
    ["counts", { form: "^(?:a{2,3}|b{0,1}c+)*$", refusals: [refusal("(?:ac){2}")] }],
  ])("%s", (_, question) => {
    const takes = made(question);
    const texts = Array.from({ length: 3000 }, () => randomText([..."aabbccABC"], 9)).filter(
      Boolean,
    );
    expect(texts.filter((text) => takes(text) !== exactly(question, text))).toEqual([]);
  });

  test("nothing else, and no text that counts far", () => {
    const takes = made({ form: undefined, refusals: [refusal("k-[a-z]{8}x|ac")] });
    expect(["abc", "k-", "k-1", "ab"].filter(takes)).toEqual(["abc", "k-", "k-1", "ab"]);
    expect(["k-a", "é", "a\n", "\u007f", "\ud800", "ac"].filter(takes)).toEqual([]);
  });

  test.each([
    ["^(?:[ab]{0,8}c)+$", 8],
    ["^a(?:b{2,7}|[bc]{1,9}a)*$", 7],
    ["^(?:a{3}|b{0,2}c)+$", Number.POSITIVE_INFINITY],
  ])("up to a length, a form that counts high: %s", (form, most) => {
    const { pattern, longest } = uncounted(parsePattern(form));
    expect(longest).toBe(most);
    const takes = made({ form: printPattern(pattern), refusals: [] });
    const texts = Array.from({ length: 5000 }, () => randomText([..."aabbbc"], 12)).filter(Boolean);
    const short = texts.filter(({ length }) => length <= longest);
    expect(short.filter((text) => takes(text) !== exactly({ form, refusals: [] }, text))).toEqual(
      [],
    );
  });

  test.each([
    ["HostPattern", (label: string) => `${label}.example`, 63],
    ["HttpsUrl", (label: string) => `https://${label}.example/x`, 63],
    ["RepositoryUri", (label: string) => `ssh://a.${label}/x`, 63],
    ["ImageReference", (tag: string) => `a.example/b:${tag}`, 128],
    ["ContainerUserName", (name: string) => name, 32],
  ])("and no definition takes what counts higher: %s", (name, textWith, most) => {
    const check: (value: unknown) => boolean = Reflect.get(checks, `is${name}`);
    const longest = Array.from({ length: most + 30 }, (_, index) => index + 1).filter((length) =>
      check(textWith("a".repeat(length))),
    );
    expect(longest.at(-1)).toBe(most);
    expect(longest).toHaveLength(most);
  });

  test("two of them, as each by itself", () => {
    const questions = [
      { form: "^[abc]*$", refusals: [refusal("^ab")] },
      { form: undefined, refusals: [refusal("cb")] },
    ] as const;
    const [one, two] = questions.map((question) => encodeAutomaton(automatonOf(question)));
    const takes = surelyBoth(
      () => one ?? "",
      () => two ?? "",
    );
    const texts = Array.from({ length: 2000 }, () => randomText([..."abcd"], 6)).filter(Boolean);
    const wrong = texts.filter(
      (text) => takes(text) !== questions.every((question) => exactly(question, text)),
    );
    expect(wrong).toEqual([]);
  });

  test("one that a search takes over from", () => {
    const question = { form: undefined, refusals: [refusal("ab")] };
    const takes = surelyNone(
      () => encodeAutomaton(automatonOf(question)),
      () => [/ab/u],
    );
    const texts = Array.from({ length: 9000 }, () => randomText(["a", "b", "c", "é"], 5));
    const wrong = texts.filter(
      (text) => text !== "" && takes(text) !== (!text.includes("é") && !text.includes("ab")),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a text keeps its definition where the patterns say so", () => {
  const schemas = Object.fromEntries(contractNames.map((name) => [name, readSchema(name)]));
  const texts = [...readModel(schemas).definitions.values()].flatMap(({ name, shape }) =>
    shape.kind === "string" && shape.refusals.length > 0 ? [{ name, shape }] : [],
  );

  test.each(texts)("$name", ({ name, shape }) => {
    const check: (value: unknown) => boolean = Reflect.get(checks, `is${name}`);
    const question = { form: shape.pattern, refusals: shape.refusals };
    const patterns = shape.refusals.flatMap(({ pattern, unless = "" }) => [pattern, unless]);
    const pieces = [
      ...patterns.flatMap(wordsOf),
      ...Array.from({ length: 40 }, () => ["/", "~/", "C:/", ".", "a", "x1", " ", "-", "_"]).flat(),
      ..."éſKA\n😀@*",
    ];
    const some = Array.from({ length: 6000 }, () => {
      const start = ["", "", "~/", "/", "C:/", "/Volumes/x/"][Math.floor(random() * 6)];
      const text = start + randomText(pieces, 5);
      return random() < 0.2 ? text.toUpperCase() : text;
    });
    const fits = ({ length }: string) => length >= shape.minLength && length <= shape.maxLength;
    const wrong = some.filter((text) => fits(text) && check(text) !== exactly(question, text));
    expect(wrong).toEqual([]);
  });
});

/** The names in a pattern, in one of their spellings. */
function wordsOf(pattern: string): string[] {
  return (
    pattern
      .replaceAll(/\[([A-Za-z])[^\]]*\]/gu, "$1")
      .replaceAll("\\", "")
      .match(/[\w .~/:-]+/gu) ?? []
  );
}
