/** The CustomResourceDefinition of the profile, before the validation of the Kubernetes API server. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkDocument } from "../../../packages/agent-machine-validation/src/rules/check.ts";
import {
  customResourceDefinition,
  type KubernetesOptions,
} from "../../../packages/typespec-json-schema/src/crd.ts";
import type { JsonObject } from "../../../packages/typespec-json-schema/src/json.ts";
import { root } from "../../../scripts/files.ts";
import { readExamples } from "../../../scripts/fingerprints.ts";
import { createValidators, readSchema } from "../../../scripts/schemas.ts";
import type { Expectation } from "../../support/conformance.ts";
import { loadRuleCases } from "../../support/rule-cases.ts";
import { schemaQuestions } from "../documents.ts";
import { type ApiServer, startApiServer } from "./api-server.ts";
import { longProfile } from "./long-profile.ts";

const contract = "AgentMachineProfile";
const schemas = resolve(root, "packages/agent-machine-schemas");
const definition = readJson("kubernetes/AgentMachineProfile.crd.json");
const rules = readJson("rules.json").rules as readonly JsonObject[];
const options = kubernetesOptions();
const costly = options["costly-rules"];
const isValid = createValidators()[contract];
const ruleCases = (await loadRuleCases()).filter((one) => one.contract === contract);
const examples = [...(await readExamples()).values()].filter(({ type }) => type === contract);
const leftOut = leftOutRules();
const ids = rules.filter(isOfProfile).map(({ id }) => String(id));
const carried = ids.filter(isCarried);
const definitionText = JSON.stringify(definition);

let server: ApiServer;

beforeAll(async () => {
  server = await startApiServer();
});

afterAll(() => server.stop());

describe("the definition", () => {
  test("is accepted", async () => {
    expect((await server.define(definition)).errors).toEqual([]);
  });

  test.each(costly)("leaves out %s, whose cost is above the limit", async (id) => {
    const others = costly.filter((one) => one !== id);
    const { errors } = await server.define(definitionWithout(others));
    expect(errors.filter((error) => error.includes("cost exceeds budget"))).not.toEqual([]);
    expect(errors.filter((error) => !error.includes("cost"))).toEqual([]);
  });

  test("carries rules, each of which refuses a case", () => {
    console.log(`crd: ${carried.length} of ${ids.length} rules are carried`);
    const refusing = ruleCases
      .map(({ expect: expected }) => carriedOf(expected))
      .filter((broken) => broken.every(isExpression) || broken.length === 1);
    expect(carried.filter((id) => !refusing.some((broken) => broken.includes(id)))).toEqual([]);
    expect([...leftOut].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("a resource", () => {
  beforeAll(async () => {
    expect((await server.define(definition)).errors).toEqual([]);
  });

  test.each(examples)("is accepted with the example $id", async (example) => {
    expect(await server.create(example)).toEqual({ errors: [], unknown: [] });
  });

  test.each(ruleCases)("has the verdict of $title", async ({ document, expect: expected }) => {
    const broken = carriedOf(expected);
    const { errors, unknown } = await server.create(document);
    const byKeywords = errors.filter((error) => named([error]).length === 0);
    expect(unknown).toEqual([]);
    if (broken.every(isExpression)) {
      expect(byKeywords).toEqual([]);
      expect(named(errors)).toEqual(broken);
    } else {
      // Where a keyword of the schema refuses, expressions are not evaluated.
      expect(byKeywords).not.toEqual([]);
    }
  });

  test("is accepted with hundreds of mounts and roots, within what one evaluation may cost", async () => {
    const profile = longProfile(400, 256);
    expect(carriedFindings(profile)).toEqual([]);
    expect(await server.create(profile)).toEqual({ errors: [], unknown: [] });
  });

  test("leaves out what is null", async () => {
    const [example] = examples;
    const answer = await server.create({ ...example, description: null });
    const { description: _, ...stored } = { description: undefined, ...example };
    expect(answer).toEqual({ errors: [], unknown: [], stored });
  });

  test("has the verdict of the schema and of the carried rules, for every other document", async () => {
    const different: string[] = [];
    let count = 0;
    let accepted = 0;
    for (const { title, members } of schemaQuestions()) {
      if (members.contract !== JSON.stringify(contract)) continue;
      const document: unknown = JSON.parse(members.document ?? "null");
      const { errors, unknown, stored = document } = await server.create(document);
      // Where the API server is asked to be strict, it refuses unknown fields; what is null it leaves out all the same.
      const found = errors.length + unknown.length === 0;
      if (found !== isKept(unknown.length > 0 ? document : stored)) {
        different.push(`${title}\n  ${[...errors, ...unknown].join("\n  ")}`);
      }
      if (found) accepted++;
      if (++count % 1000 === 0) console.log(`crd: ${count} documents, ${accepted} accepted`);
    }
    console.log(`crd: ${count} documents, ${accepted} accepted, ${different.length} differ`);
    expect(different.slice(0, 20)).toEqual([]);
    expect(accepted).toBeGreaterThan(500);
    expect(count - accepted).toBeGreaterThan(500);
  });
});

function isKept(document: unknown): boolean {
  return isValid(document) && carriedFindings(document).length === 0;
}

function carriedFindings(document: unknown): readonly string[] {
  return checkDocument(document, contract)
    .map(({ rule }) => rule)
    .filter(isCarried);
}

function isCarried(rule: string): boolean {
  return !leftOut.has(rule);
}

/** Whether a carried rule is an expression, and not a keyword of the schema. */
function isExpression(rule: string): boolean {
  return definitionText.includes(`"${rule}: `);
}

function carriedOf(expected: readonly Expectation[]): readonly string[] {
  return [...new Set(expected.map(({ rule }) => rule))].filter(isCarried).sort();
}

/** The rules that errors name. */
function named(errors: readonly string[]): readonly string[] {
  return carried.filter((id) => errors.some((error) => error.includes(`: ${id}: `)));
}

function isOfProfile({ instances }: JsonObject): boolean {
  return (instances as readonly JsonObject[]).some((instance) => instance.contract === contract);
}

function definitionWithout(costlyRules: readonly string[]): JsonObject {
  const { $defs, ...schema } = readSchema(contract) as JsonObject;
  const form = { root: schema, definitions: $defs as Readonly<Record<string, JsonObject>> };
  return customResourceDefinition(form, rules, { ...options, "costly-rules": costlyRules });
}

function leftOutRules(): ReadonlySet<string> {
  const annotations = (definition.metadata as JsonObject).annotations as Record<string, string>;
  const lists = Object.entries(annotations).filter(([key]) => key.includes("/rules-left-out-"));
  return new Set(lists.flatMap(([, ids]) => ids.split(", ")));
}

function kubernetesOptions(): KubernetesOptions {
  const config = parse(readFileSync(resolve(root, "tspconfig.yaml"), "utf8"));
  return config.options["@sourceos/typespec-json-schema"].kubernetes as KubernetesOptions;
}

function readJson(file: string): JsonObject {
  return JSON.parse(readFileSync(resolve(schemas, file), "utf8")) as JsonObject;
}
