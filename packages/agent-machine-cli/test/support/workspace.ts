import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import jsonPatch, { type Operation } from "fast-json-patch";
import { stringify } from "yaml";
import { readExample } from "../../../../test/support/conformance.ts";

const profile = "agent-machine-profile.macos";
const fingerprint = "agent-machine-fingerprint";

/** Files by name, each in a format and with a fault of its own. */
const files: Readonly<Record<string, string>> = {
  "profile.json": text(patched(profile)),
  "profile.yaml": `# A comment.\n${stringify(patched(profile))}`,
  "profile.jsonc": `// A comment.\n${text(patched(profile))}`,
  "fingerprint.json": text(patched(fingerprint)),
  "surfaces/claude-code.json": text(patched("agent-tool-surface.claude-code")),
  "surfaces/codex.json": text(patched("agent-tool-surface.codex")),
  "surfaces/local-shell.json": text(patched("agent-tool-surface.local-shell")),
  "surfaces/openclaw.json": text(patched("agent-tool-surface.openclaw")),

  "refused.json": text(
    patched(profile, [
      { op: "replace", path: "/mounts/0/source/path", value: "~/.ssh" },
      { op: "remove", path: "/planes/host/arch" },
      { op: "add", path: "/mounts/1/acessMode", value: "read-write" },
    ]),
  ),
  "refused.yaml": stringify(
    patched(profile, [{ op: "replace", path: "/mounts/0/source/path", value: "~/.aws" }]),
  ),
  "rule.json": text(
    patched(profile, [{ op: "replace", path: "/mounts/0/source/path", value: "~/src/app" }]),
  ),
  "wider.json": text(
    patched(profile, [
      { op: "replace", path: "/mounts/1/accessMode", value: "read-write" },
      { op: "replace", path: "/planes/host/pathAllowlist/1/maxAccess", value: "read-write" },
      {
        op: "replace",
        path: "/mounts/2/source/path",
        value: "~/Documents/SourceOS/agent-output/my_app",
      },
      { op: "replace", path: "/planes/container/ociRuntime", value: "runc" },
      { op: "replace", path: "/planes/user/containerUser", value: "worker" },
      { op: "replace", path: "/name", value: "A *new* name" },
    ]),
  ),
  "twice/narrow.json": text(
    patched("agent-tool-surface.codex", [{ op: "remove", path: "/capabilities/4" }]),
  ),
  "twice/wide.json": text(patched("agent-tool-surface.codex")),
  "secret.json": text(
    patched(profile, [
      {
        op: "add",
        path: "/planes/container/environment/variables/0",
        value: { name: "TOKEN_FILE", value: `ghp_${"a1B2".repeat(9)}` },
      },
    ]),
  ),
  "warning.json": `\ufeff${text(patched(profile))}`,
  "deviating.json": text(
    patched(fingerprint, [
      { op: "replace", path: "/planes/host/arch", value: "amd64" },
      { op: "replace", path: "/policyHash", value: `sha256:${"0".repeat(64)}` },
    ]),
  ),
  "misspelt-type.json": text(
    patched(profile, [{ op: "replace", path: "/type", value: "AgentMachineProfil" }]),
  ),
  "not-json.json": '{\n  "type": "AgentMachineProfile",\n  "id": urn\n}\n',
  "hostile\u001b[31m.json": '{ "type": "\\u001b[2J\\u202eAgentMachineProfile" }\n',
  "empty.json": "",
  "empty.ndjson": "",
  "fleet.ndjson": lines([
    patched(fingerprint),
    patched(fingerprint, [{ op: "replace", path: "/launchId", value: "" }]),
    patched(fingerprint, [
      { op: "replace", path: "/profileRef", value: "urn:srcos:agent-machine-profile:other" },
    ]),
  ]),
  "turning.ndjson": `${lines([patched(fingerprint)])}${stringify(patched("agent-workspace-mount.code"))}`,
  "stranger/package.json": '{ "name": "stranger" }\n',
  "stranger/tsconfig.json": '{ "compilerOptions": {} } // a comment\n',
  "nothing/readme.txt": "Nothing.\n",
  "mixed/package.json": '{ "name": "stranger" }\n',
  "mixed/machine.json": text(patched(profile)),
};

/** A folder with files to work on, outside the repository. */
export async function workspace(): Promise<string> {
  const folder = await mkdtemp(resolve(tmpdir(), "amc-"));
  for (const [name, content] of Object.entries(files)) {
    const file = resolve(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

/** An example with changes. */
export function patched(example: string, patch: readonly Operation[] = []): unknown {
  return jsonPatch.applyPatch(structuredClone(readExample(example)), [...patch]).newDocument;
}

export function text(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

export function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
