import { describe, expect, it } from "vitest";
import { ignoringCase } from "../src/case-folding.ts";
import { patternProblem } from "../src/portable-pattern.ts";

function matches(expression: string, text: string): boolean {
  return new RegExp(`^(?:${ignoringCase(expression)})$`, "u").test(text);
}

describe("letters of either case", () => {
  it.each([
    ["password", "PassWord"],
    ["password", "paßword"],
    ["PASSWORD", "PAẞWORD"],
    ["config", "conFİg"],
    ["config", "confıg"],
    ["config", "conﬁg"],
    ["office", "oﬃce"],
    ["office", "oﬀice"],
    ["office", "ofﬁce"],
    ["sst", "ßt"],
    ["sst", "sﬆ"],
    ["sst", "ſſt"],
    ["key", "\u212Aey"],
    ["ss", "ſS"],
    ["a[b-d]e", "ACE"],
    ["[A-Z ]*KEY", "rsa private key"],
    ["[a-z-]+", "A-B"],
    ["x\\.y", "X.Y"],
    ["ß?", "ß"],
  ])("%j takes %j", (expression, text) => {
    expect(matches(expression, text)).toBe(true);
  });

  it.each([
    ["password", "pasword"],
    ["[^a-z]", "A"],
    ["ss?", ""],
    ["x\\.y", "xay"],
    ["[\\]a]", "b"],
    ["office", "ofice"],
  ])("%j does not take %j", (expression, text) => {
    expect(matches(expression, text)).toBe(false);
  });

  it("repeats only the letter that a quantifier follows", () => {
    expect(matches("pass{2}", "PASSS")).toBe(true);
    expect(matches("pass{2}", "PASSSS")).toBe(false);
    expect(matches("gas*", "ga")).toBe(true);
  });

  it("leaves escapes and the ends of classes alone", () => {
    expect(matches("[\\]x]y", "]Y")).toBe(true);
    expect(matches("[\\\\]a", "\\A")).toBe(true);
  });

  it("stays portable", () => {
    for (const expression of ["office-sst[a-z_-]{2}", "^(?:KEY|[^x-z])$"]) {
      expect(patternProblem(ignoringCase(expression))).toBeUndefined();
    }
  });
});
