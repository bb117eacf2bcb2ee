import type { AgentMachineDocument } from "@sourceos/agent-machine-types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractNames } from "../../../../scripts/schemas.ts";
import { documents } from "../../../../test/support/arbitrary.ts";
import { loadCases } from "../../../../test/support/conformance.ts";
import { type Change, changesBetween } from "../../src/diff/index.ts";
import { fieldsOf, leavesOf, outline, replaced, reversed } from "./support.ts";

const valid = (await loadCases()).filter(({ expect: expected }) => expected.length === 0);

describe.each(contractNames)("%s", (contract) => {
  const own = valid.filter((candidate) => candidate.contract === contract);
  const document = documents(contract, own).map((one) => distinct(one) as AgentMachineDocument);
  const check = (property: fc.IRawProperty<unknown>) =>
    fc.assert(property, { seed: 2026, numRuns: 100 });

  test("a document is no change of itself", () => {
    check(
      fc.property(document, (one) => {
        expect(changesBetween(one, one)).toEqual([]);
      }),
    );
  });

  test("the order of lists and defaults that are written out are no change", () => {
    const defaults = new Map(
      fieldsOf(contract).flatMap((field) =>
        "default" in field ? [[field.path, field.default] as const] : [],
      ),
    );
    check(
      fc.property(document, (one) => {
        expect(known(changesBetween(one, turned(one) as AgentMachineDocument))).toEqual([]);
        expect(
          known(changesBetween(one, spelledOut(one, defaults) as AgentMachineDocument)),
        ).toEqual([]);
      }),
    );
  });

  test("a change does the opposite the other way round", () => {
    check(
      fc.property(document, document, (one, other) => {
        expect(outline(changesBetween(other, one))).toEqual(
          outline(changesBetween(one, other).map(reversed)),
        );
      }),
    );
  });

  test("a change of one value does the opposite the other way round", () => {
    const single = fc.tuple(document, document, fc.nat()).map(([one, other, at]) => {
      const leaves = leavesOf(one);
      const leaf = leaves[at % leaves.length];
      const candidates = leavesOf(other).filter(({ path }) => path === leaf?.path);
      const value = candidates[at % candidates.length]?.value;
      return { one, other: leaf && value !== undefined ? replaced(one, leaf.keys, value) : one };
    });
    check(
      fc.property(single, ({ one, other }) => {
        expect(outline(changesBetween(other, one))).toEqual(
          outline(changesBetween(one, other).map(reversed)),
        );
      }),
    );
  });
});

/** A field that the comparison does not know may be a list whose order means something. */
function known(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ unknown }) => !unknown);
}

/** Lists of texts in which each has its place. */
const ordered = ["command", "words"];

/** The same document with every list the other way round. */
function turned(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => turned(item));
    return ordered.includes(key) ? items : items.reverse();
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, turned(part, name)]),
  );
}

/** The same document with the defaults of the fields that its objects leave out. */
function spelledOut(value: unknown, defaults: ReadonlyMap<string, unknown>, path = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => spelledOut(item, defaults, `${path}[]`));
  if (typeof value !== "object" || value === null) return value;
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const absent = [...defaults].flatMap(([name, standard]) => {
    const key = name.split(".").at(-1) ?? "";
    return name === at(key) ? [[key, standard] as const] : [];
  });
  const written = Object.entries(value).map(
    ([key, part]) => [key, spelledOut(part, defaults, at(key))] as const,
  );
  return Object.fromEntries([...absent, ...written]);
}

/** What the rules of the contracts want to be unique in a list. */
const identities = [
  "agentPath",
  "capabilityId",
  "containerId",
  "hostPort",
  "id",
  "mountRef",
  "name",
  "path",
  "pointer",
  "rootId",
  "toolSurfaceRef",
];

/** The same document without items that have the identity of an earlier one. */
function distinct(value: unknown): unknown {
  if (Array.isArray(value)) {
    const seen = new Set<string>();
    return value.map(distinct).filter((item) => {
      if (typeof item !== "object" || item === null) return true;
      const own = Object.entries(item).flatMap(([key, part]) =>
        identities.includes(key) ? [`${key} ${part}`] : [],
      );
      const isNew = own.every((identity) => !seen.has(identity));
      for (const identity of own) seen.add(identity);
      return isNew;
    });
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, distinct(part)]));
}
