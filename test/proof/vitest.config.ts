import { defineConfig } from "vitest/config";

/** Proofs take minutes: one file after the other, with progress as it comes. */
export default defineConfig({
  test: {
    include: ["test/proof/**/*.proof.ts"],
    testTimeout: 1_800_000,
    fileParallelism: false,
    reporters: ["verbose"],
    disableConsoleIntercept: true,
  },
});
