/** The samples of the README, run as they stand: what they print is what their comments say. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { readExample } from "../../../../test/support/conformance.ts";
import { defaultLimits } from "../../src/index.ts";

const own = resolve(import.meta.dirname, "../..");
const readme = readFileSync(resolve(own, "README.md"), "utf8");
const samples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);
const folder = mkdtempSync(resolve(tmpdir(), "samples-"));

writeDocument("mount.json", readExample("agent-workspace-mount.code"));
writeDocument("launch.json", {
  profile: readExample("agent-machine-profile.macos"),
  toolSurfaces: ["codex", "claude-code", "local-shell"].map((name) =>
    readExample(`agent-tool-surface.${name}`),
  ),
  fingerprint: readExample("agent-machine-fingerprint"),
});
afterAll(() => rmSync(folder, { recursive: true }));

test("there are samples", () => {
  expect(samples).toHaveLength(5);
});

test.each(samples.map((code, index) => ({ code, index })))("sample $index", ({ code, index }) => {
  const file = resolve(folder, `sample-${index}.ts`);
  writeFileSync(file, code.replaceAll(/"@sourceos\/agent-machine-validation(.*?)"/g, sourceOf));
  const printed = execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
  const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, said]) => said);
  expect(expected.length).toBeGreaterThan(0);
  expect(printed.trimEnd().split("\n")).toEqual(expected);
});

test("every entry is told", () => {
  const { exports } = JSON.parse(readFileSync(resolve(own, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  expect(Object.keys(exports).filter((entry) => !readme.includes(`\`${entry}\``))).toEqual([]);
});

test("the limits are told as they are", () => {
  const told = [...readme.matchAll(/\| `limits\.(\w+)` +\| `(\d+)` +\|/g)];
  expect(Object.fromEntries(told.map(([, name, limit]) => [name, Number(limit)]))).toEqual(
    defaultLimits,
  );
});

function writeDocument(name: string, document: unknown): void {
  writeFileSync(resolve(folder, name), JSON.stringify(document));
}

/** Samples import the package; here they import its source. */
function sourceOf(_: string, entry: string): string {
  const file = resolve(own, "src", `${entry.slice(1) || "index"}.ts`);
  return JSON.stringify(pathToFileURL(file).href);
}
