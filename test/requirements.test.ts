import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/files.ts";
import { contractNames, readSchema } from "../scripts/schemas.ts";

/** The title of a test, a text of a story or page, or the values of a document by JSON Pointer. */
type Shown = string | Readonly<Record<string, string>>;

interface Requirement {
  readonly text: string;
  /** Where the schemas state it: `<Contract>#<JSON Pointer>`. */
  readonly schema?: readonly string[];
  /** What shows it: a file, and the test, story, values or words in it. */
  readonly shown?: readonly Readonly<Record<string, Shown>>[];
  /** Why nothing in the schemas can state it. */
  readonly excluded?: string;
}

const requirements = parse(readFileSync(resolve(root, "test/requirements.yaml"), "utf8")) as Record<
  string,
  Requirement
>;

const ids = [
  ...["SCOPE-1", "SCOPE-2", "SCOPE-3", "SCOPE-4", "SCOPE-5"],
  ...["ACC-1", "ACC-2", "ACC-3", "ACC-4", "ACC-5", "ACC-6", "ACC-7"],
  ...["VAL-1", "VAL-2", "NON-1", "NON-2", "NON-3", "NON-4"],
];

test("every requirement is traced", () => {
  expect(Object.keys(requirements).sort()).toEqual(ids.sort());
});

describe.each(Object.entries(requirements))("%s", (_id, requirement) => {
  test("is stated by a schema, or says why none can state it", () => {
    expect(Boolean(requirement.schema?.length) !== Boolean(requirement.excluded)).toBe(true);
  });

  test("is shown by something that is there", () => {
    expect(requirement.shown?.length).toBeGreaterThan(0);
    for (const [file, shown] of (requirement.shown ?? []).flatMap((one) => Object.entries(one)))
      expect(missing(file, readFileSync(resolve(root, file), "utf8"), shown), file).toEqual([]);
  });

  test.each([...(requirement.schema ?? [])])("points at %s", (reference) => {
    const [contract = "", pointer = ""] = reference.split("#");
    expect(contractNames).toContain(contract);
    expect(valueAt(readSchema(contract), pointer)).toBeDefined();
  });
});

test("the examples that python -m json.tool reads have their names", () => {
  for (const name of ["agent-machine-profile.macos", "agent-machine-fingerprint"]) {
    const text = readFileSync(resolve(root, `examples/${name}.example.json`), "utf8");
    expect(() => JSON.parse(text)).not.toThrow();
  }
});

describe("what shows a requirement", () => {
  const tests = 'test("holds a", () => {}); test.each(all)("$name is b", f); test.skip("is c", f);';
  test.each<[file: string, text: string, shown: Shown]>([
    ["a.test.ts", tests, "holds a"],
    ["a.test.ts", tests, "$name is b"],
    ["a.yaml", "name: A story", "A story"],
    ["a.yaml", "- paths: [~/.ssh]", "~/.ssh"],
    ["a.json", '{ "planes": { "host": { "arch": "arm64" } } }', { "/planes/host/arch": "arm64" }],
    ["a.md", "## What it means\n", "What it means"],
  ])("is found in %s: %s", (file, text, shown) => expect(missing(file, text, shown)).toEqual([]));

  test.each<[file: string, text: string, shown: Shown]>([
    ["a.test.ts", tests, "holds"],
    ["a.test.ts", tests, "is c"],
    ["a.test.ts", '// test("is d")', "is d"],
    ["a.yaml", "name: Another story", "A story"],
    ["a.json", '{ "type": "A" }', { "/type": "B" }],
    ["a.md", "## What it said\n", "What it means"],
  ])("is missed in %s: %s", (file, text, shown) => {
    expect(missing(file, text, shown)).toHaveLength(1);
  });
});

/** What is named and is not in a file. */
function missing(file: string, text: string, shown: Shown): string[] {
  if (typeof shown !== "string") {
    const document: unknown = JSON.parse(text);
    const wrong = Object.entries(shown).filter(([at, value]) => valueAt(document, at) !== value);
    return wrong.map(([at]) => at);
  }
  return holds(file, text, shown) ? [] : [shown];
}

function holds(file: string, text: string, shown: string): boolean {
  if (file.endsWith(".test.ts")) return titlesOf(text).includes(shown);
  if (file.endsWith(".yaml")) return textsOf(parse(text)).includes(shown);
  return text.includes(shown);
}

/** The titles of the tests of a file that run. */
function titlesOf(text: string): string[] {
  const titles = text.matchAll(/(?<!\/\/.*)\btest(?:\.each(?:<[^(]*>)?\([^()]*\))?\(\s*"([^"]+)"/g);
  return [...titles].flatMap(([, title]) => title ?? []);
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
      value,
    );
}
