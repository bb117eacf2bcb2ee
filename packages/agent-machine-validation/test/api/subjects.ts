import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readExample } from "../../../../test/support/conformance.ts";
import type * as api from "../../src/index.ts";

export type Fields = Record<string, unknown>;

export const mount = readExample("agent-workspace-mount.code") as Fields;
export const mountText = readFileSync(
  resolve(import.meta.dirname, "../../../../examples/agent-workspace-mount.code.example.json"),
  "utf8",
);

export const profile = readExample("agent-machine-profile.macos") as Fields;

/** A mount of memory that does not say that it is ephemeral: it keeps the schema and breaks a rule. */
export const lasting: Fields = { ...mount, source: { kind: "tmpfs", sizeMiB: 64 } };

const { agentPath: _, ...rest } = mount;

/** A mount that breaks the schema. */
export const without: Fields = rest;

export function rulesOf(findings: readonly api.Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}
