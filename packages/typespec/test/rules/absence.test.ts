import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { absenceRule } from "../../src/rules/absence.ts";
import { createRuleTester } from "../tester.ts";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(absenceRule);
});

it("accepts optional properties that say what their absence means, and required ones", async () => {
  await tester.expect(`model A { @absence("None is used.") b?: string; c: string }`).toBeValid();
});

it("asks for the meaning of absence", async () => {
  await tester.expect(`model A { b?: string; @absence(" ") c?: string }`).toEmitDiagnostics([
    {
      code: "@sourceos/typespec/absence",
      message: "Please add @absence to optional property 'A.b': say what leaving it out means.",
    },
    { code: "@sourceos/typespec/absence" },
  ]);
});

it("reports a property that is spread only where it is written", async () => {
  await tester
    .expect(`model A { b?: string } model B { ...A } model C { ...A }`)
    .toEmitDiagnostics({ code: "@sourceos/typespec/absence" });
});

it("leaves the properties of libraries alone", async () => {
  await tester.expect(`model A { ...Retirement }`).toBeValid();
});
