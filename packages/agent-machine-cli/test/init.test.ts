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

const rule = "error agent/unknown-tool-surface";

/** A profile names tool surfaces of which one is written. */
function furtherSurfaces(host: string): readonly string[] {
  const names = host === "macos" ? ["claude-code", "local-shell"] : [];
  return names.map((name) => `urn:srcos:agent-tool-surface:${name}`);
}

const kinds = ["profile", "mount", "tool-surface", "fingerprint"];

describe.each(["macos", "windows-wsl", "windows-podman", "linux"])("%s", (host) => {
  test.each(["yaml", "json"])(
    "as %s",
    async (format) => {
      for (const kind of kinds) {
        const { code, out } = await amc(["init", kind, "--host", host, "--format", format], {
          folder,
        });
        expect(code).toBe(0);
        const validated = await amc(["validate", "-"], { folder, input: out });
        expect(validated).toMatchObject({ code: 0 });
        await mkdir(resolve(folder, host, format), { recursive: true });
        await writeFile(resolve(folder, host, format, `${kind}.${format}`), out);
      }
      // The mount stands in the profile too, and is another document with the same id only here.
      const others = kinds
        .filter((kind) => kind !== "mount")
        .map((kind) => `${host}/${format}/${kind}.${format}`);
      const together = await amc(["validate", ...others], { folder });
      const found = together.out.match(/error \S+|'urn:srcos:agent-tool-surface:[a-z-]+'/g) ?? [];
      expect(found).toEqual(furtherSurfaces(host).flatMap((id) => [rule, `'${id}'`]));
    },
    30_000,
  );
});

test("YAML explains every field once", async () => {
  const { out } = await amc(["init", "profile", "--host", "macos"], { folder });
  const comments = out.split("\n").filter((line) => /^\s*#/.test(line));
  expect(comments.length).toBeGreaterThan(100);
  expect(out).toMatch(/ # The architecture of the processor\.\n\s+arch: arm64/);
});
