/** Scalars and literals: one test for each construct. */
import { describe, expect, test } from "vitest";
import { declarations, emit, member } from "./tester.ts";

describe("scalars", () => {
  test("standard ones are primitives", async () => {
    expect(
      await member("it: string; a: boolean; b: int32; c: uint8; d: safeint; e: float64"),
    ).toMatchInlineSnapshot(`
      "  readonly it: string;

        readonly a: boolean;

        readonly b: number;

        readonly c: number;

        readonly d: number;

        readonly e: number;"
    `);
  });

  test("dates are named strings, as they are on the wire", async () => {
    expect(await member("it: utcDateTime; b: plainDate; c: duration")).toMatchInlineSnapshot(`
      "  readonly it: UtcDateTime;

        readonly b: PlainDate;

        readonly c: Duration;"
    `);
    expect(await declarations("", "it: utcDateTime")).toMatchInlineSnapshot(`
      "/** An instant in coordinated universal time (UTC)" */
      export type UtcDateTime = string;
      "
    `);
  });

  test("a string scalar with limits and refusals", async () => {
    const code = `
      /** A name that a person reads. */
      @minLength(1) @maxLength(64)
      @refuses(#{ class: "control-character", doc: "Hides what a name says.", characters: #["U+0000-U+001F"] })
      scalar It extends string;`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "/**
       * A name that a person reads.
       *
       * @remarks Length: 1 to 64 characters.
       *
       * Refused:
       * - \`control-character\`: Hides what a name says.
       */
      export type It = string;
      "
    `);
  });

  test("a pattern with a known start is a template", async () => {
    const code = `/** A digest. */ @pattern("^sha256:[a-f0-9]{64}$") @example("sha256:00") scalar It extends string;`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "/**
       * A digest.
       *
       * @example
       * \`\`\`json
       * "sha256:00"
       * \`\`\`
       */
      export type It = \`sha256:\${string}\`;
      "
    `);
  });

  test("a scalar keeps the pattern of the one that it extends", async () => {
    const code = `@pattern("^/[a-z]+$") scalar Absolute extends string; scalar It extends Absolute;`;
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "export type It = \`/\${string}\`;
      "
    `);
  });

  test("a number with a range", async () => {
    const code = "/** A port. */ @minValue(1) @maxValue(65535) scalar It extends uint16;";
    expect(await declarations(code)).toMatchInlineSnapshot(`
      "/**
       * A port.
       *
       * @remarks Range: 1 to 65535.
       */
      export type It = number;
      "
    `);
  });

  test("a URN", async () => {
    const { "urns.ts": text } = await emit(
      '/** URN of a lease. */ @urn("lease") scalar LeaseUrn extends string;',
      "it: LeaseUrn",
    );
    expect(text).toMatchInlineSnapshot(`
      "// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

      /** @remarks Length: at most 255 characters. */
      export type BoxUrn = \`urn:srcos:box:\${string}\`;

      /** The start of every \`BoxUrn\`. */
      export const boxUrnPrefix = "urn:srcos:box:";

      /** Whether a value is a well-formed \`BoxUrn\`. */
      export function isBoxUrn(value: unknown): value is BoxUrn {
        return isUrn(value, boxUrnPrefix);
      }

      /** The \`BoxUrn\` with the given local id. Throws a \`TypeError\` where the id is malformed. */
      export function boxUrn(localId: string): BoxUrn {
        return buildUrn(boxUrnPrefix, localId);
      }

      /**
       * URN of a lease.
       *
       * @remarks Length: at most 255 characters.
       */
      export type LeaseUrn = \`urn:srcos:lease:\${string}\`;

      /** The start of every \`LeaseUrn\`. */
      export const leaseUrnPrefix = "urn:srcos:lease:";

      /** Whether a value is a well-formed \`LeaseUrn\`. */
      export function isLeaseUrn(value: unknown): value is LeaseUrn {
        return isUrn(value, leaseUrnPrefix);
      }

      /** The \`LeaseUrn\` with the given local id. Throws a \`TypeError\` where the id is malformed. */
      export function leaseUrn(localId: string): LeaseUrn {
        return buildUrn(leaseUrnPrefix, localId);
      }

      const localIdPattern = /^[a-z0-9][a-z0-9_-]*$/;

      function isUrn(value: unknown, prefix: string): boolean {
        return (
          typeof value === "string" &&
          value.length <= 255 &&
          value.startsWith(prefix) &&
          localIdPattern.test(value.slice(prefix.length))
        );
      }

      function buildUrn<Prefix extends string>(prefix: Prefix, localId: string): \`\${Prefix}\${string}\` {
        const urn = \`\${prefix}\${localId}\` as const;
        if (isUrn(urn, prefix)) return urn;
        throw new TypeError(\`\${JSON.stringify(localId)} cannot be the local id of a URN \${prefix}…\`);
      }
      "
    `);
  });
});

describe("literals", () => {
  test("texts, booleans and numbers", async () => {
    expect(await member('it: "deny"; a: true; b: 3; c: 1.5')).toMatchInlineSnapshot(`
      "  readonly it: "deny";

        readonly a: true;

        readonly b: 3;

        readonly c: 1.5;"
    `);
  });

  test("a member of an enum", async () => {
    expect(await member("it: Kind.hostPath", 'enum Kind { hostPath: "host-path" }')).toBe(
      '  readonly it: "host-path";',
    );
  });

  test("a text that is put together", async () => {
    expect(await member('it: "a-\u0024{"b"}"')).toBe('  readonly it: "a-b";');
  });

  test("null", async () => {
    expect(await member("it: string | null")).toBe("  readonly it: string | null;");
  });
});
