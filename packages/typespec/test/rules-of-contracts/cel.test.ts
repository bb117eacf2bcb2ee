import { expectDiagnosticEmpty, expectDiagnostics } from "@typespec/compiler/testing";
import { describe, expect, it } from "vitest";
import { Tester } from "../tester.ts";

const models = `
  namespace Things {
    @planes enum Plane { host }
    @urn("box") scalar BoxUrn extends string;
    enum Colour { red, deepBlue: "deep-blue" }
    union Known { "a", "b", string }
    model Item { name: string; colour: Colour; size?: int32; tags?: string[]; inner?: Inner }
    model Inner { path: string; flag?: boolean }
    @contract @plane(Plane.host)
    model Box { ...ContractHeader<BoxUrn, "Box", "0.1.0">; items: Item[]; known: Known; more?: Item[] }
  }`;

/** Diagnostics of a rule of `Item` with the given parts. */
async function diagnose(parts: string, more = "") {
  return Tester.diagnose(`
    @@documents(Things, #{ box: "Box", boxes: "Box[]" });
    @@rule(Things.Item, #{ id: "a/b", message: "M.", why: "W.", fix: "F.", ${parts} });
    ${more} ${models}`);
}

async function diagnoseCel(cel: string) {
  return diagnose(`within: "Box", cel: ${JSON.stringify(cel)}`);
}

describe("an expression that keeps to the models", () => {
  it.each([
    "this.name == 'x' || this.colour != 'red'",
    "!has(this.size) || this.size > 3",
    "has(this.inner) && has(this.inner.flag) && this.inner.flag",
    "has(this.inner) ? this.inner.path.startsWith('/') : true",
    "!(has(this.size) && this.size > 3)",
    "root.items.all(i, i.name != this.name || i.colour == this.colour)",
    "root.items.filter(i, has(i.tags)).map(i, i.name).exists_one(n, n == this.name)",
    "!has(root.more) || size(root.more) == 0 || root.more.size() >= 1",
    "this.colour in ['red', 'deep-blue'] && this.name.lowerAscii() + '/' in ['x/']",
    "this.name.matches('^[a-z]+$') && this.name.split('/')[0].endsWith('a') && this.name.contains('b')",
    "root.known == 'something else'",
    "has(this.tags) && 'x' in this.tags",
  ])("%s", async (cel) => {
    expectDiagnosticEmpty(await diagnoseCel(cel));
  });
});

describe("a mistake in an expression", () => {
  it.each([
    ["rule-syntax", "this.name ==", "it does not parse"],
    ["rule-syntax", "this.name.reverse() == 'x'", "a function beyond the subset"],
    ["rule-syntax", "root.items.all(this, true)", "a name that is taken"],
    ["rule-syntax", "this.name == null", "a value that no document has"],
    ["rule-syntax", "1 - 2 == 3", "arithmetic"],
    ["unknown-field", "this.nmae == 'x'", "a misspelt field"],
    ["unknown-field", "that.name == 'x'", "a name that stands for nothing"],
    ["unknown-field", "box.known == 'x'", "a document that is not asked for"],
    ["unknown-field", "this.name.length == 'x'", "a field of a text"],
    ["unguarded-field", "this.size > 3", "an optional field"],
    ["unguarded-field", "has(this.size) || this.size > 3", "a guard the wrong way round"],
    ["unguarded-field", "this.size > 3 && has(this.size)", "a guard that comes too late"],
    ["unguarded-field", "has(this.inner) && this.inner.flag", "an optional field further inside"],
    ["unguarded-field", "has(this.inner.flag)", "a guard below an optional field"],
    ["unguarded-field", "has(this.tags) && this.tags[0] == 'x'", "an item that may be missing"],
    ["rule-type", "this.name", "no boolean"],
    ["rule-type", "this.name == 3", "a text and a number"],
    ["rule-type", "this.colour == 'blue'", "a value that an enum does not have"],
    ["rule-type", "this.colour in ['red', 'green']", "one of several such values"],
    ["rule-type", "root.items == root.items", "lists"],
    ["rule-type", "size(this.name) > 3", "the size of a text"],
    ["rule-type", "this.name > 'a'", "texts in order"],
    ["rule-type", "this.name.all(c, true)", "a macro over a text"],
    ["rule-pattern", "this.name.matches('^\\\\d+$')", "a pattern that is not portable"],
    ["rule-pattern", "this.name.matches(this.name)", "a pattern that is not written out"],
  ])("%s: %s (%s)", async (code, cel) => {
    const diagnostics = await diagnoseCel(cel);
    expectDiagnostics(diagnostics.slice(0, 1), { code: `@sourceos/typespec/${code}` });
  });

  it("is reported with the rule, the place and the piece", async () => {
    const [diagnostic] = await diagnoseCel("has(this.size) && this.nmae == 'x'");
    expect(diagnostic?.message).toBe(
      "Please name a field that exists in cel of rule 'a/b' at character 19, 'this.nmae': Item has no 'nmae'.",
    );
  });
});

describe("the other parts of a rule", () => {
  it.each([
    ["rule-syntax", 'within: "Box"', "neither cel nor function"],
    ["rule-syntax", 'cel: "true", function: "f", because: "B."', "both"],
    ["rule-syntax", 'function: "f"', "a function without a reason"],
    ["rule-syntax", 'cel: "true", excusedBy: "items"', "an excuse for no place"],
    ["unknown-field", 'within: "Bax", cel: "true"', "a contract that does not exist"],
    ["unknown-field", 'cel: "true", needs: #["bax"]', "a document without a name"],
    ["unknown-field", 'cel: "true", at: "inner.pth"', "a place that does not exist"],
    ["unknown-field", 'cel: "true", each: "name"', "items of no list"],
    ["unknown-field", 'cel: "true", each: "tags", at: "x"', "a place in an item that has none"],
    ["unknown-field", "cel: \"root.known == 'a'\"", "a document that is not named"],
    [
      "unknown-field",
      'cel: "true", related: #[#{ at: "there.x", message: "M." }]',
      "another place",
    ],
    [
      "unknown-field",
      'within: "Box", cel: "true", related: #[#{ each: "root.items", where: "other.x == \'a\'", message: "M." }]',
      "a condition on another place",
    ],
  ])("%s: %s (%s)", async (code, parts) => {
    const diagnostics = await diagnose(parts);
    expectDiagnostics(diagnostics.slice(0, 1), { code: `@sourceos/typespec/${code}` });
  });

  it("may speak of named documents, of items and of what a broken rule implies", async () => {
    expectDiagnosticEmpty(
      await diagnose(
        `
        within: "Box", needs: #["boxes", "box"], each: "tags",
        cel: "boxes.exists(b, b.id == it) || box.known == it"`,
      ),
    );
  });
});

describe("a message", () => {
  async function diagnoseMessage(message: string, cel: string) {
    return Tester.diagnose(`
      @@rule(Things.Item, #{ id: "a/b", message: "${message}", why: "W.", fix: "F.", cel: "${cel}" });
      ${models}`);
  }

  it("may name what is there whenever the rule is broken", async () => {
    expectDiagnosticEmpty(
      await diagnoseMessage("{this.name} has {this.size}.", "!has(this.size) || this.size > 3"),
    );
  });

  it.each([
    ["unguarded-field", "{this.size}", "has(this.size) && this.size > 3"],
    ["unknown-field", "{this.sise}", "true"],
    ["rule-syntax", "{this.size + 1}", "true"],
    ["rule-syntax", "{}", "true"],
  ])("%s: %s", async (code, message, cel) => {
    expectDiagnostics(await diagnoseMessage(message, cel), { code: `@sourceos/typespec/${code}` });
  });
});
