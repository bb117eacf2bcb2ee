/** The vectors, byte for byte, by the RFC 8785 libraries of every language. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import canonicalize from "canonicalize";
import { expect, test } from "vitest";
import { root } from "../../scripts/files.ts";
import { digestText } from "./answers.ts";
import { compareRunners } from "./comparison.ts";
import { type Question, writeQuestions } from "./questions.ts";

interface Vector {
  readonly name: string;
  /** One of these says what is digested: a text, a double by its bits, a file, or a profile with its surfaces. */
  readonly text?: string;
  readonly ieee?: string;
  readonly document?: string;
  readonly profile?: string;
  readonly toolSurfaces?: readonly string[];
  readonly canonical?: string;
  /** Vectors with a `finding` instead are refused by the validation library; what others do with them is their own matter. */
  readonly digest?: string;
}

const vectors = JSON.parse(read("test/vectors/digests.json")) as readonly Vector[];
const questions = await writeQuestions("digest", vectors.flatMap(questionOf));

test("the vectors are texts, numbers, documents and policies", () => {
  for (const kind of ["text", "ieee", "document", "profile"] as const) {
    expect(vectors.filter((vector) => vector[kind] && vector.digest).length).toBeGreaterThan(3);
  }
});

compareRunners(questions);

function questionOf(vector: Vector): Question[] {
  const { name, digest } = vector;
  if (digest === undefined) return [];
  const text = textOf(vector);
  const canonical = vector.canonical ?? canonicalize(JSON.parse(text)) ?? "";
  const members = { text: JSON.stringify(text) };
  return [{ title: name, members, expected: digestText(canonical, digest) }];
}

function textOf({ name, text, ieee, document, profile, toolSurfaces = [] }: Vector): string {
  if (text !== undefined) return text;
  if (ieee !== undefined) return spelled(Buffer.from(ieee, "hex").readDoubleBE());
  if (document !== undefined) return read(document);
  if (profile !== undefined)
    return `{"toolSurfaces":[${toolSurfaces.map(read)}],"profile":${read(profile)}}`;
  throw new Error(`The vector '${name}' does not say what is digested.`);
}

/** A number with more digits than its canonical form has, so that it is truly read. */
function spelled(number: number): string {
  return Object.is(number, -0) ? "-0.0" : number.toExponential(17);
}

function read(file: string): string {
  return readFileSync(resolve(root, file), "utf8");
}
