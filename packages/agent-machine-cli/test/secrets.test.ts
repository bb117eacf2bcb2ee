/** What a variable is set to is told to nobody, in no format, however it is written. */
import { rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amc } from "./support/amc.ts";
import { patched, text, workspace } from "./support/workspace.ts";

const token = `ghp_${"a1B2".repeat(9)}`;
const variables = "/planes/container/environment/variables";
const set = (value: unknown): string =>
  text(patched("agent-machine-profile.macos", [{ op: "add", path: `${variables}/0`, value }]));

const head = `type: AgentMachineProfile
planes:
  container:
    environment:
      variables:
`;

const files: Readonly<Record<string, string | Uint8Array>> = {
  "control.json": set({ name: "EDITOR", value: "hunter2\u0001pw" }),
  "number.json": set({ name: "EDITOR", value: 7_345_112 }).replace("7345112", "7345112hunter2"),
  "alone.json": set("EDITOR=hunter2"),
  "misspelt.json": set({ name: "EDITOR", vlaue: "hunter2" }),
  "bare.json": set({ name: "EDITOR", value: "x" }).replace('"x"', "hunter2"),
  "cut.json": set({ name: "EDITOR", value: "x" }).replace('"x"', '"hun"hunter2"'),
  "lines.ndjson": `${JSON.stringify({ value: "hunter2", a: [] })}\n{"value":hunter2}\n`,
  "block.yaml": `${head}        - vale: x\n          value: |\n            hunter2\n            hunter2\n          more: 1\n`,
  "quoted.yaml": `${head}        - name: EDITOR\n          value: "hunter2\n            hunter2"\n          more: 1\n`,
  "flow.yaml": `${head}        - {"value": hunter2, a: 1}\n        - {'value': hunter2, a: 1}\n        - {a: 1, value: hunter2}\n`,
  "broken.yaml": `${head}        - name: EDITOR\n          value: |\n            hunter2\n            [hunter2\n         bad: [\n`,
  "open.yaml": `${head}        - name: EDITOR\n          value: "hunter2\n            hunter2\n`,
  "header.yaml": `${head}        - name: EDITOR\n          value: |hunter2\n`,
  "alias.yaml": `${head}        - name: EDITOR\n          value: *hunter2\n`,
  "sixteen.json": Buffer.from(`\ufeff${set({ name: "EDITOR", value: token })}`, "utf16le"),
  "latin.json": Buffer.from(set({ name: "EDITOR", value: `hunter2\u00e9` }), "latin1"),
};

let folder = "";
beforeAll(async () => {
  folder = await workspace();
  for (const [name, content] of Object.entries(files)) {
    await writeFile(resolve(folder, name), content);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(Object.keys(files))("%s", (file) => {
  test.each(["pretty", "json", "sarif", "github", "junit"])("as %s", async (format) => {
    const { code, out, err } = await amc(["validate", "--format", format, file], { folder });
    expect(code).toBe(1);
    expect(`${out}${err}`.replaceAll("\0", "")).not.toMatch(/hunter2|ghp_/);
  });
});

test("what stands around it is shown", async () => {
  const { out } = await amc(["validate", "flow.yaml"], { folder });
  expect(out).toContain(`- {"value": ${"\u2022".repeat(7)}, a: \u2022}`);
});

test("many findings are no slower than their number", async () => {
  await writeFile(resolve(folder, "many.yaml"), "---\na: 1\n".repeat(6000));
  const started = performance.now();
  await amc(["validate", "--max-findings", "1", "many.yaml"], { folder });
  const one = performance.now() - started;
  await amc(["validate", "--max-findings", "6000", "many.yaml"], { folder });
  expect(performance.now() - started - one).toBeLessThan(one * 5 + 1000);
}, 60_000);
