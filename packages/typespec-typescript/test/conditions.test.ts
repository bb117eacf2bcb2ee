/** Conditions become unions that refuse impossible objects and let every possible one pass. */
import { describe, expect, test } from "vitest";
import { declarations, emit } from "./tester.ts";
import { errorsIn, errorsOf, judge } from "./type-check.ts";

const source = `
  /** What kind of source it is. */
  enum Kind { /** A folder. */ hostPath: "host-path", /** A volume. */ namedVolume: "named-volume", tmpfs }
  /** Where it comes from. */
  @when(#{ kind: "host-path" }, #{ require: #["path"] }, #{ forbid: #["path"] })
  @when(#{ kind: "named-volume" }, #{ require: #["name"] }, #{ forbid: #["name"] })
  model It {
    /** The kind. */
    kind: Kind;
    /** The folder. */
    @absence("It is no folder.") path?: string;
    /** The volume. */
    name?: string;
    /** Whether it is read-only. */
    readOnly?: boolean;
  }`;

describe("one property decides", () => {
  test("each value has an interface, and values that mean the same share one", async () => {
    expect(await declarations(source)).toMatchInlineSnapshot(`
      "/** Where it comes from. */
      export type It = ItHostPath | ItNamedVolume | ItTmpfs;

      /** \`It\` whose \`kind\` is \`host-path\`. */
      export interface ItHostPath extends ItBase {
        /** The kind. */
        readonly kind: "host-path";

        /** The folder. */
        readonly path: string;

        /** Absent unless \`kind\` is \`named-volume\`. */
        readonly name?: never;
      }

      /** \`It\` whose \`kind\` is \`named-volume\`. */
      export interface ItNamedVolume extends ItBase {
        /** The kind. */
        readonly kind: "named-volume";

        /** Absent unless \`kind\` is \`host-path\`. */
        readonly path?: never;

        /** The volume. */
        readonly name: string;
      }

      /** \`It\` whose \`kind\` is \`tmpfs\`. */
      export interface ItTmpfs extends ItBase {
        /** The kind. */
        readonly kind: "tmpfs";

        /** Absent unless \`kind\` is \`host-path\`. */
        readonly path?: never;

        /** Absent unless \`kind\` is \`named-volume\`. */
        readonly name?: never;
      }

      /** What every \`It\` has. */
      interface ItBase {
        /** Whether it is read-only. */
        readonly readOnly?: boolean;
      }

      /** What kind of source it is. */
      export const Kind = {
        /** A folder. */
        hostPath: "host-path",

        /** A volume. */
        namedVolume: "named-volume",

        tmpfs: "tmpfs",
      } as const;

      /** What kind of source it is. */
      export type Kind = (typeof Kind)[keyof typeof Kind];
      "
    `);
  });

  test("objects are judged as the schema would", async () => {
    const outputs = await emit(source);
    expect(errorsIn(outputs)).toEqual([]);
    expect(
      judge(outputs, "It", {
        "a path": '{ kind: "host-path", path: "/a" }',
        "a volume": '{ kind: "named-volume", name: "a", readOnly: true }',
        memory: '{ kind: "tmpfs" }',
        "a path without a path": '{ kind: "host-path" }',
        "a path with a name": '{ kind: "host-path", path: "/a", name: "a" }',
        "memory with a path": '{ kind: "tmpfs", path: "/a" }',
        "an unknown kind": '{ kind: "socket" }',
        "an unknown property": '{ kind: "tmpfs", size: 1 }',
        "undefined for an absent property": '{ kind: "tmpfs", readOnly: undefined }',
      }),
    ).toMatchInlineSnapshot(`
      {
        "a path": true,
        "a path with a name": "Type '{ kind: "host-path"; path: string; name: string; }' is not assignable to type 'It'.   Types of property 'name' are incompatible.     Type 'string' is not assignable to type 'undefined'.",
        "a path without a path": "Type '{ kind: "host-path"; }' is not assignable to type 'It'.   Property 'path' is missing in type '{ kind: "host-path"; }' but required in type 'ItHostPath'.",
        "a volume": true,
        "an unknown kind": "Type '"socket"' is not assignable to type '"host-path" | "named-volume" | "tmpfs"'.",
        "an unknown property": "Object literal may only specify known properties, and 'size' does not exist in type 'ItTmpfs'.",
        "memory": true,
        "memory with a path": "Type '{ kind: "tmpfs"; path: string; }' is not assignable to type 'It'.   Types of property 'path' are incompatible.     Type 'string' is not assignable to type 'undefined'.",
        "undefined for an absent property": "Type '{ kind: "tmpfs"; readOnly: undefined; }' is not assignable to type 'It' with 'exactOptionalPropertyTypes: true'. Consider adding 'undefined' to the types of the target's properties.   Type '{ kind: "tmpfs"; readOnly: undefined; }' is not assignable to type 'ItTmpfs' with 'exactOptionalPropertyTypes: true'. Consider adding 'undefined' to the types of the target's properties.     Types of property 'readOnly' are incompatible.       Type 'undefined' is not assignable to type 'boolean'.",
      }
    `);
  });

  test("narrows", async () => {
    const outputs = await emit(source);
    expect(
      errorsOf(outputs, "It", [
        "export function place(it: It): string {",
        '  if (it.kind === "host-path") return it.path;',
        '  if (it.kind === "named-volume") return it.name;',
        '  const rest: "tmpfs" = it.kind;',
        "  return rest;",
        "}",
        "export const known = (it: It): string => it.path ?? it.name ?? it.kind;",
      ]),
    ).toEqual([]);
  });
});

test("a boolean decides, and absence counts as a case", async () => {
  const code = `
    @when(#{ dirty: true }, #{ require: #["digest"] }, #{ forbid: #["digest"] })
    model It { dirty?: boolean; digest?: string }`;
  expect(await declarations(code)).toMatchInlineSnapshot(`
    "export type It = ItDirty | ItNotDirty;

    /** \`It\` whose \`dirty\` is \`true\`. */
    export interface ItDirty {
      readonly dirty: true;
      readonly digest: string;
    }

    /** \`It\` whose \`dirty\` is not \`true\`. */
    export interface ItNotDirty {
      readonly dirty?: false;

      /** Absent unless \`dirty\` is \`true\`. */
      readonly digest?: never;
    }
    "
  `);
  expect(
    judge(await emit(code), "It", {
      dirty: '{ dirty: true, digest: "x" }',
      clean: "{ dirty: false }",
      unsaid: "{}",
      "dirty without a digest": "{ dirty: true }",
      "clean with a digest": '{ dirty: false, digest: "x" }',
      "unsaid with a digest": '{ digest: "x" }',
    }),
  ).toMatchInlineSnapshot(`
    {
      "clean": true,
      "clean with a digest": "Type '{ dirty: false; digest: string; }' is not assignable to type 'It'.   Types of property 'digest' are incompatible.     Type 'string' is not assignable to type 'undefined'.",
      "dirty": true,
      "dirty without a digest": "Type '{ dirty: true; }' is not assignable to type 'It'.   Property 'digest' is missing in type '{ dirty: true; }' but required in type 'ItDirty'.",
      "unsaid": true,
      "unsaid with a digest": "Type '{ digest: string; }' is not assignable to type 'It'.   Property 'dirty' is missing in type '{ digest: string; }' but required in type 'ItDirty'.",
    }
  `);
});

test("an open union decides: what is not known may be anything", async () => {
  const code = `
    union Provider { codex: "codex", openclaw: "openclaw", string }
    @when(#{ provider: "codex" }, #{ require: #["profile"] }, #{ forbid: #["profile"] })
    model It { provider: Provider; profile?: string }`;
  expect(await declarations(code)).toMatchInlineSnapshot(`
    "export type It = ItCodex | ItOtherProvider;

    /** \`It\` whose \`provider\` is \`codex\`. */
    export interface ItCodex {
      readonly provider: "codex";
      readonly profile: string;
    }

    /** \`It\` whose \`provider\` is not \`codex\`. */
    export interface ItOtherProvider {
      readonly provider: Provider;

      /** Absent unless \`provider\` is \`codex\`. */
      readonly profile?: never;
    }

    export const Provider = {
      codex: "codex",
      openclaw: "openclaw",
    } as const;

    export type Provider = (typeof Provider)[keyof typeof Provider] | (string & {});
    "
  `);
  expect(
    judge(await emit(code), "It", {
      known: '{ provider: "codex", profile: "p" }',
      "another known one": '{ provider: "openclaw" }',
      unknown: '{ provider: "future-tool" }',
      "a profile for another": '{ provider: "openclaw", profile: "p" }',
      "a profile for an unknown one": '{ provider: "future-tool", profile: "p" }',
      // Impossible, and yet: TypeScript has no type for "any text but this one".
      "known without a profile": '{ provider: "codex" }',
    }),
  ).toMatchInlineSnapshot(`
    {
      "a profile for an unknown one": "Type '{ provider: "future-tool"; profile: string; }' is not assignable to type 'It'.   Types of property 'profile' are incompatible.     Type 'string' is not assignable to type 'undefined'.",
      "a profile for another": "Type '{ provider: "openclaw"; profile: string; }' is not assignable to type 'It'.   Types of property 'profile' are incompatible.     Type 'string' is not assignable to type 'undefined'.",
      "another known one": true,
      "known": true,
      "known without a profile": true,
      "unknown": true,
    }
  `);
});

test("a plain text decides", async () => {
  const code = `
    @when(#{ name: "special" }, #{ require: #["why"] }, #{ forbid: #["why"] })
    model It { name: string; why?: string }`;
  expect(
    judge(await emit(code), "It", {
      special: '{ name: "special", why: "so" }',
      ordinary: '{ name: "other" }',
      "a reason for nothing": '{ name: "other", why: "so" }',
    }),
  ).toMatchInlineSnapshot(`
    {
      "a reason for nothing": "Type '{ name: string; why: string; }' is not assignable to type 'It'.   Types of property 'why' are incompatible.     Type 'string' is not assignable to type 'undefined'.",
      "ordinary": true,
      "special": true,
    }
  `);
});

test("several values fulfil one condition", async () => {
  const code = `
    enum Kind { one, two, three, four, five }
    @when(#{ kind: #["one", "two"] }, #{ require: #["value"] }, #{ forbid: #["value"] })
    model It { kind: Kind; value?: int32 }`;
  expect(await declarations(code)).toMatchInlineSnapshot(`
    "export type It = ItOneOrTwo | ItOtherKind;

    /** \`It\` whose \`kind\` is \`one\` or \`two\`. */
    export interface ItOneOrTwo {
      readonly kind: "one" | "two";
      readonly value: number;
    }

    /** \`It\` whose \`kind\` is \`three\`, \`four\` or \`five\`. */
    export interface ItOtherKind {
      readonly kind: "three" | "four" | "five";

      /** Absent unless \`kind\` is \`one\` or \`two\`. */
      readonly value?: never;
    }

    export const Kind = {
      one: "one",
      two: "two",
      three: "three",
      four: "four",
      five: "five",
    } as const;

    export type Kind = (typeof Kind)[keyof typeof Kind];
    "
  `);
});
