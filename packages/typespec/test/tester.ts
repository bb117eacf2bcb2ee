import { fileURLToPath } from "node:url";
import type { DiagnosticMessages, LinterRuleDefinition } from "@typespec/compiler";
import {
  createLinterRuleTester,
  createTester,
  type LinterRuleTester,
} from "@typespec/compiler/testing";

// The root of the workspace, from which every library that a contract imports can be resolved.
const workspace = fileURLToPath(new URL("../../..", import.meta.url));

export const Tester = createTester(workspace, {
  libraries: ["@sourceos/typespec", "@typespec/json-schema"],
})
  .importLibraries()
  .using("SourceOS", "TypeSpec.JsonSchema");

/** A tester of one rule of this library. */
export async function createRuleTester(
  rule: LinterRuleDefinition<string, DiagnosticMessages>,
): Promise<LinterRuleTester> {
  return createLinterRuleTester(await Tester.createInstance(), rule, "@sourceos/typespec");
}
