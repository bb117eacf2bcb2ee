/** Packs every publishable package and has `publint` and `attw` read what would be published. Any remark is a failure. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { root } from "./files.ts";

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly publishConfig?: { readonly exports?: Record<string, unknown> };
  readonly exports?: Record<string, unknown>;
}

const run = promisify(execFile);
const packages = resolve(root, "packages");
const tarballs = await mkdtemp(resolve(tmpdir(), "packed-"));
let remarks = 0;

try {
  for (const folder of (await readdir(packages)).sort()) {
    const directory = resolve(packages, folder);
    const manifest = JSON.parse(
      await readFile(resolve(directory, "package.json"), "utf8"),
    ) as Manifest;
    if (manifest.private) continue;
    const problems = await problemsOf(directory, manifest);
    remarks += problems.length;
    for (const problem of problems) console.error(`${manifest.name}: ${problem}`);
  }
} finally {
  await rm(tarballs, { recursive: true });
}
console.log(`packages: publint and attw have ${remarks} remarks`);
process.exitCode = remarks > 0 ? 1 : 0;

async function problemsOf(directory: string, manifest: Manifest): Promise<string[]> {
  const packed = await run("pnpm", ["pack", "--json", "--pack-destination", tarballs], {
    cwd: directory,
  });
  const { filename } = JSON.parse(packed.stdout.slice(packed.stdout.indexOf("{"))) as {
    filename: string;
  };
  const tarball = await readFile(filename);
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(tarball).buffer },
    strict: true,
  });
  const lint = messages.map((message) => formatMessage(message, pkg) ?? message.code);
  return [...lint, ...(hasCode(manifest) ? await typeProblems(filename) : [])];
}

/** Whether a package exports code, and not data alone. */
function hasCode({ exports, publishConfig }: Manifest): boolean {
  return JSON.stringify(publishConfig?.exports ?? exports ?? {}).includes('.js"');
}

async function typeProblems(tarball: string): Promise<string[]> {
  return run("attw", [tarball, "--profile", "esm-only", "--no-color", "--no-emoji"], {
    cwd: root,
  }).then(
    () => [],
    (error: { stdout?: string }) => [error.stdout ?? String(error)],
  );
}
