/** Broken documents, one for each kind of constraint: which of them does generated code refuse? */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import jsonPatch, { type Operation } from "fast-json-patch";
import { root } from "../../../scripts/files.ts";
import type { ContractName } from "../../../scripts/schemas.ts";

export interface Question {
  readonly contract: ContractName;
  readonly document: unknown;
}

export interface Probe {
  /** What is wrong, as the scorecard puts it. */
  readonly name: string;
  /** The keyword of JSON Schema that refuses it. */
  readonly keyword: string;
  /** The example that is broken, and how. */
  readonly base: string;
  readonly patch: readonly Operation[];
}

export const probes: readonly Probe[] = [
  {
    name: "a required property is missing",
    keyword: "required",
    base: "agent-tool-surface.codex",
    patch: [{ op: "remove", path: "/capabilities/0/decision" }],
  },
  {
    name: "a number where a text belongs",
    keyword: "type",
    base: "agent-tool-surface.codex",
    patch: [{ op: "replace", path: "/name", value: 7 }],
  },
  {
    name: "a value that the enumeration does not have",
    keyword: "enum",
    base: "agent-workspace-mount.code",
    patch: [{ op: "replace", path: "/accessMode", value: "everything" }],
  },
  {
    name: "another text than the constant",
    keyword: "const",
    base: "agent-tool-surface.codex",
    patch: [{ op: "replace", path: "/defaultDecision", value: "allow" }],
  },
  {
    name: "`true` where the constant is `false`",
    keyword: "const",
    base: "agent-tool-surface.codex",
    patch: [{ op: "replace", path: "/bypassAllowed", value: true }],
  },
  {
    name: "an unknown property",
    keyword: "additionalProperties",
    base: "agent-workspace-mount.code",
    patch: [{ op: "add", path: "/source/writable", value: true }],
  },
  {
    name: "a text that does not match its pattern",
    keyword: "pattern",
    base: "agent-workspace-mount.code",
    patch: [{ op: "replace", path: "/id", value: "urn:srcos:agent-workspace-mount:Dev Code" }],
  },
  {
    name: "the same in a list",
    keyword: "pattern",
    base: "agent-workspace-mount.code",
    patch: [{ op: "add", path: "/maskedSubpaths", value: ["../outside"] }],
  },
  {
    name: "a text that is too long",
    keyword: "maxLength",
    base: "agent-tool-surface.codex",
    patch: [{ op: "replace", path: "/name", value: "n".repeat(121) }],
  },
  {
    name: "a number that is too large",
    keyword: "maximum",
    base: "agent-machine-profile.macos",
    patch: [{ op: "replace", path: "/planes/machine/resources/cpus", value: 100_000 }],
  },
  {
    name: "an empty list where one entry is due",
    keyword: "minItems",
    base: "agent-tool-surface.codex",
    patch: [{ op: "replace", path: "/capabilities", value: [] }],
  },
  {
    name: "a repeated entry",
    keyword: "uniqueItems",
    base: "agent-workspace-mount.code",
    patch: [{ op: "add", path: "/maskedSubpaths", value: [".env", ".env"] }],
  },
  {
    name: "a condition: a cache without settings",
    keyword: "required",
    base: "agent-workspace-mount.cache",
    patch: [{ op: "remove", path: "/cache" }],
  },
  {
    name: "a refusal: a folder of secrets",
    keyword: "not",
    base: "agent-machine-profile.macos",
    patch: [{ op: "replace", path: "/planes/host/pathAllowlist/0/path", value: "~/.ssh" }],
  },
];

/** The broken document of a probe. */
export function brokenDocument({ base, patch }: Probe): Question {
  const original = example(`${base}.example.json`);
  const { newDocument } = jsonPatch.applyPatch(original.document, patch, true, false);
  return { ...original, document: newDocument };
}

/** An example, and the contract that it names as its type. */
export function example(file: string): Question {
  const text = readFileSync(resolve(root, "examples", file), "utf8");
  const document = JSON.parse(text) as { readonly type: ContractName };
  return { contract: document.type, document };
}
