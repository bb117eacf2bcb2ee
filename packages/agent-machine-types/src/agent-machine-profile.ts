// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

import type { AgentWorkspaceMount } from "./agent-workspace-mount.ts";
import type {
  AccessMode,
  Architecture,
  ContainerPath,
  ContainerRuntime,
  DisplayName,
  GitRef,
  HostAdapter,
  HostPath,
  HostPattern,
  ImageReference,
  LocalName,
  MachineName,
  MachineNetworkMode,
  OciRuntime,
  PathClass,
  PlainText,
  RepositoryUri,
  Sha256Digest,
  UserIdMapping,
} from "./shared.ts";
import type {
  AgentMachineProfileUrn,
  AgentToolSurfaceUrn,
  AgentUrn,
  AgentWorkspaceMountUrn,
  DecisionUrn,
  NetworkAccessProfileUrn,
} from "./urns.ts";

/**
 * What is agreed before a launch: what an agent may see, use and reach, on every plane of the
 * machine, and what may cross from one plane to another.
 *
 * The document describes; whoever launches must establish it, and an AgentMachineFingerprint says
 * what was really there. It does not say how well a kernel, a hypervisor or a tool keeps what is
 * described.
 *
 * @remarks Plane: user.
 *
 * Rules beyond the types:
 * - `mount/cache-inside-code`: The cache lies inside a mount of source code: \{found\}.
 * - `mount/unmasked`: What one mount masks, another one shows: \{found\}.
 * - `mount/overlapping-sources`: The same folder is opened with another access too: \{found\}.
 */
export interface AgentMachineProfile {
  /**
   * Stable URN identifier. Pattern: urn:srcos:agent-machine-profile:\<local-id\>
   *
   * @remarks Plane: user.
   */
  readonly id: AgentMachineProfileUrn;

  /**
   * The contract that this document keeps.
   *
   * @remarks Plane: user.
   */
  readonly type: "AgentMachineProfile";

  /**
   * The version of the contract that this document was written for.
   *
   * @remarks Plane: user.
   */
  readonly specVersion: "0.1.0";

  /**
   * The name of the profile, for people.
   *
   * @remarks Plane: user.
   */
  readonly name: DisplayName;

  /**
   * What the profile is for, in a few sentences.
   *
   * @remarks When absent: The name says enough.
   *
   * Plane: user.
   */
  readonly description?: PlainText;

  /**
   * What is on each of the six planes.
   *
   * @remarks Plane: user.
   */
  readonly planes: AgentMachinePlanes;

  /**
   * What crosses from the host or the machine into the container. An empty list means that nothing
   * does.
   *
   * @remarks Crosses: host → container. Items: at most 1024.
   */
  readonly mounts: readonly AgentWorkspaceMount[];

  /**
   * Which secrets may cross from the user to the agent.
   *
   * @remarks Crosses: user → agent.
   */
  readonly secrets: SecretPolicy;

  /**
   * Which connections may leave the container.
   *
   * @remarks Crosses: container → outside.
   */
  readonly network: NetworkPolicy;

  /**
   * The evidence that every launch leaves.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly evidence: EvidencePolicy;
}

/** The six planes of an Agent Machine. All are named on every host. */
export interface AgentMachinePlanes {
  /**
   * The computer, and the folders that it offers.
   *
   * @remarks Plane: host.
   */
  readonly host: HostPlane;

  /**
   * The virtual machine, or the statement that there is none.
   *
   * @remarks Plane: machine.
   */
  readonly machine: MachinePlane;

  /**
   * The container in which the tools run.
   *
   * @remarks Plane: container.
   */
  readonly container: ContainerPlane;

  /**
   * The repository.
   *
   * @remarks Plane: worktree.
   */
  readonly worktree: WorktreePlane;

  /**
   * The person, and who that person is inside.
   *
   * @remarks Plane: user.
   */
  readonly user: UserPlane;

  /**
   * The agent, and what it may use.
   *
   * @remarks Plane: agent.
   */
  readonly agent: AgentPlane;
}

/**
 * The computer that offers folders: its operating system, its architecture, and the only folders
 * that it offers.
 *
 * @remarks Plane: host.
 *
 * Rules beyond the types:
 * - `host/overlapping-roots`: The root lies in another one: \{found\}.
 * - `host/duplicate-root`: Another root is called '\{it.rootId\}' too.
 */
export interface HostPlane {
  /**
   * The family of the operating system. On `macos` and `windows`, paths that differ only in letter
   * case are the same place.
   *
   * @remarks Plane: host. Mirrors: podman `GOOS`.
   */
  readonly adapter: HostAdapter;

  /**
   * The architecture of the processor.
   *
   * @remarks Plane: host. Mirrors: podman `GOARCH`, lima `arch`.
   */
  readonly arch: Architecture;

  /**
   * The only folders of the host that can be mounted. An empty list means that nothing can.
   *
   * @remarks Plane: host. Items: at most 256.
   */
  readonly pathAllowlist: readonly PathAllowlistRoot[];
}

/**
 * A folder of the host that may be offered, in whole or in part, to the container.
 *
 * @remarks
 * Rules beyond the types:
 * - `host/foreign-path`: '\{this.path\}' is not written as the paths of a
 *   \{root.planes.host.adapter\} host are.
 *
 * @example
 * ```json
 * {
 *   "rootId": "dev",
 *   "path": "~/dev",
 *   "pathClass": "code",
 *   "maxAccess": "read-write"
 * }
 * ```
 */
export interface PathAllowlistRoot {
  /** The name by which mounts refer to this root. */
  readonly rootId: LocalName;

  /**
   * The folder. A whole home, drive or file system, a secret location, or an ancestor of one cannot
   * be written here.
   *
   * @remarks Mirrors: openclaw `allowedSourceRoots`, nono `filesystem.allow`.
   */
  readonly path: HostPath;

  /** What kind of content the folder holds. */
  readonly pathClass: PathClass;

  /** The widest access that any mount from this root may ask for. */
  readonly maxAccess: AccessMode;
}

/**
 * The virtual machine between host and container. On a Linux-native host the plane is still there,
 * and both `manager` and `provider` say `none`.
 *
 * @remarks Plane: machine.
 *
 * Rules beyond the types:
 * - `machine/network-mode`: \{this.manager\} on \{this.provider\} does not have the network mode
 *   '\{this.networkMode\}'.
 * - `machine/rosetta`: Rosetta is asked for, and '\{this.provider\}' on \{root.planes.host.arch\}
 *   has none.
 * - `machine/provider-host`: A \{root.planes.host.adapter\} host does not have the provider
 *   '\{this.provider\}' under \{this.manager\}.
 * - `machine/manager-host`: A \{root.planes.host.adapter\} host does not have the machine manager
 *   '\{this.manager\}'.
 */
export type MachinePlane =
  | MachinePlanePodmanMachineOtherProvider
  | MachinePlaneWsl
  | MachinePlaneLimaOtherProvider
  | MachinePlaneAppleContainer
  | MachinePlaneNone;

/**
 * `MachinePlane` whose `manager` is `podman-machine` and `provider` is `applehv`, `libkrun`, `qemu`
 * or `hyperv`.
 */
export interface MachinePlanePodmanMachineOtherProvider extends MachinePlaneBase {
  /**
   * The tool that makes and runs the virtual machine.
   *
   * @remarks Plane: machine.
   */
  readonly manager: "podman-machine";

  /**
   * The hypervisor under it.
   *
   * @remarks Plane: machine.
   */
  readonly provider: "applehv" | "libkrun" | "qemu" | "hyperv";

  /**
   * The name of the virtual machine, or of the WSL distro.
   *
   * @remarks Plane: machine. Mirrors: podman `machine init NAME`, lima `limactl start --name`, wsl
   * `wsl --distribution`.
   */
  readonly name: MachineName;

  /**
   * Whether the container engine inside the machine runs as the machine's root. Containers are
   * rootless either way.
   *
   * @remarks When absent: It runs as an ordinary user of the machine.
   *
   * Plane: machine. Mirrors: podman `machine init --rootful`.
   *
   * @defaultValue `false`
   */
  readonly rootful?: boolean;

  /**
   * How the machine reaches a network.
   *
   * @remarks When absent: Through a process of the user on the host.
   *
   * Plane: machine.
   *
   * @defaultValue `"user-mode"`
   */
  readonly networkMode?: MachineNetworkMode;

  /** Absent in this case. */
  readonly wsl?: never;

  /**
   * The image from which the machine starts.
   *
   * @remarks When absent: The manager's own image; the fingerprint records which.
   *
   * Plane: machine.
   */
  readonly image?: MachineImage;

  /**
   * What the machine may take of the host.
   *
   * @remarks When absent: The manager's own defaults.
   *
   * Plane: machine.
   */
  readonly resources?: MachineResources;

  /**
   * Whether programs for amd64 run on arm64 through Rosetta.
   *
   * @remarks When absent: They do not.
   *
   * Plane: machine. Mirrors: podman `containers.conf machine.rosetta`, lima
   * `vmOpts.vz.rosetta.enabled`.
   *
   * @defaultValue `false`
   */
  readonly rosetta?: boolean;
}

/** `MachinePlane` whose `manager` is `podman-machine`, `lima` or `wsl` and `provider` is `wsl`. */
export interface MachinePlaneWsl extends MachinePlaneBase {
  /**
   * The tool that makes and runs the virtual machine.
   *
   * @remarks Plane: machine.
   */
  readonly manager: "podman-machine" | "lima" | "wsl";

  /**
   * The hypervisor under it.
   *
   * @remarks Plane: machine.
   */
  readonly provider: "wsl";

  /**
   * The name of the virtual machine, or of the WSL distro.
   *
   * @remarks Plane: machine. Mirrors: podman `machine init NAME`, lima `limactl start --name`, wsl
   * `wsl --distribution`.
   */
  readonly name: MachineName;

  /**
   * Whether the container engine inside the machine runs as the machine's root. Containers are
   * rootless either way.
   *
   * @remarks When absent: It runs as an ordinary user of the machine.
   *
   * Plane: machine. Mirrors: podman `machine init --rootful`.
   *
   * @defaultValue `false`
   */
  readonly rootful?: boolean;

  /**
   * How the machine reaches a network.
   *
   * @remarks When absent: Through a process of the user on the host.
   *
   * Plane: machine.
   *
   * @defaultValue `"user-mode"`
   */
  readonly networkMode?: MachineNetworkMode;

  /**
   * What WSL must not do on its own; present exactly when `provider` is `wsl`.
   *
   * @remarks Plane: machine.
   */
  readonly wsl: WslSettings;

  /**
   * The image from which the machine starts.
   *
   * @remarks When absent: The manager's own image; the fingerprint records which.
   *
   * Plane: machine.
   */
  readonly image?: MachineImage;

  /**
   * What the machine may take of the host.
   *
   * @remarks When absent: The manager's own defaults.
   *
   * Plane: machine.
   */
  readonly resources?: MachineResources;

  /**
   * Whether programs for amd64 run on arm64 through Rosetta.
   *
   * @remarks When absent: They do not.
   *
   * Plane: machine. Mirrors: podman `containers.conf machine.rosetta`, lima
   * `vmOpts.vz.rosetta.enabled`.
   *
   * @defaultValue `false`
   */
  readonly rosetta?: boolean;
}

/** `MachinePlane` whose `manager` is `lima` and `provider` is `libkrun`, `vz` or `qemu`. */
export interface MachinePlaneLimaOtherProvider extends MachinePlaneBase {
  /**
   * The tool that makes and runs the virtual machine.
   *
   * @remarks Plane: machine.
   */
  readonly manager: "lima";

  /**
   * The hypervisor under it.
   *
   * @remarks Plane: machine.
   */
  readonly provider: "libkrun" | "vz" | "qemu";

  /**
   * The name of the virtual machine, or of the WSL distro.
   *
   * @remarks Plane: machine. Mirrors: podman `machine init NAME`, lima `limactl start --name`, wsl
   * `wsl --distribution`.
   */
  readonly name: MachineName;

  /**
   * Whether the container engine inside the machine runs as the machine's root. Containers are
   * rootless either way.
   *
   * @remarks When absent: It runs as an ordinary user of the machine.
   *
   * Plane: machine. Mirrors: podman `machine init --rootful`.
   *
   * @defaultValue `false`
   */
  readonly rootful?: boolean;

  /**
   * How the machine reaches a network.
   *
   * @remarks When absent: Through a process of the user on the host.
   *
   * Plane: machine.
   *
   * @defaultValue `"user-mode"`
   */
  readonly networkMode?: MachineNetworkMode;

  /** Absent in this case. */
  readonly wsl?: never;

  /**
   * The image from which the machine starts.
   *
   * @remarks When absent: The manager's own image; the fingerprint records which.
   *
   * Plane: machine.
   */
  readonly image?: MachineImage;

  /**
   * What the machine may take of the host.
   *
   * @remarks When absent: The manager's own defaults.
   *
   * Plane: machine.
   */
  readonly resources?: MachineResources;

  /**
   * Whether programs for amd64 run on arm64 through Rosetta.
   *
   * @remarks When absent: They do not.
   *
   * Plane: machine. Mirrors: podman `containers.conf machine.rosetta`, lima
   * `vmOpts.vz.rosetta.enabled`.
   *
   * @defaultValue `false`
   */
  readonly rosetta?: boolean;
}

/** `MachinePlane` whose `manager` is `apple-container` and `provider` is `apple-container`. */
export interface MachinePlaneAppleContainer extends MachinePlaneBase {
  /**
   * The tool that makes and runs the virtual machine.
   *
   * @remarks Plane: machine.
   */
  readonly manager: "apple-container";

  /**
   * The hypervisor under it.
   *
   * @remarks Plane: machine.
   */
  readonly provider: "apple-container";

  /**
   * The name of the virtual machine, or of the WSL distro.
   *
   * @remarks Plane: machine. Mirrors: podman `machine init NAME`, lima `limactl start --name`, wsl
   * `wsl --distribution`.
   */
  readonly name: MachineName;

  /**
   * Whether the container engine inside the machine runs as the machine's root. Containers are
   * rootless either way.
   *
   * @remarks When absent: It runs as an ordinary user of the machine.
   *
   * Plane: machine. Mirrors: podman `machine init --rootful`.
   *
   * @defaultValue `false`
   */
  readonly rootful?: boolean;

  /**
   * How the machine reaches a network.
   *
   * @remarks When absent: Through a process of the user on the host.
   *
   * Plane: machine.
   *
   * @defaultValue `"user-mode"`
   */
  readonly networkMode?: MachineNetworkMode;

  /** Absent in this case. */
  readonly wsl?: never;

  /**
   * The image from which the machine starts.
   *
   * @remarks When absent: The manager's own image; the fingerprint records which.
   *
   * Plane: machine.
   */
  readonly image?: MachineImage;

  /**
   * What the machine may take of the host.
   *
   * @remarks When absent: The manager's own defaults.
   *
   * Plane: machine.
   */
  readonly resources?: MachineResources;

  /**
   * Whether programs for amd64 run on arm64 through Rosetta.
   *
   * @remarks When absent: They do not.
   *
   * Plane: machine. Mirrors: podman `containers.conf machine.rosetta`, lima
   * `vmOpts.vz.rosetta.enabled`.
   *
   * @defaultValue `false`
   */
  readonly rosetta?: boolean;
}

/** `MachinePlane` whose `manager` is `none` and `provider` is `none`. */
export interface MachinePlaneNone extends MachinePlaneBase {
  /**
   * The tool that makes and runs the virtual machine.
   *
   * @remarks Plane: machine.
   */
  readonly manager: "none";

  /**
   * The hypervisor under it.
   *
   * @remarks Plane: machine.
   */
  readonly provider: "none";

  /** Absent in this case. */
  readonly name?: never;

  /** Absent in this case. */
  readonly rootful?: never;

  /** Absent in this case. */
  readonly networkMode?: never;

  /** Absent in this case. */
  readonly wsl?: never;

  /** Absent in this case. */
  readonly image?: never;

  /** Absent in this case. */
  readonly resources?: never;

  /** Absent in this case. */
  readonly rosetta?: never;
}

/** What every `MachinePlane` has. */
interface MachinePlaneBase {
  /**
   * Always `none`. Every machine manager shares the whole home or all drives unless it is told not
   * to; this says that it was told: the mounts of the profile are the only ones.
   *
   * @remarks Plane: machine. Mirrors: podman `machine init --volume ""`, lima `mounts: []`,
   * apple-container `home-mount=none`, wsl `automount.enabled=false`.
   */
  readonly implicitMounts: "none";
}

/**
 * What WSL must not do on its own. All are facts to be established before a launch; root inside the
 * distro can undo them, and this document cannot prevent that.
 */
export interface WslSettings {
  /**
   * Always false: programs of Windows cannot be started from inside.
   *
   * @remarks Mirrors: wsl `wsl.conf interop.enabled`.
   */
  readonly interop: false;

  /**
   * Always false: the search path of Windows is not appended.
   *
   * @remarks Mirrors: wsl `wsl.conf interop.appendWindowsPath`.
   */
  readonly appendWindowsPath: false;

  /**
   * Always false: the drives of Windows are not mounted under `/mnt`.
   *
   * @remarks Mirrors: wsl `wsl.conf automount.enabled, automount.mountFsTab`.
   */
  readonly automount: false;
}

/** The image from which the virtual machine starts. */
export interface MachineImage {
  /**
   * The name of the image.
   *
   * @remarks Mirrors: podman `machine init --image docker://…`, lima `images[].location`.
   */
  readonly reference: ImageReference;

  /**
   * The digest of the image.
   *
   * @remarks When absent: Whatever the reference resolves to; the fingerprint records the digest
   * that ran.
   *
   * Mirrors: lima `images[].digest`.
   */
  readonly digest?: Sha256Digest;
}

/**
 * What the virtual machine may take of the host.
 *
 * @example
 * ```json
 * {
 *   "cpus": 6,
 *   "memoryMiB": 8192,
 *   "diskGiB": 80
 * }
 * ```
 */
export interface MachineResources {
  /**
   * Number of virtual processors.
   *
   * @remarks Range: 1 to 1024. Mirrors: podman `machine init --cpus`, lima `cpus`.
   */
  readonly cpus: number;

  /**
   * Memory, in MiB (2^20 bytes).
   *
   * @remarks Range: 256 to 16777216. Mirrors: podman `machine init --memory`, lima `memory`, wsl
   * `wsl2.memory`.
   */
  readonly memoryMiB: number;

  /**
   * Disk, in GiB (2^30 bytes).
   *
   * @remarks Range: 1 to 65536. Mirrors: podman `machine init --disk-size`, lima `disk`.
   */
  readonly diskGiB: number;
}

/**
 * The container in which the agent's tools run. There is no field for devices, host namespaces or
 * further security options.
 *
 * @remarks Plane: container.
 *
 * Rules beyond the types:
 * - `container/runtime`: The runtime '\{this.runtime\}' does not run under the machine manager
 *   '\{root.planes.machine.manager\}'.
 */
export interface ContainerPlane {
  /**
   * The engine.
   *
   * @remarks Plane: container.
   */
  readonly runtime: ContainerRuntime;

  /**
   * The OCI runtime under it.
   *
   * @remarks When absent: The engine's own default; the fingerprint records which.
   *
   * Plane: container. Mirrors: podman `--runtime`.
   */
  readonly ociRuntime?: OciRuntime;

  /**
   * The image that the container runs.
   *
   * @remarks Plane: container.
   */
  readonly image: ContainerImage;

  /**
   * Always true: root inside the container is nobody outside.
   *
   * @remarks Plane: container.
   */
  readonly rootless: true;

  /**
   * Always false.
   *
   * @remarks Plane: container. Mirrors: podman `--privileged`, devcontainer `privileged`.
   */
  readonly privileged: false;

  /**
   * How users inside map to users outside.
   *
   * @remarks When absent: The user of the host keeps its id inside.
   *
   * Plane: container.
   *
   * @defaultValue `"keep-id"`
   */
  readonly userns?: UserNamespace;

  /**
   * Which Linux capabilities the container has.
   *
   * @remarks Plane: container.
   */
  readonly capabilities: LinuxCapabilities;

  /**
   * Which system calls it may make.
   *
   * @remarks Plane: container.
   */
  readonly seccomp: SeccompSettings;

  /**
   * Always true: no process gains more rights than the one that started it.
   *
   * @remarks Plane: container. Mirrors: podman `--security-opt no-new-privileges`.
   */
  readonly noNewPrivileges: true;

  /**
   * Whether SELinux or AppArmor watches the container.
   *
   * @remarks Plane: container. Mirrors: podman `--security-opt label, apparmor`.
   */
  readonly mandatoryAccessControl: MandatoryAccessControl;

  /**
   * Whether the root file system of the container is read-only.
   *
   * @remarks When absent: It is.
   *
   * Plane: container. Mirrors: podman `--read-only`, openclaw `readOnlyRoot`.
   *
   * @defaultValue `true`
   */
  readonly readOnlyRootfs?: boolean;

  /**
   * The environment of the container's processes.
   *
   * @remarks When absent: Nothing comes from outside, and nothing is set.
   *
   * Plane: container.
   */
  readonly environment?: ContainerEnvironment;

  /**
   * How long the container lives.
   *
   * @remarks When absent: One session; it is then removed.
   *
   * Plane: container.
   */
  readonly lifecycle?: ContainerLifecycle;
}

/** The image that the container runs. */
export interface ContainerImage {
  /** The name of the image, for people; the digest decides what runs. */
  readonly reference: ImageReference;

  /**
   * The digest of the image. An image without one is not pinned and cannot be written.
   *
   * @remarks Mirrors: podman `IMAGE@sha256:…`, devcontainer `image`.
   */
  readonly digest: Sha256Digest;

  /**
   * When the engine fetches the image.
   *
   * @remarks When absent: When it is not there.
   *
   * Mirrors: podman `--pull`.
   *
   * @defaultValue `"missing"`
   */
  readonly pullPolicy?: ImagePullPolicy;
}

/** When the engine fetches the image. The digest decides what may run, whatever is fetched. */
export const ImagePullPolicy = {
  /** Before every launch. */
  always: "always",

  /** When it is not there. */
  missing: "missing",

  /** It does not: the image must be there already. */
  never: "never",

  /** When the registry has a newer one. */
  newer: "newer",
} as const;

/** When the engine fetches the image. The digest decides what may run, whatever is fetched. */
export type ImagePullPolicy = (typeof ImagePullPolicy)[keyof typeof ImagePullPolicy];

/** How users inside the container map to users outside. */
export const UserNamespace = {
  /**
   * The user of the host keeps its id inside.
   *
   * @remarks Mirrors: podman `--userns keep-id`.
   */
  keepId: "keep-id",

  /**
   * The engine picks a range of its own for the container.
   *
   * @remarks Mirrors: podman `--userns auto`.
   */
  auto: "auto",

  /**
   * The user of the host does not exist inside.
   *
   * @remarks Mirrors: podman `--userns nomap`.
   */
  nomap: "nomap",
} as const;

/** How users inside the container map to users outside. */
export type UserNamespace = (typeof UserNamespace)[keyof typeof UserNamespace];

/**
 * Linux capabilities: all are dropped, and single ones may be given back.
 *
 * @remarks
 * Rules beyond the types:
 * - `container/network-capability`: The capability '\{it\}' is given back, and the container
 *   reaches no network.
 */
export interface LinuxCapabilities {
  /**
   * Always all.
   *
   * @remarks Items: exactly 1. Mirrors: podman `--cap-drop`, openclaw `capDrop`.
   */
  readonly drop: readonly AllCapabilities[];

  /**
   * The ones that are given back.
   *
   * @remarks Items: at most 16. Mirrors: podman `--cap-add`, devcontainer `capAdd`.
   */
  readonly add: readonly LinuxCapability[];
}

/** Every Linux capability at once, as `--cap-drop` takes it. */
export const AllCapabilities = {
  /** All of them; in the spelling of OCI, not in kebab-case. */
  all: "ALL",
} as const;

/** Every Linux capability at once, as `--cap-drop` takes it. */
export type AllCapabilities = (typeof AllCapabilities)[keyof typeof AllCapabilities];

/**
 * The name of a Linux capability without `CAP_`, such as `NET_BIND_SERVICE`. Those that amount to
 * root on the machine are refused.
 *
 * @remarks Length: at most 40 characters.
 *
 * Refused:
 * - `capability-prefix`: Capabilities are written without `CAP_`, so that one name means one
 *   capability.
 * - `root-equivalent-capability`: Who holds one of these can become root on the machine, or read
 *   what other containers read.
 *
 * @example
 * ```json
 * "NET_BIND_SERVICE"
 * ```
 */
export type LinuxCapability = string;

/** Which system calls the container may make. */
export type SeccompSettings = SeccompSettingsRuntimeDefault | SeccompSettingsProfile;

/** `SeccompSettings` whose `mode` is `runtime-default`. */
export interface SeccompSettingsRuntimeDefault {
  /**
   * Whose list holds. There is no mode without one.
   *
   * @remarks Mirrors: podman `--security-opt seccomp=`.
   */
  readonly mode: "runtime-default";

  /** Absent unless `mode` is `profile`. */
  readonly digest?: never;
}

/** `SeccompSettings` whose `mode` is `profile`. */
export interface SeccompSettingsProfile {
  /**
   * Whose list holds. There is no mode without one.
   *
   * @remarks Mirrors: podman `--security-opt seccomp=`.
   */
  readonly mode: "profile";

  /** The digest of the profile file. */
  readonly digest: Sha256Digest;
}

/** Which system calls the container may make. */
export const SeccompMode = {
  /** Those that the engine allows by default. */
  runtimeDefault: "runtime-default",

  /** Those of a profile that is named by digest. */
  profile: "profile",
} as const;

/** Which system calls the container may make. */
export type SeccompMode = (typeof SeccompMode)[keyof typeof SeccompMode];

/** Whether SELinux or AppArmor watches the container. */
export const MandatoryAccessControl = {
  /** It does, with the engine's own policy. */
  enforced: "enforced",

  /** The host has neither. */
  notAvailable: "not-available",
} as const;

/** Whether SELinux or AppArmor watches the container. */
export type MandatoryAccessControl =
  (typeof MandatoryAccessControl)[keyof typeof MandatoryAccessControl];

/**
 * The environment of the container's processes.
 *
 * @remarks
 * Rules beyond the types:
 * - `container/variable-of-grant`: The variable '\{it.name\}' is set here, and a secret grant
 *   delivers it too.
 * - `container/duplicate-variable`: The variable '\{it.name\}' is set more than once.
 */
export interface ContainerEnvironment {
  /**
   * How much comes from outside.
   *
   * @remarks Mirrors: podman `containers.conf env_host`, codex `shell_environment_policy.inherit`.
   */
  readonly inherit: EnvironmentInheritance;

  /**
   * Always false: the proxy variables of the host, which may carry credentials, are not passed on.
   *
   * @remarks Mirrors: podman `--http-proxy`.
   */
  readonly passProxy: false;

  /**
   * Variables that are set.
   *
   * @remarks When absent: None are set.
   *
   * Items: 1 to 256. Mirrors: podman `--env`, devcontainer `containerEnv`, codex
   * `shell_environment_policy.set`.
   */
  readonly variables?: readonly EnvironmentVariable[];
}

/** How much of the environment outside the container reaches its processes. */
export const EnvironmentInheritance = {
  /** Nothing. */
  none: "none",

  /**
   * What a shell needs to work, such as `TERM` and `LANG`.
   *
   * @remarks Mirrors: codex `shell_environment_policy.inherit: core`.
   */
  core: "core",
} as const;

/** How much of the environment outside the container reaches its processes. */
export type EnvironmentInheritance =
  (typeof EnvironmentInheritance)[keyof typeof EnvironmentInheritance];

/**
 * An environment variable with a plain value.
 *
 * @example
 * ```json
 * {
 *   "name": "LANG",
 *   "value": "C.UTF-8"
 * }
 * ```
 */
export interface EnvironmentVariable {
  /** The name of the variable. Names under which tools expect secrets are refused. */
  readonly name: PlainVariableName;

  /** The value, as it is. Values that look like credentials are refused. */
  readonly value: PlainText;
}

/**
 * The name of an environment variable that carries a plain value. Names under which tools expect
 * secrets are refused: a secret passes as a grant, never as a literal.
 *
 * A name that ends in `TOKEN`, `KEY`, `PASS` or `PWD` is refused, with or without an underscore in
 * front, unless an English word ends so: `MONKEY`, `HOTKEY`, `BYPASS`, `OLDPWD`. Names that only
 * hold one of these, such as `KEYBOARD_LAYOUT`, pass. So does a limit on tokens that are counted: a
 * name that ends in `TOKENS` and has the word `MAX` in it, such as `MAX_OUTPUT_TOKENS`.
 *
 * @remarks
 * Refused:
 * - `host-reach`: A variable of this name points programs at an agent, an engine, a display or a
 *   library outside the contract, or names what a shell or a tool runs by itself.
 * - `secret-name`: A variable of this name is where tools look for a secret.
 *
 * @example
 * ```json
 * "CARGO_HOME"
 * ```
 */
export type PlainVariableName = string;

/** How long a container lives. */
export interface ContainerLifecycle {
  /**
   * How long one container serves.
   *
   * @remarks Mirrors: openclaw `sandbox.scope`.
   */
  readonly scope: ContainerScope;

  /** What happens to it afterwards. */
  readonly onExit: ContainerExitAction;

  /**
   * The longest that it may run, in seconds.
   *
   * @remarks When absent: There is no limit.
   *
   * Range: 1 to 31536000.
   */
  readonly maxDurationSeconds?: number;
}

/** How long one container serves. */
export const ContainerScope = {
  /** One session of an agent. */
  session: "session",

  /** All sessions of an agent. */
  agent: "agent",
} as const;

/** How long one container serves. */
export type ContainerScope = (typeof ContainerScope)[keyof typeof ContainerScope];

/** What happens to the container when its work is done. */
export const ContainerExitAction = {
  /** It is removed, with what was written to its root file system. */
  delete: "delete",

  /** It is kept. */
  retain: "retain",
} as const;

/** What happens to the container when its work is done. */
export type ContainerExitAction = (typeof ContainerExitAction)[keyof typeof ContainerExitAction];

/**
 * The repository that the agent works on.
 *
 * @remarks Plane: worktree.
 *
 * Rules beyond the types:
 * - `worktree/unprotected`: The protected paths leave out a place that programs on the host act on.
 * - `worktree/linked-layout`: A linked working tree is made for the agent, and its git directory is
 *   said to be '\{this.gitDir.layout\}'.
 */
export interface WorktreePlane {
  /**
   * The repository that every launch works on.
   *
   * @remarks When absent: Any repository under an allowlist root, or none at all; the fingerprint
   * records which.
   *
   * Plane: worktree.
   */
  readonly repository?: RepositoryUri;

  /**
   * The reference that is checked out at launch.
   *
   * @remarks When absent: Whatever is checked out; the fingerprint records it.
   *
   * Plane: worktree.
   */
  readonly ref?: GitRef;

  /**
   * How the agent gets its working tree.
   *
   * @remarks Plane: worktree.
   */
  readonly strategy: WorktreeStrategy;

  /**
   * Where the git directory lies.
   *
   * @remarks Plane: worktree.
   */
  readonly gitDir: GitDirectory;

  /**
   * Places in the working tree, and in every other that a mount holds, that the agent reads and
   * cannot write, because programs on the host act on what stands there: git hooks and settings,
   * editor and agent settings. `.git` alone is the file of a linked working tree; what stands
   * behind `.git/` holds in a git directory that has a mount of its own, too.
   *
   * @remarks When absent: `.git/hooks`, `.git/config`, `.git/config.worktree`, `.git/commondir`,
   * `.husky`, `.vscode`, `.idea`, `.zed`, `.devcontainer`, `.devcontainer.json`, `.mcp.json`,
   * `.claude`, `.codex`, `.cursor` and `.gemini` are protected, and so is the file that a linked
   * working tree has in place of its git directory.
   *
   * Plane: worktree. Items: 1 to 256. Mirrors: codex `read-only .git, .codex under writable roots`,
   * claude-code `sandbox.filesystem.denyWrite`.
   */
  readonly protectedPaths?: readonly RelativePath[];
}

/** How the agent gets its working tree. */
export const WorktreeStrategy = {
  /** The user's own working tree is mounted. */
  bind: "bind",

  /**
   * A linked working tree of the user's clone is made for the agent.
   *
   * @remarks Mirrors: git `git worktree add`, claude-code `worktree.baseRef`.
   */
  worktree: "worktree",

  /**
   * A fresh clone is made.
   *
   * @remarks Mirrors: git `git clone`.
   */
  clone: "clone",

  /**
   * Files are copied in, and changes are copied back.
   *
   * @remarks Mirrors: lima `limactl shell --sync`.
   */
  sync: "sync",
} as const;

/** How the agent gets its working tree. */
export type WorktreeStrategy = (typeof WorktreeStrategy)[keyof typeof WorktreeStrategy];

/**
 * Where the git directory lies, and through which mounts the container reaches it.
 *
 * @remarks
 * Rules beyond the types:
 * - `worktree/other-git-dir`: The mount '\{this.gitDirMountRef\}' is not the git directory of a
 *   working tree of the repository in '\{this.commonDirMountRef\}'.
 * - `worktree/unknown-common-dir-mount`: No mount of this profile has the id
 *   '\{this.commonDirMountRef\}'.
 * - `worktree/unknown-git-dir-mount`: No mount of this profile has the id
 *   '\{this.gitDirMountRef\}'.
 *
 * @example
 * ```json
 * {
 *   "layout": "normal"
 * }
 * ```
 */
export type GitDirectory = GitDirectoryNormalOrBare | GitDirectoryLinkedWorktree;

/** `GitDirectory` whose `layout` is not `linked-worktree`. */
export interface GitDirectoryNormalOrBare {
  /** Where the git directory lies. */
  readonly layout: "normal" | "bare";

  /** Absent unless `layout` is `linked-worktree`. */
  readonly gitDirMountRef?: never;

  /** Absent unless `layout` is `linked-worktree`. */
  readonly commonDirMountRef?: never;
}

/** `GitDirectory` whose `layout` is `linked-worktree`. */
export interface GitDirectoryLinkedWorktree {
  /** Where the git directory lies. */
  readonly layout: "linked-worktree";

  /**
   * The mount through which the container sees the git directory of this working tree:
   * `<repository>/.git/worktrees/<id>`.
   */
  readonly gitDirMountRef: AgentWorkspaceMountUrn;

  /**
   * The mount through which it sees what all working trees of the repository share.
   *
   * @remarks Mirrors: git `git rev-parse --git-common-dir`.
   */
  readonly commonDirMountRef: AgentWorkspaceMountUrn;
}

/**
 * A place under the root of a working tree or of a mount, such as `.git/hooks`: no leading slash,
 * no `.` or `..`, no wildcards.
 *
 * @remarks Length: at most 512 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 * - `invisible-character`: Characters that cannot be seen make two places look like one.
 *
 * @example
 * ```json
 * ".git/hooks"
 * ```
 */
export type RelativePath = string;

/**
 * The person on whose behalf the agent works, and who that person is inside the container.
 *
 * @remarks Plane: user.
 */
export interface UserPlane {
  /**
   * The user as whom the agent's tools run. Never `root`.
   *
   * @remarks Plane: user. Mirrors: podman `--user`, devcontainer `remoteUser`.
   */
  readonly containerUser: ContainerUserName;

  /**
   * What the user of the host is inside the container.
   *
   * @remarks Plane: user.
   */
  readonly uidMapping: UserIdMapping;

  /**
   * Always `none`: no command raises the rights of the container's user.
   *
   * @remarks Plane: user. Mirrors: lima `user.passwordlessSudo`.
   */
  readonly sudo: "none";

  /**
   * The decision that records what the user has consented to.
   *
   * @remarks When absent: Nothing is recorded beyond this profile.
   *
   * Plane: user.
   */
  readonly consentRef?: DecisionUrn;
}

/**
 * A user name inside the container, as POSIX writes it; never `root`.
 *
 * @remarks
 * Refused:
 * - `root-user`: The agent's tools never run as root, so that leaving the container does not arrive
 *   as root.
 *
 * @example
 * ```json
 * "agent"
 * ```
 */
export type ContainerUserName = string;

/**
 * The agent, and what it may use.
 *
 * @remarks Plane: agent.
 *
 * Rules beyond the types:
 * - `agent/unknown-tool-surface`: The tool surface '\{it\}' is not among the documents.
 */
export interface AgentPlane {
  /**
   * Who the agent is.
   *
   * @remarks Plane: agent.
   */
  readonly agentRef: AgentUrn;

  /**
   * The tool surfaces that the agent may use, each an AgentToolSurface document of its own.
   *
   * @remarks Plane: agent. Items: 1 to 64.
   */
  readonly toolSurfaceRefs: readonly AgentToolSurfaceUrn[];

  /**
   * Always `deny`: what no tool surface allows is denied.
   *
   * @remarks Plane: agent.
   */
  readonly defaultDecision: "deny";
}

/**
 * Which secrets may cross from the user to the agent: none, except by grant.
 *
 * @remarks Crosses: user → agent.
 *
 * Rules beyond the types:
 * - `secret/duplicate-file`: Another grant delivers the file '\{it.containerPath\}' too.
 * - `secret/duplicate-variable`: Another grant delivers the variable '\{it.variableName\}' too.
 * - `secret/duplicate-grant`: Another grant is called '\{it.name\}' too.
 */
export interface SecretPolicy {
  /**
   * Always `deny`: without a grant, no secret crosses.
   *
   * @remarks Crosses: user → agent.
   */
  readonly default: "deny";

  /**
   * The secrets that may cross.
   *
   * @remarks Crosses: user → agent. Items: at most 64.
   */
  readonly grants: readonly SecretGrant[];

  /**
   * What the host could forward and does not.
   *
   * @remarks Crosses: user → agent.
   */
  readonly forward: SecretForwarding;
}

/**
 * Leave for one secret to cross from the user to the agent.
 *
 * @remarks
 * Rules beyond the types:
 * - `secret/file-over-folder`: The file of the secret covers the folder '\{this.containerPath\}'.
 * - `secret/unknown-tool-surface`: The agent does not use the tool surface '\{it\}'.
 * - `secret/audience-denied`: The secret may be sent to '\{it\}', which the network policy denies.
 * - `secret/audience-not-allowed`: The secret may be sent to '\{it\}', which the network policy
 *   does not allow.
 * - `secret/without-network`: The grant '\{this.name\}' is for hosts, and the container reaches no
 *   network.
 * - `secret/file-in-mount`: The secret would appear at '\{this.containerPath\}', inside a mount or
 *   around one.
 *
 * @example
 * ```json
 * {
 *   "name": "forge-push",
 *   "sourceUri": "op://agents/forge-push/credential",
 *   "delivery": "proxy-inject",
 *   "audienceHosts": [
 *     "git.example.org"
 *   ]
 * }
 * ```
 */
export type SecretGrant = SecretGrantProxyInject | SecretGrantFile | SecretGrantEnv;

/** `SecretGrant` whose `delivery` is `proxy-inject`. */
export interface SecretGrantProxyInject extends SecretGrantBase {
  /** How the secret reaches those who may use it. */
  readonly delivery: "proxy-inject";

  /** Absent unless `delivery` is `file`. */
  readonly containerPath?: never;

  /** Absent unless `delivery` is `env`. */
  readonly variableName?: never;
}

/** `SecretGrant` whose `delivery` is `file`. */
export interface SecretGrantFile extends SecretGrantBase {
  /** How the secret reaches those who may use it. */
  readonly delivery: "file";

  /** Where the file appears, for delivery as a file. */
  readonly containerPath: ContainerPath;

  /** Absent unless `delivery` is `env`. */
  readonly variableName?: never;
}

/** `SecretGrant` whose `delivery` is `env`. */
export interface SecretGrantEnv extends SecretGrantBase {
  /** How the secret reaches those who may use it. */
  readonly delivery: "env";

  /** Absent unless `delivery` is `file`. */
  readonly containerPath?: never;

  /** The variable that carries the secret, for delivery in the environment. */
  readonly variableName: EnvironmentVariableName;
}

/** What every `SecretGrant` has. */
interface SecretGrantBase {
  /** The name by which tool surfaces and evidence speak of the grant. */
  readonly name: LocalName;

  /** Where the secret is kept. */
  readonly sourceUri: SecretSourceUri;

  /**
   * The hosts to which the secret may be sent. Each must be admitted by the network policy.
   *
   * @remarks Items: 1 to 64. Mirrors: sandbox-runtime `injectHosts`.
   */
  readonly audienceHosts: readonly HostPattern[];

  /**
   * The tool surfaces that may use the grant.
   *
   * @remarks When absent: Every tool surface of the profile that asks for the grant by name may use
   * it.
   *
   * Items: 1 to 64.
   */
  readonly toolSurfaceRefs?: readonly AgentToolSurfaceUrn[];
}

/**
 * Where a secret is kept: a URI of a known secret store, such as `op://vault/item/field`. It names
 * the secret and never is the secret.
 *
 * @remarks Length: at most 512 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 * - `secret-literal`: The text has the shape of a token or a private key of a known issuer. Secrets
 *   pass as grants, never as values.
 * - `dot-segment`: A reference has no `.`, no `..` and no empty segment: a store may resolve them,
 *   and then another secret is meant.
 * - `secret-value`: A segment that is as long as a key and has no separators is taken for the
 *   secret itself.
 *
 * @example
 * ```json
 * "vault://ci/package-upload"
 * ```
 *
 * @example
 * ```json
 * "op://agents/forge-push/credential"
 * ```
 */
export type SecretSourceUri =
  | `aws-secretsmanager://${string}`
  | `azure-keyvault://${string}`
  | `bitwarden://${string}`
  | `doppler://${string}`
  | `env://${string}`
  | `gcp-secretmanager://${string}`
  | `infisical://${string}`
  | `keychain://${string}`
  | `op://${string}`
  | `pass://${string}`
  | `podman-secret://${string}`
  | `secret-service://${string}`
  | `vault://${string}`
  | `wincred://${string}`;

/** How a secret reaches those who may use it. */
export const SecretDelivery = {
  /**
   * A proxy outside the container adds it to requests; the container never holds it.
   *
   * @remarks Mirrors: sandbox-runtime `credentials.*.mode: mask, injectHosts`, nono
   * `credentials[].inject`.
   */
  proxyInject: "proxy-inject",

  /**
   * A file inside the container.
   *
   * @remarks Mirrors: podman `--secret type=mount`.
   */
  file: "file",

  /**
   * An environment variable inside the container.
   *
   * @remarks Mirrors: podman `--secret type=env`, devcontainer `secrets`.
   */
  env: "env",
} as const;

/** How a secret reaches those who may use it. */
export type SecretDelivery = (typeof SecretDelivery)[keyof typeof SecretDelivery];

/**
 * The name of an environment variable: upper-case letters, digits and underscores. Names by which
 * programs find what lies outside the contract are refused, whatever the variable carries.
 *
 * @remarks Length: at most 128 characters.
 *
 * Refused:
 * - `host-reach`: A variable of this name points programs at an agent, an engine, a display or a
 *   library outside the contract, or names what a shell or a tool runs by itself.
 *
 * @example
 * ```json
 * "UPLOAD_TOKEN"
 * ```
 */
export type EnvironmentVariableName = string;

/**
 * What the host could forward into the container and does not. Each is a fact that holds for every
 * launch.
 */
export interface SecretForwarding {
  /**
   * Always false: the SSH agent of the host is not reachable.
   *
   * @remarks Mirrors: lima `ssh.forwardAgent`, apple-container `--ssh`.
   */
  readonly sshAgent: false;

  /** Always false: the GPG agent of the host is not reachable. */
  readonly gpgAgent: false;

  /** Always false: the git credential helper of the host is not reachable. */
  readonly gitCredentialHelper: false;

  /**
   * Always false: the socket of a container engine is not reachable.
   *
   * @remarks Mirrors: podman `--volume /run/podman/podman.sock:…`.
   */
  readonly containerSocket: false;
}

/**
 * Which connections may leave the container, and which may enter it: none, except those listed.
 *
 * @remarks Crosses: container → outside.
 *
 * Rules beyond the types:
 * - `network/publish-without-binding`: Ports are published, and programs in the container may not
 *   listen on any.
 * - `network/port-taken`: The port \{it.hostPort\} of the host is published more than once.
 * - `network/duplicate-allow`: '\{it.host\}' is allowed more than once for \{it.protocol\}.
 * - `network/allow-denied`: '\{it.host\}' is allowed, and a denial covers all of it.
 */
export type NetworkPolicy = NetworkPolicyNone | NetworkPolicyAllowlist;

/** `NetworkPolicy` whose `mode` is `none`. */
export interface NetworkPolicyNone extends NetworkPolicyBase {
  /**
   * Whether the container reaches a network.
   *
   * @remarks Crosses: container → outside.
   */
  readonly mode: "none";

  /** Absent unless `mode` is `allowlist`. */
  readonly allow?: never;

  /** Absent unless `mode` is `allowlist`. */
  readonly deny?: never;

  /**
   * How names are resolved.
   *
   * @remarks Crosses: container → outside.
   */
  readonly dns: "none";

  /** Absent unless `mode` is `allowlist`. */
  readonly publish?: never;
}

/** `NetworkPolicy` whose `mode` is `allowlist`. */
export interface NetworkPolicyAllowlist extends NetworkPolicyBase {
  /**
   * Whether the container reaches a network.
   *
   * @remarks Crosses: container → outside.
   */
  readonly mode: "allowlist";

  /**
   * The connections that may leave.
   *
   * @remarks Crosses: container → outside. Items: 1 to 512.
   */
  readonly allow: readonly NetworkRule[];

  /**
   * Hosts that stay out of reach, although a wildcard allows them. A denial always wins.
   *
   * @remarks When absent: No exception is made from what is allowed.
   *
   * Crosses: container → outside. Items: 1 to 512. Mirrors: sandbox-runtime
   * `network.deniedDomains`.
   */
  readonly deny?: readonly HostPattern[];

  /**
   * How names are resolved.
   *
   * @remarks Crosses: container → outside.
   */
  readonly dns: DnsMode;

  /**
   * The ports that programs on the host may connect to.
   *
   * @remarks When absent: None.
   *
   * Crosses: container → outside. Items: 1 to 64.
   */
  readonly publish?: readonly PublishedPort[];
}

/** What every `NetworkPolicy` has. */
interface NetworkPolicyBase {
  /**
   * Always `deny`: what is not allowed is denied.
   *
   * @remarks Crosses: container → outside.
   */
  readonly default: "deny";

  /**
   * Always false: services that listen on the host's own loopback address are out of reach.
   *
   * @remarks Crosses: container → outside. Mirrors: podman `host.containers.internal`.
   */
  readonly hostLoopback: false;

  /**
   * Always `deny`: private, link-local and metadata addresses are out of reach, whatever a name
   * resolves to.
   *
   * @remarks Crosses: container → outside.
   */
  readonly privateRanges: "deny";

  /**
   * Whether programs in the container may listen on ports.
   *
   * @remarks When absent: They may not.
   *
   * Crosses: container → outside. Mirrors: codex `network.allow_local_binding`, sandbox-runtime
   * `network.allowLocalBinding`.
   *
   * @defaultValue `false`
   */
  readonly localBinding?: boolean;

  /**
   * The network access profile that this policy was derived from.
   *
   * @remarks When absent: The policy stands for itself.
   *
   * Crosses: container → outside.
   */
  readonly networkAccessProfileRef?: NetworkAccessProfileUrn;
}

/** Whether the container reaches a network. There is no mode that reaches all of it. */
export const NetworkMode = {
  /**
   * It does not.
   *
   * @remarks Mirrors: podman `--network none`, nono `mode: blocked`, e2b
   * `allow_internet_access: false`.
   */
  none: "none",

  /**
   * It reaches the hosts that are listed.
   *
   * @remarks Mirrors: codex `network.mode: limited`, nono `mode: proxy`.
   */
  allowlist: "allowlist",
} as const;

/** Whether the container reaches a network. There is no mode that reaches all of it. */
export type NetworkMode = (typeof NetworkMode)[keyof typeof NetworkMode];

/**
 * Connections to some hosts, on some ports.
 *
 * @remarks
 * Rules beyond the types:
 * - `network/public-suffix`: '\{this.host\}' reaches names that anybody can register.
 *
 * @example
 * ```json
 * {
 *   "host": "api.example.org",
 *   "ports": [
 *     443
 *   ],
 *   "protocol": "https"
 * }
 * ```
 */
export interface NetworkRule {
  /**
   * The hosts.
   *
   * @remarks Mirrors: codex `network.domains`, sandbox-runtime `network.allowedDomains`.
   */
  readonly host: HostPattern;

  /**
   * The ports on those hosts.
   *
   * @remarks Items: 1 to 32.
   */
  readonly ports: readonly Port[];

  /** What is spoken. */
  readonly protocol: NetworkProtocol;
}

/**
 * A port of TCP.
 *
 * @remarks Range: 1 to 65535.
 */
export type Port = number;

/** What is spoken on a connection. */
export const NetworkProtocol = {
  /** HTTP over TLS. */
  https: "https",

  /** HTTP in the clear. */
  http: "http",

  /** The secure shell protocol, as git speaks it. */
  ssh: "ssh",

  /** Any protocol over TCP. */
  tcp: "tcp",
} as const;

/** What is spoken on a connection. */
export type NetworkProtocol = (typeof NetworkProtocol)[keyof typeof NetworkProtocol];

/** How names are resolved inside the container. */
export const DnsMode = {
  /** Not at all. */
  none: "none",

  /** By the proxy that enforces this policy. */
  proxy: "proxy",

  /** By the resolver of the machine. Queries may carry data out, whatever the allowlist says. */
  system: "system",
} as const;

/** How names are resolved inside the container. */
export type DnsMode = (typeof DnsMode)[keyof typeof DnsMode];

/** A port of the container that a program on the host can connect to. */
export interface PublishedPort {
  /**
   * The port inside the container.
   *
   * @remarks Mirrors: podman `--publish …:CONTAINERPORT`.
   */
  readonly containerPort: Port;

  /** Always the loopback address: nobody else on the network of the host can connect. */
  readonly hostIp: "127.0.0.1";

  /**
   * The port on the host.
   *
   * @remarks Mirrors: podman `--publish 127.0.0.1:HOSTPORT:…`.
   */
  readonly hostPort: Port;
}

/**
 * The evidence that every launch leaves. There is no way to write a profile without it, or with it
 * turned off.
 *
 * @remarks Crosses: container → agentplane.
 *
 * Rules beyond the types:
 * - `evidence/lost`: The sink '\{it\}' keeps nothing, or lies where the agent writes.
 */
export interface EvidencePolicy {
  /**
   * Always true: no launch without an AgentMachineFingerprint.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly fingerprintRequired: true;

  /**
   * Always `every-launch`.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly trigger: "every-launch";

  /**
   * Always `refuse`: when what is there is not what was agreed, the agent does not start.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly onMismatch: "refuse";

  /**
   * Always `sha256`.
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly hashAlgorithm: "sha256";

  /**
   * Always `rfc8785`: digests are taken of the canonical form of RFC 8785 (JCS).
   *
   * @remarks Crosses: container → agentplane.
   */
  readonly canonicalization: "rfc8785";

  /**
   * Where fingerprints are sent.
   *
   * @remarks Crosses: container → agentplane. Items: 1 to 16.
   */
  readonly sinks: readonly EvidenceSink[];

  /**
   * How evidence tells the paths of the host.
   *
   * @remarks When absent: Relative to a root of the path allowlist, or to `~`.
   *
   * Crosses: container → agentplane.
   *
   * @defaultValue `"root-relative"`
   */
  readonly pathDisclosure?: PathDisclosure;
}

/** Where fingerprints are sent: a known sink, or any other in kebab-case. */
export const EvidenceSink = {
  /** The control plane that collects evidence. */
  agentplane: "agentplane",

  /** A folder of the host that the container cannot write. */
  hostFolder: "host-folder",
} as const;

/** Where fingerprints are sent: a known sink, or any other in kebab-case. */
export type EvidenceSink = (typeof EvidenceSink)[keyof typeof EvidenceSink] | (string & {});

/** How evidence tells the paths of the host. */
export const PathDisclosure = {
  /** Relative to a root of the path allowlist, or to `~`. */
  rootRelative: "root-relative",

  /** As digests. */
  hashed: "hashed",
} as const;

/** How evidence tells the paths of the host. */
export type PathDisclosure = (typeof PathDisclosure)[keyof typeof PathDisclosure];
