import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { boundedTextsRule } from "../../src/rules/bounded-texts.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/bounded-texts";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(boundedTextsRule);
});

it("accepts texts and arrays with an end", async () => {
  await tester
    .expect(`
      @maxLength(10) scalar Name extends string;
      scalar Nickname extends Name;
      @maxItems(3) model Names is Name[];
      union Slot { Name, a: "a" }
      model A {
        a: Name; b: Nickname; @maxLength(5) c: string; d: "literal"; names: Names;
        @maxItems(2) e: Name[]; f: int32; g: boolean; h: Slot;
      }`)
    .toBeValid();
});

it.each(["^sha256:[a-f0-9]{64}$", "^(?:a|b[*+])$", "^[a-z]{1,9}(?:-x)?$"])(
  "accepts a text that ends with its pattern %s",
  async (pattern) => {
    await tester.expect(`@pattern("${pattern}") scalar B extends string;`).toBeValid();
  },
);

it.each(["^[a-z]+$", "^[a-z]{2,}$", "^a*$", "^[a-z]{4}"])(
  "asks for the length of a text that its pattern %s does not end",
  async (pattern) => {
    await tester
      .expect(`@pattern("${pattern}") scalar B extends string;`)
      .toEmitDiagnostics({ code, message: /maxLength to 'B'/ });
  },
);

it.each([
  ["model A { b: string }", "A.b"],
  ["model A { b: url }", "A.b"],
  ["scalar B extends string;", "B"],
  ['union A { b: string, c: "x" }', "A.b"],
])("asks for the length of %s", async (source, name) => {
  await tester.expect(source).toEmitDiagnostics({
    code,
    message: `Please add @maxLength to '${name}': a text without end is a way to exhaust whoever reads it.`,
  });
});

it("asks for the length of items, which the array cannot state", async () => {
  await tester
    .expect(`model A { @maxItems(1) b: string[] } @maxItems(1) model C is string[];`)
    .toEmitDiagnostics([
      { code, message: /items of 'A.b'/ },
      { code, message: /items of 'C'/ },
    ]);
});

it.each([
  ["@maxLength(1) scalar B extends string; model A { b: B[] }", "A.b"],
  ["model A is int32[];", "A"],
])("asks for the number of items of %s", async (source, name) => {
  await tester.expect(source).toEmitDiagnostics({
    code,
    message: `Please add @maxItems to '${name}': an array without end is a way to exhaust whoever reads it.`,
  });
});

it.each(["utcDateTime", "plainDate", "duration", "bytes"])(
  "refuses %s, of which only a format remains",
  async (type) => {
    await tester
      .expect(`model A { b: ${type} }`)
      .toEmitDiagnostics({ code, message: /string scalar with @pattern/ });
  },
);
