// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

import type {
  AccessMode,
  ContainerPath,
  HostPath,
  LocalName,
  MountTransport,
  PathClass,
  PlainText,
} from "./shared.ts";
import type { AgentWorkspaceMountUrn } from "./urns.ts";

/**
 * One folder, volume or memory file system that a container sees: where it comes from, where it
 * appears, who may do what in it.
 *
 * A mount means nothing without the path allowlist that admits it, so it is embedded in an
 * AgentMachineProfile; its own URN lets evidence cite it.
 *
 * @remarks Crosses: host → container.
 *
 * Rules beyond the types:
 * - `mount/protected-target`: The mount covers '\{this.agentPath\}', a place that the agent may not
 *   write, and its access is '\{this.accessMode\}'.
 * - `mount/protected-place`: '\{this.source.path\}' is a place that the agent may not write, and
 *   the access is '\{this.accessMode\}'.
 * - `mount/user-executes`: The user runs, or builds from, what lies in '\{this.source.path\}', and
 *   the access is '\{this.accessMode\}'.
 * - `mount/host-executes`: The system runs, or builds from, what lies in '\{this.source.path\}',
 *   and the access is '\{this.accessMode\}'.
 * - `mount/shared-cache-access`: Writes are shared with all who use the cache, and the access is
 *   '\{this.accessMode\}'.
 * - `mount/cache-root`: The mount is a cache, and its root '\{this.source.allowlistRootId\}' is
 *   not.
 * - `mount/browser-without-host`: The browser of the user cannot write to a source of kind
 *   '\{this.source.kind\}'.
 * - `mount/memory-is-ephemeral`: The mount lies in memory, and does not say that it is ephemeral.
 * - `mount/transport`: The transport '\{this.transport\}' cannot carry a source of kind
 *   '\{this.source.kind\}' under \{root.planes.machine.manager\} on
 *   \{root.planes.machine.provider\}.
 * - `mount/wider-than-parent`: '\{this.agentPath\}' lies inside another mount, and its access
 *   '\{this.accessMode\}' is wider.
 * - `mount/target-taken`: Another mount appears at '\{this.agentPath\}' too.
 * - `mount/duplicate-id`: Another mount has the id '\{this.id\}' too.
 * - `mount/wider-than-root`: The access '\{this.accessMode\}' is wider than the root
 *   '\{this.source.allowlistRootId\}' admits.
 * - `mount/memory-target`: '\{this.agentPath\}' is where programs of the container keep what is
 *   gone with it, and the source is no memory.
 */
export type AgentWorkspaceMount = AgentWorkspaceMountOtherPathClass | AgentWorkspaceMountCache;

/** `AgentWorkspaceMount` whose `pathClass` is not `cache`. */
export interface AgentWorkspaceMountOtherPathClass extends AgentWorkspaceMountBase {
  /**
   * What kind of content the mount holds.
   *
   * @remarks Crosses: host → container.
   */
  readonly pathClass: Exclude<PathClass, "cache">;

  /** Absent unless `pathClass` is `cache`. */
  readonly cache?: never;
}

/** `AgentWorkspaceMount` whose `pathClass` is `cache`. */
export interface AgentWorkspaceMountCache extends AgentWorkspaceMountBase {
  /**
   * What kind of content the mount holds.
   *
   * @remarks Crosses: host → container.
   */
  readonly pathClass: "cache";

  /**
   * What makes the mount a cache; present exactly when `pathClass` is `cache`.
   *
   * @remarks Crosses: host → container.
   */
  readonly cache: CacheSettings;
}

/** What every `AgentWorkspaceMount` has. */
interface AgentWorkspaceMountBase {
  /**
   * Stable URN identifier. Pattern: urn:srcos:agent-workspace-mount:\<local-id\>
   *
   * @remarks Crosses: host → container.
   */
  readonly id: AgentWorkspaceMountUrn;

  /**
   * The contract that this document keeps.
   *
   * @remarks Crosses: host → container.
   */
  readonly type: "AgentWorkspaceMount";

  /**
   * The version of the contract that this document was written for.
   *
   * @remarks Crosses: host → container.
   */
  readonly specVersion: "0.1.0";

  /**
   * What the mount is for, in a sentence.
   *
   * @remarks When absent: The path class says enough.
   *
   * Crosses: host → container.
   */
  readonly description?: PlainText;

  /**
   * Who may do what in it. Never wider than the `maxAccess` of the allowlist root that admits it.
   *
   * @remarks Crosses: host → container.
   */
  readonly accessMode: AccessMode;

  /**
   * Where the content comes from.
   *
   * @remarks Crosses: host → container.
   */
  readonly source: MountSource;

  /**
   * Where the agent finds it.
   *
   * @remarks Crosses: host → container. Mirrors: podman `--mount target=`, lima
   * `mounts[].mountPoint`, devcontainer `mounts[].target`.
   */
  readonly agentPath: ContainerPath;

  /**
   * Always true: no secret of the host may be reachable through a mount. There is no way to say
   * otherwise.
   *
   * @remarks Crosses: host → container.
   */
  readonly secretsProhibited: true;

  /**
   * Places under the mount that the container sees as empty, such as `.env`. Masking only ever
   * takes away.
   *
   * @remarks When absent: Nothing under the mount is masked.
   *
   * Crosses: host → container. Items: 1 to 256. Mirrors: podman `--security-opt mask=`, codex
   * `filesystem: none`.
   */
  readonly maskedSubpaths?: readonly RelativeGlob[];

  /**
   * How the content reaches the container.
   *
   * @remarks When absent: The usual transport of the machine's provider is used; the fingerprint
   * records which.
   *
   * Crosses: host → container.
   */
  readonly transport?: MountTransport;

  /**
   * Whether programs that lie in the mount may be executed from it.
   *
   * @remarks When absent: They may not: the mount is `noexec`.
   *
   * Crosses: host → container. Mirrors: podman `--mount …,noexec`.
   *
   * @defaultValue `false`
   */
  readonly directExecutionAllowed?: boolean;

  /**
   * Always true: set-user-ID bits in the mount have no effect.
   *
   * @remarks Crosses: host → container. Mirrors: podman `--mount …,nosuid`.
   */
  readonly noSuid: true;

  /**
   * Always true: device files in the mount have no effect.
   *
   * @remarks Crosses: host → container. Mirrors: podman `--mount …,nodev`.
   */
  readonly noDev: true;

  /**
   * Always false: a symbolic link that leaves the source is not followed. What a link points to
   * cannot be told from this document; the fingerprint records resolved paths.
   *
   * @remarks Crosses: host → container. Mirrors: lima `mounts[].sshfs.followSymlinks`.
   */
  readonly followSymlinks: false;

  /**
   * How mounts made on one side appear on the other.
   *
   * @remarks When absent: They do not appear.
   *
   * Crosses: host → container.
   *
   * @defaultValue `"private"`
   */
  readonly propagation?: MountPropagation;

  /**
   * What SELinux is told about the content.
   *
   * @remarks When absent: Labels stay as they are.
   *
   * Crosses: host → container.
   *
   * @defaultValue `"none"`
   */
  readonly relabel?: Relabeling;

  /**
   * Whether a missing source folder is made before the launch.
   *
   * @remarks When absent: A missing source folder stops the launch.
   *
   * Crosses: host → container.
   *
   * @defaultValue `false`
   */
  readonly createIfMissing?: boolean;

  /**
   * How long the content is kept, and who removes it.
   *
   * @remarks When absent: The user keeps or removes it.
   *
   * Crosses: host → container.
   *
   * @defaultValue `"user-managed"`
   */
  readonly retentionPolicy?: RetentionPolicy;

  /**
   * The kinds of program that use this mount as their usual place.
   *
   * @remarks When absent: The mount is nobody's usual place.
   *
   * Crosses: host → container. Items: 1 to 16.
   */
  readonly defaultFor?: readonly MountConsumer[];
}

/**
 * Where the content of a mount comes from: the kind says which of the other properties are there.
 *
 * @remarks
 * Rules beyond the types:
 * - `mount/no-machine`: The source lies inside a machine, and this profile has none.
 * - `mount/drive-in-machine`: '\{this.path\}' is on a drive of Windows, and the source is a path
 *   inside the machine.
 * - `mount/foreign-path`: '\{this.path\}' is not written as the paths of a
 *   \{root.planes.host.adapter\} host are.
 * - `mount/outside-allowlist`: '\{this.path\}' does not lie under the root
 *   '\{this.allowlistRootId\}'.
 * - `mount/unknown-root`: The path allowlist has no root '\{this.allowlistRootId\}'.
 *
 * @example
 * ```json
 * {
 *   "kind": "host-path",
 *   "path": "~/dev/app",
 *   "allowlistRootId": "dev"
 * }
 * ```
 */
export type MountSource =
  | MountSourceHostPath
  | MountSourceMachinePath
  | MountSourceNamedVolume
  | MountSourceTmpfs;

/** `MountSource` whose `kind` is `host-path`. */
export interface MountSourceHostPath {
  /** What kind of source this is. */
  readonly kind: "host-path";

  /**
   * The folder, for a path on the host or in the machine. It is never a socket, a device or a link
   * out of its root.
   */
  readonly path: HostPath;

  /**
   * The root of the profile's path allowlist that admits the folder:
   * `planes.host.pathAllowlist[].rootId`.
   */
  readonly allowlistRootId: LocalName;

  /** Absent unless `kind` is `named-volume`. */
  readonly name?: never;

  /** Absent unless `kind` is `tmpfs`. */
  readonly sizeMiB?: never;
}

/** `MountSource` whose `kind` is `machine-path`. */
export interface MountSourceMachinePath {
  /** What kind of source this is. */
  readonly kind: "machine-path";

  /**
   * The folder, for a path on the host or in the machine. It is never a socket, a device or a link
   * out of its root.
   */
  readonly path: HostPath;

  /** Absent unless `kind` is `host-path`. */
  readonly allowlistRootId?: never;

  /** Absent unless `kind` is `named-volume`. */
  readonly name?: never;

  /** Absent unless `kind` is `tmpfs`. */
  readonly sizeMiB?: never;
}

/** `MountSource` whose `kind` is `named-volume`. */
export interface MountSourceNamedVolume {
  /** What kind of source this is. */
  readonly kind: "named-volume";

  /** Absent unless `kind` is `host-path` or `machine-path`. */
  readonly path?: never;

  /** Absent unless `kind` is `host-path`. */
  readonly allowlistRootId?: never;

  /** The name of the volume. */
  readonly name: LocalName;

  /** Absent unless `kind` is `tmpfs`. */
  readonly sizeMiB?: never;
}

/** `MountSource` whose `kind` is `tmpfs`. */
export interface MountSourceTmpfs {
  /** What kind of source this is. */
  readonly kind: "tmpfs";

  /** Absent unless `kind` is `host-path` or `machine-path`. */
  readonly path?: never;

  /** Absent unless `kind` is `host-path`. */
  readonly allowlistRootId?: never;

  /** Absent unless `kind` is `named-volume`. */
  readonly name?: never;

  /**
   * The size of the memory file system, in MiB (2^20 bytes).
   *
   * @remarks Range: 1 to 1048576. Mirrors: podman `--mount type=tmpfs,tmpfs-size=`.
   */
  readonly sizeMiB: number;
}

/**
 * Where the content of a mount comes from. There is no kind for sockets, devices, images or globs.
 */
export const MountSourceKind = {
  /**
   * A folder of the host, under a root of its path allowlist.
   *
   * @remarks Mirrors: podman `--mount type=bind`, devcontainer `mounts[].type: bind`.
   */
  hostPath: "host-path",

  /** A folder inside the virtual machine or the WSL distro. */
  machinePath: "machine-path",

  /**
   * A volume of the container engine.
   *
   * @remarks Mirrors: podman `--mount type=volume`, devcontainer `mounts[].type: volume`.
   */
  namedVolume: "named-volume",

  /**
   * Memory that is gone when the container stops.
   *
   * @remarks Mirrors: podman `--mount type=tmpfs`.
   */
  tmpfs: "tmpfs",
} as const;

/**
 * Where the content of a mount comes from. There is no kind for sockets, devices, images or globs.
 */
export type MountSourceKind = (typeof MountSourceKind)[keyof typeof MountSourceKind];

/**
 * A set of places under the root of a mount. `*` is any run of characters inside one segment, and a
 * segment of two asterisks is any number of segments, as in gitignore: `.env`, `.env.*`. At the end
 * it is one segment at least, so that `x/**` is what lies in `x`, and not `x` itself.
 *
 * @remarks Length: at most 512 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 * - `invisible-character`: Characters that cannot be seen make two places look like one.
 * - `negation`: In gitignore, a `!` at the start takes a place out again. A set of places here only
 *   holds, and never lets through.
 *
 * @example
 * ```json
 * "**\/*.pem"
 * ```
 *
 * @example
 * ```json
 * ".env"
 * ```
 */
export type RelativeGlob = string;

/**
 * What makes a mount a cache.
 *
 * @example
 * ```json
 * {
 *   "ecosystem": "cargo",
 *   "writeBack": "overlay",
 *   "integrity": "content-addressed"
 * }
 * ```
 */
export interface CacheSettings {
  /** The kind of tool that the cache belongs to. */
  readonly ecosystem: CacheEcosystem;

  /**
   * Where the writes of the agent go.
   *
   * @remarks When absent: Writes go into an overlay that is thrown away.
   *
   * @defaultValue `"overlay"`
   */
  readonly writeBack?: CacheWriteBack;

  /**
   * Whether the tool notices a tampered entry.
   *
   * @remarks When absent: Nothing checks the entries.
   *
   * @defaultValue `"none"`
   */
  readonly integrity?: CacheIntegrity;
}

/** The kind of tool that a cache belongs to: a known one, or any other in kebab-case. */
export const CacheEcosystem = {
  /** Rust packages. */
  cargo: "cargo",

  /** Go modules and build results. */
  go: "go",

  /** Gradle dependencies and wrappers. */
  gradle: "gradle",

  /** Maven artifacts. */
  maven: "maven",

  /** Node packages. */
  npm: "npm",

  /** .NET packages. */
  nuget: "nuget",

  /** Python packages, fetched by pip. */
  pip: "pip",

  /** Node packages in pnpm's content-addressed store. */
  pnpm: "pnpm",

  /** Python packages, fetched by uv. */
  uv: "uv",
} as const;

/** The kind of tool that a cache belongs to: a known one, or any other in kebab-case. */
export type CacheEcosystem = (typeof CacheEcosystem)[keyof typeof CacheEcosystem] | (string & {});

/** Where the writes of the agent to a cache go. */
export const CacheWriteBack = {
  /**
   * Into a layer that is thrown away; the cache of the host stays as it was.
   *
   * @remarks Mirrors: podman `--volume …:O`.
   */
  overlay: "overlay",

  /** Into the cache itself, for everybody who uses it. */
  shared: "shared",
} as const;

/** Where the writes of the agent to a cache go. */
export type CacheWriteBack = (typeof CacheWriteBack)[keyof typeof CacheWriteBack];

/** Whether a tool notices a cache entry that was tampered with. */
export const CacheIntegrity = {
  /** Entries are found by the digest of their content and checked against it. */
  contentAddressed: "content-addressed",

  /** Entries are trusted as they lie. */
  none: "none",
} as const;

/** Whether a tool notices a cache entry that was tampered with. */
export type CacheIntegrity = (typeof CacheIntegrity)[keyof typeof CacheIntegrity];

/** How mounts made on one side appear on the other. */
export const MountPropagation = {
  /**
   * Not at all.
   *
   * @remarks Mirrors: podman `--mount bind-propagation=rprivate`.
   */
  private: "private",

  /**
   * From the host into the container, never back.
   *
   * @remarks Mirrors: podman `--mount bind-propagation=rslave`.
   */
  slave: "slave",
} as const;

/** How mounts made on one side appear on the other. */
export type MountPropagation = (typeof MountPropagation)[keyof typeof MountPropagation];

/** What SELinux is told about the content of a mount. */
export const Relabeling = {
  /** Labels stay as they are. */
  none: "none",

  /**
   * The content is labelled for all containers.
   *
   * @remarks Mirrors: podman `--volume …:z`.
   */
  shared: "shared",

  /**
   * The content is labelled for this container alone.
   *
   * @remarks Mirrors: podman `--volume …:Z`.
   */
  private: "private",
} as const;

/** What SELinux is told about the content of a mount. */
export type Relabeling = (typeof Relabeling)[keyof typeof Relabeling];

/**
 * How long what lies in a mount is kept, and who removes it; the words of
 * `AgentMachineLocalDataPlane`.
 */
export const RetentionPolicy = {
  /** The user keeps or removes it. */
  userManaged: "user-managed",

  /** It is removed when the workspace expires. */
  workspaceTtl: "workspace-ttl",

  /** It is removed when the container stops. */
  ephemeral: "ephemeral",

  /** It is removed, except for artifacts. */
  retainArtifacts: "retain-artifacts",
} as const;

/**
 * How long what lies in a mount is kept, and who removes it; the words of
 * `AgentMachineLocalDataPlane`.
 */
export type RetentionPolicy = (typeof RetentionPolicy)[keyof typeof RetentionPolicy];

/** A kind of program that uses a mount as its usual place. */
export const MountConsumer = {
  /** The agent and its tools. */
  agent: "agent",

  /** The browser of the user. */
  browser: "browser",

  /** A text editor or an IDE on the host. */
  editor: "editor",

  /** A shell that the user opens in a terminal. */
  terminal: "terminal",
} as const;

/** A kind of program that uses a mount as its usual place. */
export type MountConsumer = (typeof MountConsumer)[keyof typeof MountConsumer] | (string & {});
