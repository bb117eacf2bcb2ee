/** The cases of random conditions, compared with the conditions themselves, object by object. */
import type { Condition, ConditionValue, Consequence } from "@sourceos/typespec";
import { describe, expect, test } from "vitest";
import { type Cases, solve } from "../src/conditions/cases.ts";
import { componentsOf } from "../src/conditions/components.ts";
import type { PropertySpace } from "../src/conditions/space.ts";

type Value = ConditionValue | undefined;
type Candidate = Readonly<Record<string, Value>>;

const closed: readonly PropertySpace[] = [
  { name: "kind", optional: false, values: ["a", "b", "c"], open: "no" },
  { name: "mode", optional: true, values: ["x", "y"], open: "no" },
  { name: "flag", optional: true, values: [true, false], open: "no" },
  { name: "more", optional: true, values: ["p", "q"], open: "no" },
];
const open: readonly PropertySpace[] = closed.map((space) =>
  space.name === "kind" ? { ...space, open: "texts" } : space,
);

describe("random conditions", () => {
  for (let seed = 1; seed <= 300; seed++) {
    test(`on closed properties, ${seed}`, () => {
      const conditions = randomConditions(randomOf(seed));
      const components = casesOf(conditions, closed);
      for (const candidate of candidatesOf(closed)) {
        expect(admitted(candidate, components), JSON.stringify({ candidate, conditions })).toBe(
          isValid(candidate, conditions),
        );
      }
    });

    test(`on an open property, ${seed}: no valid object is refused`, () => {
      const conditions = randomConditions(randomOf(seed));
      const components = casesOf(conditions, open);
      for (const candidate of candidatesOf(open)) {
        if (!isValid(candidate, conditions)) continue;
        expect(admitted(candidate, components), JSON.stringify({ candidate, conditions })).toBe(
          true,
        );
      }
    });
  }
});

test("no two cases of closed properties overlap", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const components = casesOf(randomConditions(randomOf(seed)), closed);
    for (const candidate of candidatesOf(closed)) {
      for (const component of components) {
        expect(matches(candidate, component).length).toBeLessThan(2);
      }
    }
  }
});

/** What a JSON Schema of the conditions says. */
function isValid(candidate: Candidate, conditions: readonly Condition[]): boolean {
  return conditions.every(({ when, consequence, otherwise }) => {
    const holds = Object.entries(when).every(([name, values]) => has(values, candidate[name]));
    return keeps(candidate, holds ? consequence : otherwise);
  });
}

function keeps(candidate: Candidate, consequence: Consequence | undefined): boolean {
  if (!consequence) return true;
  const { require, forbid, restrict } = consequence;
  return (
    require.every((name) => candidate[name] !== undefined) &&
    forbid.every((name) => candidate[name] === undefined) &&
    Object.entries(restrict).every(
      ([name, values]) => candidate[name] === undefined || has(values, candidate[name]),
    )
  );
}

function has(values: readonly ConditionValue[], value: Value): boolean {
  return value !== undefined && values.includes(value);
}

/** What the interfaces of the cases say. */
function admitted(candidate: Candidate, components: readonly Cases[]): boolean {
  return components.every((component) => matches(candidate, component).length > 0);
}

function matches(candidate: Candidate, { cases }: Cases) {
  return cases.filter(({ shapes }) =>
    [...shapes].every(([name, { presence, values }]) => {
      const value = candidate[name];
      if (value === undefined) return presence !== "required";
      return presence !== "forbidden" && (!values || values.includes(value));
    }),
  );
}

function casesOf(
  conditions: readonly Condition[],
  spaces: readonly PropertySpace[],
): readonly Cases[] {
  return componentsOf(conditions).map((component) => {
    const cases = solve(component, spaces);
    if (!cases) throw new Error("too many cases");
    return cases;
  });
}

function candidatesOf(spaces: readonly PropertySpace[]): readonly Candidate[] {
  return spaces.reduce<readonly Candidate[]>(
    (known, space) =>
      known.flatMap((candidate) =>
        [
          ...space.values,
          ...(space.open === "texts" ? ["something else"] : []),
          ...(space.optional ? [undefined] : []),
        ].map((value) => ({ ...candidate, [space.name]: value })),
      ),
    [{}],
  );
}

type Random = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed * 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function randomConditions(random: Random): readonly Condition[] {
  return Array.from({ length: 1 + random(3) }, () => ({
    when: randomValues(random, 1 + random(2)),
    consequence: randomConsequence(random),
    ...(random(2) === 0 && { otherwise: randomConsequence(random) }),
  }));
}

function randomConsequence(random: Random): Consequence {
  const optional = ["mode", "flag", "more"];
  return {
    require: optional.filter(() => random(4) === 0),
    forbid: optional.filter(() => random(4) === 0),
    restrict: randomValues(random, random(2)),
  };
}

function randomValues(random: Random, count: number): Record<string, readonly ConditionValue[]> {
  const chosen = Array.from({ length: count }, () => closed[random(closed.length)]);
  return Object.fromEntries(
    chosen.flatMap((space) => {
      const value = space?.values[random(space.values.length)];
      return space && value !== undefined ? [[space.name, [value]]] : [];
    }),
  );
}
