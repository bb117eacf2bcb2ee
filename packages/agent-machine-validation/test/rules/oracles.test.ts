/** Two interpreters of CEL are the oracles: what is compiled ahead of time agrees with both, for every instance. */
import { type CelInput, celEnv, parse, plan } from "@bufbuild/cel";
import { strings } from "@bufbuild/cel/ext";
import { Environment } from "@marcbachmann/cel-js";
import { describe, expect, test } from "vitest";
import { readExamples } from "../../../../scripts/fingerprints.ts";
import { createValidators, isContractName } from "../../../../scripts/schemas.ts";
import { loadRuleCases } from "../../../../test/support/rule-cases.ts";
import * as alone from "../../src/generated/rules.ts";
import * as between from "../../src/generated/rules-between.ts";
import type { Violation } from "../../src/rules/generated-form.ts";
import { mutate, randomFrom } from "./mutations.ts";
import { type Evaluation, evaluationsOf } from "./rule-book.ts";

type Evaluate = (cel: string, bindings: Evaluation["bindings"]) => unknown;

const cases = await loadRuleCases();
const examples = [...(await readExamples()).values()];
const validators = createValidators();

describe.each([
  ["@bufbuild/cel", bufbuild()],
  ["@marcbachmann/cel-js", marcbachmann()],
])("%s agrees", (_, evaluate) => {
  test.each(cases)("on $title", ({ contract, document, documents }) => {
    expectAgreement(document, contract, { ...documents }, evaluate);
  });

  test.each(examples)("on the example $id", (document) => {
    expectAgreement(document, document.type, documentsOf(document), evaluate);
  });

  test.each(examples)("on mutations of the example $id", (document) => {
    const random = randomFrom(document.id);
    let valid = 0;
    for (let round = 0; round < 60; round++) {
      const mutant = mutate(document, random);
      if (!isContractName(document.type) || !validators[document.type](mutant)) continue;
      valid++;
      expectAgreement(mutant, document.type, documentsOf(document), evaluate);
    }
    expect(valid).toBeGreaterThan(3);
  });

  test.each([17, 40])("on a profile of %i mounts and roots, which are looked up", (size) => {
    const document = longProfile(size);
    expect(compiled(document, document.type, {}).length).toBeGreaterThan(10);
    expectAgreement(document, document.type, {}, evaluate);
  });

  test.each([17, 40])("on a fingerprint of %i mounts, which are looked up", (size) => {
    const document = longFingerprint(size);
    expect(compiled(document, document.type, {}).length).toBeGreaterThan(3);
    expectAgreement(document, document.type, {}, evaluate);
  });
});

/** A fingerprint in which mounts appear at several places, and some twice at one. */
function longFingerprint(size: number) {
  const base = examples.find(({ type }) => type === "AgentMachineFingerprint");
  const random = randomFrom(`long fingerprint ${size}`);
  const fingerprint = structuredClone(base) as unknown as LongFingerprint;
  for (let index = fingerprint.mounts.length; index < size; index++) {
    const mountRef = `urn:srcos:agent-workspace-mount:m${Math.floor(random() * 3)}`;
    const agentPath = `/workspace/p${Math.floor((random() * size) / 3)}`;
    fingerprint.mounts.push({ ...fingerprint.mounts[0], mountRef, agentPath });
  }
  return fingerprint;
}

interface LongFingerprint {
  readonly type: string;
  readonly mounts: object[];
}

/** A profile of many mounts, some of which break each rule that compares them. */
function longProfile(size: number) {
  const base = examples.find(({ id }) => id.endsWith(":macos-podman-default"));
  const random = randomFrom(`long ${size}`);
  const profile = structuredClone(base) as unknown as LongProfile;
  const roots = profile.planes.host.pathAllowlist;
  const { allow } = profile.network;
  for (let index = allow.length; index < size; index++) {
    const protocol = random() < 0.5 ? "https" : "ssh";
    allow.push({
      ...allow[0],
      host: `h${Math.floor((random() * size) / 2)}.example.org`,
      protocol,
    });
  }
  for (let index = roots.length; index < size; index++) {
    const name = `r${Math.floor(random() * size)}`;
    roots.push({ ...roots[index % 5], rootId: name, path: `~/roots/${name}` });
    const mount = structuredClone(profile.mounts[index % 5]) as Mount;
    const number = Math.floor(random() * size);
    profile.mounts.push({
      ...mount,
      id: `${mount.id}-${number}`,
      agentPath: `/workspace/m${number}${random() < 0.3 ? "/inner" : ""}`,
      source: { ...mount.source, allowlistRootId: name, path: `~/Roots/r${number}/x` },
    });
  }
  return profile;
}

interface Mount {
  readonly id: string;
  readonly source: object;
}

interface LongProfile {
  readonly type: string;
  readonly planes: { readonly host: { readonly pathAllowlist: object[] } };
  readonly network: { readonly allow: object[] };
  readonly mounts: object[];
}

/** The documents of the examples that belong to one of them. */
function documentsOf(document: (typeof examples)[number]): Record<string, unknown> {
  const profiles = examples.filter(({ type }) => type === "AgentMachineProfile");
  const profile = profiles.find(
    ({ id, planes }) =>
      id === document.profileRef || planes?.agent.toolSurfaceRefs?.includes(document.id),
  );
  const refs = (profile ?? document).planes?.agent.toolSurfaceRefs ?? [];
  const toolSurfaces = examples.filter(({ id }) => refs.includes(id));
  return { ...(profile && { profile }), ...(toolSurfaces.length > 0 && { toolSurfaces }) };
}

function expectAgreement(
  document: unknown,
  contract: string,
  documents: Readonly<Record<string, unknown>>,
  evaluate: Evaluate,
): void {
  const broken = evaluationsOf(document, contract, documents)
    .filter(({ rule, bindings }) => evaluate(rule.cel ?? "", bindings) !== true)
    .map(({ rule, pointer }) => `${rule.id} ${pointer}`);
  expect(compiled(document, contract, documents)).toEqual(broken.sort());
}

/** What the compiled rules say, those left out that have no expression. */
function compiled(
  document: unknown,
  contract: string,
  documents: Readonly<Record<string, unknown>>,
): string[] {
  const ids = [alone, between].flatMap(({ checks, rules }) => {
    const violations: Violation[] = [];
    for (const { needs, run, ...check } of checks) {
      if (check.contract !== contract || needs.some((name) => documents[name] === undefined))
        continue;
      run(document, ...needs.map((name) => documents[name]), violations);
    }
    return violations.map(({ rule, pointer }) => ({ id: rules()[rule]?.id ?? "", pointer }));
  });
  const expressions = new Set(
    evaluationsOf(document, contract, documents).map(({ rule }) => rule.id),
  );
  return ids
    .filter(({ id }) => expressions.has(id))
    .map(({ id, pointer }) => `${id} ${pointer}`)
    .sort();
}

function bufbuild(): Evaluate {
  const env = celEnv({ funcs: strings });
  const plans = new Map<string, ReturnType<typeof plan>>();
  return (cel, bindings) => {
    const known = plans.get(cel) ?? plan(env, parse(cel));
    plans.set(cel, known);
    const inputs = Object.entries(bindings).map(([name, value]) => [name, asInput(value)] as const);
    return known(Object.fromEntries(inputs));
  };
}

/** Objects are maps for this interpreter. */
function asInput(value: unknown): CelInput {
  if (Array.isArray(value)) return value.map(asInput);
  if (typeof value !== "object" || value === null) return value as CelInput;
  return new Map(Object.entries(value).map(([key, inner]) => [key, asInput(inner)]));
}

function marcbachmann(): Evaluate {
  const env = new Environment({ unlistedVariablesAreDyn: true });
  const parsed = new Map<string, ReturnType<typeof env.parse>>();
  return (cel, bindings) => {
    const known = parsed.get(cel) ?? env.parse(cel);
    parsed.set(cel, known);
    return known({ ...bindings });
  };
}
