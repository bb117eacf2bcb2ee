import { expectDiagnosticEmpty, expectDiagnostics, t } from "@typespec/compiler/testing";
import { describe, expect, it } from "vitest";
import { getConditions } from "../../src/api.ts";
import { Tester } from "../tester.ts";

it("keeps conditions in the order in which they are written", async () => {
  const { program, Source } = await Tester.compile(t.code`
    @when(#{ kind: "path" }, #{ require: #["path"] }, #{ forbid: #["path"] })
    @when(#{ kind: #["volume", "tmpfs"], rootful: true }, #{ restrict: #{ rootful: true } })
    model ${t.model("Source")} { kind: Kind; path?: string; rootful: boolean }
    enum Kind { path, volume, tmpfs }`);
  expect(getConditions(program, Source)).toEqual([
    {
      when: { kind: ["path"] },
      consequence: { require: ["path"], forbid: [], restrict: {} },
      otherwise: { require: [], forbid: ["path"], restrict: {} },
    },
    {
      when: { kind: ["volume", "tmpfs"], rootful: [true] },
      consequence: { require: [], forbid: [], restrict: { rootful: [true] } },
    },
  ]);
});

it("knows no conditions that nobody stated", async () => {
  const { program, A } = await Tester.compile(t.code`model ${t.model("A")} {}`);
  expect(getConditions(program, A)).toEqual([]);
});

describe("checks what a condition speaks of", () => {
  const body = `{
    kind: Kind; path?: string; name: string; fixed: "a"; safe: boolean; yes: true;
    count: int32; parts: string[]; open: Open; closed: Closed; word: Word;
  }
  enum Kind { hostPath: "host-path", volume }
  union Open { string, "x" }
  union Closed { a: "a", kinds: Kind }
  scalar Word extends string;`;

  function diagnose(condition: string) {
    return Tester.diagnose(`@when(${condition}) model A ${body}`);
  }

  it.each([
    `#{ kind: "host-path" }, #{ require: #["path"] }`,
    `#{ fixed: "a" }, #{ forbid: #["path"] }`,
    `#{ safe: false, yes: true }, #{ restrict: #{ kind: #["volume"] } }`,
    `#{ open: "anything", word: "any", name: "any" }, #{ restrict: #{ closed: "volume" } }`,
  ])("accepts %s", async (condition) => {
    expectDiagnosticEmpty(await diagnose(condition));
  });

  it.each([
    [`#{ no: "x" }, #{ require: #["path"] }`, "unknown-property"],
    [`#{ kind: "volume" }, #{ require: #["no"] }`, "unknown-property"],
    [`#{ kind: "volume" }, #{ forbid: #["no"] }`, "unknown-property"],
    [`#{ kind: "volume" }, #{ restrict: #{ no: true } }`, "unknown-property"],
    [`#{ kind: "volume" }, #{ require: #["name"] }`, "required-property"],
    [`#{ kind: "volume" }, #{ forbid: #["name"] }`, "required-property"],
    [`#{ kind: "hostPath" }, #{ require: #["path"] }`, "impossible-value"],
    [`#{ fixed: "b" }, #{ require: #["path"] }`, "impossible-value"],
    [`#{ safe: "true" }, #{ require: #["path"] }`, "impossible-value"],
    [`#{ yes: false }, #{ require: #["path"] }`, "impossible-value"],
    [`#{ closed: "b" }, #{ require: #["path"] }`, "impossible-value"],
    [`#{ count: "1" }, #{ require: #["path"] }`, "impossible-value"],
    [`#{ parts: "x" }, #{ require: #["path"] }`, "impossible-value"],
    [`#{ kind: "volume" }, #{ restrict: #{ kind: #["volume", "x"] } }`, "impossible-value"],
    [`#{ kind: "volume" }, #{}`, "empty-consequence"],
    [`#{ kind: "volume" }, #{ require: #["path"] }, #{}`, "empty-consequence"],
    [
      `#{ kind: "volume" }, #{ require: #["path"], forbid: #["path"] }`,
      "contradictory-consequence",
    ],
  ])("refuses %s: %s", async (condition, code) => {
    expectDiagnostics(await diagnose(condition), { code: `@sourceos/typespec/${code}` });
  });

  it("names the values that would do", async () => {
    expectDiagnostics(await diagnose(`#{ kind: "x" }, #{ require: #["path"] }`), {
      code: "@sourceos/typespec/impossible-value",
      message:
        "Please give 'kind' in @when one of its own values: 'x' is none of them (host-path, volume).",
    });
  });
});
