/** Command lines that mean nothing, or two things: refused, never guessed. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { amc } from "./support/amc.ts";

const folder = resolve(import.meta.dirname, "../../../examples");

test.each([
  ["verify -p a.json -p b.json c.json", "-p is given twice; it can be given once."],
  ["validate --format json --format sarif .", "--format is given twice; it can be given once."],
  ["catalog profile", "This takes no operand; 'profile' is too many."],
  ["rules mount launch", "This takes one operand; 'launch' is too many."],
  ["completion bash zsh", "This takes one operand; 'zsh' is too many."],
  ["help validate diff", "This takes one operand; 'diff' is too many."],
  ["digest - -", "The standard input can be read once; `-` is given twice."],
  ["verify -p - -", "The standard input can be read once; `-` is given twice."],
  ["validate --jobs 1e3 .", "--jobs takes a whole number of at least 1, not '1e3'."],
  ["validate --jobs 0x10 .", "--jobs takes a whole number of at least 1, not '0x10'."],
  ["validate --jobs 100000 .", "--jobs takes at most 256, not '100000'."],
])("amc %s", async (line, message) => {
  const { code, out, err } = await amc(line.split(" "), { folder });
  expect({ code, out, err }).toEqual({ code: 2, out: "", err: `amc: ${message}\n` });
});

test.each([
  ["--versoin", "There is no option --versoin before a command. Did you mean '--version'?"],
  ["init profile --host mac", "'mac' is none. Did you mean 'macos'?"],
  ["init profile --host windows", "'windows' is none.\n"],
  ["validate --format p .", "'p' is none. Did you mean 'pretty'?"],
])("amc %s: says what was probably meant, if one thing was", async (line, message) => {
  const { code, err } = await amc(line.split(" "), { folder });
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("an empty operand is not the folder", async () => {
  const { code, err } = await amc(["validate", ""], { folder });
  expect({ code, err }).toEqual({
    code: 2,
    err: "amc: An operand is empty; the folder itself is `.`.\n",
  });
});

test.each(["help help", "help --help", "help -h"])("amc %s helps", async (line) => {
  const { out } = await amc(["--help"], { folder });
  expect(await amc(line.split(" "), { folder })).toEqual({ code: 0, out, err: "" });
});

test.each(["constructor", "toString", "__proto__", "schema/", "schema/nonsense", "text/toString"])(
  "amc explain %s explains nothing, and says so",
  async (name) => {
    const { code, out, err } = await amc(["explain", name], { folder });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`'${name}'`);
  },
);

test("every keyword that a finding can be called after is explained", async () => {
  const { out } = await amc(["explain", "schema/uniqueItems"], { folder });
  expect(out).toContain("`uniqueItems`");
});
