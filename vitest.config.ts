import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Only what hangs takes so long: a machine may have other work to do.
    testTimeout: 60_000,
    include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    // The command is tested as it is shipped: as one file.
    globalSetup: ["packages/agent-machine-cli/build/bundle.ts"],
  },
});
