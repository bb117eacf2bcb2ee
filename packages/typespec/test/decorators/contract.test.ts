import { getMaxLength, getPattern } from "@typespec/compiler";
import { expectDiagnostics, t } from "@typespec/compiler/testing";
import { describe, expect, it } from "vitest";
import {
  getContractIdentity,
  getUrnSlug,
  isContract,
  listContracts,
  urnPrefix,
} from "../../src/api.ts";
import { Tester } from "../tester.ts";

describe("@contract", () => {
  const urn = `@urn("note") scalar NoteUrn extends string;`;

  it("gives a document type its identity", async () => {
    const { program, Note, Part } = await Tester.compile(t.code`${urn}
      @contract model ${t.model("Note")} { ...ContractHeader<NoteUrn, "Note", "0.1.0"> }
      model ${t.model("Part")} {}`);
    expect(isContract(program, Note)).toBe(true);
    expect(isContract(program, Part)).toBe(false);
    expect(getContractIdentity(program, Note)).toEqual({
      type: "Note",
      specVersion: "0.1.0",
      slug: "note",
    });
    expect(getContractIdentity(program, Part)).toBeUndefined();
  });

  it("lists contracts in order of name", async () => {
    const { program } = await Tester.compile(`${urn}
      @contract model B { ...ContractHeader<NoteUrn, "B", "0.1.0"> }
      @contract model A { ...ContractHeader<NoteUrn, "A", "0.1.0"> }`);
    expect(listContracts(program).map(({ name }) => name)).toEqual(["A", "B"]);
  });

  const noHeader = "it needs an id that is a @urn scalar, and literal type and specVersion";
  it.each([
    ["{}", noHeader],
    ['{ id: string; type: "Note"; specVersion: "0.1.0" }', noHeader],
    ['{ id: NoteUrn; type: string; specVersion: "0.1.0" }', noHeader],
    ['{ id: NoteUrn; type: "Note"; specVersion: string }', noHeader],
    ['{ ...ContractHeader<NoteUrn, "Other", "0.1.0"> }', "its type is 'Other'"],
  ])("refuses a root with %s", async (body, problem) => {
    const diagnostics = await Tester.diagnose(`${urn} @contract model Note ${body}`);
    expectDiagnostics(diagnostics, {
      code: "@sourceos/typespec/contract-header",
      message: `Please spread ContractHeader into contract 'Note': ${problem}.`,
    });
  });
});

describe("@urn", () => {
  it("makes a scalar the identifier of one kind of thing", async () => {
    const { program, NoteUrn } = await Tester.compile(
      t.code`@urn("field-note") scalar ${t.scalar("NoteUrn")} extends string;`,
    );
    expect(getUrnSlug(program, NoteUrn)).toBe("field-note");
    expect(urnPrefix("field-note")).toBe("urn:srcos:field-note:");
    expect(getMaxLength(program, NoteUrn)).toBe(255);

    const pattern = new RegExp(getPattern(program, NoteUrn) ?? "", "u");
    expect(pattern.test("urn:srcos:field-note:my_note-1")).toBe(true);
    for (const text of [
      "urn:srcos:field-note:",
      "urn:srcos:field-note:-a",
      "urn:srcos:field-note:A",
      "urn:srcos:field-note:a\n",
      "urn:srcos:note:a",
      "xurn:srcos:field-note:a",
    ]) {
      expect(pattern.test(text), text).toBe(false);
    }
  });

  it.each(["FieldNote", "field_note", "-note", "", "a:b"])("refuses the slug %j", async (slug) => {
    const diagnostics = await Tester.diagnose(`@urn("${slug}") scalar U extends string;`);
    expectDiagnostics(diagnostics, { code: "@sourceos/typespec/invalid-slug" });
  });

  it("is for texts only", async () => {
    const diagnostics = await Tester.diagnose(`@urn("note") scalar U extends int32;`);
    expect(diagnostics.map(({ code }) => code)).toContain("decorator-wrong-target");
  });
});
