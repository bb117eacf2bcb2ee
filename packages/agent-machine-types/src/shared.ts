// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

/**
 * SHA-256 digest: `sha256:` and 64 lower-case hexadecimal digits, as OCI images write it.
 *
 * @example
 * ```json
 * "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
 * ```
 */
export type Sha256Digest = `sha256:${string}`;

/**
 * A name that is unique inside one document, in kebab-case, such as `code-root`.
 *
 * @remarks Length: at most 64 characters.
 *
 * @example
 * ```json
 * "code-root"
 * ```
 */
export type LocalName = string;

/** The family of the host's operating system; the word of `AgentMachineLocalDataPlane`. */
export const HostAdapter = {
  /** macOS. */
  macos: "macos",

  /** Windows, with or without WSL. */
  windows: "windows",

  /** Linux, on bare metal or in the cloud. */
  linux: "linux",
} as const;

/** The family of the host's operating system; the word of `AgentMachineLocalDataPlane`. */
export type HostAdapter = (typeof HostAdapter)[keyof typeof HostAdapter];

/** Processor architecture, in the spelling of Go and OCI. */
export const Architecture = {
  /**
   * x86-64.
   *
   * @remarks Mirrors: oci `amd64`, lima `x86_64`.
   */
  amd64: "amd64",

  /**
   * 64-bit Arm, such as Apple Silicon.
   *
   * @remarks Mirrors: oci `arm64`, lima `aarch64`.
   */
  arm64: "arm64",
} as const;

/** Processor architecture, in the spelling of Go and OCI. */
export type Architecture = (typeof Architecture)[keyof typeof Architecture];

/**
 * A version, or a condition on one, exactly as a tool writes it: some are dates, some carry
 * suffixes, so none is parsed.
 *
 * @remarks Length: 1 to 256 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 * - `secret-literal`: The text has the shape of a token or a private key of a known issuer. Secrets
 *   pass as grants, never as values.
 * - `named-home`: A path under a home tells who the user is. What a tool prints beside its version
 *   stays out, or is written with `~`.
 *
 * @example
 * ```json
 * "codex-cli 0.145.0"
 * ```
 */
export type VerbatimVersion = string;

/** The tool that makes and runs the virtual machine. */
export const MachineManager = {
  /** The `machine` commands of podman. */
  podmanMachine: "podman-machine",

  /** Linux virtual machines from Lima, run by `limactl`. */
  lima: "lima",

  /** Apple's `container`, which runs one virtual machine per container. */
  appleContainer: "apple-container",

  /** A WSL distro in which the container engine runs. */
  wsl: "wsl",

  /** None: containers run on the host's own kernel. */
  none: "none",
} as const;

/** The tool that makes and runs the virtual machine. */
export type MachineManager = (typeof MachineManager)[keyof typeof MachineManager];

/** The hypervisor under the virtual machine. */
export const MachineProvider = {
  /**
   * Apple's Virtualization framework, as podman calls it.
   *
   * @remarks Mirrors: podman `--provider applehv`.
   */
  applehv: "applehv",

  /**
   * libkrun, on macOS.
   *
   * @remarks Mirrors: podman `--provider libkrun`, lima `vmType: krunkit`.
   */
  libkrun: "libkrun",

  /**
   * Apple's Virtualization framework, as Lima calls it.
   *
   * @remarks Mirrors: lima `vmType: vz`.
   */
  vz: "vz",

  /**
   * The emulator, with KVM or HVF where the host has them.
   *
   * @remarks Mirrors: podman `--provider qemu`, lima `vmType: qemu`.
   */
  qemu: "qemu",

  /**
   * The Windows Subsystem for Linux, version 2.
   *
   * @remarks Mirrors: podman `--provider wsl`, lima `vmType: wsl2`.
   */
  wsl: "wsl",

  /**
   * Hyper-V.
   *
   * @remarks Mirrors: podman `--provider hyperv`.
   */
  hyperv: "hyperv",

  /** Apple's `container`. */
  appleContainer: "apple-container",

  /** None: there is no virtual machine. */
  none: "none",
} as const;

/** The hypervisor under the virtual machine. */
export type MachineProvider = (typeof MachineProvider)[keyof typeof MachineProvider];

/**
 * The name of a virtual machine or a WSL distro: letters, digits, hyphens, dots and underscores.
 *
 * @remarks Length: at most 64 characters.
 *
 * @example
 * ```json
 * "podman-machine-default"
 * ```
 */
export type MachineName = string;

/** How the virtual machine reaches a network. */
export const MachineNetworkMode = {
  /**
   * Through a process of the user on the host.
   *
   * @remarks Mirrors: podman `--user-mode-networking`.
   */
  userMode: "user-mode",

  /**
   * Through network address translation.
   *
   * @remarks Mirrors: wsl `wsl2.networkingMode=nat`, lima `networks[].vzNAT`.
   */
  nat: "nat",

  /**
   * With the network interfaces of the host.
   *
   * @remarks Mirrors: wsl `wsl2.networkingMode=mirrored`.
   */
  mirrored: "mirrored",

  /**
   * As a neighbour of the host on its network.
   *
   * @remarks Mirrors: wsl `wsl2.networkingMode=bridged`.
   */
  bridged: "bridged",

  /**
   * Through the Consomme network stack of WSL.
   *
   * @remarks Mirrors: wsl `wsl2.networkingMode=virtioproxy`.
   */
  consomme: "consomme",

  /**
   * Not at all.
   *
   * @remarks Mirrors: wsl `wsl2.networkingMode=none`.
   */
  none: "none",
} as const;

/** How the virtual machine reaches a network. */
export type MachineNetworkMode = (typeof MachineNetworkMode)[keyof typeof MachineNetworkMode];

/** The engine that runs the container. */
export const ContainerRuntime = {
  /** Podman, without a daemon. */
  podman: "podman",

  /** Docker, rootless. */
  docker: "docker",

  /** containerd, with nerdctl. */
  containerd: "containerd",

  /** Apple's `container`. */
  appleContainer: "apple-container",

  /** The container engine of WSL. */
  wslc: "wslc",
} as const;

/** The engine that runs the container. */
export type ContainerRuntime = (typeof ContainerRuntime)[keyof typeof ContainerRuntime];

/** The OCI runtime under the engine. */
export const OciRuntime = {
  /** The small runtime in C that podman prefers. */
  crun: "crun",

  /** crun with a virtual machine per container. */
  crunVm: "crun-vm",

  /** The reference implementation of OCI. */
  runc: "runc",

  /** krun: crun with libkrun. */
  krun: "krun",

  /** Kata Containers. */
  kata: "kata",

  /** runsc, of gVisor. */
  runsc: "runsc",

  /** The runtime in Rust. */
  youki: "youki",
} as const;

/** The OCI runtime under the engine. */
export type OciRuntime = (typeof OciRuntime)[keyof typeof OciRuntime];

/**
 * The full name of an OCI image: registry, repository and, for people, a tag, such as
 * `quay.io/podman/stable:v6`. Short names are refused, because which registry they mean depends on
 * the host; `localhost/` is the engine's own storage.
 *
 * @remarks Length: at most 512 characters.
 *
 * Refused:
 * - `private-host`: Addresses, and names that only the network of one host knows: they tell which
 *   host it is, and mean another registry elsewhere.
 *
 * @example
 * ```json
 * "quay.io/podman/stable:v6"
 * ```
 */
export type ImageReference = string;

/**
 * Where a repository is fetched from: an `https` or `ssh` URI with a public name and without user
 * information, such as `https://example.org/team/app.git`.
 *
 * @remarks Length: at most 512 characters.
 *
 * Refused:
 * - `private-host`: Names that resolve to the host itself, to its own network, to a cloud's
 *   metadata service, or to whatever address they spell.
 *
 * @example
 * ```json
 * "https://git.example.org/team/app.git"
 * ```
 */
export type RepositoryUri = `https://${string}` | `ssh://${string}`;

/**
 * The full name of a git reference, such as `refs/heads/main`.
 *
 * @remarks Length: at most 255 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 * - `invalid-reference`: Sequences that git refuses in the name of a reference, because its own
 *   notation uses them.
 *
 * @example
 * ```json
 * "refs/heads/main"
 * ```
 */
export type GitRef = `refs/${string}`;

/** Where the git directory of a working tree lies. */
export const GitDirectoryLayout = {
  /** `.git` is a directory inside the working tree. */
  normal: "normal",

  /**
   * `.git` is a file: the working tree was made by `git worktree add`, and its git directory lies
   * in another clone.
   */
  linkedWorktree: "linked-worktree",

  /** There is no working tree; the directory is the repository itself. */
  bare: "bare",
} as const;

/** Where the git directory of a working tree lies. */
export type GitDirectoryLayout = (typeof GitDirectoryLayout)[keyof typeof GitDirectoryLayout];

/** What the user of the host is inside the container. */
export const UserIdMapping = {
  /**
   * A user with the same id.
   *
   * @remarks Mirrors: podman `--userns keep-id`.
   */
  same: "same",

  /**
   * A user with another id, to which the host's id maps.
   *
   * @remarks Mirrors: podman `--userns keep-id:uid=…`, devcontainer `updateRemoteUserUID`.
   */
  mapped: "mapped",

  /**
   * Nobody: files of the host belong to another user inside.
   *
   * @remarks Mirrors: podman `--userns nomap`.
   */
  isolated: "isolated",
} as const;

/** What the user of the host is inside the container. */
export type UserIdMapping = (typeof UserIdMapping)[keyof typeof UserIdMapping];

/** What kind of content a folder holds; the words of `AgentMachineLocalDataPlane`. */
export const PathClass = {
  /** Source code: a repository, or a folder of repositories. */
  code: "code",

  /** Documents that a person or an agent writes. */
  documents: "documents",

  /** Files that were fetched from outside. */
  downloads: "downloads",

  /** What a tool can fetch or build again: package and build caches. */
  cache: "cache",

  /** What a build or an agent produces for others. */
  artifacts: "artifacts",

  /** Pictures, sound and video. */
  media: "media",

  /** A folder through which an application on the host and the agent exchange files. */
  appBridge: "app-bridge",
} as const;

/** What kind of content a folder holds; the words of `AgentMachineLocalDataPlane`. */
export type PathClass = (typeof PathClass)[keyof typeof PathClass];

/** Who may do what in a mounted folder; the words of `AgentMachineLocalDataPlane`. */
export const AccessMode = {
  /**
   * The agent reads, and nobody writes through the mount.
   *
   * @remarks Mirrors: podman `--volume …:ro`, lima `mounts[].writable: false`, codex `read`,
   * openclaw `workspaceAccess: ro`.
   */
  readOnly: "read-only",

  /**
   * The agent reads and writes.
   *
   * @remarks Mirrors: podman `--volume …:rw`, lima `mounts[].writable: true`, codex `write`,
   * openclaw `workspaceAccess: rw`.
   */
  readWrite: "read-write",

  /** The browser of the user, on the host, writes; the agent only reads. */
  browserReadWriteAgentReadOnly: "browser-read-write-agent-read-only",

  /** The agent adds files and cannot read what lies there. */
  writeOnlyArtifacts: "write-only-artifacts",
} as const;

/** Who may do what in a mounted folder; the words of `AgentMachineLocalDataPlane`. */
export type AccessMode = (typeof AccessMode)[keyof typeof AccessMode];

/**
 * An absolute place inside the container, such as `/workspace/app`, in canonical text: no `.`,
 * `..`, empty segment or trailing slash.
 *
 * Targets that podman and lima refuse to cover are refused here as well.
 *
 * @remarks Length: at most 1024 characters.
 *
 * Refused:
 * - `invisible-character`: Control, zero-width and bidirectional characters make two places look
 *   like one.
 * - `reserved-target`: Folders on which the container itself stands. What covers them changes what
 *   every program in it reads.
 * - `reserved-target`: Folders on which the container itself stands. What covers them changes what
 *   every program in it reads.
 * - `executed-target`: Folders and files from which the container itself runs programs. What covers
 *   them runs in their place.
 * - `login-target`: Files under a home that a shell or a client reads by itself, and the folders
 *   that hold them. Single files of keys may be delivered beside them.
 *
 * @example
 * ```json
 * "/workspace/app"
 * ```
 */
export type ContainerPath = `/${string}`;

/** How the content of a mount reaches the container. */
export const MountTransport = {
  /**
   * A shared file system between host and virtual machine.
   *
   * @remarks Mirrors: podman `machine.volumes, VolumeMountType virtiofs`, lima
   * `mountType: virtiofs`.
   */
  virtiofs: "virtiofs",

  /**
   * The Plan 9 protocol, over vsock on Hyper-V.
   *
   * @remarks Mirrors: podman `VolumeMountType 9p`, lima `mountType: 9p`.
   */
  plan9: "9p",

  /**
   * SSHFS from the machine back to the host.
   *
   * @remarks Mirrors: lima `mountType: reverse-sshfs`.
   */
  reverseSshfs: "reverse-sshfs",

  /**
   * The Windows drive file system of WSL.
   *
   * @remarks Mirrors: wsl `drvfs`.
   */
  drvfs: "drvfs",

  /**
   * A bind mount, without a machine in between.
   *
   * @remarks Mirrors: podman `--mount type=bind`.
   */
  bind: "bind",

  /**
   * A file system in memory.
   *
   * @remarks Mirrors: podman `--mount type=tmpfs`.
   */
  tmpfs: "tmpfs",

  /**
   * A volume of the container engine.
   *
   * @remarks Mirrors: podman `--mount type=volume`.
   */
  volume: "volume",
} as const;

/** How the content of a mount reaches the container. */
export type MountTransport = (typeof MountTransport)[keyof typeof MountTransport];

/**
 * Whose tools a surface offers: a known slot, or any other in kebab-case. Every slot carries the
 * same governance, so a provider that appears tomorrow needs no new schema, and none can be written
 * without it.
 */
export const ToolProvider = {
  /** OpenAI Codex. */
  codex: "codex",

  /** Anthropic Claude Code. */
  claudeCode: "claude-code",

  /** OpenClaw, also written OpenCLAW. */
  openclaw: "openclaw",

  /** A shell in the container. */
  localShell: "local-shell",
} as const;

/**
 * Whose tools a surface offers: a known slot, or any other in kebab-case. Every slot carries the
 * same governance, so a provider that appears tomorrow needs no new schema, and none can be written
 * without it.
 */
export type ToolProvider = (typeof ToolProvider)[keyof typeof ToolProvider] | (string & {});

/**
 * Text that a person writes, on one line. Text that looks like a credential is refused, so that
 * none is pasted here.
 *
 * @remarks
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 * - `secret-literal`: The text has the shape of a token or a private key of a known issuer. Secrets
 *   pass as grants, never as values.
 */
export type PlainText = string;

/**
 * A name that a person reads: one line of text.
 *
 * @remarks Length: 1 to 120 characters.
 *
 * Refused:
 * - `control-character`: Control, zero-width and bidirectional characters and line breaks hide what
 *   a text says from the person who reads it.
 * - `secret-literal`: The text has the shape of a token or a private key of a known issuer. Secrets
 *   pass as grants, never as values.
 *
 * @example
 * ```json
 * "macOS on Apple Silicon with Podman"
 * ```
 */
export type DisplayName = string;

/**
 * A place outside the container, in canonical text, so that one spelling means one place:
 * `~/dev/app` under the home of the user, `/srv/repos/app`, or `C:/src/app`. The same text serves
 * for the host and for the machine.
 *
 * Not accepted: a whole home, drive or file system; `.`, `..`, empty segments and a trailing slash;
 * backslashes, variables, templates and globs; streams, short (8.3) names, UNC and device paths;
 * segments that end in a dot or a space. A user's home is always `~`.
 *
 * @remarks Length: at most 1024 characters.
 *
 * Refused:
 * - `other-system`: The homes and system folders of another installation, a backup or a disk image
 *   that is mounted on this host, and images of disks, virtual machines and backups.
 * - `other-spelling`: Other roads to the places of a host: drives that a Linux system mounts, the
 *   boot volume under its own name, volume links.
 * - `system-location`: What operating systems keep for themselves: configuration, devices, run-time
 *   state, logs, sockets, temporary files, installed programs and servers, and backups of all that.
 * - `system-location`: What operating systems keep for themselves: configuration, devices, run-time
 *   state, logs, sockets, temporary files, installed programs and servers, and backups of all that.
 * - `user-home`: Homes written with a user's name, and the folders that hold all homes. A home is
 *   written `~`, which names no one.
 * - `personal-folder`: Folders where a person keeps everything, taken whole, and those inside them
 *   that programs fill with mail, chats, backups and cloud content. A folder of their own inside
 *   them passes.
 * - `key-file`: Files whose names say that they hold private keys, passwords, mail or the secrets
 *   of a deployment.
 * - `socket`: Sockets of daemons and agents: who can talk to one holds the powers of the process
 *   behind it.
 * - `credential-store`: Folders and files in which tools keep keys, tokens and passwords, wherever
 *   they lie.
 * - `application-state`: What applications keep in a home: settings, sessions, credentials, caches
 *   with personal content. Only folders that are known to be pure tool caches pass.
 * - `application-state`: What applications keep in a home: settings, sessions, credentials, caches
 *   with personal content. Only folders that are known to be pure tool caches pass.
 * - `invisible-character`: Control, zero-width, bidirectional, private-use and unusual space
 *   characters make two places look like one, and some file systems ignore them.
 * - `look-alike-character`: Characters that fold or normalise to an ASCII letter, digit or
 *   separator: a file system or a tool may read another name than a person does.
 * - `decomposed-character`: Combining marks and conjoining Hangul spell a name in a second normal
 *   form. Write names composed (NFC).
 *
 * @example
 * ```json
 * "D:/work"
 * ```
 *
 * @example
 * ```json
 * "/srv/repositories"
 * ```
 *
 * @example
 * ```json
 * "~/dev/app"
 * ```
 */
export type HostPath = `~/${string}` | `/${string}` | `${string}:/${string}`;

/**
 * Hosts on the network: one name in lower case (`api.example.org`), or all names under a domain of
 * two labels or more (`*.example.org`). Addresses, single labels and names that mean the host or
 * its own network are refused.
 *
 * @remarks Length: at most 253 characters.
 *
 * Refused:
 * - `private-host`: Names that resolve to the host itself, to its own network, or to a cloud's
 *   metadata service.
 * - `rebinding-host`: Public names that resolve to whatever address they spell, private ones
 *   included.
 *
 * @example
 * ```json
 * "*.packages.example.org"
 * ```
 *
 * @example
 * ```json
 * "api.example.org"
 * ```
 */
export type HostPattern = string;
