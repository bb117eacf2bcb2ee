import { expectDiagnostics, t } from "@typespec/compiler/testing";
import { expect, it } from "vitest";
import { getRetirement, getSince } from "../../src/api.ts";
import { Tester } from "../tester.ts";

it("says since when a declaration exists", async () => {
  const { program, A, b, M, m, S } = await Tester.compile(t.code`
    @since("0.2.0") model ${t.model("A")} { @since("1.0.0") ${t.modelProperty("b")}: S }
    @since("0.3.0") enum ${t.enum("M")} { @since("0.4.0") ${t.enumMember("m")} }
    @since("10.20.30") scalar ${t.scalar("S")} extends string;`);
  expect([A, b, M, m, S].map((type) => getSince(program, type))).toEqual([
    "0.2.0",
    "1.0.0",
    "0.3.0",
    "0.4.0",
    "10.20.30",
  ]);
});

it("says why a declaration is going away", async () => {
  const { program, old, gone } = await Tester.compile(t.code`
    model A {
      @retired(#{ since: "0.2.0", reason: "Its name misled.", replacedBy: "fresh" })
      ${t.modelProperty("old")}: string;
      fresh: string;
    }
    enum E { @retired(#{ since: "0.3.0", reason: "Nothing uses it." }) ${t.enumMember("gone")} }`);
  expect(getRetirement(program, old)).toEqual({
    since: "0.2.0",
    reason: "Its name misled.",
    replacedBy: "fresh",
  });
  expect(getRetirement(program, gone)).toEqual({ since: "0.3.0", reason: "Nothing uses it." });
});

it.each(["1", "1.0", "v1.0.0", "01.0.0", "1.0.0-beta", ""])(
  "refuses the version %j",
  async (version) => {
    const invalid = { code: "@sourceos/typespec/invalid-version" };
    expectDiagnostics(await Tester.diagnose(`@since("${version}") model A {}`), invalid);
    expectDiagnostics(
      await Tester.diagnose(
        `model A { @retired(#{ since: "${version}", reason: "R." }) b: string }`,
      ),
      invalid,
    );
  },
);
