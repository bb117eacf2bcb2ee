import { createHash } from "node:crypto";
import { expectDiagnostics } from "@typespec/compiler/testing";
import { describe, expect, test } from "vitest";
import { filesOf, schemaOf, Tester, thing } from "./tester.ts";

describe("SourceOS form", () => {
  test("the keys of a contract stand in the order of the conventions", async () => {
    expect(Object.keys(await schemaOf(thing("x: string")))).toEqual([
      "$schema",
      "$id",
      "title",
      "description",
      "type",
      "additionalProperties",
      "required",
      "properties",
      "x-sourceos-plane",
      "x-sourceos-contract",
      "$defs",
    ]);
  });

  test("the $id is absolute, the title is the name, and the header is described", async () => {
    expect(await schemaOf(thing(""))).toMatchObject({
      $id: "https://schemas.example.org/v2/Thing.json",
      title: "Thing",
      properties: {
        id: { description: "Stable URN identifier. Pattern: urn:srcos:thing:<local-id>" },
        type: { const: "Thing" },
        specVersion: { const: "0.1.0" },
      },
    });
  });

  test("files are two-space JSON with a final newline, and nothing in them is invisible", async () => {
    const file =
      (
        await filesOf(
          thing(
            "x: S",
            '@refuses(#{ class: "gaps", doc: "Gaps.", characters: #["U+200B", "U+E0001"] }) scalar S extends string;',
          ),
        )
      )["schemas/Thing.json"] ?? "";
    expect(file).toMatch(/^\{\n {2}"\$schema"/);
    expect(file.endsWith("}\n")).toBe(true);
    expect(file).toContain("[\\u200b\\udb40\\udc01]");
    expect(file).not.toMatch(/[\p{Cf}\p{Co}]/u);
  });

  test("the same source gives the same bytes", async () => {
    const source = thing("x: Part; y: string[]", "model Part { a: string }");
    expect(await filesOf(source)).toEqual(await filesOf(source));
  });

  test("what the library knows appears as x-sourceos keywords", async () => {
    const { properties } = await schemaOf(
      thing(`
        @plane(Plane.user)
        @absence("Nothing.")
        @mirrors(#{ podman: "--flag" })
        @since("0.2.0")
        @retired(#{ since: "0.3.0", reason: "Too short.", replacedBy: "longer" })
        x?: string`),
    );
    expect(properties).toMatchObject({
      x: {
        deprecated: true,
        "x-sourceos-plane": "user",
        "x-sourceos-absence": "Nothing.",
        "x-sourceos-mirrors": { podman: "--flag" },
        "x-sourceos-since": "0.2.0",
        "x-sourceos-retired": { since: "0.3.0", reason: "Too short.", replacedBy: "longer" },
      },
    });
  });

  test("a contract inside another one is a definition like any other", async () => {
    const files = await filesOf(`
      /** URN of a Box. */
      @urn("box") scalar BoxUrn extends string;
      /** A box. */
      @contract @plane(Plane.host)
      model Box { ...ContractHeader<BoxUrn, "Box", "0.1.0">; things: Thing[] }
      ${thing("x: string")}`);
    expect(JSON.parse(files["schemas/Box.json"] ?? "")).toMatchObject({
      properties: { things: { items: { $ref: "#/$defs/Thing" } } },
      $defs: { Thing: { title: "Thing", type: "object" }, ThingUrn: {} },
    });
    expect(files["schemas/Box.json"]?.match(/"\$id"/g)).toHaveLength(1);
  });
});

describe("pools", () => {
  const source = thing(
    'kind: Kind; x: "only"; @absence("None.") y?: string',
    "enum Kind { a, b } ",
    '@when(#{ kind: "a" }, #{ require: #["y"] })',
  );

  test("the pool holds every definition once", async () => {
    const pool = JSON.parse((await filesOf(source))["schemas/contracts.json"] ?? "");
    expect(pool.$id).toBe("https://schemas.example.org/v2/things/contracts.json");
    expect(Object.keys(pool.$defs)).toEqual(["Kind", "Thing", "ThingUrn"]);
    expect(pool.$defs.Thing).toHaveProperty("if");
  });
});

describe("catalog", () => {
  test("lists fields with their placement, and artefacts with their digests", async () => {
    const files = await filesOf(
      thing(
        '/** The x. */ @absence("None.") x?: int32 = 3; part: Part[]',
        "/** Part. */ @plane(Plane.user) model Part { /** The a. */ a: string }",
      ),
    );
    const catalog = JSON.parse(files["catalog.json"] ?? "");
    expect(catalog.contracts[0]).toMatchObject({
      type: "Thing",
      urnPrefix: "urn:srcos:thing:",
      file: "schemas/Thing.json",
    });
    expect(catalog.contracts[0].fields.slice(3)).toEqual([
      {
        path: "x",
        type: "int32",
        required: false,
        plane: "host",
        description: "The x.",
        absence: "None.",
        default: 3,
      },
      { path: "part[]", type: "Part", required: true, plane: "user", description: "" },
      { path: "part[].a", type: "string", required: true, plane: "user", description: "The a." },
    ]);
    for (const { file, sha256 } of catalog.artefacts) {
      expect(
        createHash("sha256")
          .update(files[file] ?? "")
          .digest("hex"),
      ).toBe(sha256);
    }
    expect(files["README.md"]).toContain(
      "| [Thing.json](schemas/Thing.json) | `Thing` | `urn:srcos:thing:` |",
    );
  });
});

describe("diagnostics", () => {
  test.each([
    ["no-contract", "model Thing {}"],
    ["closed-union", thing("x: U", 'union U { "a", "b" }')],
    ["closed-union", thing("x: U", "union U { A, B } model A {} model B {}")],
    [
      "duplicate-definition",
      thing("x: Inner.Part; y: Part", "model Part {} namespace Inner { model Part {} }"),
    ],
  ])("%s", async (code, source) => {
    const [, diagnostics] = await Tester.compileAndDiagnose(source);
    expectDiagnostics(diagnostics, { code: `@sourceos/typespec-json-schema/${code}` });
  });
});
