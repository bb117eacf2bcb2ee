import { describe, expect, test } from "vitest";
import { documentsOfLines } from "../../src/text/index.ts";
import { findingsOf, parse } from "./support.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("bytes", () => {
  test("are read as UTF-8", () => {
    expect(parse(bytes('{"é":"😀"}')).documents[0]?.value).toEqual({ é: "😀" });
  });

  test.each<[string, number[], string]>([
    ["UTF-16 with a mark", [0xff, 0xfe, 0x7b, 0, 0x7d, 0], "The text is UTF-16, not UTF-8."],
    ["UTF-16, big end first, with a mark", [0xfe, 0xff, 0, 0x7b], "The text is UTF-16, not UTF-8."],
    ["UTF-16 without a mark", [0x7b, 0, 0x7d, 0], "The text is UTF-16, not UTF-8."],
    ["UTF-32 with a mark", [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0], "The text is UTF-32, not UTF-8."],
  ])("in %s are told so", (_, data, message) => {
    const findings = findingsOf(Uint8Array.from(data));
    expect(findings).toMatchObject([{ rule: "text/not-utf8", message }]);
  });

  test.each<[string, number[]]>([
    ["a byte that begins nothing", [0xff]],
    ["an overlong form", [0xc0, 0x80]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["more than U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
    ["a sequence without its end", [0xe2, 0x82]],
  ])("with %s are told the place", (_, wrong) => {
    const data = Uint8Array.from([...bytes('{\n"é": "'), ...wrong, ...bytes('"}')]);
    const [finding, ...others] = findingsOf(data);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "text/not-utf8",
      range: { start: { line: 2, column: 7, offset: 8 } },
    });
    expect(finding?.message).toBe(`The byte 0x${wrong[0]?.toString(16)} is not UTF-8.`);
  });
});

describe("a byte order mark", () => {
  test.each(["\ufeff{}", bytes("\ufeff{}")])("is a warning, and no part of the value", (text) => {
    const { documents, findings } = parse(text);
    expect(documents[0]).toMatchObject({ value: {}, findings: [] });
    expect(findings).toMatchObject([{ rule: "text/byte-order-mark", severity: "warning" }]);
  });

  test.each(["json", "jsonc", "ndjson", "yaml"] as const)(
    "is counted in the offsets of %s",
    (format) => {
      const { documents } = parse('\ufeff{"a":1}', { format });
      expect(documents[0]?.rangeOf("/a")?.start).toEqual({ line: 1, column: 7, offset: 6 });
    },
  );

  test.each([
    '\ufeff{"a":1}\n{"b":2}\n',
    '\ufeff\n{"a":1,"a":2}',
    '\ufeff{"a":}',
    "\ufeff\ufeff{}",
    "\ufeff",
  ])("in front of lines that are read one by one is told with the first: %j", (text) => {
    const { documents, findings } = parse(text, { format: "ndjson" });
    const lines = [...documentsOfLines(text)];
    expect(lines.map(({ value }) => value)).toEqual(documents.map(({ value }) => value));
    expect(lines.map((line) => line.rangeOf(""))).toEqual(documents.map((one) => one.rangeOf("")));
    expect(lines.map((line) => line.findings)).toEqual(
      documents.map((one, index) => (index === 0 ? [...findings, ...one.findings] : one.findings)),
    );
  });

  test("is no mark where a piece of a longer text begins", () => {
    const start = { line: 2, column: 1, offset: 3 };
    const [document] = documentsOfLines("\ufeff{}", { start });
    expect(document).toMatchObject({ value: undefined, findings: [{ rule: "text/syntax" }] });
  });
});
