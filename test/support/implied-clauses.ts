/** Clauses of rules that something else implies, so that no case can show them, each with what implies it. */
import type { Operation } from "fast-json-patch";
import type { ContractName } from "../../scripts/schemas.ts";

/** Why a changed rule cannot be told from the rule itself. */
export type Reason =
  /** A document that would show it does not keep its schema. */
  | { readonly witness: Witness }
  /** The rule holds where this field is missing, so that its other places are asked only where it is there. */
  | { readonly guarded: string }
  /** Each word of the list that follows says it. */
  | { readonly words: RegExp }
  /** What tells the patterns apart is no text of this definition, as their automata show. */
  | { readonly texts: readonly [contract: ContractName, definition: string] }
  /** Another clause says it too, and a case notices when both are gone. */
  | { readonly both: { readonly cel?: string; readonly where?: string } };

/** Documents of which a schema refuses one, by a keyword. */
export interface Witness {
  readonly contract: ContractName;
  readonly base: string;
  readonly patch: readonly Operation[];
  /** The profile with which a tool surface is compared. */
  readonly profile?: { readonly base: string; readonly patch: readonly Operation[] };
  readonly keyword: string;
}

const macos = "agent-machine-profile.macos";
const profile = { contract: "AgentMachineProfile", base: macos } as const;
const surface = { contract: "AgentToolSurface", base: "agent-tool-surface.claude-code" } as const;
const codex = { contract: "AgentToolSurface", base: "agent-tool-surface.codex" } as const;

/** Hosts have an asterisk in front only, so that whether one holds `*.` or begins with it is the same. */
const inside = "git.*.example.org";
const denied: Operation = { op: "replace", path: "/network/deny", value: [inside] };
const allowed: Operation = { op: "replace", path: "/network/allow/0/host", value: inside };

const hostPath: Reason = { texts: ["AgentMachineProfile", "HostPath"] };
const argument: Reason = { texts: ["AgentToolSurface", "CommandArgument"] };

/** A tilde stands in front of a path only. */
function tildeInside(path: string): Reason {
  const patch: Operation[] = [{ op: "replace", path, value: "C:/~/dev/app" }];
  return { witness: { ...profile, patch, keyword: "pattern" } };
}

/** A server whose address would show it, were it one. */
function address(url: string): Reason {
  return {
    witness: {
      contract: "AgentToolSurface",
      base: "agent-tool-surface.future-provider",
      patch: [{ op: "replace", path: "/mcpServers/0/url", value: url }],
      profile: { base: "agent-machine-profile.linux", patch: [] },
      keyword: "pattern",
    },
  };
}

/** A capability that is denied without the scope that its kind has. */
function denial(capability: string): Operation {
  return {
    op: "add",
    path: "/capabilities/-",
    value: { capabilityId: "x", capability, decision: "deny" },
  };
}

function refusedWithoutScope(capability: string, of: typeof surface | typeof codex): Reason {
  return { witness: { ...of, patch: [denial(capability)], keyword: "required" } };
}

const eitherWay =
  '(this.containerPath).startsWith(m.agentPath + "/") || (m.agentPath).startsWith(this.containerPath + "/")';
const bothSides: Reason = {
  both: { cel: `!has(this.containerPath) || root.mounts.all(m, !(${eitherWay}))` },
};
const bothSidesOfPlaces: Reason = {
  both: { where: `has(this.containerPath) && (${eitherWay.replaceAll("m.", "other.")})` },
};

/** A linked working tree of which only one mount is named. */
function oneMount(other: string): Reason {
  const patch: Operation[] = [{ op: "remove", path: `/planes/worktree/gitDir/${other}` }];
  const base = "agent-machine-profile.windows-wsl";
  return { witness: { contract: "AgentMachineProfile", base, patch, keyword: "required" } };
}

export const implied: Readonly<Record<string, Reason>> = {
  "host/foreign-path: this.path.startsWith() as contains": tildeInside(
    "/planes/host/pathAllowlist/0/path",
  ),
  "host/foreign-path: without ^": hostPath,
  'machine/provider-host: without this.provider == "qemu"': {
    witness: {
      ...profile,
      patch: [
        {
          op: "replace",
          path: "/planes/machine",
          value: { manager: "lima", provider: "none", name: "m", implicitMounts: "none" },
        },
      ],
      keyword: "enum",
    },
  },
  "mount/cache-root: related 0 without has(this.source.allowlistRootId)": {
    guarded: "this.source.allowlistRootId",
  },
  "mount/drive-in-machine: without !has(this.path)": {
    witness: {
      contract: "AgentWorkspaceMount",
      base: "agent-workspace-mount.worktree",
      patch: [{ op: "remove", path: "/source/path" }],
      keyword: "required",
    },
  },
  "mount/drive-in-machine: without ^": hostPath,
  "mount/foreign-path: this.path.startsWith() as contains": tildeInside("/mounts/0/source/path"),
  "mount/foreign-path: without !has(this.path)": {
    witness: {
      ...profile,
      patch: [{ op: "remove", path: "/mounts/0/source/path" }],
      keyword: "required",
    },
  },
  "mount/foreign-path: without ^": hostPath,
  "mount/host-executes: [^/]+ as [^/]*": hostPath,
  "mount/outside-allowlist: without !has(this.path)": {
    witness: {
      ...profile,
      patch: [{ op: "remove", path: "/mounts/0/source/path" }],
      keyword: "required",
    },
  },
  "mount/outside-allowlist: related 0 without has(this.allowlistRootId)": {
    guarded: "this.allowlistRootId",
  },
  "mount/protected-place: [a-z0-9-]+ as [a-z0-9-]*": hostPath,
  "mount/wider-than-root: related 0 without has(this.source.allowlistRootId)": {
    guarded: "this.source.allowlistRootId",
  },
  "network/allow-denied: d.startsWith() as contains": {
    witness: { ...profile, patch: [denied], keyword: "pattern" },
  },
  "network/allow-denied: related 0 other.startsWith() as contains": {
    witness: {
      ...profile,
      patch: [{ op: "replace", path: "/network/deny", value: [inside, "*.models.example.org"] }],
      keyword: "pattern",
    },
  },
  "network/public-suffix: this.host.startsWith() as contains": { words: /^[*][.]/ },
  "network/public-suffix: without ^": { texts: ["AgentMachineProfile", "HostPattern"] },
  "secret/audience-denied: d.startsWith() as contains": {
    witness: { ...profile, patch: [denied], keyword: "pattern" },
  },
  "secret/audience-not-allowed: a.host.startsWith() as contains": {
    witness: { ...profile, patch: [allowed], keyword: "pattern" },
  },
  'secret/file-in-mount: this.containerPath + "/" without the second': bothSides,
  'secret/file-in-mount: m.agentPath + "/" without the second': bothSides,
  "secret/file-in-mount: related 0 without has(this.containerPath)": {
    guarded: "this.containerPath",
  },
  'secret/file-in-mount: related 0 this.containerPath + "/" without the second': bothSidesOfPlaces,
  'secret/file-in-mount: related 0 other.agentPath + "/" without the second': bothSidesOfPlaces,
  "text/not-composed: not at AgentMachineProfile/secrets/grants/*/sourceUri": {
    witness: {
      ...profile,
      patch: [{ op: "replace", path: "/secrets/grants/0/sourceUri", value: "op://a/e\u0301" }],
      keyword: "pattern",
    },
  },
  "text/not-composed: not at AgentToolSurface/mcpServers/*/url": {
    witness: {
      contract: "AgentToolSurface",
      base: "agent-tool-surface.future-provider",
      patch: [{ op: "replace", path: "/mcpServers/0/url", value: "https://example.org/e\u0301" }],
      keyword: "pattern",
    },
  },
  "tool/allow-denied: without has(o.mountRefs)": refusedWithoutScope("fs-write", surface),
  "tool/allow-denied: without has(o.hosts)": refusedWithoutScope("net-egress", surface),
  "tool/allow-denied: d.startsWith() as contains": {
    witness: {
      ...surface,
      patch: [
        {
          op: "add",
          path: "/capabilities/-",
          value: { capabilityId: "x", capability: "net-egress", decision: "deny", hosts: [inside] },
        },
      ],
      keyword: "pattern",
    },
  },
  "tool/allow-denied: without has(o.mcpServerNames)": refusedWithoutScope("mcp-call", surface),
  "tool/allow-denied: without has(o.secretGrantNames)": refusedWithoutScope("secret-use", codex),
  "tool/allow-denied: without has(o.toolSurfaceRefs)": refusedWithoutScope(
    "subagent-spawn",
    surface,
  ),
  "tool/host-denied: d.startsWith() as contains": {
    witness: {
      ...codex,
      patch: [],
      profile: { base: macos, patch: [denied] },
      keyword: "pattern",
    },
  },
  "tool/host-not-allowed: a.host.startsWith() as contains": {
    witness: {
      ...codex,
      patch: [],
      profile: { base: macos, patch: [allowed] },
      keyword: "pattern",
    },
  },
  "tool/server-host-not-allowed: a.host.startsWith() as contains": {
    witness: {
      contract: "AgentToolSurface",
      base: "agent-tool-surface.future-provider",
      patch: [{ op: "replace", path: "/mcpServers/0/url", value: "https://docs.example.org/" }],
      profile: { base: macos, patch: [allowed] },
      keyword: "pattern",
    },
  },
  "tool/server-host-not-allowed: [a-z0-9.-]+ as [a-z0-9.-]*": address(
    "https://.packages.example.org/mcp",
  ),
  "tool/server-host-not-allowed: without ^": address(
    "https://docs.example.net/https://index.packages.example.org/mcp",
  ),
  "tool/wildcard-word: [*? ]+ as [*? ]*": argument,
  'tool/version-command: w.matches("^(?:-[vV]|--?[vV]ersion|version)$") turned round': {
    // Of two words, one matches where one does not.
    both: { cel: `this.command.exists_one(w, !w.matches("^(?:-[vV]|--?[vV]ersion|version)$"))` },
  },
  "worktree/other-git-dir: without !has(this.commonDirMountRef)": oneMount("commonDirMountRef"),
  "worktree/other-git-dir: without !has(this.gitDirMountRef)": oneMount("gitDirMountRef"),
};
