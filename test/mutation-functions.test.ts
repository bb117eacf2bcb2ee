import { afterAll, describe, expect, test } from "vitest";
import { ruleBook } from "../packages/agent-machine-validation/test/rules/rule-book.ts";
import { seeded } from "../packages/agent-machine-validation/test/validators/mutate.ts";
import { readExample } from "./support/conformance.ts";
import { functionMutants } from "./support/function-mutants.ts";
import { writeNumbers } from "./support/numbers.ts";
import { loadRuleCases } from "./support/rule-cases.ts";
import type { Subject } from "./support/rule-evaluation.ts";
import { agrees, inOrder, verdict } from "./support/rule-verdicts.ts";

const cases = await loadRuleCases();
const rules = ruleBook.rules.filter((rule) => rule.function !== undefined);
const mutants = functionMutants();
/** Each rule with each case, those first that break one of the rules: most mutants end there. */
const questions = rules
  .flatMap((rule) => inOrder(rule, cases).map((one, index) => ({ rule, one, index })))
  .sort((left, right) => left.index - right.index);

/** Steps that save work, or that another one repeats: without them the same is found. */
const implied = [
  'functions.ts: pathClass === "cache" with !==',
  "functions.ts: without path !== undefined",
  "paths.ts: other < index with <=",
  "paths.ts: places.length > shortList always",
  "paths.ts: places.length > shortList never",
  "paths.ts: places.length > shortList with >=",
  "paths.ts: without index !== other",
];

describe("every step of the functions that rules name is covered", () => {
  test("by a case that notices when it is changed", () => {
    const survivors = mutants.filter(({ functions }) =>
      questions.every(({ rule, one }) => agrees(rule, one, functions)),
    );
    expect(survivors.map(({ what }) => what).sort()).toEqual(implied);
  }, 60_000);

  test.each(implied)("or saves work: %s", (what) => {
    const functions = mutants.find((mutant) => mutant.what === what)?.functions;
    for (const subject of profiles()) {
      for (const rule of rules) {
        // The order of places comes later.
        const found = [verdict(rule, subject, functions), verdict(rule, subject)];
        const [changed, own] = found.map((all) => all?.map((one) => JSON.stringify(one)).sort());
        expect(changed).toEqual(own);
      }
    }
  });
});

afterAll(() => {
  const command = "pnpm exec vitest run test/mutation-functions.test.ts";
  writeNumbers("mutation-functions", [
    { what: "functions that rules name", value: rules.length, command },
    { what: "mutants of functions", value: mutants.length, command },
    { what: "mutants of functions that only save work", value: implied.length, command },
  ]);
});

interface Profile {
  readonly planes: { readonly host: { readonly pathAllowlist: object[] } };
  readonly mounts: { source: object }[];
}

/** Profiles with few and many roots and mounts, whose paths are few, so that many of them meet. */
function* profiles(): Generator<Subject> {
  const random = seeded(2_026);
  const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  for (let round = 0; round < 60; round++) {
    const document = readExample("agent-machine-profile.macos") as Profile;
    const path = () =>
      oneOf(["~/a", "~/a/b", "~/A/b/c", "~/d", "~/\u03c3", "~/\u03c2/x", "~/ab", "/srv/a"]);
    const count = Math.floor(random() * 24);
    const [mount] = document.mounts;
    for (let index = 0; index < count; index++) {
      const kind = oneOf(["host-path", "machine-path", "named-volume", "tmpfs"]);
      const hasPath = kind === "host-path" || kind === "machine-path";
      document.planes.host.pathAllowlist.push({ rootId: `r${index}`, path: path() });
      document.mounts.push({
        ...mount,
        pathClass: oneOf(["code", "cache", "documents"]),
        accessMode: oneOf(["read-only", "read-write"]),
        source: { kind, ...(hasPath ? { path: path() } : { name: oneOf(["v", "w"]) }) },
      } as { source: object });
    }
    yield { contract: "AgentMachineProfile", document, documents: {} };
  }
}
