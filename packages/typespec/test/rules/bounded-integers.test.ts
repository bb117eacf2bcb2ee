import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { boundedIntegersRule } from "../../src/rules/bounded-integers.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/bounded-integers";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(boundedIntegersRule);
});

it("accepts integers with bounds, stated or inherent", async () => {
  await tester
    .expect(`
      @minValue(0) @maxValue(9007199254740991) scalar Bytes extends safeint;
      @minValueExclusive(0) @maxValueExclusive(100) scalar Percent extends integer;
      @maxValue(10) scalar Small extends Bytes;
      model A {
        a: Bytes; b: Small[]; c: uint8; d: int32[]; e: 5; f: string;
        @minValue(1) @maxValue(2) g: safeint;
      }`)
    .toBeValid();
});

it.each([
  ["model A { b: safeint }", "A.b", "@minValue and @maxValue"],
  ["model A { b: integer[] }", "A.b", "@minValue and @maxValue"],
  ["model A { @minValue(0) b: safeint }", "A.b", "@maxValue"],
  ["@maxValue(1) scalar B extends safeint;", "B", "@minValue"],
  ["union A { b: safeint, string }", "A.b", "@minValue and @maxValue"],
])("asks for the bounds that %s lacks", async (source, name, missing) => {
  await tester.expect(source).toEmitDiagnostics({
    code,
    message: `Please add ${missing} to '${name}': languages disagree about integers without bounds.`,
  });
});

it("keeps bounds within what JSON parsers keep", async () => {
  await tester
    .expect(`model A { @minValue(0) @maxValue(9007199254740992) b: integer }`)
    .toEmitDiagnostics({ code, message: /within/ });
});

it.each(["int64", "uint64"])("refuses %s, which is written as a text", async (type) => {
  await tester
    .expect(`model A { @minValue(0) @maxValue(1) b: ${type} }`)
    .toEmitDiagnostics({ code, message: /safeint/ });
});

it.each([
  "numeric",
  "float",
  "float32",
  "float64",
  "decimal",
  "decimal128",
  "1.5",
  "9007199254740993",
])("refuses %s, which is no safe integer", async (type) => {
  await tester
    .expect(`model A { b: ${type} }`)
    .toEmitDiagnostics({ code, message: /smaller unit/ });
});

it("reports a scalar of the project where it is declared, and not where it is used", async () => {
  await tester
    .expect(`scalar Ratio extends float64; model A { b: Ratio; c: Ratio[] }`)
    .toEmitDiagnostics({ code, message: /'Ratio'/ });
});
