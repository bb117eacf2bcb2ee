/** What `amc init` writes is valid as it is, and the documents of one host fit together. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amc } from "./support/amc.ts";
import { workspace } from "./support/workspace.ts";

let folder = "";
beforeAll(async () => {
  folder = await workspace();
});
afterAll(() => rm(folder, { recursive: true }));

/** What else has to be written for the documents of a host to fit together. */
const further: Readonly<Record<string, readonly string[]>> = {
  macos: ["claude-code", "local-shell"],
};

const kinds = ["profile", "mount", "tool-surface", "fingerprint"];

describe.each(["macos", "windows-wsl", "windows-podman", "linux"])("%s", (host) => {
  test.each(["yaml", "json"])(
    "as %s",
    async (format) => {
      const starts = [
        ...kinds.map((kind) => [kind]),
        ...(further[host] ?? []).map((provider) => ["tool-surface", "--provider", provider]),
      ];
      const files: string[] = [];
      await mkdir(resolve(folder, host, format), { recursive: true });
      for (const start of starts) {
        const { code, out } = await amc(["init", ...start, "--host", host, "--format", format], {
          folder,
        });
        expect(code).toBe(0);
        const validated = await amc(["validate", "-"], { folder, input: out });
        expect(validated).toMatchObject({ code: 0 });
        const file = `${host}/${format}/${start.join("")}.${format}`;
        await writeFile(resolve(folder, file), out);
        // The mount stands in the profile too, and is another document with the same id only here.
        if (start[0] !== "mount") files.push(file);
      }
      const together = await amc(["validate", ...files], { folder });
      expect(together).toMatchObject({ code: 0, err: "" });
    },
    30_000,
  );
});

test.each([
  [
    ["tool-surface", "--host", "linux", "--provider", "codex"],
    "It names those of nightly-builder.",
  ],
  [["profile", "--host", "macos", "--provider", "codex"], "--provider is for tool surfaces"],
])("%j is refused", async (words, message) => {
  const { code, err } = await amc(["init", ...words], { folder });
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(message) });
});

test("YAML explains every field once", async () => {
  const { out } = await amc(["init", "profile", "--host", "macos"], { folder });
  const comments = out.split("\n").filter((line) => /^\s*#/.test(line));
  expect(comments.length).toBeGreaterThan(100);
  expect(out).toMatch(/ # The architecture of the processor\.\n\s+arch: arm64/);
});
