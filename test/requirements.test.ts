import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/files.ts";
import { contractNames, readSchema } from "../scripts/schemas.ts";

interface Requirement {
  readonly text: string;
  /** Where the schemas state it: `<Contract>#<JSON Pointer>`. */
  readonly schema?: readonly string[];
  /** Stories, examples and tests that show it, as paths from the root. */
  readonly shown?: readonly string[];
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
    for (const file of requirement.shown ?? []) {
      expect(existsSync(resolve(root, file)), file).toBe(true);
    }
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
