import { fileURLToPath } from "node:url";
import type { LinterRuleDefinition, Program, Type } from "@typespec/compiler";
import { createLinterRuleTester, createTester, type LinterRuleTester } from "@typespec/compiler/testing";
import { $lib } from "../src/lib.ts";

// The root of the workspace, from which every library that a contract imports can be resolved.
const workspace = fileURLToPath(new URL("../../..", import.meta.url));

export const Tester = createTester(workspace, {
  libraries: ["@sourceos/typespec", "@typespec/json-schema"],
})
  .importLibraries()
  .using("SourceOS", "TypeSpec.JsonSchema");
