import { expectDiagnosticEmpty, expectDiagnostics, t } from "@typespec/compiler/testing";
import { expect, it } from "vitest";
import { getRules } from "../../src/api.ts";
import { Tester } from "../tester.ts";

function rule(id: string, more = ""): string {
  return `@rule(#{ id: "${id}", message: "M.", why: "W.", fix: "F.", cel: "true"${more} })`;
}

it("keeps rules in the order in which they are written, and takes them for errors", async () => {
  const { program, Mount } = await Tester.compile(t.code`
    ${rule("mount/first")} ${rule("mount/second-one", ', severity: "warning"')}
    model ${t.model("Mount")} {}`);
  const texts = { message: "M.", why: "W.", fix: "F.", cel: "true" };
  expect(getRules(program, Mount)).toEqual([
    { id: "mount/first", severity: "error", ...texts },
    { id: "mount/second-one", severity: "warning", ...texts },
  ]);
});

it("knows no rules that nobody stated", async () => {
  const { program, A } = await Tester.compile(t.code`model ${t.model("A")} {}`);
  expect(getRules(program, A)).toEqual([]);
});

it.each(["mount", "Mount/first", "mount/first/second", "mount/First", "/first"])(
  "refuses the id %j",
  async (id) => {
    const diagnostics = await Tester.diagnose(`${rule(id)} model A {}`);
    expectDiagnostics(diagnostics, { code: "@sourceos/typespec/invalid-rule-id" });
  },
);

it("refuses an id that is taken, by the same model or another", async () => {
  const taken = { code: "@sourceos/typespec/duplicate-rule" };
  expectDiagnostics(await Tester.diagnose(`${rule("a/b")} ${rule("a/b")} model A {}`), taken);
  expectDiagnostics(
    await Tester.diagnose(`${rule("a/b")} model A {} ${rule("a/b")} model B {}`),
    taken,
  );
  expectDiagnosticEmpty(
    await Tester.diagnose(`${rule("a/b")} model A {} ${rule("a/c")} model B {}`),
  );
});

it("does not take a clone of a model for another one", async () => {
  const { program, A } = await Tester.compile(t.code`${rule("a/b")} model ${t.model("A")} {}`);
  const clone = program.checker.cloneType(A);
  expectDiagnosticEmpty(program.diagnostics);
  expect(getRules(program, clone)).toHaveLength(1);
});
