/** Compiling a large pattern takes longer than validating a document: ordinary ones are found valid without. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { type ContractName, contracts } from "../../src/index.ts";

const folder = resolve(import.meta.dirname, "../../../../examples");
const examples = readdirSync(folder).filter((file) => file.endsWith(".json"));

/** Smaller ones are compiled in no time. */
const large = 1000;

afterEach(() => vi.restoreAllMocks());

test.each(examples)("%s", (file) => {
  const asked: string[] = [];
  const original = RegExp.prototype.test;
  vi.spyOn(RegExp.prototype, "test").mockImplementation(function (this: RegExp, text) {
    if (this.source.length > large) asked.push(`${this.source.slice(0, 40)} of ${text}`);
    return original.call(this, text);
  });
  const document: { readonly type: ContractName } = JSON.parse(
    readFileSync(resolve(folder, file), "utf8"),
  );
  expect(contracts[document.type].validate(document).valid).toBe(true);
  expect(asked).toEqual([]);
});
