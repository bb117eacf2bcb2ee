import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { closedCompositionRule } from "../../src/rules/closed-composition.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/closed-composition";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(closedCompositionRule);
});

it("accepts composition by spread, and scalars that extend others", async () => {
  await tester
    .expect(`model A { b: string } model C { ...A } model D is A; scalar S extends string;`)
    .toBeValid();
});

it("refuses inheritance", async () => {
  await tester.expect(`model A {} model B extends A {}`).toEmitDiagnostics({
    code,
    message:
      "Please spread 'A' into 'B' instead of extending it: an inherited object cannot be closed.",
  });
});

it.each([
  [
    `model A { a: string } model B extends A { b: string }`,
    `model A { a: string } model B { ...A; b: string }`,
  ],
  [
    `model A<T> { a: T } model B extends A<string> {}`,
    `model A<T> { a: T } model B { ...A<string>;}`,
  ],
])("spreads the base of %s", async (before, after) => {
  await tester.expect(before).applyCodeFix("spread-base").toEqual(after);
});

it.each([
  [`@discriminator("kind") model A { kind: string }`, "A"],
  [`@discriminated union U { a: A } model A { b: string }`, "U"],
])("refuses the discriminator of %s", async (source, name) => {
  await tester.expect(source).toEmitDiagnostics({
    code,
    message: `Please remove the discriminator of '${name}': use one object with a kind, and @when.`,
  });
});
