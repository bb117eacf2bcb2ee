import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { noOpenObjectsRule } from "../../src/rules/no-open-objects.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/no-open-objects";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(noOpenObjectsRule);
});

it("accepts closed objects, and arrays of them", async () => {
  await tester
    .expect(`model A { b: B[]; c: B } model B { d: string } model List is B[];`)
    .toBeValid();
});

it.each([
  ["model A { b: Record<string> }", "A.b", "Record"],
  ["model A { b: Record<string>[] }", "A.b", "Record"],
  ["model A { b: unknown }", "A.b", "unknown"],
  ["model A { b: unknown[] }", "A.b", "unknown"],
  ["model A { ...Record<string> }", "A", "Record"],
  ["model A is Record<string>;", "A", "Record"],
  ["model A extends Record<string> {}", "A", "Record"],
  ["model A is unknown[];", "A", "unknown"],
  ["union A { b: Record<int32>, string }", "A.b", "Record"],
  ["union A { b: unknown }", "A.b", "unknown"],
])("refuses %s", async (source, name, open) => {
  await tester.expect(source).toEmitDiagnostics({
    code,
    message: `Please name the properties of '${name}' instead of ${open}: an open object lets through what nobody has reviewed.`,
  });
});

it("reports an open model where it is declared, and not where it is used", async () => {
  await tester.expect(`model A { b: B } model B is Record<string>;`).toEmitDiagnostics({
    code,
    message: /'B'/,
  });
});
