// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

import type {
  DisplayName,
  HostPattern,
  LocalName,
  PlainText,
  Sha256Digest,
  ToolProvider,
  VerbatimVersion,
} from "./shared.ts";
import type {
  AgentToolSurfaceUrn,
  AgentWorkspaceMountUrn,
  LeaseUrn,
  ToolExposureUrn,
} from "./urns.ts";

/**
 * The tools of one provider, as capabilities that are governed one by one. A tool that lies in the
 * container and that no capability names is not a tool of the agent.
 *
 * A tool surface is shared by many profiles and reviewed on its own, so profiles refer to it.
 *
 * @remarks Crosses: agent → container.
 *
 * Rules beyond the types:
 * - `tool/server-host-not-allowed`: The profile '\{profile.id\}' does not allow connections to the
 *   server '\{it.name\}'.
 * - `tool/no-machine`: The tool runs in the machine, and the profile '\{profile.id\}' has none.
 * - `tool/allow-denied`: The capability '\{it.capabilityId\}' is allowed, and another entry denies
 *   all of it.
 * - `tool/auto-outside-container`: The tool does not ask because it works in a sandbox, and it runs
 *   on the plane '\{this.executionPlane\}'.
 * - `tool/native-mode`: '\{this.nativeApprovalMode\}' of \{this.provider\} is not what
 *   '\{this.approvalMode\}' says.
 * - `tool/duplicate-server`: Another server is called '\{it.name\}' too.
 * - `tool/duplicate-capability-id`: Another capability has the id '\{it.capabilityId\}' too.
 */
export interface AgentToolSurface {
  /**
   * Stable URN identifier. Pattern: urn:srcos:agent-tool-surface:\<local-id\>
   *
   * @remarks Crosses: agent → container.
   */
  readonly id: AgentToolSurfaceUrn;

  /**
   * The contract that this document keeps.
   *
   * @remarks Crosses: agent → container.
   */
  readonly type: "AgentToolSurface";

  /**
   * The version of the contract that this document was written for.
   *
   * @remarks Crosses: agent → container.
   */
  readonly specVersion: "0.1.0";

  /**
   * The name of the surface, for people.
   *
   * @remarks Crosses: agent → container.
   */
  readonly name: DisplayName;

  /**
   * What the surface is for, in a few sentences.
   *
   * @remarks When absent: The name says enough.
   *
   * Crosses: agent → container.
   */
  readonly description?: PlainText;

  /**
   * Whose tools these are.
   *
   * @remarks Crosses: agent → container.
   */
  readonly provider: ToolProvider;

  /**
   * Always false: nothing is allowed because it happens to be there.
   *
   * @remarks Crosses: agent → container.
   */
  readonly ambientAuthority: false;

  /**
   * Always `deny`: what no capability allows is denied.
   *
   * @remarks Crosses: agent → container. Mirrors: openclaw `tools.allow`, claude-code
   * `permissions.defaultMode`.
   */
  readonly defaultDecision: "deny";

  /**
   * Always false: no flag and no mode switches this governance off.
   *
   * @remarks Crosses: agent → container. Mirrors: claude-code
   * `disableBypassPermissionsMode, --dangerously-skip-permissions`, codex `danger-full-access`,
   * openclaw `tools.elevated`.
   */
  readonly bypassAllowed: false;

  /**
   * What the tools may do, each with its scope.
   *
   * @remarks Crosses: agent → container. Items: 1 to 256.
   */
  readonly capabilities: readonly ToolCapability[];

  /**
   * Where the tools run.
   *
   * @remarks When absent: In the container.
   *
   * Crosses: agent → container.
   *
   * @defaultValue `"container"`
   */
  readonly executionPlane?: ExecutionPlane;

  /**
   * When the tools ask a person.
   *
   * @remarks Crosses: agent → container.
   */
  readonly approvalMode: ApprovalMode;

  /**
   * The same in the provider's own spelling.
   *
   * @remarks When absent: The provider has no such setting, or its default agrees.
   *
   * Crosses: agent → container. Mirrors: codex `approval_policy`, claude-code
   * `permissions.defaultMode`, goose `GOOSE_MODE`, openclaw `exec.ask`.
   */
  readonly nativeApprovalMode?: NativeApprovalMode;

  /**
   * The sandbox that the tool itself puts around what it runs.
   *
   * @remarks When absent: Nothing is agreed about it.
   *
   * Crosses: agent → container.
   */
  readonly innerSandbox?: InnerSandbox;

  /**
   * How to learn the version of the tool.
   *
   * @remarks Crosses: agent → container.
   */
  readonly version: ToolVersionProbe;

  /**
   * The program of the tool.
   *
   * @remarks When absent: Whatever the version command starts.
   *
   * Crosses: agent → container.
   */
  readonly executable?: ToolExecutable;

  /**
   * The tool's own settings.
   *
   * @remarks When absent: The tool runs without settings of its own.
   *
   * Crosses: agent → container.
   */
  readonly nativeConfig?: NativeConfig;

  /**
   * The servers of the Model Context Protocol that the tool may talk to.
   *
   * @remarks When absent: None.
   *
   * Crosses: agent → container. Items: 1 to 64.
   */
  readonly mcpServers?: readonly McpServer[];

  /**
   * The tool exposure policy that this surface was derived from.
   *
   * @remarks When absent: The surface stands for itself.
   *
   * Crosses: agent → container.
   */
  readonly toolExposureRef?: ToolExposureUrn;
}

/**
 * One thing that a tool may do for an agent, within a scope. The kind of capability says which
 * scope it has; there is none without.
 *
 * @remarks
 * Rules beyond the types:
 * - `tool/unknown-subagent-surface`: The agent of the profile '\{profile.id\}' does not use the
 *   tool surface '\{it\}'.
 * - `tool/grant-of-others`: The secret grant '\{it\}' is for other tool surfaces.
 * - `tool/unknown-grant`: The profile '\{profile.id\}' has no secret grant '\{it\}'.
 * - `tool/host-denied`: The profile '\{profile.id\}' denies connections to '\{it\}'.
 * - `tool/host-not-allowed`: The profile '\{profile.id\}' does not allow connections to '\{it\}'.
 * - `tool/read-on-write-only`: '\{this.capability\}' is granted on '\{it\}', which the agent cannot
 *   read.
 * - `tool/write-on-read-only`: '\{this.capability\}' is granted on '\{it\}', which the agent cannot
 *   write and read back.
 * - `tool/unknown-mount`: The profile '\{profile.id\}' has no mount '\{it\}'.
 * - `tool/bypass-flag`: The command switches off the checks of an agent.
 * - `tool/wildcard-word`: A word of the command is a wildcard or blank.
 * - `tool/command-raises-rights`: The command raises rights, or enters the namespaces of others.
 * - `tool/command-outside-container`: A command that runs any other one is allowed without a
 *   question, and the tool runs on the plane '\{root.executionPlane\}'.
 * - `tool/shell-outside-container`: A shell is allowed without a question, and the tool runs on the
 *   plane '\{root.executionPlane\}'.
 * - `tool/unknown-server`: The surface has no server called '\{it\}'.
 *
 * @example
 * ```json
 * {
 *   "capabilityId": "read-code",
 *   "capability": "fs-read",
 *   "decision": "allow",
 *   "grantRef": "urn:srcos:lease:read-code",
 *   "mountRefs": [
 *     "urn:srcos:agent-workspace-mount:dev-code"
 *   ]
 * }
 * ```
 */
export type ToolCapability = ToolCapabilityBase &
  ToolCapabilityByDecision &
  ToolCapabilityByCapability;

/** A part of `ToolCapability`, in all its cases. */
export type ToolCapabilityByDecision = ToolCapabilityAllow | ToolCapabilityAskOrDeny;

/** `ToolCapability` whose `decision` is `allow`. */
export interface ToolCapabilityAllow {
  /** What happens when the agent asks for it. */
  readonly decision: "allow";

  /** The lease under which it is allowed. */
  readonly grantRef: LeaseUrn;
}

/** `ToolCapability` whose `decision` is not `allow`. */
export interface ToolCapabilityAskOrDeny {
  /** What happens when the agent asks for it. */
  readonly decision: "ask" | "deny";

  /**
   * The lease under which it is allowed.
   *
   * @remarks When absent: Nothing is allowed without asking, so no lease is needed.
   */
  readonly grantRef?: LeaseUrn;
}

/** A part of `ToolCapability`, in all its cases. */
export type ToolCapabilityByCapability =
  | ToolCapabilityOtherCapability
  | ToolCapabilityExecCommand
  | ToolCapabilityNetEgressOrBrowserUse
  | ToolCapabilityVcsPush
  | ToolCapabilityMcpCall
  | ToolCapabilitySecretUse
  | ToolCapabilitySubagentSpawn;

/** `ToolCapability` whose `capability` is `fs-read`, `fs-write`, `exec-shell` or `vcs-commit`. */
export interface ToolCapabilityOtherCapability {
  /** What the tool can do. */
  readonly capability: "fs-read" | "fs-write" | "exec-shell" | "vcs-commit";

  /**
   * Scope: the mounts under which files are read or written, shells work, or repositories lie.
   *
   * @remarks Items: 1 to 256.
   */
  readonly mountRefs: readonly AgentWorkspaceMountUrn[];

  /** Absent unless `capability` is `net-egress`, `browser-use` or `vcs-push`. */
  readonly hosts?: never;

  /** Absent unless `capability` is `exec-command`. */
  readonly commands?: never;

  /** Absent unless `capability` is `mcp-call`. */
  readonly mcpServerNames?: never;

  /** Absent unless `capability` is `secret-use`. */
  readonly secretGrantNames?: never;

  /** Absent unless `capability` is `subagent-spawn`. */
  readonly toolSurfaceRefs?: never;
}

/** `ToolCapability` whose `capability` is `exec-command`. */
export interface ToolCapabilityExecCommand {
  /** What the tool can do. */
  readonly capability: "exec-command";

  /**
   * Absent unless `capability` is `fs-read`, `fs-write`, `exec-shell`, `vcs-commit` or `vcs-push`.
   */
  readonly mountRefs?: never;

  /** Absent unless `capability` is `net-egress`, `browser-use` or `vcs-push`. */
  readonly hosts?: never;

  /**
   * Scope: how the commands begin.
   *
   * @remarks Items: 1 to 256.
   */
  readonly commands: readonly CommandPrefix[];

  /** Absent unless `capability` is `mcp-call`. */
  readonly mcpServerNames?: never;

  /** Absent unless `capability` is `secret-use`. */
  readonly secretGrantNames?: never;

  /** Absent unless `capability` is `subagent-spawn`. */
  readonly toolSurfaceRefs?: never;
}

/** `ToolCapability` whose `capability` is `net-egress` or `browser-use`. */
export interface ToolCapabilityNetEgressOrBrowserUse {
  /** What the tool can do. */
  readonly capability: "net-egress" | "browser-use";

  /**
   * Absent unless `capability` is `fs-read`, `fs-write`, `exec-shell`, `vcs-commit` or `vcs-push`.
   */
  readonly mountRefs?: never;

  /**
   * Scope: the hosts that are reached.
   *
   * @remarks Items: 1 to 512.
   */
  readonly hosts: readonly HostPattern[];

  /** Absent unless `capability` is `exec-command`. */
  readonly commands?: never;

  /** Absent unless `capability` is `mcp-call`. */
  readonly mcpServerNames?: never;

  /** Absent unless `capability` is `secret-use`. */
  readonly secretGrantNames?: never;

  /** Absent unless `capability` is `subagent-spawn`. */
  readonly toolSurfaceRefs?: never;
}

/** `ToolCapability` whose `capability` is `vcs-push`. */
export interface ToolCapabilityVcsPush {
  /** What the tool can do. */
  readonly capability: "vcs-push";

  /**
   * Scope: the mounts under which files are read or written, shells work, or repositories lie.
   *
   * @remarks Items: 1 to 256.
   */
  readonly mountRefs: readonly AgentWorkspaceMountUrn[];

  /**
   * Scope: the hosts that are reached.
   *
   * @remarks Items: 1 to 512.
   */
  readonly hosts: readonly HostPattern[];

  /** Absent unless `capability` is `exec-command`. */
  readonly commands?: never;

  /** Absent unless `capability` is `mcp-call`. */
  readonly mcpServerNames?: never;

  /** Absent unless `capability` is `secret-use`. */
  readonly secretGrantNames?: never;

  /** Absent unless `capability` is `subagent-spawn`. */
  readonly toolSurfaceRefs?: never;
}

/** `ToolCapability` whose `capability` is `mcp-call`. */
export interface ToolCapabilityMcpCall {
  /** What the tool can do. */
  readonly capability: "mcp-call";

  /**
   * Absent unless `capability` is `fs-read`, `fs-write`, `exec-shell`, `vcs-commit` or `vcs-push`.
   */
  readonly mountRefs?: never;

  /** Absent unless `capability` is `net-egress`, `browser-use` or `vcs-push`. */
  readonly hosts?: never;

  /** Absent unless `capability` is `exec-command`. */
  readonly commands?: never;

  /**
   * Scope: the names of servers in `mcpServers`.
   *
   * @remarks Items: 1 to 64.
   */
  readonly mcpServerNames: readonly LocalName[];

  /** Absent unless `capability` is `secret-use`. */
  readonly secretGrantNames?: never;

  /** Absent unless `capability` is `subagent-spawn`. */
  readonly toolSurfaceRefs?: never;
}

/** `ToolCapability` whose `capability` is `secret-use`. */
export interface ToolCapabilitySecretUse {
  /** What the tool can do. */
  readonly capability: "secret-use";

  /**
   * Absent unless `capability` is `fs-read`, `fs-write`, `exec-shell`, `vcs-commit` or `vcs-push`.
   */
  readonly mountRefs?: never;

  /** Absent unless `capability` is `net-egress`, `browser-use` or `vcs-push`. */
  readonly hosts?: never;

  /** Absent unless `capability` is `exec-command`. */
  readonly commands?: never;

  /** Absent unless `capability` is `mcp-call`. */
  readonly mcpServerNames?: never;

  /**
   * Scope: the names of grants in the `secrets` of the profile.
   *
   * @remarks Items: 1 to 64.
   */
  readonly secretGrantNames: readonly LocalName[];

  /** Absent unless `capability` is `subagent-spawn`. */
  readonly toolSurfaceRefs?: never;
}

/** `ToolCapability` whose `capability` is `subagent-spawn`. */
export interface ToolCapabilitySubagentSpawn {
  /** What the tool can do. */
  readonly capability: "subagent-spawn";

  /**
   * Absent unless `capability` is `fs-read`, `fs-write`, `exec-shell`, `vcs-commit` or `vcs-push`.
   */
  readonly mountRefs?: never;

  /** Absent unless `capability` is `net-egress`, `browser-use` or `vcs-push`. */
  readonly hosts?: never;

  /** Absent unless `capability` is `exec-command`. */
  readonly commands?: never;

  /** Absent unless `capability` is `mcp-call`. */
  readonly mcpServerNames?: never;

  /** Absent unless `capability` is `secret-use`. */
  readonly secretGrantNames?: never;

  /**
   * Scope: the tool surfaces that the agents may use.
   *
   * @remarks Items: 1 to 64.
   */
  readonly toolSurfaceRefs: readonly AgentToolSurfaceUrn[];
}

/** What every `ToolCapability` has. */
interface ToolCapabilityBase {
  /** The name by which decisions and evidence speak of this entry. */
  readonly capabilityId: LocalName;
}

/** What a tool can do for an agent. Each kind has a scope of its own. */
export const CapabilityKind = {
  /** Read files under mounts. */
  fsRead: "fs-read",

  /** Write files under mounts. */
  fsWrite: "fs-write",

  /** Run a shell, with a working directory under mounts. */
  execShell: "exec-shell",

  /** Run commands that begin with given words. */
  execCommand: "exec-command",

  /** Connect to hosts. */
  netEgress: "net-egress",

  /** Drive a browser on hosts. */
  browserUse: "browser-use",

  /** Commit to repositories under mounts. */
  vcsCommit: "vcs-commit",

  /** Push from repositories under mounts to hosts. */
  vcsPush: "vcs-push",

  /** Call servers of the Model Context Protocol. */
  mcpCall: "mcp-call",

  /** Use secrets that were granted. */
  secretUse: "secret-use",

  /** Start agents that use given tool surfaces. */
  subagentSpawn: "subagent-spawn",
} as const;

/** What a tool can do for an agent. Each kind has a scope of its own. */
export type CapabilityKind = (typeof CapabilityKind)[keyof typeof CapabilityKind];

/**
 * What happens when the agent asks for a capability. Where several apply, `deny` beats `ask`, and
 * `ask` beats `allow`.
 */
export const CapabilityDecision = {
  /**
   * It happens.
   *
   * @remarks Mirrors: claude-code `permissions.allow`, codex `AppToolApproval: approve`, goose
   * `always_allow`.
   */
  allow: "allow",

  /**
   * A person is asked.
   *
   * @remarks Mirrors: claude-code `permissions.ask`, codex `AppToolApproval: prompt`, goose
   * `ask_before`.
   */
  ask: "ask",

  /**
   * It does not happen.
   *
   * @remarks Mirrors: claude-code `permissions.deny`, goose `never_allow`.
   */
  deny: "deny",
} as const;

/**
 * What happens when the agent asks for a capability. Where several apply, `deny` beats `ask`, and
 * `ask` beats `allow`.
 */
export type CapabilityDecision = (typeof CapabilityDecision)[keyof typeof CapabilityDecision];

/** The words with which a command must begin: a program, and as many of its arguments as matter. */
export interface CommandPrefix {
  /**
   * The words, compared one by one.
   *
   * @remarks Items: 1 to 32. Mirrors: codex `prefix_rule pattern`, claude-code
   * `Bash(npm run test:*)`.
   */
  readonly words: readonly CommandArgument[];
}

/**
 * One word of a command, passed as it is and never read by a shell.
 *
 * @remarks Length: 1 to 1024 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 * - `secret-literal`: The text has the shape of a token or a private key of a known issuer. Secrets
 *   pass as grants, never as values.
 *
 * @example
 * ```json
 * "--version"
 * ```
 */
export type CommandArgument = string;

/** The plane on which a tool runs. There is no way to say that one runs on the host. */
export const ExecutionPlane = {
  /**
   * In the container.
   *
   * @remarks Mirrors: openclaw `exec.host: sandbox`.
   */
  container: "container",

  /** In the virtual machine, beside the container. */
  machine: "machine",
} as const;

/** The plane on which a tool runs. There is no way to say that one runs on the host. */
export type ExecutionPlane = (typeof ExecutionPlane)[keyof typeof ExecutionPlane];

/** When the tool asks a person; what the modes of all providers come down to. */
export const ApprovalMode = {
  /**
   * It refuses what is not allowed, and never asks.
   *
   * @remarks Mirrors: claude-code `dontAsk`, goose `chat`.
   */
  deny: "deny",

  /**
   * It asks before everything that is not allowed.
   *
   * @remarks Mirrors: codex `untrusted`, claude-code `default`, goose `approve`, openclaw
   * `exec.ask: always`.
   */
  ask: "ask",

  /**
   * It asks before what it takes for risky.
   *
   * @remarks Mirrors: codex `on-request`, claude-code `acceptEdits`, goose `smart_approve`,
   * openclaw `exec.ask: on-miss`.
   */
  askOnRisk: "ask-on-risk",

  /**
   * It does not ask, because it works inside a sandbox.
   *
   * @remarks Mirrors: codex `never, with a sandbox`, claude-code `auto`, goose `auto`.
   */
  autoInSandbox: "auto-in-sandbox",
} as const;

/** When the tool asks a person; what the modes of all providers come down to. */
export type ApprovalMode = (typeof ApprovalMode)[keyof typeof ApprovalMode];

/**
 * The approval or permission mode in the provider's own spelling, such as `on-request` or
 * `acceptEdits`. Modes that bypass approvals or sandboxes are refused, whatever the letter case.
 *
 * @remarks Length: at most 64 characters.
 *
 * Refused:
 * - `bypass-mode`: The mode switches the tool's own checks off.
 *
 * @example
 * ```json
 * "acceptEdits"
 * ```
 *
 * @example
 * ```json
 * "on-request"
 * ```
 */
export type NativeApprovalMode = string;

/** The sandbox that the tool itself puts around what it runs. */
export interface InnerSandbox {
  /** What it lets the tool do. */
  readonly mode: InnerSandboxMode;

  /**
   * Always true: the tool does not run when its sandbox cannot be set up.
   *
   * @remarks Mirrors: claude-code `sandbox.failIfUnavailable`.
   */
  readonly failIfUnavailable: true;

  /**
   * Always false: nothing leaves the sandbox on request.
   *
   * @remarks Mirrors: claude-code `sandbox.allowUnsandboxedCommands`.
   */
  readonly allowUnsandboxed: false;
}

/** What the tool's own sandbox lets it do, inside the container. */
export const InnerSandboxMode = {
  /**
   * Read.
   *
   * @remarks Mirrors: codex `sandbox_mode: read-only`.
   */
  readOnly: "read-only",

  /**
   * Write in the workspace.
   *
   * @remarks Mirrors: codex `sandbox_mode: workspace-write`, claude-code `sandbox.enabled: true`.
   */
  workspaceWrite: "workspace-write",

  /**
   * None of the tool's own: it relies on the container.
   *
   * @remarks Mirrors: codex `external-sandbox`.
   */
  external: "external",

  /** The tool has no sandbox of its own. */
  none: "none",
} as const;

/** What the tool's own sandbox lets it do, inside the container. */
export type InnerSandboxMode = (typeof InnerSandboxMode)[keyof typeof InnerSandboxMode];

/**
 * How to learn the version of a tool, and which versions will do.
 *
 * @remarks
 * Rules beyond the types:
 * - `tool/version-command`: The command that asks for the version is no program with the one word
 *   that asks for it.
 */
export interface ToolVersionProbe {
  /**
   * The command that prints it, and its arguments.
   *
   * @remarks Items: 1 to 16.
   */
  readonly command: readonly CommandArgument[];

  /**
   * Which versions will do, in the notation of the provider.
   *
   * @remarks When absent: Every version will do; the fingerprint records which one ran.
   *
   * Mirrors: claude-code `requiredMinimumVersion`.
   */
  readonly constraint?: VerbatimVersion;
}

/** The program of a tool. */
export interface ToolExecutable {
  /** The name by which it is started. */
  readonly name: ExecutableName;

  /**
   * Where it lies in the container.
   *
   * @remarks When absent: Wherever the search path of the container finds it.
   */
  readonly path?: ContainerExecutablePath;

  /**
   * The digest of the file.
   *
   * @remarks When absent: Any file of that name; the fingerprint records its digest.
   */
  readonly digest?: Sha256Digest;
}

/**
 * The file name of a program.
 *
 * @remarks Length: at most 128 characters.
 *
 * @example
 * ```json
 * "codex"
 * ```
 */
export type ExecutableName = string;

/**
 * Where a program lies in the container.
 *
 * @remarks Length: at most 1024 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 *
 * @example
 * ```json
 * "/usr/local/bin/openclaw"
 * ```
 */
export type ContainerExecutablePath = `/${string}`;

/** The tool's own settings, which must agree with this document and cannot widen it. */
export interface NativeConfig {
  /** The format of the file. */
  readonly format: ConfigFormat;

  /** The digest of the file. */
  readonly digest: Sha256Digest;
}

/** A file format. */
export const ConfigFormat = {
  /** Tom's obvious minimal language, as codex reads it. */
  toml: "toml",

  /** Plain, as RFC 8259 defines it. */
  json: "json",

  /** With comments and trailing commas, as OpenClaw reads it. */
  json5: "json5",

  /** Version 1.2. */
  yaml: "yaml",
} as const;

/** A file format. */
export type ConfigFormat = (typeof ConfigFormat)[keyof typeof ConfigFormat];

/**
 * A server of the Model Context Protocol that the tool may talk to.
 *
 * @remarks
 * Rules beyond the types:
 * - `tool/server-raises-rights`: The command of the server '\{this.name\}' raises rights, or enters
 *   the namespaces of others.
 * - `tool/server-bypass-flag`: The command of the server '\{this.name\}' switches off the checks of
 *   an agent.
 *
 * @example
 * ```json
 * {
 *   "name": "docs",
 *   "transport": "stdio",
 *   "command": [
 *     "docs-server",
 *     "--read-only"
 *   ]
 * }
 * ```
 */
export type McpServer = McpServerStdio | McpServerStreamableHttp;

/** `McpServer` whose `transport` is `stdio`. */
export interface McpServerStdio extends McpServerBase {
  /** How the server is reached. */
  readonly transport: "stdio";

  /**
   * The program and its arguments.
   *
   * @remarks Items: 1 to 64.
   */
  readonly command: readonly CommandArgument[];

  /** Absent unless `transport` is `streamable-http`. */
  readonly url?: never;
}

/** `McpServer` whose `transport` is `streamable-http`. */
export interface McpServerStreamableHttp extends McpServerBase {
  /** How the server is reached. */
  readonly transport: "streamable-http";

  /** Absent unless `transport` is `stdio`. */
  readonly command?: never;

  /** The address of the server. */
  readonly url: HttpsUrl;
}

/** What every `McpServer` has. */
interface McpServerBase {
  /**
   * The name by which capabilities speak of the server.
   *
   * @remarks Mirrors: claude-code `allowedMcpServers[].serverName`.
   */
  readonly name: LocalName;
}

/** How a server of the Model Context Protocol is reached. */
export const McpTransport = {
  /**
   * As a program that the tool starts.
   *
   * @remarks Mirrors: codex `mcp_servers.*.identity.command`, claude-code
   * `allowedMcpServers[].serverCommand`.
   */
  stdio: "stdio",

  /**
   * Over HTTP.
   *
   * @remarks Mirrors: codex `mcp_servers.*.identity.url`, claude-code
   * `allowedMcpServers[].serverUrl`.
   */
  streamableHttp: "streamable-http",
} as const;

/** How a server of the Model Context Protocol is reached. */
export type McpTransport = (typeof McpTransport)[keyof typeof McpTransport];

/**
 * Where a server of the Model Context Protocol listens: an `https` URL with a public name, without
 * user information, query and fragment. A server inside the container is started by the tool, over
 * `stdio`.
 *
 * @remarks Length: at most 512 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 * - `secret-literal`: The text has the shape of a token or a private key of a known issuer. Secrets
 *   pass as grants, never as values.
 * - `private-host`: Names that resolve to the host itself, to its own network, to a cloud's
 *   metadata service, or to whatever address they spell.
 *
 * @example
 * ```json
 * "https://docs.example.org/mcp"
 * ```
 */
export type HttpsUrl = `https://${string}`;
