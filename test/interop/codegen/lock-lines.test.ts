import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/files.ts";
import { installers } from "./installers.ts";
import {
  bareLock,
  crateLines,
  npmLines,
  plainLines,
  pythonLines,
  requirementLines,
  unlocked,
} from "./lock-lines.ts";

describe("a line for each package", () => {
  test("of a requirements.txt, for each file that pip may take", () => {
    const text =
      "click==8.5.1 \\\n    --hash=sha256:8b \\\n    --hash=sha256:9b\npytokens==0.4.1 \\\n    --hash=sha256:0f\n";
    expect(requirementLines(text)).toEqual([
      "click==8.5.1 sha256:8b",
      "click==8.5.1 sha256:9b",
      "pytokens==0.4.1 sha256:0f",
    ]);
  });

  test("of an environment of Python, with what no report tells of", () => {
    const report = JSON.stringify({
      install: [
        {
          metadata: { name: "Pydantic_Core", version: "2.50.4" },
          download_info: { archive_info: { hashes: { sha256: "8b" } } },
        },
        { metadata: { name: "click", version: "8.5.1" }, download_info: { dir_info: {} } },
      ],
    });
    expect(pythonLines(report, ["pydantic-core==2.50.4", "black==26.10.1"])).toEqual([
      "pydantic-core==2.50.4 sha256:8b",
      "click==8.5.1 without a digest",
      "black==26.10.1 without a digest",
    ]);
  });

  test("of a package-lock.json, wherever a package lies", () => {
    const packages = {
      "": { dependencies: { ajv: "8.20.0" } },
      "node_modules/ajv": { version: "8.20.0", integrity: "sha512-8b" },
      "node_modules/chalk/node_modules/@types/node": {
        version: "24.19.4",
        integrity: "sha512-9b",
      },
      "node_modules/local": { version: "1.0.0", resolved: "../local" },
    };
    expect(npmLines(JSON.stringify({ packages }))).toEqual([
      "ajv@8.20.0 sha512-8b",
      "@types/node@24.19.4 sha512-9b",
      "local@1.0.0 without a digest",
    ]);
  });

  test("of a Cargo.lock, but for the crate itself", () => {
    const entries = [
      'version = 4\n\n[[package]]\nname = "agent"\nversion = "0.1.0"\ndependencies = [\n "itoa",\n]\n',
      'name = "itoa"\nversion = "1.0.1"\nchecksum = "8b"\n',
      'name = "forked"\nversion = "1.0.2"\nsource = "git+elsewhere"\n',
    ];
    expect(crateLines(entries.join("\n[[package]]\n"))).toEqual([
      "itoa@1.0.1 8b",
      "forked@1.0.2 without a digest",
    ]);
  });

  test("of a list", () => {
    expect(plainLines("8b  a.jar\n9b  b.jar\n")).toEqual(["8b  a.jar", "9b  b.jar"]);
  });
});

test("nothing is locked but that version with that digest", () => {
  const locked = ["ajv@8.20.0 sha512-8b", "chalk@5.0.0 sha512-9b"];
  const strange = ["ajv@8.20.1 sha512-8b", "ajv@8.20.0 sha512-8c", "yaml@2.9.1 sha512-0f"];
  expect(unlocked(["ajv@8.20.0 sha512-8b", ...strange], locked)).toEqual(strange);
});

test("a package-lock.json is written without places", () => {
  const packages = { "node_modules/ajv": { version: "8.20.0", resolved: "place", funding: {} } };
  expect(JSON.parse(bareLock(JSON.stringify({ name: "folder", packages })))).toEqual({
    packages: { "node_modules/ajv": { version: "8.20.0" } },
  });
});

test.each(installers)("the lock of $name names packages, each with its digest", (installer) => {
  const lines = installer.lines(readFileSync(resolve(import.meta.dirname, installer.lock), "utf8"));
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !/[0-9a-f]{64}|sha512-\S{88}$|h1:\S{44}$/.test(line))).toEqual([]);
});

test("the lock of npm has everything that its packages need", () => {
  const file = resolve(import.meta.dirname, "recipes/package-lock.json");
  const { packages } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly dependencies?: object }>>;
  };
  const names = new Set(Object.keys(packages).map((place) => place.split("node_modules/").at(-1)));
  const needed = Object.values(packages).flatMap(({ dependencies = {} }) =>
    Object.keys(dependencies),
  );
  expect(needed.filter((name) => !names.has(name))).toEqual([]);
});

test("no lock of any language names a place", () => {
  const files = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  const locks = files.filter((file) =>
    /(?:^|\/)(?:requirements\.txt|go\.sum|[\w-]+\.sha256|[\w-]*lock[\w-]*\.(?:json|yaml)|[\w-]+\.lock)$/.test(
      file,
    ),
  );
  expect(locks.length).toBeGreaterThan(10);
  const naming = locks.filter((file) =>
    /:\/\/|registry\+|^source = |\bresolved\b|index-url|find-links/m.test(
      readFileSync(resolve(root, file), "utf8"),
    ),
  );
  expect(naming).toEqual([]);
});
