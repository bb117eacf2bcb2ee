import { defineConfig } from "vitest/config";

/** The suite speaks to programs in other languages: minutes, two at a time, and progress as it comes. */
export default defineConfig({
  test: {
    include: ["test/interop/**/*.interop.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
    maxConcurrency: 2,
    fileParallelism: false,
    reporters: ["verbose"],
    disableConsoleIntercept: true,
  },
});
