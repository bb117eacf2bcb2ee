import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/files.ts";
import { deviceValue, secretShape, securityClaim } from "./support/shapes.ts";

const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && file !== "pnpm-lock.yaml" && existsSync(resolve(root, file)));

/** Files whose business it is to spell what is refused. */
const corpora =
  /^(?:test\/(?:conformance|paths|vectors)\/|packages\/[^/]+\/test\/|test\/[^/]+\.test\.ts$)/;

describe("the repository", () => {
  test("holds nothing that has the shape of a secret", () => {
    expect(matching(secretShape, (file) => !corpora.test(file))).toEqual([]);
  });

  test("names no device, no person's home and no private address", () => {
    expect(matching(deviceValue, (file) => !corpora.test(file))).toEqual([]);
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
    const prose = (file: string) =>
      /\.(?:md|tsp|txt)$|(?:catalog|package)\.json$|^action\.yml$/.test(file);
    const help = (file: string) => file.startsWith("packages/agent-machine-cli/src/");
    expect(matching(securityClaim, (file) => prose(file) || help(file))).toEqual([]);
  });
});

function matching(pattern: RegExp, chosen: (file: string) => boolean): string[] {
  return files
    .filter(chosen)
    .filter((file) => pattern.test(readFileSync(resolve(root, file), "utf8")));
}

describe("claims that a schema cannot express", () => {
  test.each([
    "The container guarantees isolation.",
    "Agents are fully isolated from the host.",
    "Your secrets are safe.",
    "It prevents exfiltration.",
    "An agent cannot escape.",
    "A tamper-proof, production-grade sandbox.",
    "It keeps your machine secure.",
    "This makes every launch secure.",
    "Secure by design.",
  ])("%s", (claim) => expect(claim).toMatch(securityClaim));

  test.each([
    "A user of the container is nobody on the host: `isolated`.",
    "The tool's own sandbox, inside the container.",
    "It cannot be told from a document.",
    "The secure shell protocol, as git speaks it.",
    "Nothing here shows how well a kernel keeps what is described.",
  ])("but not: %s", (statement) => expect(statement).not.toMatch(securityClaim));
});
