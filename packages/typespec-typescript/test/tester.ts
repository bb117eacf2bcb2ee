import { fileURLToPath } from "node:url";
import { createTester } from "@typespec/compiler/testing";

// The package itself, from which its dependencies and, by its own name, the emitter can be resolved.
const root = fileURLToPath(new URL("..", import.meta.url));

export const Tester = createTester(root, {
  libraries: ["@sourceos/typespec", "@sourceos/typespec-typescript"],
})
  .import("@sourceos/typespec")
  .using("SourceOS")
  .emit("@sourceos/typespec-typescript");
