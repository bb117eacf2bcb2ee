import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/files.ts";

const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && file !== "pnpm-lock.yaml" && existsSync(resolve(root, file)));

/** Files whose business it is to spell what is refused. */
const corpora =
  /^(?:test\/(?:conformance|paths|vectors)\/|packages\/[^/]+\/test\/|test\/[^/]+\.test\.ts$)/;

describe("the repository", () => {
  test("holds nothing that has the shape of a secret", () => {
    const secret =
      /gh[opsur]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{50}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abp]-[0-9]{10}|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\n[A-Za-z0-9+/]/;
    expect(matching(secret, (file) => !corpora.test(file))).toEqual([]);
  });

  test("names no device, no person's home and no private address", () => {
    const device =
      /\/(?:Users|home)\/(?!Shared\b|alice\b)[a-z][a-z0-9_-]{2,}\/|\b(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+\b/;
    expect(matching(device, (file) => !corpora.test(file))).toEqual([]);
  });

  test("starts no container, machine or agent, and installs nothing on a host", () => {
    const launch =
      /(?:exec|spawn)\w*\(\s*["'`](?:podman|docker|limactl|wsl|container|codex|claude|openclaw)\b|apt-get install|brew install|winget install/;
    expect(
      matching(
        launch,
        (file) => /\.(?:ts|js|mjs|sh|ps1)$|^\.ci\//.test(file) && !corpora.test(file),
      ),
    ).toEqual([]);
  });

  test("claims no isolation that a schema cannot express", () => {
    const claim =
      /\b(?:guarantees? (?:isolation|security)|fully isolated|escape-proof|secure by design|military-grade|bullet-?proof|cannot escape|impossible to escape|production-grade isolation)\b/i;
    const prose = (file: string) => /\.(?:md|tsp)$/.test(file) || file.endsWith("catalog.json");
    expect(matching(claim, prose)).toEqual([]);
  });
});

function matching(pattern: RegExp, chosen: (file: string) => boolean): string[] {
  return files
    .filter(chosen)
    .filter((file) => pattern.test(readFileSync(resolve(root, file), "utf8")));
}
