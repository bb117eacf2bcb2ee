import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../../scripts/files.ts";
import { consumerOf, run } from "../../../test/support/pack.ts";

const source = `
import {
  AccessMode,
  agentMachineProfileSpecVersion,
  agentMachineProfileUrn,
  type AgentMachineDocument,
  type AgentMachineProfileUrn,
  type MountSource,
} from "@sourceos/agent-machine-types";

export const id: AgentMachineProfileUrn = agentMachineProfileUrn("macos-podman-default");
export const source = { kind: "host-path", path: "~/dev", allowlistRootId: "dev" } satisfies MountSource;
// @ts-expect-error A folder of the host names the root that admits it.
export const unrooted: MountSource = { kind: "host-path", path: "~/dev" };
export function nameOf(document: AgentMachineDocument): string {
  return document.type === "AgentMachineProfile" ? document.name : document.id;
}
console.log(id, AccessMode.readOnly, agentMachineProfileSpecVersion, source.kind);
`;

/** The package as people get it: packed, installed in an empty project, compiled with the compilers that they have, and run. */
describe("a consumer", () => {
  let project = "";
  beforeAll(async () => {
    project = await consumerOf("agent-machine-types");
    await writeFile(resolve(project, "consumer.ts"), source);
  }, 60_000);
  afterAll(() => rm(project, { recursive: true }));

  test.each(
    ["typescript-5.9", "typescript", "typescript-7"].flatMap((compiler) =>
      ["bundler", "nodenext"].map((moduleResolution) => ({ compiler, moduleResolution })),
    ),
  )(
    "compiles with $compiler and $moduleResolution",
    async ({ compiler, moduleResolution }) => {
      const config = {
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          verbatimModuleSyntax: true,
          module: moduleResolution === "bundler" ? "preserve" : "nodenext",
          moduleResolution,
          target: "es2022",
          types: [],
          outDir: "out",
        },
        files: ["consumer.ts"],
      };
      await writeFile(resolve(project, "tsconfig.json"), JSON.stringify(config));
      const { version } = JSON.parse(
        await readFile(resolve(root, "node_modules", compiler, "package.json"), "utf8"),
      ) as { version: string };
      const compile = run(process.execPath, [
        resolve(root, "node_modules", compiler, "bin/tsc"),
        "-p",
        project,
      ]);
      await expect(
        compile.then(
          () => version,
          (error: { stdout: string }) => error.stdout,
        ),
      ).resolves.toBe(version);
      const { stdout } = await run(process.execPath, [resolve(project, "out/consumer.js")], {
        cwd: project,
      });
      expect(stdout).toBe(
        "urn:srcos:agent-machine-profile:macos-podman-default read-only 0.1.0 host-path\n",
      );
    },
    60_000,
  );

  test("gets what is meant, and nothing else", async () => {
    const installed = resolve(project, "node_modules/@sourceos/agent-machine-types");
    const files = (await readdir(installed, { recursive: true })).filter((file) =>
      /\.[a-z]+$/i.test(file),
    );
    const kinds = new Set(files.map((file) => file.replace(/^(dist|src)\/[a-z-]+\./, "$1/*.")));
    expect([...kinds].sort()).toEqual([
      "README.md",
      "dist/*.d.ts",
      "dist/*.d.ts.map",
      "dist/*.js",
      "dist/*.js.map",
      "package.json",
      "src/*.ts",
    ]);
    expect(await readdir(installed)).toContain("LICENSE");
    const manifest = JSON.parse(await readFile(resolve(installed, "package.json"), "utf8"));
    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest.scripts?.install ?? manifest.scripts?.postinstall).toBeUndefined();
  });
});
