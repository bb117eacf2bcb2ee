import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { validExamplesRule } from "../../src/rules/valid-examples.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/valid-examples";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(validExamplesRule);
});

const scalars = `
  @pattern("^[a-z]+$") @minLength(2) @maxLength(5)
  @refuses(#{ class: "reserved", doc: "D.", texts: #["^root$"] })
  scalar Name extends string;
  @minValue(1) @maxValue(10) scalar Level extends int32;
`;

it("accepts examples that keep every constraint", async () => {
  await tester
    .expect(`${scalars}
      @example("ann") scalar Person extends Name;
      @example(#{ name: "ann", levels: #[1, 10], inner: #{ name: "bob" }, slot: "ROOT", mode: Mode.a })
      model A { name: Name; @minItems(1) levels: Level[]; inner?: B; slot?: Slot; mode?: Mode }
      model B { @example("bob") @pattern("^b") name: Name; @example(3) level?: Level }
      union Slot { Name, root: "ROOT", number: Level }
      enum Mode { a }`)
    .toBeValid();
});

it.each([
  ["a", "'a' is shorter than 2 characters"],
  ["abcdef", "'abcdef' is longer than 5 characters"],
  ["ab1", "'ab1' does not match ^[a-z]+$"],
  ["root", "'root' is of the refused class 'reserved'"],
])("finds what is wrong with %j", async (text, problem) => {
  await tester
    .expect(`${scalars} @example("${text}") scalar Person extends Name;`)
    .toEmitDiagnostics({ code, message: `Please mend the example of 'Person': ${problem}.` });
});

it("counts characters as JSON Schema does", async () => {
  await tester.expect(`@maxLength(2) @example("😀😀") scalar Face extends string;`).toBeValid();
});

it("points at the part that is wrong", async () => {
  await tester
    .expect(`${scalars}
      @example(#{ people: #[#{ name: "ann" }, #{ name: "Ann" }] })
      model A { people: Person[] }
      model Person { name: Name }`)
    .toEmitDiagnostics({
      code,
      message: "Please mend the example of 'A' at /people/1/name: 'Ann' does not match ^[a-z]+$.",
    });
});

it("knows the constraints of properties, and of arrays", async () => {
  await tester
    .expect(`${scalars} model A {
      @example("bob") @pattern("^a") name: Name;
      @example(#["ann", "bob", "eve"]) @maxItems(2) names: Name[];
      @example(#[]) @minItems(1) more: Name[];
    }`)
    .toEmitDiagnostics([
      { code, message: /'bob' does not match \^a\.$/ },
      { code, message: /more than 2 items/ },
      { code, message: /fewer than 1 items/ },
    ]);
});

it.each([
  ["@example(0) scalar L extends Level;", "0 is less than 1"],
  ["@example(11) scalar L extends Level;", "11 is more than 10"],
  ["@minValueExclusive(1) @example(1) scalar L extends int32;", "1 is not more than 1"],
  ["@maxValueExclusive(5) @example(5) scalar L extends int32;", "5 is not less than 5"],
])("knows the bounds of numbers: %s", async (source, problem) => {
  await tester
    .expect(`${scalars} ${source}`)
    .toEmitDiagnostics({ code, message: `Please mend the example of 'L': ${problem}.` });
});

it("tries every variant of a union", async () => {
  await tester
    .expect(`${scalars}
      union Slot { Name, level: Level, fixed: "UP" }
      model A { @example("UP") a: Slot; @example("DOWN") b: Slot }`)
    .toEmitDiagnostics({ code, message: /'A.b': 'DOWN' does not match/ });
});

it("leaves an expression that does not compile to another rule", async () => {
  await tester
    .expect(`
      #suppress "invalid-pattern-regex" "Under test."
      @pattern("(") @example("x") scalar Odd extends string;`)
    .toBeValid();
});
