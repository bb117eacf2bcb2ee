/** What the formats for programs promise, checked against their own schemas. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../../scripts/files.ts";
import { amc } from "./support/amc.ts";
import { workspace } from "./support/workspace.ts";

const everything = [
  "refused.json",
  "rule.json",
  "warning.json",
  "not-json.json",
  "hostile*.json",
  "fleet.ndjson",
  "profile.json",
  "missing.json",
  "empty.ndjson",
];

let folder = "";
beforeAll(async () => {
  folder = await workspace();
});
afterAll(() => rm(folder, { recursive: true }));

async function written(format: string, files: readonly string[] = everything): Promise<string> {
  const { out } = await amc(["validate", "--format", format, ...files], { folder });
  return out;
}

async function json(file: string): Promise<object> {
  return JSON.parse(await readFile(file, "utf8")) as object;
}

test("SARIF is valid SARIF 2.1.0", async () => {
  const module = createRequire(resolve(root, "package.json")).resolve("@microsoft/jest-sarif");
  const schema = await json(resolve(module, "../schemas/sarif-2.1.0-rtm.5.json"));
  // Of draft 7 in all but its keywords for names; its formats are for reading.
  const { $schema: _draft, id: _name, ...draft7 } = schema as Record<string, unknown>;
  const options = { strict: false, validateFormats: false, unicodeRegExp: false };
  const validate = new Ajv(options).compile(draft7);
  const log: unknown = JSON.parse(await written("sarif"));
  validate(log);
  expect(validate.errors).toBeNull();
  const { summary } = JSON.parse(await written("json"));
  expect(log).toHaveProperty(["runs", 0, "results", "length"], summary.errors + summary.warnings);
});

test("SARIF says how many findings it does not list", async () => {
  const words = ["validate", "--format", "sarif", "--max-findings", "1", "refused.json"];
  const { runs } = JSON.parse((await amc(words, { folder })).out);
  expect(runs[0].results).toHaveLength(1);
  expect(runs[0].invocations[0].toolExecutionNotifications).toEqual([
    { level: "warning", message: { text: expect.stringMatching(/^\d+ findings are not listed/) } },
  ]);
});

test.skipIf(process.platform === "win32")("SARIF names a file as it is called", async () => {
  await writeFile(resolve(folder, "a\\b.json"), "{}");
  const { runs } = JSON.parse(await written("sarif", ["a\\b.json"]));
  const [{ physicalLocation }] = runs[0].results[0].locations;
  expect(physicalLocation.artifactLocation.uri).toBe("a%5Cb.json");
});

test("JUnit is well-formed, and counts what it lists", async () => {
  const xml = await written("junit");
  expect(XMLValidator.validate(xml)).toBe(true);
  const read = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => /^test/.test(String(name)),
  }).parse(xml);
  for (const suite of read.testsuites[0].testsuite) {
    const failures = suite.testcase.filter((each: object) => "failure" in each).length;
    const errors = suite.testcase.filter((each: object) => "error" in each).length;
    expect([suite["@_tests"], suite["@_failures"], suite["@_errors"]].map(Number)).toEqual([
      suite.testcase.length,
      failures,
      errors,
    ]);
  }
});

test("findings of JSON keep the schema of findings", async () => {
  const schema = await json(resolve(root, "packages/agent-machine-validation/finding.schema.json"));
  const validate = new Ajv2020().compile({ type: "array", items: schema });
  const { files } = JSON.parse(await written("json")) as { files: { findings: object[] }[] };
  const findings = files.flatMap((file) => file.findings);
  validate(findings);
  expect(validate.errors).toBeNull();
  expect(findings.length).toBeGreaterThan(8);
});

test("a workflow command stays on its line, whatever the document says", async () => {
  const lines = (await written("github")).trimEnd().split("\n");
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning) file=[^:]*::./);
});

test.each(["json", "sarif", "junit"])(
  "%s is all that stands on the standard output",
  async (format) => {
    const { out, err } = await amc(["validate", "--format", format, "missing.json"], { folder });
    expect(err).toBe("amc: missing.json: it is not there.\n");
    expect(format === "junit" ? XMLValidator.validate(out) : JSON.parse(out)).toBeTruthy();
  },
);
