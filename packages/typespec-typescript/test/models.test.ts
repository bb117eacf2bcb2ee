/** Models, their properties and their documentation: one test for each construct. */
import { describe, expect, test } from "vitest";
import { declarations, member } from "./tester.ts";

describe("models", () => {
  test("a model is an interface", async () => {
    const code = `
      /** A thing. */
      model It { /** How it is called. */ name: string; /** How many. */ count?: int32 }`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "/** A thing. */
      export interface It {
        /** How it is called. */
        readonly name: string;

        /** How many. */
        readonly count?: number;
      }
      "
    `);
  });

  test("without documentation and without properties", async () => {
    expect(
      await declarations("model It { a: string; b: Empty } model Empty {}"),
    ).toMatchInlineSnapshot(`
      "export interface It {
        readonly a: string;
        readonly b: Empty;
      }

      export interface Empty {}
      "
    `);
  });

  test("extends another", async () => {
    const code = "model Named { name: string } model It extends Named { size: int32 }";
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "export interface It extends Named {
        readonly size: number;
      }

      export interface Named {
        readonly name: string;
      }
      "
    `);
  });

  test("spreads another, takes after one, and names an instance of a template", async () => {
    const code = `
      model Named { name: string }
      model Pair<T> { /** The first. */ first: T; second: T }
      model It { ...Named; pair: IntegerPair }
      model IntegerPair is Pair<int32>;`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "export interface It {
        readonly name: string;
        readonly pair: IntegerPair;
      }

      export interface IntegerPair {
        /** The first. */
        readonly first: number;

        readonly second: number;
      }
      "
    `);
  });

  test("refers to itself", async () => {
    expect(await declarations("model It { children?: It[] }")).toMatchInlineSnapshot(`
      "export interface It {
        readonly children?: readonly It[];
      }
      "
    `);
  });

  test("refers to the type of a property elsewhere", async () => {
    const code = "model Named { name: string } model It { name: Named.name }";
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "export interface It {
        readonly name: string;
      }
      "
    `);
  });

  test("quotes names that are no identifiers", async () => {
    expect(
      await declarations("model It { `x-y`: string; `class`: string }"),
    ).toMatchInlineSnapshot(`
      "export interface It {
        readonly "x-y": string;
        readonly class: string;
      }
      "
    `);
  });

  test("says where it stands, what it mirrors, and which rules bind it", async () => {
    const code = `
      /** A thing. */
      @plane(Place.here)
      @since("0.2.0")
      @mirrors(#{ podman: "machine", lima: "vm" })
      @rule(#{ id: "thing/no-names", message: "A thing has no name.", why: "So.", fix: "Remove it.", cel: "true" })
      @example(#{ name: "one" }, #{ title: "The least", description: "Nothing else is needed." })
      model It { name: string }`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "/**
       * A thing.
       *
       * @remarks Plane: here. Mirrors: podman \`machine\`, lima \`vm\`. Since 0.2.0.
       *
       * Rules beyond the types:
       * - \`thing/no-names\`: A thing has no name.
       *
       * @example The least
       * Nothing else is needed.
       *
       * \`\`\`json
       * {
       *   "name": "one"
       * }
       * \`\`\`
       */
      export interface It {
        /** @remarks Plane: here. */
        readonly name: string;
      }
      "
    `);
  });

  test("deprecated by a directive", async () => {
    const code = `
      #deprecated "Use another thing."
      model It { a: string }`;
    expect(await declarations(code, '#suppress "deprecated" "it is tested"\n it: It')).toContain(
      "/** @deprecated Use another thing. */",
    );
  });
});

describe("properties", () => {
  test("optional: absence, default, limits, plane, native keys, version", async () => {
    const property = `
      /** How the user is mapped. */
      @absence("The user is mapped to itself.")
      @plane(Place.here)
      @maxLength(32)
      @mirrors(#{ podman: "--userns", compose: "userns_mode" })
      @since("0.2.0")
      @example("keep-id")
      it?: string = "keep-id"`;
    expect(await member(property)).toMatchInlineSnapshot(`
      "  /**
         * How the user is mapped.
         *
         * @remarks When absent: The user is mapped to itself.
         *
         * Plane: here. Length: at most 32 characters. Mirrors: podman \`--userns\`, compose \`userns_mode\`.
         * Since 0.2.0.
         *
         * @example
         * \`\`\`json
         * "keep-id"
         * \`\`\`
         *
         * @defaultValue \`"keep-id"\`
         */
        readonly it?: string;"
    `);
  });

  test("on a crossing", async () => {
    const property = "/** What is mounted. */ @crosses(Place.here, Place.there) it: string";
    expect(await member(property)).toMatchInlineSnapshot(`
      "  /**
         * What is mounted.
         *
         * @remarks Crosses: here → there.
         */
        readonly it: string;"
    `);
  });

  test("without a placement of its own: that of its value, or of its model", async () => {
    const code = `
      @plane(Place.here) model It { /** The other. */ other: Other[]; /** The name. */ name: string }
      @plane(Place.there) model Other {}`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "/** @remarks Plane: here. */
      export interface It {
        /**
         * The other.
         *
         * @remarks Plane: there.
         */
        readonly other: readonly Other[];

        /**
         * The name.
         *
         * @remarks Plane: here.
         */
        readonly name: string;
      }

      /** @remarks Plane: there. */
      export interface Other {}
      "
    `);
  });

  test("retired", async () => {
    const property = `
      /** The old one. */
      @retired(#{ since: "0.3.0", reason: "It was unsafe.", replacedBy: "other" })
      it?: string;
      other?: string`;
    expect(await member(property)).toMatchInlineSnapshot(`
      "  /**
         * The old one.
         *
         * @deprecated Since 0.3.0: It was unsafe. Use \`other\` instead.
         */
        readonly it?: string;

        readonly other?: string;"
    `);
  });

  test("defaults of every kind", async () => {
    const code = `enum Kind { hostPath: "host-path" }`;
    expect(
      await member(
        'it?: Kind = Kind.hostPath; a?: boolean = false; b?: int32 = 3; c?: string[] = #["x"]',
        code,
      ),
    ).toMatchInlineSnapshot(`
      "  /** @defaultValue \`"host-path"\` */
        readonly it?: Kind;

        /** @defaultValue \`false\` */
        readonly a?: boolean;

        /** @defaultValue \`3\` */
        readonly b?: number;

        /** @defaultValue \`["x"]\` */
        readonly c?: readonly string[];"
    `);
  });

  test("breaks a type that is too long for one line", async () => {
    const words = ["alpha", "beta", "gamma", "delta"].map((word) => `"${word.repeat(6)}"`);
    expect(await member(`it: ${words.join(" | ")}`)).toMatchInlineSnapshot(`
      "  readonly it:
          | "alphaalphaalphaalphaalphaalpha"
          | "betabetabetabetabetabeta"
          | "gammagammagammagammagammagamma"
          | "deltadeltadeltadeltadeltadelta";"
    `);
  });
});
