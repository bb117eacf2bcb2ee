/** What is packed is what is meant: lists of files, sums, dependencies with their reasons, and nothing that runs at an installation. */
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles, root } from "../scripts/files.ts";
import { atInstallation, isVersion, type Manifest, needsOf } from "./support/manifest.ts";
import { pack, run } from "./support/pack.ts";
import { secretsIn } from "./support/shapes.ts";

const folders = (await readdir(resolve(root, "packages"))).sort();
const unpacked = await mkdtemp(resolve(tmpdir(), "packed-"));

afterAll(() => rm(unpacked, { recursive: true }));

async function manifestIn(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(resolve(folder, "package.json"), "utf8")) as Manifest;
}

describe.each(folders)("%s", (folder) => {
  const packed = resolve(unpacked, folder, "package");
  let files: readonly string[] = [];
  beforeAll(async () => {
    const tarball = await pack(folder, unpacked);
    const target = resolve(unpacked, folder);
    await run("mkdir", [target]);
    await run("tar", ["-xzf", tarball, "-C", target]);
    files = (await listFiles(packed)).map((file) => relative(packed, file)).sort();
  }, 60_000);

  test("holds these files", async () => {
    await expect(`${files.join("\n")}\n`).toMatchFileSnapshot(`packages/${folder}.txt`);
  });

  test("holds nothing of tests, and no file of a person", () => {
    const strange =
      /(?:^|\/)(?:test|tests|golden|bench|build|node_modules)\/|\.test\.|\.snap$|\.env|\.pem$|\.key$|tsbuildinfo$|~$/;
    expect(files.filter((file) => strange.test(file))).toEqual([]);
  });

  test("holds nothing that has the shape of a secret", async () => {
    const holding = files.map(async (file) =>
      secretsIn(await readFile(resolve(packed, file), "utf8")),
    );
    // Minified code sets variables called token, too; what an issuer gives out has digits.
    expect((await Promise.all(holding)).flat().filter((value) => /\d/.test(value))).toEqual([]);
  });

  test("runs nothing when it is installed, and names versions that a registry knows", async () => {
    const manifest = await manifestIn(packed);
    const { scripts = {}, bundleDependencies = [], bundledDependencies = [] } = manifest;
    expect(Object.keys(scripts).filter((script) => atInstallation.includes(script))).toEqual([]);
    expect(needsOf(manifest).filter(([, version]) => !isVersion(version))).toEqual([]);
    expect([bundleDependencies, bundledDependencies]).toEqual([[], []]);
  });

  test("has a reason for each dependency", async () => {
    const manifest = await manifestIn(packed);
    const page = await readFile(resolve(root, "docs/packages.md"), "utf8");
    const reasons = page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| .{20,} \|$/gm);
    const told = [...reasons].filter(([, from]) => from === manifest.name).map(([, , to]) => to);
    expect(told.sort()).toEqual(
      needsOf(manifest)
        .map(([name]) => name)
        .sort(),
    );
  });
});

describe("a version", () => {
  test.each(["1.2.3", "^1.17.0", "~0.1.0", "2.0.0-rc.1"])("is %s", (version) =>
    expect(isVersion(version)).toBe(true),
  );

  test.each([
    "*",
    "",
    "latest",
    "1",
    "1.x",
    ">=1.0.0",
    "1.2.3 || >=0 git",
    "1.2.3 - 2.0.0",
    "1.2.3\n",
    "git+ssh://git@example.org/a.git",
    "https://example.org/a.tgz",
    "file:../a",
    "workspace:*",
    "catalog:",
    "npm:other@1.2.3",
    "owner/repository",
  ])("is not %s", (version) => expect(isVersion(version)).toBe(false));

  test("is asked of every kind of dependency", () => {
    const versions = { a: "*" };
    for (const kind of ["dependencies", "optionalDependencies", "peerDependencies"])
      expect(needsOf({ name: "p", [kind]: versions })).toEqual([["a", "*"]]);
  });
});

test("the sums of the catalog are those of the packed bytes", async () => {
  const packed = resolve(unpacked, "agent-machine-schemas/package");
  const { artefacts } = JSON.parse(await readFile(resolve(packed, "catalog.json"), "utf8")) as {
    artefacts: readonly { readonly file: string; readonly sha256: string }[];
  };
  const sums = artefacts.map(async ({ file }) => {
    const bytes = await readFile(resolve(packed, file));
    return { file, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  expect(artefacts.length).toBeGreaterThan(9);
  expect(await Promise.all(sums)).toEqual(artefacts.map(({ file, sha256 }) => ({ file, sha256 })));
  const data = (await listFiles(packed)).map((file) => relative(packed, file));
  const known = new Set(artefacts.map(({ file }) => file));
  const withoutSum = data.filter(
    (file) => /^(?:schemas|editor|openapi|kubernetes)\//.test(file) && !known.has(file),
  );
  expect(withoutSum).toEqual([]);
});
