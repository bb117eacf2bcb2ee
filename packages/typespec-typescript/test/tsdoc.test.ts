import { expect, test } from "vitest";
import { printDoc } from "../src/print/tsdoc.ts";

test("says nothing when there is nothing to say", () => {
  expect(printDoc({})).toBe("");
  expect(printDoc({ description: "" })).toBe("");
});

test("keeps a short description on one line, at the indent of what it describes", () => {
  expect(printDoc({ description: "The kind." }, "  ")).toBe("  /** The kind. */\n");
});

test("wraps at 100 columns", () => {
  const lines = printDoc({ description: "word ".repeat(60) }, "  ").split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(90);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
});

test("keeps paragraphs, lists and code", () => {
  const description =
    "First\nparagraph.\n\nSecond:\n- one, which is long enough to need a second line because it goes on and on and on\n- two\n\n```ts\n@decorated()  /* code */\n```";
  expect(printDoc({ description })).toMatchInlineSnapshot(`
    "/**
     * First paragraph.
     *
     * Second:
     * - one, which is long enough to need a second line because it goes on and on and on
     * - two
     *
     * \`\`\`ts
     * \\@decorated()  /* code *\\/
     * \`\`\`
     */
    "
  `);
});

test("orders what it says", () => {
  expect(
    printDoc({
      description: "How it is mounted.",
      remarks: ["When absent: it is not.", "Plane: host. Mirrors: podman `--userns`."],
      examples: [{ title: "Usual", description: "What most write.", json: '"bind"' }],
      defaultValue: '"bind"',
      deprecated: "Since 0.2.0: it moved. Use `other` instead.",
    }),
  ).toMatchInlineSnapshot(`
    "/**
     * How it is mounted.
     *
     * @remarks When absent: it is not.
     *
     * Plane: host. Mirrors: podman \`--userns\`.
     *
     * @example Usual
     * What most write.
     *
     * \`\`\`json
     * "bind"
     * \`\`\`
     *
     * @defaultValue \`"bind"\`
     * @deprecated Since 0.2.0: it moved. Use \`other\` instead.
     */
    "
  `);
});

test("lets no text end the comment, or read as a tag or as markup", () => {
  const description =
    "Ends */ here, @internal {@link X} <slug> user@example.org <https://example.org> `{a} <b> @c */`.";
  expect(printDoc({ description })).toMatchInlineSnapshot(`
    "/**
     * Ends *\\/ here, \\@internal \\{\\@link X\\} \\<slug\\> user@example.org <https://example.org>
     * \`{a} <b> @c *\\/\`.
     */
    "
  `);
});

test("begins no line with what reads as a list, a heading or a tag", () => {
  for (let length = 60; length < 100; length++) {
    const text = printDoc({
      description: `${"x".repeat(length)} - # 1. > @tag ${"y ".repeat(30)}`,
    });
    expect(text).not.toMatch(/^ \* (?:[-#>@]|1\.|\\[@>])/m);
  }
});

test("breaks no code span", () => {
  const span = '`machine init --volume ""`';
  for (let length = 60; length < 100; length++) {
    expect(printDoc({ description: `${"x".repeat(length)} ${span} ${"y ".repeat(30)}` })).toContain(
      span,
    );
  }
});
