/**
 * Impossible documents that do not compile, one for each condition of the contracts. `tsc` reads this file: an expected error that does
 * not appear is an error itself.
 */
import type {
  AgentMachineDocument,
  AgentMachineDocuments,
  AgentMachineFingerprint,
  AgentWorkspaceMount,
  GitDirectory,
  MachinePlane,
  McpServer,
  MountSource,
  NetworkPolicy,
  ObservedMachine,
  ObservedTool,
  ObservedWorktree,
  SeccompSettings,
  SecretGrant,
  ToolCapability,
} from "../src/index.ts";

declare const mount: Extract<AgentWorkspaceMount, { pathClass: "cache" }>;
declare const fingerprint: Omit<AgentMachineFingerprint, "conformance" | "deviations">;
const digest = "sha256:0";
const mountRef = "urn:srcos:agent-workspace-mount:code";

export const sources = [
  { kind: "host-path", path: "~/dev", allowlistRootId: "dev" },
  { kind: "machine-path", path: "~/dev" },
  { kind: "named-volume", name: "store" },
  { kind: "tmpfs", sizeMiB: 64 },
  // @ts-expect-error A folder of the host names the root that admits it.
  { kind: "host-path", path: "~/dev" },
  // @ts-expect-error A folder has a path.
  { kind: "machine-path" },
  // @ts-expect-error A folder of the machine is under no root of the host.
  { kind: "machine-path", path: "~/dev", allowlistRootId: "dev" },
  // @ts-expect-error A volume has a name.
  { kind: "named-volume" },
  // @ts-expect-error A volume has no path.
  { kind: "named-volume", name: "store", path: "~/dev" },
  // @ts-expect-error A file system in memory has a size.
  { kind: "tmpfs" },
] satisfies MountSource[];

export const mounts = [
  mount,
  // @ts-expect-error Only a cache has cache settings.
  { ...mount, pathClass: "code" },
] satisfies AgentWorkspaceMount[];

export const caches = [
  // @ts-expect-error A cache has cache settings.
  (({ cache: _cache, ...rest }) => rest)(mount),
] satisfies AgentWorkspaceMount[];

export const machines = [
  { manager: "none", provider: "none", implicitMounts: "none" },
  { manager: "podman-machine", provider: "applehv", name: "m", implicitMounts: "none" },
  { manager: "lima", provider: "vz", name: "m", implicitMounts: "none" },
  { manager: "apple-container", provider: "apple-container", name: "m", implicitMounts: "none" },
  {
    manager: "wsl",
    provider: "wsl",
    name: "m",
    implicitMounts: "none",
    wsl: { interop: false, appendWindowsPath: false, automount: false },
  },
  // @ts-expect-error Podman does not drive vz.
  { manager: "podman-machine", provider: "vz", name: "m", implicitMounts: "none" },
  // @ts-expect-error Lima does not drive Hyper-V.
  { manager: "lima", provider: "hyperv", name: "m", implicitMounts: "none" },
  // @ts-expect-error Apple's container is its own provider.
  { manager: "apple-container", provider: "vz", name: "m", implicitMounts: "none" },
  // @ts-expect-error A WSL distro runs on WSL.
  { manager: "wsl", provider: "hyperv", name: "m", implicitMounts: "none" },
  // @ts-expect-error WSL says what it must not do on its own.
  { manager: "podman-machine", provider: "wsl", name: "m", implicitMounts: "none" },
  // @ts-expect-error No machine has no name.
  { manager: "none", provider: "none", implicitMounts: "none", name: "m" },
  // @ts-expect-error A machine has a name.
  { manager: "lima", provider: "vz", implicitMounts: "none" },
  // @ts-expect-error Nothing is mounted by itself.
  { manager: "none", provider: "none", implicitMounts: "home" },
] satisfies MachinePlane[];

export const seccomp = [
  { mode: "runtime-default" },
  { mode: "profile", digest },
  // @ts-expect-error A profile is named by its digest.
  { mode: "profile" },
  // @ts-expect-error The engine's own list has no digest.
  { mode: "runtime-default", digest },
  // @ts-expect-error There is no mode without a list.
  { mode: "unconfined" },
] satisfies SeccompSettings[];

export const gitDirectories = [
  { layout: "normal" },
  { layout: "linked-worktree", gitDirMountRef: mountRef, commonDirMountRef: mountRef },
  // @ts-expect-error A linked working tree says where its git directory is mounted.
  { layout: "linked-worktree", gitDirMountRef: mountRef },
  // @ts-expect-error A git directory inside the tree needs no mount of its own.
  { layout: "normal", commonDirMountRef: mountRef },
] satisfies GitDirectory[];

const grant = {
  name: "push",
  sourceUri: "op://vault/item",
  audienceHosts: ["git.example.org"],
} as const;

export const grants = [
  { ...grant, delivery: "proxy-inject" },
  { ...grant, delivery: "file", containerPath: "/secrets/push" },
  { ...grant, delivery: "env", variableName: "PUSH_TOKEN" },
  // @ts-expect-error A file has a path.
  { ...grant, delivery: "file" },
  // @ts-expect-error A variable has a name.
  { ...grant, delivery: "env" },
  // @ts-expect-error What a proxy adds is no file.
  { ...grant, delivery: "proxy-inject", containerPath: "/secrets/push" },
] satisfies SecretGrant[];

const network = { default: "deny", hostLoopback: false, privateRanges: "deny" } as const;

export const networks = [
  { ...network, mode: "none", dns: "none" },
  {
    ...network,
    mode: "allowlist",
    dns: "proxy",
    allow: [{ host: "example.org", ports: [443], protocol: "https" }],
  },
  // @ts-expect-error Without a network, nothing is allowed.
  { ...network, mode: "none", dns: "none", allow: [] },
  // @ts-expect-error Without a network, no name is resolved.
  { ...network, mode: "none", dns: "proxy" },
  // @ts-expect-error An allowlist lists something.
  { ...network, mode: "allowlist", dns: "proxy" },
  // @ts-expect-error There is no mode that reaches everything.
  { ...network, mode: "full", dns: "proxy" },
] satisfies NetworkPolicy[];

export const servers = [
  { name: "docs", transport: "stdio", command: ["docs"] },
  { name: "docs", transport: "streamable-http", url: "https://docs.example.org" },
  // @ts-expect-error A program has a command.
  { name: "docs", transport: "stdio" },
  // @ts-expect-error A server on the network has a URL, and no command.
  { name: "docs", transport: "streamable-http", command: ["docs"] },
] satisfies McpServer[];

const ask = { capabilityId: "c", decision: "ask" } as const;

export const capabilities = [
  { ...ask, capability: "fs-read", mountRefs: [mountRef] },
  { ...ask, capability: "net-egress", hosts: ["example.org"] },
  { ...ask, capability: "vcs-push", hosts: ["example.org"], mountRefs: [mountRef] },
  { ...ask, capability: "exec-command", commands: [{ words: ["make"] }] },
  { ...ask, capability: "mcp-call", mcpServerNames: ["docs"] },
  { ...ask, capability: "secret-use", secretGrantNames: ["push"] },
  { ...ask, capability: "subagent-spawn", toolSurfaceRefs: ["urn:srcos:agent-tool-surface:shell"] },
  // @ts-expect-error Files are read somewhere.
  { ...ask, capability: "fs-read" },
  // @ts-expect-error Connections lead to hosts.
  { ...ask, capability: "net-egress", mountRefs: [mountRef] },
  // @ts-expect-error A push comes from somewhere and goes somewhere.
  { ...ask, capability: "vcs-push", hosts: ["example.org"] },
  // @ts-expect-error Commands are named.
  { ...ask, capability: "exec-command" },
  // @ts-expect-error Servers are named.
  { ...ask, capability: "mcp-call" },
  // @ts-expect-error Secrets are named.
  { ...ask, capability: "secret-use" },
  // @ts-expect-error Tool surfaces are named.
  { ...ask, capability: "subagent-spawn" },
  // @ts-expect-error What is allowed has a lease.
  { capabilityId: "c", decision: "allow", capability: "fs-read", mountRefs: [mountRef] },
] satisfies ToolCapability[];

export const observedMachines = [
  { manager: "none", provider: "none", implicitMountsObserved: [] },
  // @ts-expect-error A machine that was there has a name, a state and a version.
  { manager: "lima", provider: "vz", implicitMountsObserved: [] },
  // @ts-expect-error What was not there had no state.
  { manager: "none", provider: "none", implicitMountsObserved: [], state: "running" },
] satisfies ObservedMachine[];

export const observedWorktrees = [
  { state: "branch", ref: "refs/heads/main", commit: "0", dirty: false, layout: "normal" },
  { state: "detached", commit: "0", dirty: false, layout: "normal" },
  { state: "unborn", ref: "refs/heads/main", dirty: false, layout: "normal" },
  { state: "not-a-repository" },
  // @ts-expect-error A branch has a commit.
  { state: "branch", ref: "refs/heads/main", dirty: false, layout: "normal" },
  // @ts-expect-error A detached working tree is on no branch.
  { state: "detached", ref: "refs/heads/main", commit: "0", dirty: false, layout: "normal" },
  // @ts-expect-error An unborn branch has no commit.
  { state: "unborn", ref: "refs/heads/main", commit: "0", dirty: false, layout: "normal" },
  // @ts-expect-error What is no repository has no commit.
  { state: "not-a-repository", commit: "0" },
] satisfies ObservedWorktree[];

const tool = { toolSurfaceRef: "urn:srcos:agent-tool-surface:codex", provider: "codex" } as const;

export const observedTools = [
  { ...tool, probe: "ok", reportedVersion: "1" },
  { ...tool, probe: "absent" },
  // @ts-expect-error A tool that answered said something.
  { ...tool, probe: "ok" },
  // @ts-expect-error A tool that was absent said nothing.
  { ...tool, probe: "absent", reportedVersion: "1" },
] satisfies ObservedTool[];

export const fingerprints = [
  { ...fingerprint, conformance: "exact" },
  // @ts-expect-error What is degraded says how.
  { ...fingerprint, conformance: "degraded" },
  // @ts-expect-error What is exact has no deviations.
  { ...fingerprint, conformance: "exact", deviations: [] },
] satisfies AgentMachineFingerprint[];

/** Generic code narrows by `type`. */
export function planesOf(document: AgentMachineDocument): readonly string[] {
  return document.type === "AgentMachineProfile" ? Object.keys(document.planes) : [];
}

/** A handler for each type of document. */
export type Handlers = {
  readonly [Type in keyof AgentMachineDocuments]: (document: AgentMachineDocuments[Type]) => void;
};
