import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, expect, it } from "vitest";
import { namesRule } from "../../src/rules/names.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/names";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(namesRule);
});

it("accepts names in their forms", async () => {
  await tester
    .expect(`
      model HostPlane { pathAllowlist: string; type: "HostPlane" }
      enum Mode { readOnly: "read-only", none, v2 }
      union Slot { claudeCode: "claude-code", LocalName }
      scalar LocalName extends string;`)
    .toBeValid();
});

it("wants declarations in PascalCase", async () => {
  await tester
    .expect(
      `model hostPlane {} enum host_mode {} union hostSlot {} scalar \`host-name\` extends string;`,
    )
    .toEmitDiagnostics(
      ["hostPlane", "host-name", "hostSlot", "host_mode"].map((name) => ({
        code,
        message: `Please name '${name}' in PascalCase.`,
      })),
    );
});

it("renames a declaration", async () => {
  await tester.expect(`model host_plane {}`).applyCodeFix("rename").toEqual(`model HostPlane {}`);
});

it("wants properties in camelCase, and renames them", async () => {
  const code = `model A { Path_Allowlist: string }`;
  await tester.expect(code).toEmitDiagnostics({
    code: "@sourceos/typespec/names",
    message: "Please name property 'A.Path_Allowlist' in camelCase.",
  });
  await tester.expect(code).applyCodeFix("rename").toEqual(`model A { pathAllowlist: string }`);
});

it("renames a property that is written between backticks", async () => {
  await tester
    .expect("model A { `path-list`: string }")
    .applyCodeFix("rename")
    .toEqual("model A { pathList: string }");
});

it.each([
  [`enum Mode { readOnly }`, `enum Mode { readOnly: "read-only" }`],
  [`enum Mode { readOnly: "ReadOnly" }`, `enum Mode { readOnly: "read-only" }`],
  [`enum Mode { two: 2 }`, `enum Mode { two: "2" }`],
  [`union Mode { readOnly: "read_only" }`, `union Mode { readOnly: "read-only" }`],
  [`union Mode { "READ ONLY" }`, `union Mode { "read-only" }`],
])("gives %s a value in kebab-case", async (before, after) => {
  await tester.expect(before).toEmitDiagnostics({ code });
  await tester.expect(before).applyCodeFix("kebab-case-value").toEqual(after);
});

it("offers no fix where no name remains", async () => {
  const test = tester.expect(`enum Mode { a: "é" }`);
  await test.toEmitDiagnostics({ code });
  await expect(test.applyCodeFix("kebab-case-value").toEqual("")).rejects.toThrow("not found");
});
