import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import jsonPatch, { type Operation } from "fast-json-patch";
import { parse } from "yaml";
import { listFiles, root } from "../../scripts/files.ts";
import type { ContractName } from "../../scripts/schemas.ts";

/** A violated rule and where. */
export interface Expectation {
  readonly rule: string;
  readonly at: string;
  /** Other places that the finding names; those of another document behind its id and `#`. */
  readonly related?: readonly string[];
}

/** One document, and what a validator must say of it. */
export interface Case {
  /** Story file, story and case, for a person who looks for it. */
  readonly title: string;
  readonly contract: ContractName;
  readonly document: unknown;
  readonly expect: readonly Expectation[];
}

interface Place {
  readonly contract: ContractName;
  readonly base: string;
  readonly at: string;
}

interface DocumentStory {
  readonly name: string;
  readonly contract: ContractName;
  readonly base: string;
  readonly within?: readonly Place[];
  readonly cases: readonly {
    readonly name: string;
    readonly patch?: readonly Operation[];
    readonly expect: readonly Expectation[];
  }[];
}

export interface ValueStory {
  readonly name: string;
  readonly places: readonly Place[];
  readonly accepts: readonly unknown[];
  readonly refuses: readonly { readonly value: unknown; readonly rule: string }[];
}

const folder = resolve(root, "test/conformance");
const rulesFolder = resolve(folder, "rules");

/** Every conformance case, in order of file. */
export async function loadCases(): Promise<Case[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith(".yaml"));
  // Documents in the stories of rules keep their schemas: what they show is for those who know the rules.
  const ofSchemas = files.filter((file) => !file.startsWith(rulesFolder));
  return ofSchemas.flatMap((file) => {
    const story = parse(readFileSync(file, "utf8")) as DocumentStory | ValueStory;
    const title = `${relative(folder, file)}: ${story.name}`;
    return "places" in story ? valueCases(title, story) : documentCases(title, story);
  });
}

/** The example that a story starts from. */
export function readExample(name: string): unknown {
  const text =
    texts.get(name) ?? readFileSync(resolve(root, "examples", `${name}.example.json`), "utf8");
  texts.set(name, text);
  return JSON.parse(text);
}

/** Thousands of cases start from a few examples, so each is read once. */
const texts = new Map<string, string>();

function documentCases(title: string, story: DocumentStory): Case[] {
  return story.cases.flatMap(({ name, patch = [], expect }) => {
    const document = patched(readExample(story.base), patch);
    const own = { title: `${title}: ${name}`, contract: story.contract, document, expect };
    return [own, ...(story.within ?? []).map((place) => embedded(own, place))];
  });
}

/** The same case, with its document inside another one. */
function embedded(inner: Case, { contract, base, at }: Place): Case {
  return {
    title: `${inner.title} (within ${contract})`,
    contract,
    document: patched(readExample(base), [{ op: "replace", path: at, value: inner.document }]),
    expect: inner.expect.map(({ rule, at: place }) => ({ rule, at: `${at}${place}` })),
  };
}

export function valueCases(title: string, { places, accepts, refuses }: ValueStory): Case[] {
  const outcomes = [
    ...accepts.map((value) => ({ value, rule: undefined })),
    ...refuses.map(({ value, rule }) => ({ value, rule })),
  ];
  return places.flatMap(({ contract, base, at }) =>
    outcomes.map(({ value, rule }) => ({
      title: `${title}: ${JSON.stringify(value)} (${contract}${at})`,
      contract,
      document: patched(readExample(base), [put(at, value)]),
      expect: rule === undefined ? [] : [{ rule, at }],
    })),
  );
}

/** Puts a value in the place of an item or a property; a property may be one that the example leaves out. */
function put(path: string, value: unknown): Operation {
  return { op: /\/[0-9]+$/.test(path) ? "replace" : "add", path, value };
}

/** Applies a patch to a document that nobody else holds. */
export function patched(document: unknown, patch: readonly Operation[]): unknown {
  for (const { op, path } of patch) {
    const changes = op === "replace" || op === "remove" || op === "test";
    if (changes && path !== "" && jsonPatch.getValueByPointer(document, path) === undefined) {
      throw new Error(`Nothing stands at ${path}, so nothing there can be changed by '${op}'.`);
    }
  }
  return jsonPatch.applyPatch(document, structuredClone(patch), false, true).newDocument;
}
