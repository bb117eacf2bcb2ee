import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { validate } from "@hyperjump/json-schema/openapi-3-1";
import { BaseResolver, createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/files.ts";
import { readExamples } from "../scripts/fingerprints.ts";
import { contractNames, readSchema } from "../scripts/schemas.ts";
import { loadCases } from "./support/conformance.ts";
import { findingsOf, sorted } from "./support/findings.ts";

const file = resolve(root, "packages/agent-machine-schemas/openapi/agent-machine.openapi.json");
const source = readFileSync(file, "utf8");
const description = JSON.parse(source) as {
  readonly openapi: string;
  readonly jsonSchemaDialect: string;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

describe("the components", () => {
  // A component that is no schema, to show that those who judge look into components.
  const broken = source.replace('"type": "string"', '"type": "text"');

  test("are an OpenAPI 3.1 description to Redocly", async () => {
    expect(await problemsOf(source)).toEqual([]);
    expect(await problemsOf(broken)).not.toEqual([]);
  });

  test("are an OpenAPI 3.1 description to the schema of the OpenAPI Initiative", async () => {
    const judge = await validate("https://spec.openapis.org/oas/3.1/schema-draft-2020-12");
    expect(judge(JSON.parse(source))).toEqual({ valid: true });
    expect(judge(JSON.parse(broken))).toMatchObject({ valid: false });
  });

  test("say which version and which dialect they are in", () => {
    expect(description).toMatchObject({
      openapi: "3.1.1",
      jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    });
  });

  test("are every definition of every contract, and refer only to one another", () => {
    const names = contractNames.flatMap((name) => [
      name,
      ...Object.keys(readSchema(name).$defs as object),
    ]);
    expect(Object.keys(description.components.schemas)).toEqual([...new Set(names)].sort());
    const references = [...source.matchAll(/"\$ref": "([^"]*)"/g)].map(([, target]) => target);
    const targets = new Set(names.map((name) => `#/components/schemas/${name}`));
    expect(references.filter((target) => !targets.has(target ?? ""))).toEqual([]);
  });

  test("can be referred to as the documentation says", async () => {
    const page = readFileSync(resolve(root, "docs/openapi.md"), "utf8");
    const service = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    expect(await problemsOf(service)).toEqual([]);
    expect(await problemsOf(service.replace(/Fingerprint$/m, "Fingerprints"))).toHaveLength(1);
  });
});

describe("documents", () => {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    ownProperties: true,
    validateFormats: false,
  });
  ajv.addSchema(description, "openapi");
  const validators = Object.fromEntries(
    contractNames.map((name) => [
      name,
      ajv.compile({ $ref: `openapi#/components/schemas/${name}` }),
    ]),
  ) as Record<string, ValidateFunction>;
  const validatorOf = (name: string): ValidateFunction => {
    const validator = validators[name];
    if (!validator) throw new Error(`There is no component ${name}.`);
    return validator;
  };

  test("every example keeps its component", async () => {
    const documents = [...(await readExamples()).values()];
    expect(documents.flatMap((one) => findingsOf(validatorOf(one.type), one))).toEqual([]);
    expect(documents.length).toBeGreaterThan(contractNames.length);
  });

  test("every conformance case has the findings that it expects", async () => {
    const differing = (await loadCases()).filter(
      ({ contract, document, expect: expected }) =>
        JSON.stringify(findingsOf(validatorOf(contract), document)) !==
        JSON.stringify(sorted(expected)),
    );
    expect(differing.map(({ title }) => title)).toEqual([]);
  }, 60_000);
});

/** What Redocly says against a description that lies beside the components. */
async function problemsOf(text: string): Promise<string[]> {
  const problems = await lintFromString({
    source: text,
    absoluteRef: resolve(file, "../service.yaml"),
    config: await createConfig({ extends: ["spec"], rules: { "no-unresolved-refs": "error" } }),
    externalRefResolver: new BaseResolver(),
  });
  return problems.map(
    ({ ruleId, message, location: [place] }) => `${ruleId} ${place?.pointer}: ${message}`,
  );
}
