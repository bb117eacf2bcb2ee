/** What has no TypeScript form is told at its place, and nothing is written. */
import { expect, test } from "vitest";
import { complaints } from "./tester.ts";

test("an object without a name", async () => {
  expect(await complaints("", "it: { a: string }")).toMatchInlineSnapshot(`
    [
      "unsupported-anonymous-model at it: Please give this object a name: declare it as a model, and refer to that model.",
    ]
  `);
});

test("an intersection", async () => {
  expect(
    await complaints("model A { a: string } model B { b: string }", "it: A & B"),
  ).toMatchInlineSnapshot(`
    [
      "unsupported-anonymous-model at it: Please give this object a name: declare it as a model, and refer to that model.",
    ]
  `);
});

test("an instance of a template", async () => {
  expect(
    await complaints("model Pair<T> { a: T; b: T }", "it: Pair<string>"),
  ).toMatchInlineSnapshot(`
    [
      "unsupported-template-instance at it: Please give 'Pair<string>' a name of its own, as in 'model Example is Pair<string>': an instance of a template has none.",
    ]
  `);
});

test("a record", async () => {
  expect(await complaints("", "it: Record<string>")).toMatchInlineSnapshot(`
    [
      "unsupported-record at it: Please name the properties of this object: a contract is closed, so Record has no TypeScript form here.",
    ]
  `);
  expect(await complaints("model It { ...Record<string>; a: string }")).toMatchInlineSnapshot(`
    [
      "unsupported-record at it: Please name the properties of this object: a contract is closed, so Record has no TypeScript form here.",
    ]
  `);
});

test("a tuple", async () => {
  expect(await complaints("", "it: [string, int32]")).toMatchInlineSnapshot(`
    [
      "unsupported-tuple at it: Please use a model, or an array with one element type: tuples are not supported.",
    ]
  `);
});

test("scalars that JSON does not carry as they are", async () => {
  expect(
    await complaints("", "it: bytes; a: int64; b: decimal; c: unixTimestamp32"),
  ).toMatchInlineSnapshot(`
    [
      "unsupported-scalar at it: Please use another scalar: 'bytes' cannot be carried by a JSON number or string without a convention of its own.",
      "unsupported-scalar at a: Please use another scalar: 'int64' cannot be carried by a JSON number or string without a convention of its own.",
      "unsupported-scalar at b: Please use another scalar: 'decimal' cannot be carried by a JSON number or string without a convention of its own.",
      "unsupported-scalar at c: Please use another scalar: 'unixTimestamp32' cannot be carried by a JSON number or string without a convention of its own.",
    ]
  `);
  expect(await complaints("scalar It;")).toMatchInlineSnapshot(`
    [
      "unsupported-scalar at It: Please use another scalar: 'It' extends no standard scalar.",
    ]
  `);
  expect(await complaints("scalar It extends uint64;")).toMatchInlineSnapshot(`
    [
      "unsupported-scalar at It: Please use another scalar: 'It' cannot be carried by a JSON number or string without a convention of its own.",
    ]
  `);
});

test("an encoding that changes what is written", async () => {
  expect(
    await complaints("", '@encode("unixTimestamp", int32) it: utcDateTime'),
  ).toMatchInlineSnapshot(`
    [
      "unsupported-encoding at it: Please remove @encode from 'it', and use the scalar that is written in the document.",
    ]
  `);
  expect(await complaints("", '@encode("rfc7231") it: utcDateTime')).toContain("wrote box.ts");
});

test("anything at all", async () => {
  expect(await complaints("", "it: unknown; a: never | string; b: void")).toMatchInlineSnapshot(`
    [
      "unsupported-type at it: Please use another type: 'unknown' has no form in a document.",
      "unsupported-type at b: Please use another type: 'void' has no form in a document.",
    ]
  `);
});

test("operations and interfaces", async () => {
  expect(
    await complaints("op run(): void; interface Port { run(): void }", "it: run; b: Port"),
  ).toMatchInlineSnapshot(`
    [
      "unsupported-type at it: Please use another type: this Operation has no form in a document.",
      "unsupported-type at b: Please use another type: this Interface has no form in a document.",
    ]
  `);
});

test("discriminators", async () => {
  expect(
    await complaints(
      '@discriminator("kind") model It { kind: string } model A extends It { kind: "a" }',
    ),
  ).toMatchInlineSnapshot(`
    [
      "unsupported-discriminator at It: Please state the variants of 'It' with @when: discriminators are not supported.",
    ]
  `);
  expect(
    await complaints("@discriminated union It { a: A } model A { x: string }"),
  ).toMatchInlineSnapshot(`
    [
      "unsupported-discriminator at It: Please state the variants of 'It' with @when: discriminators are not supported.",
    ]
  `);
});

test("a model that extends one with conditions", async () => {
  expect(
    await complaints(`
      @when(#{ on: true }, #{ require: #["value"] }) model Base { on: boolean; value?: string }
      model It extends Base {}`),
  ).toMatchInlineSnapshot(`
    [
      "unsupported-inheritance at It: Please spread 'Base' into 'It' and repeat its conditions: a model with conditions is a union, which no interface can extend.",
    ]
  `);
});

test("conditions that no object can fulfil", async () => {
  expect(
    await complaints(`
      @when(#{ on: true }, #{ require: #["value"] })
      @when(#{ on: true }, #{ forbid: #["value"] })
      model It { on: true; value?: string }`),
  ).toMatchInlineSnapshot(`
    [
      "contradictory-conditions at It: Please mend the conditions of 'It': no object can fulfil them.",
    ]
  `);
});

test("conditions that tell too many cases apart", async () => {
  const names = Array.from({ length: 7 }, (_, index) => `p${index}`);
  const conditions = names.map(
    (name) => `@when(#{ ${name}: true, all: true }, #{ require: #["v${name}"] })`,
  );
  const properties = names.map((name) => `${name}: boolean; v${name}?: string;`);
  expect(
    await complaints(`${conditions.join("\n")} model It { all: boolean; ${properties.join(" ")} }`),
  ).toMatchInlineSnapshot(`
    [
      "too-many-cases at It: Please split 'It': its conditions tell more than 64 cases apart.",
    ]
  `);
});

test("two declarations with one name", async () => {
  expect(
    await complaints(
      "namespace A { model It { a: string } } namespace B { model It { b: string } }",
      "it: A.It; other: B.It",
    ),
  ).toMatchInlineSnapshot(`
    [
      "name-collision at It: Please rename one of the declarations that are both called 'It' in TypeScript: 'A.It' and 'B.It'.",
    ]
  `);
});

test("a declaration that is called like a case", async () => {
  expect(
    await complaints(
      `enum Kind { one, two }
       @when(#{ kind: "one" }, #{ require: #["value"] }) model It { kind: Kind; value?: string; other?: ItOne }
       model ItOne { a: string }`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "name-collision at ItOne: Please rename one of the declarations that are both called 'ItOne' in TypeScript: what is made from 'It' and 'ItOne'.",
    ]
  `);
});

test("a contract that is called like a file of its own", async () => {
  expect(
    await complaints(`
      @urn("constants") scalar ConstantsUrn extends string;
      @contract model Constants { ...ContractHeader<ConstantsUrn, "Constants", "0.1.0"> }
      model It { a: string }`),
  ).toMatchInlineSnapshot(`
    [
      "name-collision at Box: Please rename one of the declarations that are both called 'constants.ts' in TypeScript: what is made from 'Constants' and what is made from 'Box'.",
    ]
  `);
});

test("members of an enum that come to one name", async () => {
  expect(await complaints('enum It { `a-b`: "1", `a b`: "2" }')).toMatchInlineSnapshot(`
    [
      "name-collision at It: Please rename one of the declarations that are both called 'It.aB' in TypeScript: "1" and "2".",
    ]
  `);
});

test("a name that TypeScript has taken", async () => {
  expect(await complaints("model Exclude { a: string }", "it: Exclude")).toMatchInlineSnapshot(`
    [
      "reserved-name at Exclude: Please choose another name than 'Exclude': TypeScript has a meaning for it.",
    ]
  `);
});

test("a URN with a pattern of its own", async () => {
  expect(
    await complaints('@pattern("^urn:[a-z]+$") @urn("it") scalar It extends string;'),
  ).toMatchInlineSnapshot(`
    [
      "unsupported-pattern at It: Please leave the pattern of 'It' to @urn: '^urn:[a-z]+$' does not begin with its prefix.",
    ]
  `);
});
