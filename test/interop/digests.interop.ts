/** The vectors, byte for byte, by the RFC 8785 libraries of every language. */
import { hash } from "node:crypto";
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
  readonly digest?: string;
  /**
   * The rule by which our library refuses it, in the place of a digest. What has a `canonical` all the same is asked, and the others have to
   * write that: it is our library that takes no whole number from 2^53 on, since many a parser does not read it as it stands.
   */
  readonly finding?: string;
}

/** Who else refuses a vector that has a canonical form, and with which words. */
const refusals: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The library of Python takes no integer of that size; it does take a double.
  "2^53": { python: "IntegerDomainError" },
};

const vectors = JSON.parse(read("test/vectors/digests.json")) as readonly Vector[];
const questions = await writeQuestions("digest", vectors.flatMap(questionOf));

test("the vectors are texts, numbers, documents and policies", () => {
  for (const kind of ["text", "ieee", "document", "profile"] as const) {
    expect(vectors.filter((vector) => vector[kind] && vector.digest).length).toBeGreaterThan(3);
  }
});

test("every vector with a canonical form is asked", () => {
  const canonical = vectors.filter((vector) => vector.canonical ?? vector.digest);
  expect(questions.titles).toEqual(canonical.map(({ name }) => name));
  expect(vectors.filter(({ canonical, finding }) => canonical && finding).length).toBeGreaterThan(
    9,
  );
});

compareRunners(questions);

function questionOf(vector: Vector): Question[] {
  const { name, digest, finding } = vector;
  if (digest === undefined && vector.canonical === undefined) return [];
  const text = textOf(vector);
  const canonical = vector.canonical ?? canonicalize(JSON.parse(text)) ?? "";
  const members = { text: JSON.stringify(text) };
  const expected = digestText(canonical, digest ?? `sha256:${hash("sha256", canonical)}`);
  // The rule by which our library refuses a text has another subject than the one for a value.
  const own = finding && { "node-agent-machine": finding.replace(/^.*\//, "/") };
  return [{ title: name, members, expected, refusedBy: { ...own, ...refusals[name] } }];
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
