import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { noAnonymousTypesRule } from "../../src/rules/no-anonymous-types.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/no-anonymous-types";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(noAnonymousTypesRule);
});

it("accepts named types, arrays of them, and literals", async () => {
  await tester
    .expect(`
      model A { b: B; bs: B[][]; m: Mode; s: Name; u: Slot; l: "x"; n: 1; y: true; t: "urn:\${"x"}" }
      model B {}
      model Bs is B[];
      enum Mode { a }
      scalar Name extends string;
      union Slot { Name, a: "a" }`)
    .toBeValid();
});

it.each([
  ["model A { b: { c: string } }", "object", "A.b"],
  ["model A { b: { c: string }[] }", "object", "A.b"],
  ["model A { b: B & C } model B { x: string } model C { y: string }", "object", "A.b"],
  ['model A { b: "x" | "y" }', "union", "A.b"],
  ["model A { b: string | null }", "union", "A.b"],
  ["model A { b: (string | int32)[] }", "union", "A.b"],
  ["model A { b: [string, string] }", "tuple", "A.b"],
  ["model A is { c: string }[];", "object", "A"],
  ['union A { b: { c: "x" }, string }', "object", "A.b"],
])("refuses %s", async (source, kind, name) => {
  await tester.expect(source).toEmitDiagnostics({
    code,
    message: `Please declare the ${kind} in '${name}' under a name of its own: generators invent one for what has none.`,
  });
});
