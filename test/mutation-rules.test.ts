import { type ASTNode, parse, serialize } from "@marcbachmann/cel-js";
import { afterAll, describe, expect, test } from "vitest";
import type { RuleEntry } from "../packages/agent-machine-validation/build/rules-data.ts";
import { checkDocument } from "../packages/agent-machine-validation/src/rules/check.ts";
import { checkTogether } from "../packages/agent-machine-validation/src/rules/check-together.ts";
import { ruleBook } from "../packages/agent-machine-validation/test/rules/rule-book.ts";
import { createValidators } from "../scripts/schemas.ts";
import { patched, readExample } from "./support/conformance.ts";
import { findingsOf } from "./support/findings.ts";
import { implied, type Reason, type Witness } from "./support/implied-clauses.ts";
import { twinsOf } from "./support/instances.ts";
import { writeNumbers } from "./support/numbers.ts";
import { loadRuleCases, type RuleCase } from "./support/rule-cases.ts";
import { outcomesOf } from "./support/rule-evaluation.ts";
import { type RuleMutant, ruleMutants } from "./support/rule-mutants.ts";
import { agrees, inOrder, verdict } from "./support/rule-verdicts.ts";
import { foundByOne, textsOf } from "./support/searched-texts.ts";

const cases = await loadRuleCases();
const validators = createValidators();
const rules = new Map(ruleBook.rules.map((rule) => [rule.id, rule]));
const mutants = ruleMutants(ruleBook, ({ instances }) => instances.flatMap(twinsOf));

describe("rules, read as data", () => {
  test("find in each case what it says", () => {
    const wrong = ruleBook.rules.flatMap((rule) =>
      cases.filter((one) => !agrees(rule, one)).map(({ title }) => `${rule.id}: ${title}`),
    );
    expect(wrong).toEqual([]);
  });

  test("name the places that the compiled rules name", () => {
    for (const one of cases) {
      const read = ruleBook.rules.flatMap((rule) =>
        outcomesOf(rule, one).map(({ at, related }) => `${rule.id} ${at} ${related.join()}`),
      );
      expect(compiled(one), one.title).toEqual(read.sort());
    }
  });
});

describe("every clause of every rule is covered", () => {
  test("by a case that notices when it is changed", () => {
    const survivors = mutants.filter(({ rule }) =>
      inOrder(rule, cases).every((one) => agrees(rule, one)),
    );
    expect(survivors.map(described).sort()).toEqual(Object.keys(implied).sort());
  }, 60_000);

  test.each(Object.entries(implied))("or implied: %s", (description, reason) => {
    const mutant = mutants.find((candidate) => candidate.description === description);
    const rule = rules.get(mutant?.rule.id ?? "");
    if (!mutant || !rule) throw new Error("No such mutant. Please remove it from the list.");
    expectImplied(rule, mutant, reason);
  });
});

afterAll(() => {
  const command = "pnpm exec vitest run test/mutation-rules.test.ts";
  writeNumbers("mutation-rules", [
    { what: "rules", value: ruleBook.rules.length, command },
    { what: "cases of rules", value: cases.length, command },
    { what: "mutants of rules", value: mutants.length, command },
    {
      what: "mutants of rules that change one part of a pattern",
      value: mutants.filter(({ patterns }) => patterns !== undefined).length,
      command,
    },
    {
      what: "mutants of rules that something else implies",
      value: Object.keys(implied).length,
      command,
    },
  ]);
});

/** What the compiled rules find, with the other places that they name. */
function compiled({ contract, document, documents }: RuleCase): string[] {
  return [...checkDocument(document, contract), ...checkTogether(document, contract, documents)]
    .map(({ rule, pointer, related = [] }) => {
      const places = related.map((other) =>
        other.document === undefined ? other.pointer : `${other.document}#${other.pointer}`,
      );
      return `${rule} ${pointer} ${places.join()}`;
    })
    .sort();
}

/** What was changed, and, where no reason is known for it, a text that would show a change of a pattern. */
function described({ description, patterns }: RuleMutant): string {
  return patterns === undefined || description in implied
    ? description
    : `${description} — ${JSON.stringify(foundByOne(patterns))}`;
}

function expectImplied(rule: RuleEntry, mutant: RuleMutant, reason: Reason): void {
  const { rule: changed, patterns } = mutant;
  if ("witness" in reason) {
    const { subject, refusals } = documentsOf(reason.witness);
    expect(refusals).toContain(`schema/${reason.witness.keyword}`);
    expect(verdict(changed, subject)).not.toEqual(verdict(rule, subject));
  } else if ("guarded" in reason) {
    expect(alternatives(rule.cel)).toContain(`!has(${reason.guarded})`);
  } else if ("texts" in reason) {
    expect(patterns && foundByOne(patterns)).toBeDefined();
    expect(patterns && foundByOne(patterns, textsOf(...reason.texts))).toBeUndefined();
  } else if ("words" in reason) {
    const lists = [...(rule.cel ?? "").matchAll(/\[([^\]]*)\]/g)].map(([, list = ""]) => list);
    const words = lists.flatMap((list) => [...list.matchAll(/"([^"]*)"/g)].map(([, word]) => word));
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((word = "") => !reason.words.test(word))).toEqual([]);
  } else {
    const { cel, where } = reason.both;
    const related = rule.related?.map((place) => (where ? { ...place, where } : place)) ?? [];
    const both = { ...rule, ...(cel && { cel }), related };
    expect(cases.filter((one) => !agrees(both, one)).length).toBeGreaterThan(0);
  }
}

/** The operands of the outermost `||` of an expression, any of which makes it true. */
function alternatives(cel = ""): string[] {
  const flatten = (node: ASTNode): ASTNode[] =>
    node.op === "||" ? node.args.flatMap(flatten) : [node];
  return flatten(parse(cel).ast).map(serialize);
}

/** The documents of a witness, and the rules of schemas that they break. */
function documentsOf({ contract, base, patch, profile }: Witness) {
  const document = patched(readExample(base), patch) as object;
  const agreed = profile && (patched(readExample(profile.base), profile.patch) as object);
  const documents = agreed ? { profile: agreed } : {};
  const findings = [
    ...findingsOf(validators[contract], document),
    ...(agreed ? findingsOf(validators.AgentMachineProfile, agreed) : []),
  ];
  return { subject: { contract, document, documents }, refusals: findings.map(({ rule }) => rule) };
}
