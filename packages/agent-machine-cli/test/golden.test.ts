/** What each command writes, to the letter, piped and in a terminal. */
import { readFile, rm, symlink } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { amc, amcInTerminal } from "./support/amc.ts";
import { workspace } from "./support/workspace.ts";

/** Command lines by the name of their golden file; `<` gives a file to the standard input. */
const lines: Readonly<Record<string, string>> = {
  "validate/valid": "validate profile.json",
  "validate/formats": "validate profile.yaml profile.jsonc fingerprint.json",
  "validate/together": "validate profile.json surfaces fingerprint.json",
  "validate/refused": "validate refused.json",
  "validate/refused-yaml": "validate refused.yaml",
  "validate/rule": "validate rule.json",
  "validate/secret": "validate secret.json",
  "validate/misspelt-type": "validate misspelt-type.json",
  "validate/not-json": "validate not-json.json",
  "validate/hostile": "validate hostile*.json",
  "validate/warning": "validate warning.json",
  "validate/warning-fails": "validate --fail-on warning warning.json",
  "validate/fleet": "validate fleet.ndjson",
  "validate/fleet-of-profile": "validate fleet.ndjson profile.json",
  "validate/turning": "validate turning.ndjson",
  "validate/few-findings": "validate --max-findings 1 refused.json",
  "validate/json": "validate --format json refused.json fleet.ndjson missing.json",
  "validate/sarif": "validate --format sarif refused.json rule.json missing.json",
  "validate/github": "validate --format github refused.json rule.json missing.json",
  "validate/junit": "validate --format junit refused.json warning.json profile.json missing.json",
  "validate/standard-input": "validate - < refused.json",
  "validate/standard-input-yaml": "validate - < refused.yaml",
  "validate/standard-input-lines": "validate - < fleet.ndjson",
  "validate/told-format": "validate --input jsonc - < profile.jsonc",
  "validate/glob": "validate **/codex.json",
  "validate/folder": "validate mixed",
  "validate/strangers": "validate stranger",
  "validate/nothing": "validate nothing",
  "validate/missing": "validate profil.json",
  "validate/no-match": "validate *.toml",
  "validate/empty": "validate empty.json",
  "validate/empty-stream": "validate empty.ndjson",
  "validate/empty-part": "validate empty.ndjson fleet.ndjson",
  "validate/circle": "validate circle.json",
  "validate/no-operand": "validate",
  "verify/agreed": "verify --profile profile.json --tool-surface surfaces fingerprint.json",
  "verify/deviating": "verify -p profile.json -t surfaces deviating.json",
  "verify/without-surfaces": "verify -p profile.json fingerprint.json",
  "verify/other-roles": "verify -p fingerprint.json -t surfaces profile.json",
  "verify/not-json": "verify -p profile.json -t surfaces not-json.json",
  "verify/several": "verify -p profile.json -t surfaces fleet.ndjson",
  "verify/no-profile": "verify fingerprint.json",
  "diff/same": "diff profile.json profile.yaml",
  "diff/refused": "diff profile.json refused.json",
  "diff/wider": "diff --fail-on widen profile.json wider.json",
  "diff/json": "diff --format json profile.json wider.json",
  "diff/markdown": "diff --format markdown profile.json wider.json",
  "diff/github": "diff --format github profile.json wider.json",
  "diff/folders": "diff surfaces surfaces/codex.json",
  "diff/one-operand": "diff profile.json",
  "diff/duplicates": "diff --fail-on widen twice surfaces/codex.json",
  "diff/standard-input": "diff - profile.json < profile.yaml",
  "diff/one-standard-input": "diff - - < profile.json",
  "explain/contract": "explain tool-surface",
  "explain/field": "explain profile.mounts[0].accessMode",
  "explain/type": "explain SeccompMode",
  "explain/rule": "explain mount/outside-allowlist",
  "explain/rule-of-texts": "explain text/duplicate-key",
  "explain/rule-of-schemas": "explain schema/not",
  "explain/rule-of-sets": "explain set/duplicate-id",
  "explain/json": "explain --format json profile.network.mode",
  "explain/misspelt-path": "explain profile.mount.source",
  "explain/misspelt-kind": "explain profle",
  "explain/misspelt-rule": "explain mount/outside-alowlist",
  "init/profile": "init profile --host linux",
  "init/json": "init mount --host macos --format json",
  "init/misspelt-host": "init profile --host window-wsl",
  "init/no-host": "init profile",
  "digest/launch": "digest profile.json surfaces",
  "digest/missing-surfaces": "digest profile.json",
  "digest/json": "digest --format json profile.json surfaces",
  "digest/refused": "digest refused.json",
  "rules/subject": "rules worktree",
  "rules/unknown-subject": "rules elsewhere",
  "rules/misspelt-subject": "rules worktrees",
  "rules/unlisted-subject": "rules set",
  "catalog/list": "catalog",
  "catalog/help": "catalog --help",
  "catalog/too-much": "catalog profile",
  "completion/no-shell": "completion",
  "completion/misspelt-shell": "completion bsh",
  "program/version": "--version",
  "program/help": "--help",
  "program/help-of-command": "help diff",
  "program/nothing": "",
  "program/misspelt-command": "valdate profile.json",
  "program/misspelt-option": "validate --fromat json profile.json",
  "program/misspelt-choice": "validate --format jsn profile.json",
  "program/no-value": "validate profile.json --format",
  "program/switch-with-value": "validate --help=yes profile.json",
  "program/no-number": "validate --jobs many profile.json",
  "program/option-first": "--format json validate profile.json",
};

const inTerminal: Readonly<Record<string, string>> = {
  "terminal/refused": "validate refused.json",
  "terminal/valid": "validate profile.json",
  "terminal/warning": "validate warning.json",
  "terminal/diff": "diff profile.json wider.json",
  "terminal/explain": "explain profile.network.mode",
  "terminal/help": "validate --help",
  "terminal/verify": "verify -p profile.json -t surfaces deviating.json",
  "terminal/digest": "digest profile.json surfaces",
  "terminal/init": "init mount --host linux --format json",
  "terminal/rules": "rules worktree",
  "terminal/catalog": "catalog",
  "terminal/version": "--version",
  "terminal/misspelt-command": "valdate profile.json",
  "terminal/missing": "validate profil.json",
  "terminal/sarif": "validate --format sarif profile.json",
  "terminal/github": "validate --format github refused.json",
  "terminal/junit": "validate --format junit profile.json",
  "terminal/json": "validate --format json profile.json",
};

let folder = "";
beforeAll(async () => {
  folder = await workspace();
  await symlink("circle.json", resolve(folder, "circle.json"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What every change of a contract changes is not what these are about. */
const settled = (text: string): string =>
  text
    .replace(/sha256:[0-9a-f]{64}(?=(?:\\e\[22m)?$)/gm, "sha256:…")
    .replace(/\d+ fields/g, "… fields");

const stable = (name: string, text: string): string =>
  name.includes("catalog") ? settled(text) : text;

const golden = (name: string): string => `golden/${name}.txt`;

describe.concurrent("piped", () => {
  test.for(Object.entries(lines))("%s", async ([name, line], { expect }) => {
    const [command = "", file] = line.split(" < ");
    const words = command.split(" ").filter((word) => word !== "");
    const input = file === undefined ? "" : await readFile(resolve(folder, file));
    const { code, out, err } = await amc(words, { folder, input });
    const text = `$ amc ${line}\n${out}${err === "" ? "" : `--- standard error\n${err}`}--- exit code ${code}\n`;
    await expect(stable(name, text.replaceAll(folder, "/workspace"))).toMatchFileSnapshot(
      golden(name),
    );
  });
});

describe.concurrent("in a terminal", () => {
  test.for(Object.entries(inTerminal))("%s", async ([name, line], { expect }) => {
    const { code, out } = await amcInTerminal(line.split(" "), { folder });
    const text = `$ amc ${line}\n${out.replaceAll("\r\n", "\n").replaceAll("\u001b", "\\e")}--- exit code ${code}\n`;
    await expect(stable(name, text)).toMatchFileSnapshot(golden(name));
  });
});
