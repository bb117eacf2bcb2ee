import { expectDiagnostics, t } from "@typespec/compiler/testing";
import { expect, it } from "vitest";
import { getAbsence } from "../../src/api.ts";
import { Tester } from "../tester.ts";

it("says what it means to leave a property out", async () => {
  const { program, port, host } = await Tester.compile(t.code`model Server {
    @absence("Any free port is used.") ${t.modelProperty("port")}?: uint16;
    ${t.modelProperty("host")}: string;
  }`);
  expect(getAbsence(program, port)).toBe("Any free port is used.");
  expect(getAbsence(program, host)).toBeUndefined();
});

it("refuses a required property", async () => {
  const diagnostics = await Tester.diagnose(
    `model Server { @absence("Any free port is used.") port: uint16 }`,
  );
  expectDiagnostics(diagnostics, {
    code: "@sourceos/typespec/absence-on-required",
    message:
      "Please remove @absence from 'port', or make it optional: a required property cannot be absent.",
  });
});
