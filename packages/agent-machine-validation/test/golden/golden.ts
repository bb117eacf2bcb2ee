/** What is said of every rule: one finding at least, of a case that breaks it. */
import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadCases, readExample } from "../../../../test/support/conformance.ts";
import { loadRuleCases } from "../../../../test/support/rule-cases.ts";
import type { Finding } from "../../src/finding.ts";
import { AgentWorkspaceMount, contracts } from "../../src/index.ts";
import { checkDocument } from "../../src/rules/check.ts";
import { checkTogether } from "../../src/rules/check-together.ts";
import { checkSet } from "../../src/rules/set.ts";

/** A mistake, and what is said of it. */
export interface Golden {
  readonly rule: string;
  /** What was done wrong. */
  readonly case: string;
  /** Undefined where the case does not break the rule, which a test then refuses. */
  readonly finding: Finding | undefined;
}

/** The cases that are told. A case stays the example of its rule: what is said does not change when another case is added. */
const told: ReadonlySet<string> = new Set(
  globSync("*.json", { cwd: import.meta.dirname })
    .map((name) => readFileSync(resolve(import.meta.dirname, name), "utf8"))
    .flatMap((text) => (JSON.parse(text) as { case: string }[]).map((entry) => entry.case)),
);

function toldFirst<T extends { readonly title: string }>(cases: readonly T[]): T[] {
  const [known = [], others = []] = [true, false].map((isTold) =>
    cases.filter(({ title }) => told.has(shortened(title)) === isTold),
  );
  return [...known, ...others];
}

/** One case that breaks each rule of the rule book. */
export async function ruleGoldens(): Promise<Golden[]> {
  const goldens = new Map<string, Golden>();
  for (const { title, contract, document, documents, expect } of toldFirst(await loadRuleCases())) {
    const missing = expect.filter(({ rule }) => !goldens.has(rule));
    if (missing.length === 0) continue;
    const findings = [
      ...checkDocument(document, contract),
      ...checkTogether(document, contract, documents),
    ];
    for (const { rule, at } of missing)
      goldens.set(rule, { rule, case: title, finding: findingAt(findings, rule, at) });
  }
  return [...goldens.values()];
}

/** One case of each folder of stories that breaks a keyword: one keyword is said in several ways. */
export async function schemaGoldens(): Promise<Golden[]> {
  const goldens = new Map<string, Golden[]>();
  for (const { title, contract, document, expect } of toldFirst(await loadCases())) {
    const [first] = expect;
    // A case with one mistake shows best what is said of it.
    if (!first || expect.length > 1) continue;
    const { rule, at } = first;
    const own = goldens.get(rule) ?? [];
    if (own.some((one) => folderOf(one.case) === folderOf(title))) continue;
    const { findings } = contracts[contract].validate(document, { rules: false });
    const finding = findingAt(findings, rule, at);
    goldens.set(rule, [...own, { rule, case: shortened(title), finding }]);
  }
  return [...[...goldens.values()].flat(), ...limitGoldens()];
}

function folderOf(title: string): string | undefined {
  return title.split("/")[0];
}

/** A title holds the value that it is about, which may be as long as a limit. */
function shortened(title: string): string {
  return title.length > 240 ? `${title.slice(0, 120)} … ${title.slice(-80)}` : title;
}

/** What is said of documents that no story can hold. */
function limitGoldens(): Golden[] {
  const mount = readExample("agent-workspace-mount.code") as object;
  const unknown = AgentWorkspaceMount.validate({ ...mount, a: 1, b: 2 }, { maxFindings: 1 });
  const inherited = AgentWorkspaceMount.validate(unstable(mount));
  return [
    {
      rule: "schema/too-many-findings",
      case: "two unknown properties, where one finding is listed",
      finding: unknown.findings.at(-1),
    },
    {
      rule: "schema/unstable",
      case: "a property that is wrong only the first time it is read",
      finding: inherited.findings[0],
    },
  ];
}

/** A document whose `id` is wrong when it is read first, and right from then on. */
function unstable(document: object): object {
  const id: unknown = Reflect.get(document, "id");
  let reads = 0;
  return Object.defineProperty({ ...document }, "id", {
    enumerable: true,
    get: () => (reads++ === 0 ? 1 : id),
  });
}

/** What is said of documents that do not belong together. */
export function setGoldens(): Golden[] {
  const mount = readExample("agent-tool-surface.codex");
  const profile = readExample("agent-machine-profile.macos");
  const fingerprint = readExample("agent-machine-fingerprint.degraded");
  return [
    {
      rule: "set/duplicate-id",
      case: "one document, given twice",
      finding: checkSet([mount, mount])[0],
    },
    {
      rule: "set/unknown-profile",
      case: "a fingerprint, and the profile of another machine",
      finding: checkSet([fingerprint, profile])[0],
    },
  ];
}

function findingAt(findings: readonly Finding[], rule: string, at: string): Finding | undefined {
  return findings.find((finding) => finding.rule === rule && finding.pointer === at);
}
