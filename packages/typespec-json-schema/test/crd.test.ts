import { describe, expect, test } from "vitest";
import type { KubernetesOptions } from "../src/crd.ts";
import { Tester, thing } from "./tester.ts";

interface Schema {
  readonly [key: string]: unknown;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly items: Schema;
}

const kubernetes: KubernetesOptions = {
  group: "things.example.org",
  version: "v1alpha1",
  contracts: ["Thing"],
  "costly-rules": ["thing/costly"],
};

const declarations = `
  /** A part. */
  model Part { name: Name; @absence("It has no tint.") tint?: string; kind: "round" }

  /** A name. */
  @maxLength(9) @pattern("^[a-z]+$")
  @refuses(#{ class: "keys", doc: "Keys.", characters: #["U+0041"] })
  scalar Name extends string;`;

const parts = "@maxItems(4) parts: Part[]; limit?: int32";

describe("a resource definition", () => {
  test("has the names of the contract, and the document as its spec", async () => {
    const { metadata, spec } = await definitionOf(thing(parts, declarations));
    expect(metadata).toMatchObject({ name: "things.things.example.org" });
    expect(spec).toMatchObject({
      group: "things.example.org",
      names: { kind: "Thing", listKind: "ThingList", plural: "things", singular: "thing" },
      versions: [{ name: "v1alpha1", served: true, storage: true }],
    });
    expect((await specOf(thing(parts, declarations))).properties).toMatchObject({
      id: { type: "string" },
      type: { type: "string", enum: ["Thing"] },
      specVersion: { enum: ["0.1.0"] },
    });
  });

  test("is one schema without references, closed objects and titles, with what absence means", async () => {
    const spec = await specOf(thing(parts, declarations));
    expect(JSON.stringify(spec)).not.toMatch(/"(?:\$ref|\$defs|additionalProperties|title|const)"/);
    expect(spec.properties.parts?.items).toEqual({
      description: "A part.",
      type: "object",
      required: ["name", "kind"],
      properties: {
        name: {
          description: "A name.",
          type: "string",
          maxLength: 9,
          pattern: "^[a-z]+$",
          not: { anyOf: [{ pattern: "[A]" }, { pattern: "[\n\r\u0085\u2028\u2029]" }] },
        },
        tint: { description: "When absent: It has no tint.", type: "string" },
        kind: { type: "string", enum: ["round"] },
      },
    });
  });

  test("a list of distinct items is a set", async () => {
    const { properties } = await specOf(thing("@uniqueItems names: string[]"));
    expect(properties.names).toMatchObject({ "x-kubernetes-list-type": "set" });
    expect(properties.names).not.toHaveProperty("uniqueItems");
  });

  test("conditions are expressions", async () => {
    const spec = await specOf(
      thing(
        "kind: string; open?: boolean; tint?: string",
        "",
        `@when(#{ kind: #["blue", "red"] }, #{ require: #["tint"], restrict: #{ open: true } }, #{ forbid: #["tint"] })
         @when(#{ open: true }, #{ restrict: #{ kind: "blue" } })`,
      ),
    );
    expect(spec["x-kubernetes-validations"]).toEqual([
      {
        rule: '!(self.kind in ["blue","red"]) || (has(self.tint) && (!has(self.open) || self.open == true))',
        message: "Where kind is blue or red: tint is required, open has to be true.",
      },
      {
        rule: 'self.kind in ["blue","red"] || (!has(self.tint))',
        message: "Unless kind is blue or red: tint is forbidden.",
      },
      {
        rule: '!(has(self.open) && self.open == true) || (self.kind == "blue")',
        message: "Where open is true: kind has to be blue.",
      },
    ]);
  });
});

describe("a rule", () => {
  test("about one object stands on its schema", async () => {
    const spec = await specOf(withRule("Part", `cel: "this.name != 'this'", at: "name"`));
    expect(spec.properties.parts?.items["x-kubernetes-validations"]).toEqual([
      { rule: "self.name != 'this'", message: "thing/a: F.", fieldPath: ".name" },
    ]);
  });

  test("about the whole document stands on the spec, and goes through lists", async () => {
    const spec = await specOf(
      withRule(
        "Part",
        `cel: "has(root.limit)\\n || ['a'].exists(item1, item1 == this.name)", within: "Thing"`,
      ),
    );
    expect(spec["x-kubernetes-validations"]).toEqual([
      {
        rule: "self.parts.all(item2, has(self.limit) || ['a'].exists(item1, item1 == item2.name))",
        message: "thing/a: F.",
      },
    ]);
  });

  test("about items of a list that may be missing asks for it first", async () => {
    const source = `
      @@rule(Thing, ${rule("thing/a", `cel: "it != this.id", each: "names"`)});
      ${thing("names?: string[]")}`;
    expect((await specOf(source))["x-kubernetes-validations"]).toEqual([
      { rule: "!has(self.names) || (self.names.all(it, it != self.id))", message: "thing/a: F." },
    ]);
  });

  test("that refuses a pattern joins what its schema refuses", async () => {
    const spec = await specOf(withRule("Name", `cel: "!this.matches(\\"[b.]\\")"`));
    expect(spec.properties.parts?.items.properties.name?.not).toEqual({
      anyOf: [{ pattern: "[A]" }, { pattern: "[\n\r\u0085\u2028\u2029]" }, { pattern: "[b.]" }],
    });
  });

  test.each([
    ["Thing", `cel: "this.parts.exists_one(p, p.name == it.name)", each: "parts"`],
    ["Part", `cel: "root.parts.exists_one(p, p.name == this.name)", within: "Thing"`],
  ])("of %s that tells items apart gives their list keys", async (target, fields) => {
    const spec = await specOf(withRule(target, fields));
    expect(spec.properties.parts).toMatchObject({
      "x-kubernetes-list-type": "map",
      "x-kubernetes-list-map-keys": ["name"],
    });
    expect(JSON.stringify(spec)).not.toContain("exists_one");
  });

  test.each([
    [
      "a property that may be missing",
      "!has(it.tint) || this.parts.exists_one(p, has(p.tint) && p.tint == it.tint)",
    ],
    ["two properties", "this.parts.exists_one(p, p.name == it.kind)"],
  ])("about %s gives no keys", async (_, cel) => {
    const spec = await specOf(withRule("Thing", `cel: "${cel}", each: "parts"`));
    expect(spec.properties.parts).not.toHaveProperty("x-kubernetes-list-type");
    expect(JSON.stringify(spec)).toContain("exists_one");
  });

  test("that cannot be carried is named, with the reason", async () => {
    const source = `
      @@documents(Things, #{ other: "Thing" });
      @@rule(Thing, ${rule("thing/costly", `cel: "this.id != 'x'"`)});
      @@rule(Thing, ${rule("thing/between", `cel: "this.id != other.id", needs: #["other"]`)});
      @@rule(Thing, ${rule("thing/function", `function: "f", because: "B."`)});
      @@rule(Thing, ${rule("thing/warning", `cel: "this.id != 'y'", severity: "warning"`)});
      @@rule(Thing, ${rule("thing/carried", `cel: "this.id != 'z'"`)});
      ${thing('@absence("None.") x?: int32 = 3')}`;
    const { annotations } = (await definitionOf(source)).metadata;
    expect(annotations).toEqual({
      "things.example.org/spec-version": "0.1.0",
      "things.example.org/rules": "1 of 5 rules are carried.",
      "things.example.org/rules-left-out-cost": "thing/costly",
      "things.example.org/rules-left-out-function": "thing/function",
      "things.example.org/rules-left-out-other-documents": "thing/between",
      "things.example.org/rules-left-out-warning": "thing/warning",
      "things.example.org/keywords-left-out": "additionalProperties 1, default 1",
    });
  });
});

function rule(id: string, fields: string): string {
  return `#{ id: "${id}", message: "M.", why: "W.", fix: "F.", ${fields} }`;
}

/** A contract with parts, and a rule. */
function withRule(target: string, fields: string): string {
  return `@@rule(${target}, ${rule("thing/a", fields)}); ${thing(parts, declarations)}`;
}

interface Definition {
  readonly metadata: { readonly annotations: Readonly<Record<string, string>> };
  readonly spec: {
    readonly versions: readonly { readonly schema: { readonly openAPIV3Schema: Schema } }[];
  };
}

async function definitionOf(code: string): Promise<Definition> {
  const options = { "@sourceos/typespec-json-schema": { kubernetes } };
  const { outputs } = await Tester.compile(code, { compilerOptions: { options } });
  return JSON.parse(outputs["kubernetes/Thing.crd.json"] ?? "null") as Definition;
}

async function specOf(code: string): Promise<Schema> {
  const [version] = (await definitionOf(code)).spec.versions;
  const spec = version?.schema.openAPIV3Schema.properties.spec;
  if (!spec) throw new Error("The definition has no spec.");
  return spec;
}
