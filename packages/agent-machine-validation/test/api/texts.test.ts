/** What the public functions for texts do. */
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.ts";
import { readYaml } from "../../src/yaml.ts";
import { type Fields, lasting, mount, mountText, profile, rulesOf, without } from "./subjects.ts";

describe("validateText", () => {
  const yaml = `# The repositories.\n${yamlOf(mount)}`;
  const formats: readonly [api.TextFormat, string][] = [
    ["json", mountText],
    ["jsonc", `// The repositories.\n${mountText.replace(/\n\}\s*$/, ",\n}")}`],
    ["ndjson", `${JSON.stringify(mount)}\n\n${JSON.stringify(mount)}\n`],
    ["yaml", yaml],
    ["yaml", `${yaml}---\n${yaml}`],
  ];

  test.each(formats)("takes %s", (format, text) => {
    for (const given of [text, new TextEncoder().encode(text)]) {
      const { valid, documents, findings } = api.validateText(given, { format, yaml: readYaml });
      expect({ valid, findings }).toEqual({ valid: true, findings: [] });
      expect(documents.length).toBeGreaterThan(0);
      for (const document of documents)
        expect(document).toEqual({
          valid: true,
          kind: "AgentWorkspaceMount",
          value: mount,
          findings: [],
        });
    }
  });

  test.each(formats)("says where it is in %s", (format, text) => {
    const wrong = text
      .replaceAll("read-write", "read-writes")
      .replaceAll("defaultFor", "defaultsFor")
      .replaceAll("user-managed", "unmanaged");
    const { valid, documents } = api.validateText(wrong, { format, yaml: readYaml });
    expect(valid).toBe(false);
    for (const { findings } of documents)
      expect(findings.map((finding) => [finding.rule, pieceOf(wrong, finding)])).toEqual([
        ["schema/enum", expect.stringMatching(/^"?read-writes"?$/)],
        ["schema/enum", expect.stringMatching(/^"?unmanaged"?$/)],
        ["schema/additionalProperties", expect.stringMatching(/^"?defaultsFor"?$/)],
      ]);
    for (const finding of documents.flatMap(({ findings }) => findings))
      expectPositions(wrong, finding);
  });

  test("gives what is missing the range of what would hold it", () => {
    const text = mountText.replace(/ *"path": "~\/dev",\n/, "");
    const [document] = api.validateText(text).documents;
    expect(document?.findings).toHaveLength(1);
    const [finding] = document?.findings ?? [];
    expect(finding?.pointer).toBe("/source/path");
    expect(JSON.parse(pieceOf(text, finding))).toEqual({
      kind: "host-path",
      allowlistRootId: "dev",
    });
  });

  test("gives rules a range too, unless they are not asked for", () => {
    const text = JSON.stringify(lasting, undefined, 2);
    const [document] = api.validateText(text).documents;
    expect(rulesOf(document?.findings ?? [])).toEqual(["mount/memory-is-ephemeral"]);
    expect(pieceOf(text, document?.findings[0])).toBe('"user-managed"');
    expect(api.validateText(text, { rules: false }).valid).toBe(true);
  });

  test.each<[api.TextFormat, string]>([
    ["json", mountText.replace("{", '{ "noDev": false,')],
    ["jsonc", mountText.replace("{", '{ "noDev": false, // twice\n')],
    ["ndjson", JSON.stringify(mount).replace("{", '{ "noDev": false,')],
    ["yaml", `noDev: false\n${yamlOf(mount)}`],
  ])("passes no judgement on content with a key twice, in %s", (format, text) => {
    const { valid, documents } = api.validateText(text, { format, yaml: readYaml });
    expect(valid).toBe(false);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ valid: false, kind: undefined });
    const { findings } = documents[0] ?? expect.unreachable();
    expect(rulesOf(findings)).toEqual(["text/duplicate-key"]);
    expect(pieceOf(text, findings[0])).toMatch(/^"?noDev"?$/);
    expect(findings[0]?.range?.start.offset).toBe(text.lastIndexOf(pieceOf(text, findings[0])));
    expect(findings[0]?.related?.[0]?.message).toMatch(/line \d+, column \d+/);
  });

  test("judges each document of a text by itself", () => {
    const lines = [JSON.stringify(mount), "{", JSON.stringify(without), JSON.stringify(profile)];
    const { valid, documents } = api.validateText(lines.join("\n"), { format: "ndjson" });
    expect(valid).toBe(false);
    expect(documents.map((document) => [document.valid, document.kind])).toEqual([
      [true, "AgentWorkspaceMount"],
      [false, undefined],
      [false, "AgentWorkspaceMount"],
      [true, "AgentMachineProfile"],
    ]);
    expect(documents.map(({ findings }) => findings[0]?.range?.start.line)).toEqual([
      undefined,
      2,
      3,
      undefined,
    ]);
  });

  test.each<[string, string | Uint8Array, api.ValidateTextOptions, string]>([
    ["nothing", "", {}, "text/syntax"],
    ["nothing in YAML", "", { format: "yaml", yaml: readYaml }, "text/syntax"],
    ["too much", mountText, { limits: { maxSize: 10 } }, "text/too-large"],
    ["other bytes", Uint8Array.of(0x7b, 0xff), {}, "text/not-utf8"],
  ])("says what is wrong with %s", (_name, text, options, rule) => {
    const { valid, documents, findings } = api.validateText(text, options);
    expect(valid).toBe(false);
    expect(rulesOf([...findings, ...documents.flatMap((one) => one.findings)])).toEqual([rule]);
  });

  test("finds no document in no lines", () => {
    expect(api.validateText("\n", { format: "ndjson" })).toEqual({
      valid: false,
      documents: [],
      findings: [],
    });
  });

  test("takes a byte order mark with a warning, and counts it", () => {
    const text = `\ufeff${mountText.replace('"~/dev"', '"~/dev/"')}`;
    const { documents, findings } = api.validateText(text);
    expect(findings).toMatchObject([{ rule: "text/byte-order-mark", severity: "warning" }]);
    expect(pieceOf(text, documents[0]?.findings[0])).toBe('"~/dev/"');
    expect(api.validateText(`\ufeff${mountText}`).valid).toBe(true);
  });

  test("throws only for options that make no sense", () => {
    expect(() => api.validateText("a: 1", { format: "yaml" })).toThrow(api.UsageError);
    expect(() => api.validateText("{}", { limits: { maxDepth: 0 } })).toThrow(api.UsageError);
    expect(() => api.validateText("{}", { format: "toml" as api.TextFormat })).toThrow(
      api.UsageError,
    );
  });
});

function pieceOf(text: string, finding: api.Finding | undefined): string {
  const { range } = finding ?? expect.unreachable();
  return text.slice(range?.start.offset, range?.end.offset);
}

/** Lines and columns say the same as offsets. */
function expectPositions(text: string, { range }: api.Finding): void {
  for (const position of [range?.start, range?.end]) {
    const before = text.slice(0, position?.offset).split("\n");
    expect(position).toMatchObject({
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    });
  }
}

/** Block style, with what JSON and YAML write alike inside. */
function yamlOf(document: Fields): string {
  return Object.entries(document)
    .map(([key, value]) => `${key}: ${typeof value === "string" ? value : JSON.stringify(value)}\n`)
    .join("");
}
