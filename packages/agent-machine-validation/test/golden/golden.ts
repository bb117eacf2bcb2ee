/** What is said of every rule: one finding at least, of a case that breaks it. */
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

/** The first case that breaks each rule of the rule book. */
export async function ruleGoldens(): Promise<Golden[]> {
  const goldens = new Map<string, Golden>();
  for (const { title, contract, document, documents, expect } of await loadRuleCases()) {
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

/** The first case of each folder of stories that breaks a keyword: one keyword is said in several ways. */
export async function schemaGoldens(): Promise<Golden[]> {
  const goldens = new Map<string, Golden[]>();
  for (const { title, contract, document, expect } of await loadCases()) {
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
