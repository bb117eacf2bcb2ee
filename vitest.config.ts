import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    // The command is tested as it is shipped: as one file.
    globalSetup: ["packages/agent-machine-cli/build/bundle.ts"],
  },
});
