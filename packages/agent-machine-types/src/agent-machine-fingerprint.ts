// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

import type {
  AccessMode,
  Architecture,
  ContainerPath,
  ContainerRuntime,
  GitDirectoryLayout,
  GitRef,
  HostAdapter,
  ImageReference,
  LocalName,
  MachineManager,
  MachineName,
  MachineNetworkMode,
  MachineProvider,
  MountTransport,
  OciRuntime,
  PathClass,
  PlainText,
  RepositoryUri,
  Sha256Digest,
  ToolProvider,
  UserIdMapping,
  VerbatimVersion,
} from "./shared.ts";
import type {
  AgentMachineFingerprintUrn,
  AgentMachineProfileUrn,
  AgentToolSurfaceUrn,
  AgentUrn,
  AgentWorkspaceMountUrn,
} from "./urns.ts";

/**
 * What was really there when an agent started: one for every launch, bound by digests to the
 * profile and the tool surfaces that governed it.
 *
 * It records what was observed, dangerous states included; it neither names a person or a device
 * nor carries a secret.
 *
 * @remarks Crosses: container → agentplane.
 *
 * Rules beyond the types:
 * - `fingerprint/duplicate-mount`: The mount '\{it.mountRef\}' is recorded more than once.
 * - `launch/unknown-grant`: The secret grant '\{it\}' was used, and the profile does not have it.
 * - `launch/unknown-tool`: The profile does not name the tool surface '\{it.toolSurfaceRef\}', and
 *   its tool was there.
 * - `fingerprint/mount-missing`: A mount of the profile has no record among the mounts.
 * - `fingerprint/tool-missing`: A tool surface of the profile has no record among the tools.
 * - `fingerprint/duplicate-tool`: The tool surface '\{it.toolSurfaceRef\}' is recorded more than
 *   once.
 * - `fingerprint/policy-hash`: The digest of the profile and its tool surfaces is \{found\}, and
 *   the fingerprint says '\{this.policyHash\}'.
 * - `fingerprint/profile-digest`: The digest of the profile is \{found\}, and the fingerprint says
 *   '\{this.profileDigest\}'.
 * - `fingerprint/other-profile`: The fingerprint is of the profile '\{this.profileRef\}', and
 *   '\{profile.id\}' is at hand.
 */
export type AgentMachineFingerprint =
  | AgentMachineFingerprintExact
  | AgentMachineFingerprintDegraded;

/** `AgentMachineFingerprint` whose `conformance` is `exact`. */
export interface AgentMachineFingerprintExact extends AgentMachineFingerprintBase {
  /**
   * Whether what was found is what was agreed.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly conformance: "exact";

  /** Absent unless `conformance` is `degraded`. */
  readonly deviations?: never;
}

/** `AgentMachineFingerprint` whose `conformance` is `degraded`. */
export interface AgentMachineFingerprintDegraded extends AgentMachineFingerprintBase {
  /**
   * Whether what was found is what was agreed.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly conformance: "degraded";

  /**
   * The ways in which it is not.
   *
   * @remarks Crosses: container → agentplane. Items: 1 to 256.
   */
  readonly deviations: readonly Deviation[];
}

/** What every `AgentMachineFingerprint` has. */
interface AgentMachineFingerprintBase {
  /**
   * Stable URN identifier. Pattern: urn:srcos:agent-machine-fingerprint:\<local-id\>
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly id: AgentMachineFingerprintUrn;

  /**
   * The contract that this document keeps.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly type: "AgentMachineFingerprint";

  /**
   * The version of the contract that this document was written for.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly specVersion: "0.1.0";

  /**
   * The profile that was agreed.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly profileRef: AgentMachineProfileUrn;

  /**
   * Digest of the profile document: SHA-256 of its canonical form (RFC 8785).
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly profileDigest: Sha256Digest;

  /**
   * Digest of all that governed the launch: of `{"profile": …, "toolSurfaces": […]}`, the tool
   * surfaces in order of `id`, in canonical form (RFC 8785).
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly policyHash: Sha256Digest;

  /**
   * The launch that this was, unique among the launches of the profile.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly launchId: LocalName;

  /**
   * When it was observed.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly capturedAt: Timestamp;

  /**
   * What was found on each of the six planes.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly planes: ObservedPlanes;

  /**
   * The mounts that were found.
   *
   * @remarks Crosses: host → container. Items: at most 1024.
   */
  readonly mounts: readonly ObservedMount[];

  /**
   * The network that was found.
   *
   * @remarks Crosses: container → outside.
   */
  readonly network: ObservedNetwork;

  /**
   * The names of the secret grants that were used; never their values.
   *
   * @remarks Crosses: user → agent. Items: at most 64.
   */
  readonly secretGrantsUsed: readonly LocalName[];

  /**
   * The tools that were found: one entry for each tool surface of the profile.
   *
   * @remarks Crosses: agent → container. Items: 1 to 64.
   */
  readonly tools: readonly ObservedTool[];
}

/**
 * A moment in UTC, as RFC 3339 writes it with a `Z`, such as `2026-07-01T09:30:00Z`.
 *
 * @example
 * ```json
 * "2026-07-01T09:30:00Z"
 * ```
 */
export type Timestamp = string;

/** What was found on each of the six planes. */
export interface ObservedPlanes {
  /**
   * The computer and its operating system.
   *
   * @remarks Plane: host.
   */
  readonly host: ObservedHost;

  /**
   * The virtual machine, or the statement that there was none.
   *
   * @remarks Plane: machine.
   */
  readonly machine: ObservedMachine;

  /**
   * The container in which the tools ran.
   *
   * @remarks Plane: container.
   */
  readonly container: ObservedContainer;

  /**
   * The repository, or the statement that there was none.
   *
   * @remarks Plane: worktree.
   */
  readonly worktree: ObservedWorktree;

  /**
   * The user of the container.
   *
   * @remarks Plane: user.
   */
  readonly user: ObservedUser;

  /**
   * The agent that was started.
   *
   * @remarks Plane: agent.
   */
  readonly agent: ObservedAgent;
}

/**
 * The host as it was. Names, serial numbers and users of the host are not recorded.
 *
 * @remarks Plane: host.
 *
 * Rules beyond the types:
 * - `launch/arch`: The architecture was '\{this.arch\}', and '\{profile.planes.host.arch\}' was
 *   agreed.
 * - `launch/adapter`: The host was '\{this.adapter\}', and '\{profile.planes.host.adapter\}' was
 *   agreed.
 */
export interface ObservedHost {
  /**
   * The family of the operating system.
   *
   * @remarks Plane: host.
   */
  readonly adapter: HostAdapter;

  /**
   * The architecture of the processor.
   *
   * @remarks Plane: host.
   */
  readonly arch: Architecture;

  /**
   * The version of the operating system.
   *
   * @remarks Plane: host. Mirrors: macos `sw_vers -productVersion`, windows `ver`, linux
   * `/etc/os-release VERSION_ID`.
   */
  readonly osVersion: VerbatimVersion;

  /**
   * The release of the kernel.
   *
   * @remarks When absent: It was not observed.
   *
   * Plane: host. Mirrors: linux `uname -r`, macos `uname -r`.
   */
  readonly kernelRelease?: VerbatimVersion;
}

/**
 * The virtual machine as it was. Its sockets, ports and identity files are not recorded.
 *
 * @remarks Plane: machine.
 *
 * Rules beyond the types:
 * - `launch/implicit-mounts`: The machine shared '\{it\}' of the host, and nothing beyond the
 *   mounts was agreed.
 * - `launch/rosetta`: Rosetta was on, and was not agreed.
 * - `launch/machine-network`: The network mode of the machine was '\{this.networkMode\}', and
 *   another one was agreed.
 * - `launch/rootful`: The container engine ran as root of the machine, and an ordinary user was
 *   agreed.
 * - `launch/machine-image`: The image of the machine was '\{this.imageDigest\}', and
 *   '\{profile.planes.machine.image.digest\}' was agreed.
 * - `launch/machine-name`: The machine was '\{this.name\}', and '\{profile.planes.machine.name\}'
 *   was agreed.
 * - `launch/provider`: The provider was '\{this.provider\}', and
 *   '\{profile.planes.machine.provider\}' was agreed.
 * - `launch/manager`: The machine manager was '\{this.manager\}', and
 *   '\{profile.planes.machine.manager\}' was agreed.
 */
export type ObservedMachine = ObservedMachineOtherManager | ObservedMachineNone;

/** `ObservedMachine` whose `manager` is not `none`. */
export interface ObservedMachineOtherManager extends ObservedMachineBase {
  /**
   * The tool that runs the virtual machine.
   *
   * @remarks Plane: machine.
   */
  readonly manager: Exclude<MachineManager, "none">;

  /**
   * The hypervisor under it.
   *
   * @remarks Plane: machine. Mirrors: podman `machine list --format json VMType`, lima
   * `limactl list --json vmType`.
   */
  readonly provider: MachineProvider;

  /**
   * The name of the virtual machine.
   *
   * @remarks Plane: machine.
   */
  readonly name: MachineName;

  /**
   * What it was doing.
   *
   * @remarks Plane: machine. Mirrors: podman `machine inspect State`.
   */
  readonly state: MachineState;

  /**
   * The version of the manager.
   *
   * @remarks Plane: machine. Mirrors: podman `version Client.Version`, lima `limactl --version`.
   */
  readonly managerVersion: VerbatimVersion;

  /**
   * The version of the container engine inside the machine; where it differs from the client's,
   * podman calls the pair unsupported.
   *
   * @remarks When absent: There is no virtual machine, or its engine was not asked.
   *
   * Plane: machine. Mirrors: podman `version Server.Version`.
   */
  readonly engineVersion?: VerbatimVersion;

  /**
   * The digest of the image from which the machine started.
   *
   * @remarks When absent: It was not observed.
   *
   * Plane: machine.
   */
  readonly imageDigest?: Sha256Digest;

  /**
   * Whether the container engine inside the machine runs as the machine's root.
   *
   * @remarks Plane: machine. Mirrors: podman `machine inspect Rootful`.
   */
  readonly rootful: boolean;

  /**
   * How the machine reached a network.
   *
   * @remarks When absent: It was not observed.
   *
   * Plane: machine. Mirrors: podman `machine inspect UserModeNetworking`.
   */
  readonly networkMode?: MachineNetworkMode;

  /**
   * Whether programs for amd64 run on arm64 through Rosetta.
   *
   * @remarks When absent: It was not observed.
   *
   * Plane: machine. Mirrors: podman `machine inspect Rosetta`.
   */
  readonly rosetta?: boolean;
}

/** `ObservedMachine` whose `manager` is `none`. */
export interface ObservedMachineNone extends ObservedMachineBase {
  /**
   * The tool that runs the virtual machine.
   *
   * @remarks Plane: machine.
   */
  readonly manager: "none";

  /**
   * The hypervisor under it.
   *
   * @remarks Plane: machine. Mirrors: podman `machine list --format json VMType`, lima
   * `limactl list --json vmType`.
   */
  readonly provider: "none";

  /** Absent unless `manager` is not `none`. */
  readonly name?: never;

  /** Absent unless `manager` is not `none`. */
  readonly state?: never;

  /** Absent unless `manager` is not `none`. */
  readonly managerVersion?: never;

  /** Absent unless `manager` is not `none`. */
  readonly engineVersion?: never;

  /** Absent unless `manager` is not `none`. */
  readonly imageDigest?: never;

  /** Absent unless `manager` is not `none`. */
  readonly rootful?: never;

  /** Absent unless `manager` is not `none`. */
  readonly networkMode?: never;

  /** Absent unless `manager` is not `none`. */
  readonly rosetta?: never;
}

/** What every `ObservedMachine` has. */
interface ObservedMachineBase {
  /**
   * Folders of the host that were shared with the machine and that the profile does not name. Empty
   * when all is as agreed.
   *
   * @remarks Plane: machine. Items: at most 256. Mirrors: podman
   * `<ConfigDir>/<name>.json Mounts[]`, lima `limactl list --json config.mounts`, apple-container
   * `machine inspect homeMount`.
   */
  readonly implicitMountsObserved: readonly RedactedPath[];
}

/** What a virtual machine was doing. */
export const MachineState = {
  /** It ran. */
  running: "running",

  /** It was being started. */
  starting: "starting",

  /** It did not run. */
  stopped: "stopped",

  /** Its manager did not say. */
  unknown: "unknown",
} as const;

/** What a virtual machine was doing. */
export type MachineState = (typeof MachineState)[keyof typeof MachineState];

/**
 * An observed place, told without naming a person or a device: `~` or `~/dev/app` under a home,
 * `root:code-root/app` under a root of the path allowlist, a system place such as `/private` or
 * `C:/`, or the digest of the path where the profile asks for hashed paths.
 *
 * @remarks Length: at most 1024 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 * - `named-home`: A path under a named home, or in a folder that a system keeps for each user,
 *   tells who the user is. Write `~`, a root, or a digest.
 * - `dot-segment`: A resolved path has no `.` and no `..`.
 *
 * @example
 * ```json
 * "root:code-root/app"
 * ```
 *
 * @example
 * ```json
 * "~/dev/app"
 * ```
 */
export type RedactedPath =
  | "~"
  | `~/${string}`
  | `root:${string}`
  | `/${string}`
  | `${string}:/${string}`
  | `sha256:${string}`;

/**
 * The container as it was. Its environment and its command line are not recorded, since both can
 * carry secrets.
 *
 * @remarks Plane: container.
 *
 * Rules beyond the types:
 * - `launch/container-network`: The container was connected by '\{this.networkMode\}', and the
 *   network mode '\{profile.network.mode\}' was agreed.
 * - `launch/writable-root`: The root file system could be written, and read-only was agreed.
 * - `launch/rootless`: The engine ran with root.
 * - `launch/privileged`: The container was privileged.
 * - `launch/no-new-privileges`: Processes could gain privileges, and that was agreed not to be.
 * - `launch/seccomp-profile`: The seccomp profile was '\{this.seccompDigest\}', and
 *   '\{profile.planes.container.seccomp.digest\}' was agreed.
 * - `launch/seccomp`: No seccomp filter was in force.
 * - `launch/capabilities`: The container had the Linux capability '\{it\}', which was not agreed.
 * - `launch/userns`: The user namespace was '\{this.userns\}', and another one was agreed.
 * - `launch/image`: The image was '\{this.imageDigest\}', and
 *   '\{profile.planes.container.image.digest\}' was agreed.
 * - `launch/oci-runtime`: The OCI runtime was '\{this.ociRuntime\}', and
 *   '\{profile.planes.container.ociRuntime\}' was agreed.
 * - `launch/runtime`: The container engine was '\{this.runtime\}', and
 *   '\{profile.planes.container.runtime\}' was agreed.
 */
export interface ObservedContainer {
  /**
   * The engine.
   *
   * @remarks Plane: container.
   */
  readonly runtime: ContainerRuntime;

  /**
   * The version of the engine.
   *
   * @remarks Plane: container.
   */
  readonly runtimeVersion: VerbatimVersion;

  /**
   * The OCI runtime under it.
   *
   * @remarks When absent: It was not observed.
   *
   * Plane: container. Mirrors: podman `inspect OCIRuntime`.
   */
  readonly ociRuntime?: OciRuntime;

  /**
   * The name of the image.
   *
   * @remarks Plane: container. Mirrors: podman `inspect ImageName`.
   */
  readonly imageReference: ImageReference;

  /**
   * The digest of the image that ran.
   *
   * @remarks Plane: container. Mirrors: podman `inspect ImageDigest`.
   */
  readonly imageDigest: Sha256Digest;

  /**
   * How users inside mapped to users outside.
   *
   * @remarks Plane: container. Mirrors: podman
   * `inspect HostConfig.UsernsMode, which does not show keep-id`.
   */
  readonly userns: ObservedUserNamespace;

  /**
   * The ids that mapped.
   *
   * @remarks When absent: They were not observed.
   *
   * Plane: container. Items: 1 to 32. Mirrors: podman `inspect HostConfig.IDMappings`.
   */
  readonly idMappings?: readonly IdMapping[];

  /**
   * The Linux capabilities that processes had.
   *
   * @remarks Plane: container. Items: at most 64. Mirrors: podman `inspect EffectiveCaps`.
   */
  readonly effectiveCapabilities: readonly ObservedCapability[];

  /**
   * Whether a list of allowed system calls was in force.
   *
   * @remarks Plane: container. Mirrors: podman `info host.security.seccompEnabled`.
   */
  readonly seccompEnabled: boolean;

  /**
   * The digest of that list.
   *
   * @remarks When absent: It was not observed, or none was in force.
   *
   * Plane: container.
   */
  readonly seccompDigest?: Sha256Digest;

  /**
   * Whether processes could gain more rights than those that started them.
   *
   * @remarks Plane: container.
   */
  readonly noNewPrivileges: boolean;

  /**
   * Whether the container was privileged.
   *
   * @remarks Plane: container. Mirrors: podman `inspect HostConfig.Privileged`.
   */
  readonly privileged: boolean;

  /**
   * Whether the engine ran without root.
   *
   * @remarks Plane: container. Mirrors: podman `info host.security.rootless`.
   */
  readonly rootless: boolean;

  /**
   * Whether the root file system was read-only.
   *
   * @remarks Plane: container. Mirrors: podman `inspect HostConfig.ReadonlyRootfs`.
   */
  readonly readOnlyRootfs: boolean;

  /**
   * How the container was connected.
   *
   * @remarks Plane: container. Mirrors: podman `inspect HostConfig.NetworkMode`.
   */
  readonly networkMode: ContainerNetworkMode;
}

/**
 * How users inside mapped to users outside: the modes that a profile can ask for, and those that
 * were found instead.
 */
export const ObservedUserNamespace = {
  /** The user of the host kept its id inside. */
  keepId: "keep-id",

  /** The engine picked a range of its own. */
  auto: "auto",

  /** The user of the host did not exist inside. */
  nomap: "nomap",

  /** Users inside were users outside. */
  host: "host",
} as const;

/**
 * How users inside mapped to users outside: the modes that a profile can ask for, and those that
 * were found instead.
 */
export type ObservedUserNamespace =
  | (typeof ObservedUserNamespace)[keyof typeof ObservedUserNamespace]
  | (string & {});

/**
 * A range of user or group ids that map from inside to outside, as `/proc/self/uid_map` writes it.
 */
export interface IdMapping {
  /**
   * The first id inside the container.
   *
   * @remarks Range: 0 to 4294967295.
   */
  readonly containerId: number;

  /**
   * The first id outside.
   *
   * @remarks Range: 0 to 4294967295.
   */
  readonly hostId: number;

  /**
   * How many ids map.
   *
   * @remarks Range: 1 to 4294967295.
   */
  readonly size: number;
}

/**
 * The name of a Linux capability without `CAP_`, whichever was found.
 *
 * @remarks Length: at most 40 characters.
 *
 * @example
 * ```json
 * "NET_BIND_SERVICE"
 * ```
 */
export type ObservedCapability = string;

/** How the container was connected, in the word of the engine. */
export const ContainerNetworkMode = {
  /** Not at all. */
  none: "none",

  /** Through pasta. */
  pasta: "pasta",

  /** Through a bridge. */
  bridge: "bridge",

  /** Through a bridge without a way out. */
  internal: "internal",

  /** With the interfaces of the host or the machine. */
  host: "host",
} as const;

/** How the container was connected, in the word of the engine. */
export type ContainerNetworkMode =
  | (typeof ContainerNetworkMode)[keyof typeof ContainerNetworkMode]
  | (string & {});

/**
 * The repository as it was.
 *
 * @remarks Plane: worktree.
 *
 * Rules beyond the types:
 * - `launch/layout`: The layout of the git directory was '\{this.layout\}', and
 *   '\{profile.planes.worktree.gitDir.layout\}' was agreed.
 * - `launch/ref`: The reference was '\{this.ref\}', and '\{profile.planes.worktree.ref\}' was
 *   agreed.
 * - `launch/repository`: The repository was '\{this.repository\}', and
 *   '\{profile.planes.worktree.repository\}' was agreed.
 */
export type ObservedWorktree =
  | ObservedWorktreeBranch
  | ObservedWorktreeDetached
  | ObservedWorktreeUnborn
  | ObservedWorktreeNotARepository;

/** `ObservedWorktree` whose `state` is `branch`. */
export interface ObservedWorktreeBranch {
  /**
   * What kind of working tree was found.
   *
   * @remarks Plane: worktree. Mirrors: git
   * `git rev-parse --is-inside-work-tree, git symbolic-ref HEAD`.
   */
  readonly state: "branch";

  /**
   * The repository, by its remote.
   *
   * @remarks When absent: It has no remote, or there is no repository.
   *
   * Plane: worktree. Mirrors: git `git remote get-url origin, without user information`.
   */
  readonly repository?: RepositoryUri;

  /**
   * The branch.
   *
   * @remarks Plane: worktree. Mirrors: git `git symbolic-ref HEAD`.
   */
  readonly ref: GitRef;

  /**
   * The commit that was checked out.
   *
   * @remarks Plane: worktree. Mirrors: git `git rev-parse HEAD`.
   */
  readonly commit: GitObjectId;

  /**
   * Whether files differed from the commit.
   *
   * @remarks Plane: worktree. Mirrors: git `git status --porcelain`.
   */
  readonly dirty: boolean;

  /**
   * Where the git directory lay.
   *
   * @remarks Plane: worktree. Mirrors: git `git rev-parse --git-dir --git-common-dir`.
   */
  readonly layout: GitDirectoryLayout;
}

/** `ObservedWorktree` whose `state` is `detached`. */
export interface ObservedWorktreeDetached {
  /**
   * What kind of working tree was found.
   *
   * @remarks Plane: worktree. Mirrors: git
   * `git rev-parse --is-inside-work-tree, git symbolic-ref HEAD`.
   */
  readonly state: "detached";

  /**
   * The repository, by its remote.
   *
   * @remarks When absent: It has no remote, or there is no repository.
   *
   * Plane: worktree. Mirrors: git `git remote get-url origin, without user information`.
   */
  readonly repository?: RepositoryUri;

  /** Absent unless `state` is `branch` or `unborn`. */
  readonly ref?: never;

  /**
   * The commit that was checked out.
   *
   * @remarks Plane: worktree. Mirrors: git `git rev-parse HEAD`.
   */
  readonly commit: GitObjectId;

  /**
   * Whether files differed from the commit.
   *
   * @remarks Plane: worktree. Mirrors: git `git status --porcelain`.
   */
  readonly dirty: boolean;

  /**
   * Where the git directory lay.
   *
   * @remarks Plane: worktree. Mirrors: git `git rev-parse --git-dir --git-common-dir`.
   */
  readonly layout: GitDirectoryLayout;
}

/** `ObservedWorktree` whose `state` is `unborn`. */
export interface ObservedWorktreeUnborn {
  /**
   * What kind of working tree was found.
   *
   * @remarks Plane: worktree. Mirrors: git
   * `git rev-parse --is-inside-work-tree, git symbolic-ref HEAD`.
   */
  readonly state: "unborn";

  /**
   * The repository, by its remote.
   *
   * @remarks When absent: It has no remote, or there is no repository.
   *
   * Plane: worktree. Mirrors: git `git remote get-url origin, without user information`.
   */
  readonly repository?: RepositoryUri;

  /**
   * The branch.
   *
   * @remarks Plane: worktree. Mirrors: git `git symbolic-ref HEAD`.
   */
  readonly ref: GitRef;

  /** Absent unless `state` is `branch` or `detached`. */
  readonly commit?: never;

  /**
   * Whether files differed from the commit.
   *
   * @remarks Plane: worktree. Mirrors: git `git status --porcelain`.
   */
  readonly dirty: boolean;

  /**
   * Where the git directory lay.
   *
   * @remarks Plane: worktree. Mirrors: git `git rev-parse --git-dir --git-common-dir`.
   */
  readonly layout: GitDirectoryLayout;
}

/** `ObservedWorktree` whose `state` is `not-a-repository`. */
export interface ObservedWorktreeNotARepository {
  /**
   * What kind of working tree was found.
   *
   * @remarks Plane: worktree. Mirrors: git
   * `git rev-parse --is-inside-work-tree, git symbolic-ref HEAD`.
   */
  readonly state: "not-a-repository";

  /** Absent unless `state` is not `not-a-repository`. */
  readonly repository?: never;

  /** Absent unless `state` is `branch` or `unborn`. */
  readonly ref?: never;

  /** Absent unless `state` is `branch` or `detached`. */
  readonly commit?: never;

  /** Absent unless `state` is not `not-a-repository`. */
  readonly dirty?: never;

  /** Absent unless `state` is not `not-a-repository`. */
  readonly layout?: never;
}

/** What kind of working tree was found. */
export const WorktreeState = {
  /** A branch was checked out. */
  branch: "branch",

  /** A commit was checked out, and no branch. */
  detached: "detached",

  /** A branch was checked out that has no commit yet. */
  unborn: "unborn",

  /** The folder belonged to no repository. */
  notARepository: "not-a-repository",
} as const;

/** What kind of working tree was found. */
export type WorktreeState = (typeof WorktreeState)[keyof typeof WorktreeState];

/**
 * A git object id: 40 lower-case hexadecimal digits (SHA-1), or 64 (SHA-256).
 *
 * @example
 * ```json
 * "b28b7af69320201d1cf206ebf28373980add1451"
 * ```
 */
export type GitObjectId = string;

/**
 * The user of the container as it was.
 *
 * @remarks Plane: user.
 *
 * Rules beyond the types:
 * - `launch/sudo`: A command could raise the rights of the container's user.
 * - `launch/uid-mapping`: The mapping of the user was '\{this.uidMapping\}', and
 *   '\{profile.planes.user.uidMapping\}' was agreed.
 * - `launch/container-user`: The user was '\{this.containerUser\}', and
 *   '\{profile.planes.user.containerUser\}' was agreed.
 */
export interface ObservedUser {
  /**
   * The user as whom the agent's tools ran.
   *
   * @remarks Plane: user.
   */
  readonly containerUser: ObservedUserName;

  /**
   * What the user of the host was inside the container.
   *
   * @remarks Plane: user.
   */
  readonly uidMapping: UserIdMapping;

  /**
   * Whether a command could raise the rights of that user.
   *
   * @remarks Plane: user.
   */
  readonly sudoAvailable: boolean;
}

/**
 * A user name inside the container, whichever was found.
 *
 * @remarks Length: at most 64 characters.
 *
 * @example
 * ```json
 * "agent"
 * ```
 */
export type ObservedUserName = string;

/**
 * The agent as it was.
 *
 * @remarks Plane: agent.
 *
 * Rules beyond the types:
 * - `launch/agent`: The agent was '\{this.agentRef\}', and '\{profile.planes.agent.agentRef\}' was
 *   agreed.
 */
export interface ObservedAgent {
  /**
   * Who the agent was.
   *
   * @remarks Plane: agent.
   */
  readonly agentRef: AgentUrn;
}

/**
 * A mount as it was.
 *
 * @remarks Crosses: host → container.
 *
 * Rules beyond the types:
 * - `fingerprint/path-not-hashed`: The path '\{this.source\}' is told, and the profile asks for
 *   digests of paths.
 * - `fingerprint/source-untold`: Where the content of the mount came from is not told, and the
 *   profile asks for no digests of paths.
 * - `launch/protected-place`: The content came from '\{this.source\}', where programs on the host
 *   act on what stands there, and the container had '\{this.effectiveAccess\}'.
 * - `launch/source-outside-root`: The content came from '\{this.source\}', outside the root that
 *   admits the mount.
 * - `launch/mount-transport`: The mount came over '\{this.transport\}', and another transport was
 *   agreed.
 * - `launch/cache-overlay`: Writes reached the cache outside the container, and were agreed to be
 *   thrown away.
 * - `launch/effective-access`: The container had '\{this.effectiveAccess\}' in the mount, which is
 *   wider than what was agreed.
 * - `launch/mount-access`: The access '\{this.accessMode\}' is recorded as agreed, and it was not.
 * - `launch/mount-class`: The mount held '\{this.pathClass\}', and another class was agreed.
 * - `launch/mount-target`: The mount appeared at '\{this.agentPath\}', and another place was
 *   agreed.
 * - `launch/unknown-mount`: The profile has no mount '\{this.mountRef\}', and it was there.
 */
export interface ObservedMount {
  /**
   * The mount of the profile that this was.
   *
   * @remarks Crosses: host → container.
   */
  readonly mountRef: AgentWorkspaceMountUrn;

  /**
   * What kind of content it held.
   *
   * @remarks Crosses: host → container.
   */
  readonly pathClass: PathClass;

  /**
   * The access that the profile asked for.
   *
   * @remarks Crosses: host → container.
   */
  readonly accessMode: AccessMode;

  /**
   * The access that the container had.
   *
   * @remarks Crosses: host → container. Mirrors: podman `inspect Mounts[].RW, Options`.
   */
  readonly effectiveAccess: EffectiveAccess;

  /**
   * Where the content came from, with links resolved and persons left out.
   *
   * @remarks When absent: It came from a volume or from memory.
   *
   * Crosses: host → container. Mirrors: podman `inspect Mounts[].Source`.
   */
  readonly source?: RedactedPath;

  /**
   * Where it appeared in the container.
   *
   * @remarks Crosses: host → container. Mirrors: podman `inspect Mounts[].Destination`.
   */
  readonly agentPath: ContainerPath;

  /**
   * How it reached the container.
   *
   * @remarks Crosses: host → container.
   */
  readonly transport: MountTransport;

  /**
   * What kept it.
   *
   * @remarks Crosses: host → container.
   */
  readonly storageBackend: StorageBackend;
}

/** What the container could really do in a mount. */
export const EffectiveAccess = {
  /** Read and write. */
  readWrite: "read-write",

  /** Read. */
  readOnly: "read-only",

  /** Read, and write into a layer that is thrown away. */
  overlay: "overlay",

  /** Add files, and not read. */
  writeOnly: "write-only",

  /** Nothing: the place was empty. */
  masked: "masked",
} as const;

/** What the container could really do in a mount. */
export type EffectiveAccess = (typeof EffectiveAccess)[keyof typeof EffectiveAccess];

/** What keeps the content of a mount; the words of `AgentMachineLocalDataPlane`. */
export const StorageBackend = {
  /** A bind mount by podman on Linux. */
  podmanBind: "podman-bind",

  /** A folder of the host, through a podman machine. */
  podmanMachineBind: "podman-machine-bind",

  /** A folder of Windows, through WSL. */
  wslBind: "wsl-bind",

  /** A bind mount without a machine. */
  nativeBind: "native-bind",

  /** A local volume of TopoLVM. */
  topolvmLocalPv: "topolvm-local-pv",

  /** Another. */
  other: "other",
} as const;

/** What keeps the content of a mount; the words of `AgentMachineLocalDataPlane`. */
export type StorageBackend = (typeof StorageBackend)[keyof typeof StorageBackend];

/**
 * The network as it was.
 *
 * @remarks Crosses: container → outside.
 *
 * Rules beyond the types:
 * - `launch/network-mode`: The network mode was '\{this.mode\}', and '\{profile.network.mode\}' was
 *   agreed.
 */
export interface ObservedNetwork {
  /**
   * Whether the container reached a network.
   *
   * @remarks Crosses: container → outside.
   */
  readonly mode: ObservedNetworkMode;

  /**
   * The digest of the rules that were in force.
   *
   * @remarks When absent: They were not observed.
   *
   * Crosses: container → outside.
   */
  readonly rulesetDigest?: Sha256Digest;
}

/**
 * Whether the container reached a network: the modes that a profile can ask for, and what was found
 * instead.
 */
export const ObservedNetworkMode = {
  /** It did not. */
  none: "none",

  /** It reached the hosts that are listed. */
  allowlist: "allowlist",

  /** It reached everything. */
  full: "full",
} as const;

/**
 * Whether the container reached a network: the modes that a profile can ask for, and what was found
 * instead.
 */
export type ObservedNetworkMode =
  | (typeof ObservedNetworkMode)[keyof typeof ObservedNetworkMode]
  | (string & {});

/**
 * A tool as it was.
 *
 * @remarks Crosses: agent → container.
 *
 * Rules beyond the types:
 * - `launch/tool-settings`: The settings of the tool are not those that were agreed.
 * - `launch/tool-executable`: The program of the tool is not the one that was agreed.
 * - `launch/tool-provider`: The tool was of '\{this.provider\}', and its surface governs another
 *   provider.
 * - `launch/tool-absent`: The tool of '\{this.toolSurfaceRef\}' did not answer: \{this.probe\}.
 */
export type ObservedTool = ObservedToolOk | ObservedToolAbsentOrError;

/** `ObservedTool` whose `probe` is `ok`. */
export interface ObservedToolOk extends ObservedToolBase {
  /**
   * What came of asking for its version.
   *
   * @remarks Crosses: agent → container.
   */
  readonly probe: "ok";

  /**
   * What it answered, letter by letter.
   *
   * @remarks Crosses: agent → container. Mirrors: codex `codex-cli 0.145.0`, claude-code
   * `2.1.229 (Claude Code)`, openclaw `2026.2.6-3`.
   */
  readonly reportedVersion: VerbatimVersion;

  /**
   * The version that was read out of the answer.
   *
   * @remarks When absent: None was read out of it.
   *
   * Crosses: agent → container.
   */
  readonly version?: VerbatimVersion;
}

/** `ObservedTool` whose `probe` is not `ok`. */
export interface ObservedToolAbsentOrError extends ObservedToolBase {
  /**
   * What came of asking for its version.
   *
   * @remarks Crosses: agent → container.
   */
  readonly probe: "absent" | "error";

  /** Absent unless `probe` is `ok`. */
  readonly reportedVersion?: never;

  /** Absent unless `probe` is `ok`. */
  readonly version?: never;
}

/** What every `ObservedTool` has. */
interface ObservedToolBase {
  /**
   * The tool surface that governs the tool.
   *
   * @remarks Crosses: agent → container.
   */
  readonly toolSurfaceRef: AgentToolSurfaceUrn;

  /**
   * Whose tool it was.
   *
   * @remarks Crosses: agent → container.
   */
  readonly provider: ToolProvider;

  /**
   * The digest of the program.
   *
   * @remarks When absent: It was not observed.
   *
   * Crosses: agent → container.
   */
  readonly executableDigest?: Sha256Digest;

  /**
   * The digest of the tool's own settings.
   *
   * @remarks When absent: It was not observed, or there were none.
   *
   * Crosses: agent → container.
   */
  readonly configDigest?: Sha256Digest;
}

/** What came of asking a tool for its version. */
export const ToolProbeResult = {
  /** It answered. */
  ok: "ok",

  /** It was not there. */
  absent: "absent",

  /** It failed. */
  error: "error",
} as const;

/** What came of asking a tool for its version. */
export type ToolProbeResult = (typeof ToolProbeResult)[keyof typeof ToolProbeResult];

/** Whether what was found is what was agreed. */
export const Conformance = {
  /** It is. */
  exact: "exact",

  /** It is not, in the ways that `deviations` lists. */
  degraded: "degraded",
} as const;

/** Whether what was found is what was agreed. */
export type Conformance = (typeof Conformance)[keyof typeof Conformance];

/**
 * One way in which what was found differs from what was agreed.
 *
 * @example
 * ```json
 * {
 *   "pointer": "/planes/machine/networkMode",
 *   "requested": "user-mode",
 *   "effective": "nat",
 *   "reason": "The distro was started before the setting took effect."
 * }
 * ```
 */
export interface Deviation {
  /** The place in the profile that asked for something else. */
  readonly pointer: JsonPointer;

  /** What was asked for. */
  readonly requested: PlainText;

  /** What was there. */
  readonly effective: PlainText;

  /** Why, as far as is known. */
  readonly reason: PlainText;
}

/**
 * A place in a document: a JSON Pointer (RFC 6901) that is not empty.
 *
 * @remarks Length: at most 512 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 *
 * @example
 * ```json
 * "/planes/machine/implicitMounts"
 * ```
 */
export type JsonPointer = `/${string}`;
