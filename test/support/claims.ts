/** Sentences that promise security or isolation, which a schema cannot express. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { root } from "../../scripts/files.ts";

interface Claims {
  readonly words: readonly string[];
  readonly plain: readonly string[];
  readonly refused: readonly string[];
  readonly accepted: readonly string[];
}

export const claims = parse(
  readFileSync(resolve(root, "test/words/claims.yaml"), "utf8"),
) as Claims;

const word = new RegExp(
  `(?<![\\w/_.$@]|--)(?:${claims.words.join("|")})(?![\\w/_=($]|[.:]\\w)`,
  "i",
);
const plain = new RegExp(claims.plain.join("|"), "gi");

/** Code, which is quoted and says nothing by itself; words between backticks are words. */
const code = /`[^`]*[^`A-Za-z ][^`]*`/g;

/** Whether a sentence uses a word of promise. */
export function isClaim(sentence: string): boolean {
  return word.test(sentence.replace(code, "``").replace(plain, ""));
}
