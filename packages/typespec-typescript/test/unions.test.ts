/** Enums, unions and arrays: one test for each construct. */
import { describe, expect, test } from "vitest";
import { declarations, member } from "./tester.ts";

describe("enums", () => {
  test("are documented const objects with a union of the same name", async () => {
    const code = `
      /** Who may do what. */
      enum It {
        /** Read. */
        @mirrors(#{ podman: ":ro" })
        readOnly: "read-only",

        /** Write. */
        @since("0.2.0")
        write,

        /** Everything. */
        @retired(#{ since: "0.2.0", reason: "It was too much.", replacedBy: "write" })
        all,

        /** The Plan 9 protocol. */
        \`9p\`,

        /** A name that TypeScript would not take as it is. */
        \`read & write\`: "read-write",
      }`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "/** Who may do what. */
      export const It = {
        /**
         * Read.
         *
         * @remarks Mirrors: podman \`:ro\`.
         */
        readOnly: "read-only",

        /**
         * Write.
         *
         * @remarks Since 0.2.0.
         */
        write: "write",

        /**
         * Everything.
         *
         * @deprecated Since 0.2.0: It was too much. Use \`write\` instead.
         */
        all: "all",

        /** The Plan 9 protocol. */
        "9p": "9p",

        /** A name that TypeScript would not take as it is. */
        readWrite: "read-write",
      } as const;

      /** Who may do what. */
      export type It = (typeof It)[keyof typeof It];
      "
    `);
  });

  test("may have numbers for values", async () => {
    expect(await declarations("enum It { low: 1, high: 2 }")).toMatchInlineSnapshot(`
      "export const It = {
        low: 1,
        high: 2,
      } as const;

      export type It = (typeof It)[keyof typeof It];
      "
    `);
  });
});

describe("unions", () => {
  test("a closed one of texts reads like an enum", async () => {
    const code = `
      /** How grave it is. */
      union It {
        /** Invalid. */
        error: "error",
        /** Somebody should look. */
        warning: "warning",
        "not-at-all",
      }`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "/** How grave it is. */
      export const It = {
        /** Invalid. */
        error: "error",

        /** Somebody should look. */
        warning: "warning",

        notAtAll: "not-at-all",
      } as const;

      /** How grave it is. */
      export type It = (typeof It)[keyof typeof It];
      "
    `);
  });

  test("an open one offers what is known, and takes what is not", async () => {
    const code = `
      /** A kebab-case name. */
      @pattern("^[a-z]+$") scalar Slot extends string;
      /** Which tool it is. */
      union It {
        /** Codex. */
        codex: "codex",
        /** Claude Code. */
        claudeCode: "claude-code",
        Slot,
      }`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "/** Which tool it is. */
      export const It = {
        /** Codex. */
        codex: "codex",

        /** Claude Code. */
        claudeCode: "claude-code",
      } as const;

      /** Which tool it is. */
      export type It = (typeof It)[keyof typeof It] | (string & {});

      /** A kebab-case name. */
      export type Slot = string;
      "
    `);
  });

  test("an open one with a template keeps it", async () => {
    const code = `
      @pattern("^x-[a-z]+$") scalar Extension extends string;
      union It { "plain", Extension }`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "export const It = {
        plain: "plain",
      } as const;

      export type It = (typeof It)[keyof typeof It] | Extension;

      export type Extension = \`x-\${string}\`;
      "
    `);
  });

  test("an enum that is open", async () => {
    const code = "enum Known { one, two } union It { Known, string }";
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "export type It = Known | (string & {});

      export const Known = {
        one: "one",
        two: "two",
      } as const;

      export type Known = (typeof Known)[keyof typeof Known];
      "
    `);
  });

  test("of models, numbers and mixed types is an alias", async () => {
    const code = `
      model A { a: string } model B { b: string }
      /** One or the other. */
      union It { A, B, 80, true }`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "/** One or the other. */
      export type It = A | B | 80 | true;

      export interface A {
        readonly a: string;
      }

      export interface B {
        readonly b: string;
      }
      "
    `);
  });

  test("without a name stands where it is used", async () => {
    expect(
      await member('it: "a" | "b"; b: ("a" | int32)[]; c: "a" | string'),
    ).toMatchInlineSnapshot(`
      "  readonly it: "a" | "b";

        readonly b: readonly ("a" | number)[];

        readonly c: "a" | (string & {});"
    `);
  });
});

describe("arrays", () => {
  test("are read-only, at every depth", async () => {
    expect(
      await member("@minItems(1) @maxItems(9) it: string[]; b?: int32[][]"),
    ).toMatchInlineSnapshot(`
      "  /** @remarks Items: 1 to 9. */
        readonly it: readonly string[];

        readonly b?: readonly (readonly number[])[];"
    `);
  });

  test("may have a name", async () => {
    expect(await declarations("/** Words. */ model It is string[];")).toMatchInlineSnapshot(`
      "/** Words. */
      export type It = readonly string[];
      "
    `);
  });
});
