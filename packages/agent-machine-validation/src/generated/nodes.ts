// Generated from the compiled schemas by `pnpm generate`: the definitions as data, from which findings are made. Do not edit.
import type { Definition } from "../schema/definition.ts";
import {
  isAgentMachineFingerprint,
  isAgentMachineFingerprintUrn,
  isAgentMachinePlanes,
  isAgentMachineProfile,
  isAgentMachineProfileUrn,
  isAgentPlane,
  isAgentToolSurface,
  isAgentToolSurfaceUrn,
  isAgentUrn,
  isAgentWorkspaceMount,
  isAgentWorkspaceMountUrn,
  isCacheEcosystem,
  isCacheSettings,
  isCommandArgument,
  isCommandPrefix,
  isContainerEnvironment,
  isContainerExecutablePath,
  isContainerImage,
  isContainerLifecycle,
  isContainerNetworkMode,
  isContainerPath,
  isContainerPlane,
  isContainerUserName,
  isDecisionUrn,
  isDeviation,
  isDisplayName,
  isEnvironmentVariable,
  isEnvironmentVariableName,
  isEvidencePolicy,
  isEvidenceSink,
  isExecutableName,
  isGitDirectory,
  isGitObjectId,
  isGitRef,
  isHostPath,
  isHostPattern,
  isHostPlane,
  isHttpsUrl,
  isIdMapping,
  isImageReference,
  isInnerSandbox,
  isJsonPointer,
  isLeaseUrn,
  isLinuxCapabilities,
  isLinuxCapability,
  isLocalName,
  isMachineImage,
  isMachineName,
  isMachinePlane,
  isMachineResources,
  isMcpServer,
  isMountConsumer,
  isMountSource,
  isNativeApprovalMode,
  isNativeConfig,
  isNetworkAccessProfileUrn,
  isNetworkPolicy,
  isNetworkRule,
  isObservedAgent,
  isObservedCapability,
  isObservedContainer,
  isObservedHost,
  isObservedMachine,
  isObservedMount,
  isObservedNetwork,
  isObservedNetworkMode,
  isObservedPlanes,
  isObservedTool,
  isObservedUser,
  isObservedUserName,
  isObservedUserNamespace,
  isObservedWorktree,
  isPathAllowlistRoot,
  isPlainText,
  isPlainVariableName,
  isPublishedPort,
  isRedactedPath,
  isRelativeGlob,
  isRelativePath,
  isRepositoryUri,
  isSeccompSettings,
  isSecretForwarding,
  isSecretGrant,
  isSecretPolicy,
  isSecretSourceUri,
  isSha256Digest,
  isTimestamp,
  isToolCapability,
  isToolExecutable,
  isToolExposureUrn,
  isToolProvider,
  isToolVersionProbe,
  isUserPlane,
  isVerbatimVersion,
  isWorktreePlane,
  isWslSettings,
} from "./checks.ts";
import {
  agentMachineFingerprintUrnForm,
  agentMachineProfileUrnForm,
  agentToolSurfaceUrnForm,
  agentUrnForm,
  agentWorkspaceMountUrnForm,
  cacheEcosystemForm,
  containerExecutablePathForm,
  containerPathInvisibleCharacter,
  containerPathReservedTarget,
  containerPathReservedTarget2,
  containerPathReservedTargetException,
  containerUserNameForm,
  containerUserNameRootUser,
  controlCharacter,
  decisionUrnForm,
  environmentVariableNameForm,
  executableNameForm,
  gitObjectIdForm,
  gitRefForm,
  gitRefInvalidReference,
  hostPathApplicationState,
  hostPathApplicationState2,
  hostPathApplicationStateException,
  hostPathCredentialStore,
  hostPathDecomposedCharacter,
  hostPathForm,
  hostPathInvisibleCharacter,
  hostPathKeyFile,
  hostPathLookAlikeCharacter,
  hostPathOtherSpelling,
  hostPathOtherSystem,
  hostPathPersonalFolder,
  hostPathSocket,
  hostPathSystemLocation,
  hostPathSystemLocation2,
  hostPathSystemLocationException,
  hostPathUserHome,
  hostPatternForm,
  hostPatternPrivateHost,
  hostPatternRebindingHost,
  httpsUrlForm,
  imageReferenceForm,
  invisibleCharacter,
  jsonPointerForm,
  leaseUrnForm,
  lineEnd,
  linuxCapabilityCapabilityPrefix,
  linuxCapabilityForm,
  linuxCapabilityRootEquivalentCapability,
  machineNameForm,
  nativeApprovalModeBypassMode,
  nativeApprovalModeForm,
  networkAccessProfileUrnForm,
  observedUserNameForm,
  plainVariableNameHostReach,
  plainVariableNameSecretName,
  redactedPathDotSegment,
  redactedPathForm,
  redactedPathNamedHome,
  relativeGlobForm,
  relativePathForm,
  repositoryUriForm,
  secretLiteral,
  secretSourceUriForm,
  sha256DigestForm,
  timestampForm,
  toolExposureUrnForm,
} from "./patterns.ts";

const accessMode: Definition = {
  title: "AccessMode",
  type: "enum",
  values: ["read-only", "read-write", "browser-read-write-agent-read-only", "write-only-artifacts"],
};

const agentMachineFingerprintUrn: Definition = {
  title: "AgentMachineFingerprintUrn",
  description: "URN of an AgentMachineFingerprint.",
  check: isAgentMachineFingerprintUrn,
  type: "string",
  maxLength: 255,
  pattern: agentMachineFingerprintUrnForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const agentMachineProfileUrn: Definition = {
  title: "AgentMachineProfileUrn",
  description: "URN of an AgentMachineProfile.",
  check: isAgentMachineProfileUrn,
  type: "string",
  maxLength: 255,
  pattern: agentMachineProfileUrnForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const sha256Digest: Definition = {
  title: "Sha256Digest",
  description: "SHA-256 digest: `sha256:` and 64 lower-case hexadecimal digits, as OCI images write it.",
  check: isSha256Digest,
  type: "string",
  pattern: sha256DigestForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const localName: Definition = {
  title: "LocalName",
  description: "A name that is unique inside one document, in kebab-case, such as `code-root`.",
  check: isLocalName,
  type: "string",
  maxLength: 64,
  pattern: cacheEcosystemForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const timestamp: Definition = {
  title: "Timestamp",
  description: "A moment in UTC, as RFC 3339 writes it with a `Z`, such as `2026-07-01T09:30:00Z`.",
  check: isTimestamp,
  type: "string",
  pattern: timestampForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const hostAdapter: Definition = {
  title: "HostAdapter",
  type: "enum",
  values: ["macos", "windows", "linux"],
};

const architecture: Definition = {
  title: "Architecture",
  type: "enum",
  values: ["amd64", "arm64"],
};

const verbatimVersion: Definition = {
  title: "VerbatimVersion",
  description: "A version, or a condition on one, exactly as a tool writes it: some are dates, some carry suffixes, so none is parsed.",
  check: isVerbatimVersion,
  type: "string",
  minLength: 1,
  maxLength: 256,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
    {
      name: "secret-literal",
      description: "The text has the shape of a token or a private key of a known issuer.",
      pattern: secretLiteral,
    },
  ],
};

const observedHost: Definition = {
  title: "ObservedHost",
  plane: "host",
  check: isObservedHost,
  type: "object",
  required: ["adapter", "arch", "osVersion"],
  properties: {
    adapter: {
      type: "reference",
      to: hostAdapter,
      description: "The family of the operating system.",
    },
    arch: {
      type: "reference",
      to: architecture,
      description: "The architecture of the processor.",
    },
    osVersion: {
      type: "reference",
      to: verbatimVersion,
      description: "The version of the operating system.",
    },
    kernelRelease: verbatimVersion,
  },
};

const machineManager: Definition = {
  title: "MachineManager",
  type: "enum",
  values: ["podman-machine", "lima", "apple-container", "wsl", "none"],
};

const machineProvider: Definition = {
  title: "MachineProvider",
  type: "enum",
  values: ["applehv", "libkrun", "vz", "qemu", "wsl", "hyperv", "apple-container", "none"],
};

const machineName: Definition = {
  title: "MachineName",
  description: "The name of a virtual machine or a WSL distro: letters, digits, hyphens, dots and underscores.",
  check: isMachineName,
  type: "string",
  maxLength: 64,
  pattern: machineNameForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const machineState: Definition = {
  title: "MachineState",
  type: "enum",
  values: ["running", "starting", "stopped", "unknown"],
};

const machineNetworkMode: Definition = {
  title: "MachineNetworkMode",
  type: "enum",
  values: ["user-mode", "nat", "mirrored", "bridged", "consomme", "none"],
};

const redactedPath: Definition = {
  title: "RedactedPath",
  description: "An observed place, told without naming a person or a device: `~` or `~/dev/app` under a home, `root:code-root/app` under a root of the path allowlist, a system place such as `/private` or `C:/`, or the digest of the path where the profile asks for hashed paths.",
  check: isRedactedPath,
  type: "string",
  maxLength: 1024,
  pattern: redactedPathForm,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
    {
      name: "named-home",
      description: "A path under a named home tells who its user is.",
      pattern: redactedPathNamedHome,
    },
    {
      name: "dot-segment",
      description: "A resolved path has no `.` and no `..`.",
      pattern: redactedPathDotSegment,
    },
  ],
};

const observedMachine: Definition = {
  title: "ObservedMachine",
  plane: "machine",
  check: isObservedMachine,
  type: "object",
  required: ["manager", "provider", "implicitMountsObserved"],
  properties: {
    manager: {
      type: "reference",
      to: machineManager,
      description: "The tool that runs the virtual machine.",
    },
    provider: { type: "reference", to: machineProvider, description: "The hypervisor under it." },
    name: { type: "reference", to: machineName, description: "The name of the virtual machine." },
    state: { type: "reference", to: machineState, description: "What it was doing." },
    managerVersion: {
      type: "reference",
      to: verbatimVersion,
      description: "The version of the manager.",
    },
    engineVersion: verbatimVersion,
    imageDigest: sha256Digest,
    rootful: {
      type: "boolean",
      description: "Whether the container engine inside the machine runs as the machine's root.",
    },
    networkMode: machineNetworkMode,
    rosetta: { type: "boolean" },
    implicitMountsObserved: {
      type: "array",
      items: redactedPath,
      maxItems: 256,
      uniqueItems: true,
      description: "Folders of the host that were shared with the machine and that the profile does not name.",
    },
  },
  conditions: [
    {
      property: "manager",
      values: ["none"],
      met: {
        forbidden: [
          "name",
          "state",
          "managerVersion",
          "engineVersion",
          "imageDigest",
          "rootful",
          "networkMode",
          "rosetta",
        ],
        narrowed: { provider: ["none"] },
      },
      unmet: { required: ["name", "state", "managerVersion", "rootful"] },
    },
  ],
};

const containerRuntime: Definition = {
  title: "ContainerRuntime",
  type: "enum",
  values: ["podman", "docker", "containerd", "apple-container", "wslc"],
};

const ociRuntime: Definition = {
  title: "OciRuntime",
  type: "enum",
  values: ["crun", "crun-vm", "runc", "krun", "kata", "runsc", "youki"],
};

const imageReference: Definition = {
  title: "ImageReference",
  description: "The full name of an OCI image: registry, repository and, for people, a tag, such as `quay.io/podman/stable:v6`.",
  check: isImageReference,
  type: "string",
  maxLength: 512,
  pattern: imageReferenceForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const observedUserNamespace: Definition = {
  title: "ObservedUserNamespace",
  description: "How users inside mapped to users outside: the modes that a profile can ask for, and those that were found instead.",
  check: isObservedUserNamespace,
  type: "string",
  maxLength: 64,
  pattern: cacheEcosystemForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const idMapping: Definition = {
  title: "IdMapping",
  check: isIdMapping,
  type: "object",
  required: ["containerId", "hostId", "size"],
  properties: {
    containerId: {
      type: "integer",
      minimum: 0,
      maximum: 4294967295,
      description: "The first id inside the container.",
    },
    hostId: {
      type: "integer",
      minimum: 0,
      maximum: 4294967295,
      description: "The first id outside.",
    },
    size: { type: "integer", minimum: 1, maximum: 4294967295, description: "How many ids map." },
  },
};

const observedCapability: Definition = {
  title: "ObservedCapability",
  description: "The name of a Linux capability without `CAP_`, whichever was found.",
  check: isObservedCapability,
  type: "string",
  maxLength: 40,
  pattern: linuxCapabilityForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const containerNetworkMode: Definition = {
  title: "ContainerNetworkMode",
  description: "How the container was connected, in the word of the engine.",
  check: isContainerNetworkMode,
  type: "string",
  maxLength: 64,
  pattern: cacheEcosystemForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const observedContainer: Definition = {
  title: "ObservedContainer",
  plane: "container",
  check: isObservedContainer,
  type: "object",
  required: [
    "runtime",
    "runtimeVersion",
    "imageReference",
    "imageDigest",
    "userns",
    "effectiveCapabilities",
    "seccompEnabled",
    "noNewPrivileges",
    "privileged",
    "rootless",
    "readOnlyRootfs",
    "networkMode",
  ],
  properties: {
    runtime: { type: "reference", to: containerRuntime, description: "The engine." },
    runtimeVersion: {
      type: "reference",
      to: verbatimVersion,
      description: "The version of the engine.",
    },
    ociRuntime: ociRuntime,
    imageReference: {
      type: "reference",
      to: imageReference,
      description: "The name of the image.",
    },
    imageDigest: {
      type: "reference",
      to: sha256Digest,
      description: "The digest of the image that ran.",
    },
    userns: {
      type: "reference",
      to: observedUserNamespace,
      description: "How users inside mapped to users outside.",
    },
    idMappings: { type: "array", items: idMapping, minItems: 1, maxItems: 32 },
    effectiveCapabilities: {
      type: "array",
      items: observedCapability,
      maxItems: 64,
      uniqueItems: true,
      description: "The Linux capabilities that processes had.",
    },
    seccompEnabled: {
      type: "boolean",
      description: "Whether a list of allowed system calls was in force.",
    },
    seccompDigest: sha256Digest,
    noNewPrivileges: {
      type: "boolean",
      description: "Whether processes could gain more rights than those that started them.",
    },
    privileged: { type: "boolean", description: "Whether the container was privileged." },
    rootless: { type: "boolean", description: "Whether the engine ran without root." },
    readOnlyRootfs: { type: "boolean", description: "Whether the root file system was read-only." },
    networkMode: {
      type: "reference",
      to: containerNetworkMode,
      description: "How the container was connected.",
    },
  },
};

const worktreeState: Definition = {
  title: "WorktreeState",
  type: "enum",
  values: ["branch", "detached", "unborn", "not-a-repository"],
};

const repositoryUri: Definition = {
  title: "RepositoryUri",
  description: "Where a repository is fetched from: an `https` or `ssh` URI without user information, such as `https://example.org/team/app.git`.",
  check: isRepositoryUri,
  type: "string",
  maxLength: 512,
  pattern: repositoryUriForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const gitRef: Definition = {
  title: "GitRef",
  description: "The full name of a git reference, such as `refs/heads/main`.",
  check: isGitRef,
  type: "string",
  maxLength: 255,
  pattern: gitRefForm,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
    {
      name: "invalid-reference",
      description: "Sequences that git refuses in the name of a reference, because its own notation uses them.",
      pattern: gitRefInvalidReference,
    },
  ],
};

const gitObjectId: Definition = {
  title: "GitObjectId",
  description: "A git object id: 40 lower-case hexadecimal digits (SHA-1), or 64 (SHA-256).",
  check: isGitObjectId,
  type: "string",
  pattern: gitObjectIdForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const gitDirectoryLayout: Definition = {
  title: "GitDirectoryLayout",
  type: "enum",
  values: ["normal", "linked-worktree", "bare"],
};

const observedWorktree: Definition = {
  title: "ObservedWorktree",
  plane: "worktree",
  check: isObservedWorktree,
  type: "object",
  required: ["state"],
  properties: {
    state: {
      type: "reference",
      to: worktreeState,
      description: "What kind of working tree was found.",
    },
    repository: repositoryUri,
    ref: { type: "reference", to: gitRef, description: "The branch." },
    commit: { type: "reference", to: gitObjectId, description: "The commit that was checked out." },
    dirty: { type: "boolean", description: "Whether files differed from the commit." },
    layout: {
      type: "reference",
      to: gitDirectoryLayout,
      description: "Where the git directory lay.",
    },
  },
  conditions: [
    { property: "state", values: ["branch"], met: { required: ["ref", "commit", "dirty", "layout"] } },
    {
      property: "state",
      values: ["detached"],
      met: { required: ["commit", "dirty", "layout"], forbidden: ["ref"] },
    },
    {
      property: "state",
      values: ["unborn"],
      met: { required: ["ref", "dirty", "layout"], forbidden: ["commit"] },
    },
    {
      property: "state",
      values: ["not-a-repository"],
      met: { forbidden: ["repository", "ref", "commit", "dirty", "layout"] },
    },
  ],
};

const observedUserName: Definition = {
  title: "ObservedUserName",
  description: "A user name inside the container, whichever was found.",
  check: isObservedUserName,
  type: "string",
  maxLength: 64,
  pattern: observedUserNameForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const userIdMapping: Definition = {
  title: "UserIdMapping",
  type: "enum",
  values: ["same", "mapped", "isolated"],
};

const observedUser: Definition = {
  title: "ObservedUser",
  plane: "user",
  check: isObservedUser,
  type: "object",
  required: ["containerUser", "uidMapping", "sudoAvailable"],
  properties: {
    containerUser: {
      type: "reference",
      to: observedUserName,
      description: "The user as whom the agent's tools ran.",
    },
    uidMapping: {
      type: "reference",
      to: userIdMapping,
      description: "What the user of the host was inside the container.",
    },
    sudoAvailable: {
      type: "boolean",
      description: "Whether a command could raise the rights of that user.",
    },
  },
};

const agentUrn: Definition = {
  title: "AgentUrn",
  description: "URN of an agent identity.",
  check: isAgentUrn,
  type: "string",
  maxLength: 255,
  pattern: agentUrnForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const observedAgent: Definition = {
  title: "ObservedAgent",
  plane: "agent",
  check: isObservedAgent,
  type: "object",
  required: ["agentRef"],
  properties: { agentRef: { type: "reference", to: agentUrn, description: "Who the agent was." } },
};

const observedPlanes: Definition = {
  title: "ObservedPlanes",
  check: isObservedPlanes,
  type: "object",
  required: ["host", "machine", "container", "worktree", "user", "agent"],
  properties: {
    host: {
      type: "reference",
      to: observedHost,
      description: "The computer and its operating system.",
    },
    machine: {
      type: "reference",
      to: observedMachine,
      description: "The virtual machine, or the statement that there was none.",
    },
    container: {
      type: "reference",
      to: observedContainer,
      description: "The container in which the tools ran.",
    },
    worktree: {
      type: "reference",
      to: observedWorktree,
      description: "The repository, or the statement that there was none.",
    },
    user: { type: "reference", to: observedUser, description: "The user of the container." },
    agent: { type: "reference", to: observedAgent, description: "The agent that was started." },
  },
};

const agentWorkspaceMountUrn: Definition = {
  title: "AgentWorkspaceMountUrn",
  description: "URN of an AgentWorkspaceMount.",
  check: isAgentWorkspaceMountUrn,
  type: "string",
  maxLength: 255,
  pattern: agentWorkspaceMountUrnForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const pathClass: Definition = {
  title: "PathClass",
  type: "enum",
  values: ["code", "documents", "downloads", "cache", "artifacts", "media", "app-bridge"],
};

const effectiveAccess: Definition = {
  title: "EffectiveAccess",
  type: "enum",
  values: ["read-write", "read-only", "overlay", "write-only", "masked"],
};

const containerPath: Definition = {
  title: "ContainerPath",
  description: "An absolute place inside the container, such as `/workspace/app`, in canonical text: no `.`, `..`, empty segment or trailing slash.",
  check: isContainerPath,
  type: "string",
  maxLength: 1024,
  pattern: containerExecutablePathForm,
  refuses: [
    {
      name: "invisible-character",
      description: "Control, zero-width and bidirectional characters make two places look like one.",
      pattern: containerPathInvisibleCharacter,
    },
    {
      name: "reserved-target",
      description: "Folders on which the container itself stands.",
      pattern: containerPathReservedTarget,
      unless: containerPathReservedTargetException,
    },
    {
      name: "reserved-target",
      description: "Folders on which the container itself stands.",
      pattern: containerPathReservedTarget2,
    },
  ],
};

const mountTransport: Definition = {
  title: "MountTransport",
  type: "enum",
  values: ["virtiofs", "9p", "reverse-sshfs", "drvfs", "bind", "tmpfs", "volume"],
};

const storageBackend: Definition = {
  title: "StorageBackend",
  type: "enum",
  values: [
    "podman-bind",
    "podman-machine-bind",
    "wsl-bind",
    "native-bind",
    "topolvm-local-pv",
    "other",
  ],
};

const observedMount: Definition = {
  title: "ObservedMount",
  plane: "host → container",
  check: isObservedMount,
  type: "object",
  required: [
    "mountRef",
    "pathClass",
    "accessMode",
    "effectiveAccess",
    "agentPath",
    "transport",
    "storageBackend",
  ],
  properties: {
    mountRef: {
      type: "reference",
      to: agentWorkspaceMountUrn,
      description: "The mount of the profile that this was.",
    },
    pathClass: { type: "reference", to: pathClass, description: "What kind of content it held." },
    accessMode: {
      type: "reference",
      to: accessMode,
      description: "The access that the profile asked for.",
    },
    effectiveAccess: {
      type: "reference",
      to: effectiveAccess,
      description: "The access that the container had.",
    },
    source: redactedPath,
    agentPath: {
      type: "reference",
      to: containerPath,
      description: "Where it appeared in the container.",
    },
    transport: {
      type: "reference",
      to: mountTransport,
      description: "How it reached the container.",
    },
    storageBackend: { type: "reference", to: storageBackend, description: "What kept it." },
  },
};

const observedNetworkMode: Definition = {
  title: "ObservedNetworkMode",
  description: "Whether the container reached a network: the modes that a profile can ask for, and what was found instead.",
  check: isObservedNetworkMode,
  type: "string",
  maxLength: 64,
  pattern: cacheEcosystemForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const observedNetwork: Definition = {
  title: "ObservedNetwork",
  plane: "container → outside",
  check: isObservedNetwork,
  type: "object",
  required: ["mode"],
  properties: {
    mode: {
      type: "reference",
      to: observedNetworkMode,
      description: "Whether the container reached a network.",
    },
    rulesetDigest: sha256Digest,
  },
};

const agentToolSurfaceUrn: Definition = {
  title: "AgentToolSurfaceUrn",
  description: "URN of an AgentToolSurface.",
  check: isAgentToolSurfaceUrn,
  type: "string",
  maxLength: 255,
  pattern: agentToolSurfaceUrnForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const toolProvider: Definition = {
  title: "ToolProvider",
  description: "Whose tools a surface offers: a known slot, or any other in kebab-case.",
  check: isToolProvider,
  type: "string",
  maxLength: 64,
  pattern: cacheEcosystemForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const toolProbeResult: Definition = {
  title: "ToolProbeResult",
  type: "enum",
  values: ["ok", "absent", "error"],
};

const observedTool: Definition = {
  title: "ObservedTool",
  plane: "agent → container",
  check: isObservedTool,
  type: "object",
  required: ["toolSurfaceRef", "provider", "probe"],
  properties: {
    toolSurfaceRef: {
      type: "reference",
      to: agentToolSurfaceUrn,
      description: "The tool surface that governs the tool.",
    },
    provider: { type: "reference", to: toolProvider, description: "Whose tool it was." },
    probe: {
      type: "reference",
      to: toolProbeResult,
      description: "What came of asking for its version.",
    },
    reportedVersion: {
      type: "reference",
      to: verbatimVersion,
      description: "What it answered, letter by letter.",
    },
    version: verbatimVersion,
    executableDigest: sha256Digest,
    configDigest: sha256Digest,
  },
  conditions: [
    {
      property: "probe",
      values: ["ok"],
      met: { required: ["reportedVersion"] },
      unmet: { forbidden: ["reportedVersion", "version"] },
    },
  ],
};

const conformance: Definition = {
  title: "Conformance",
  type: "enum",
  values: ["exact", "degraded"],
};

const jsonPointer: Definition = {
  title: "JsonPointer",
  description: "A place in a document: a JSON Pointer (RFC 6901) that is not empty.",
  check: isJsonPointer,
  type: "string",
  maxLength: 512,
  pattern: jsonPointerForm,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
  ],
};

const plainText: Definition = {
  title: "PlainText",
  description: "Text that a person writes, on one line.",
  check: isPlainText,
  type: "string",
  maxLength: 4096,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
    {
      name: "secret-literal",
      description: "The text has the shape of a token or a private key of a known issuer.",
      pattern: secretLiteral,
    },
  ],
};

const deviation: Definition = {
  title: "Deviation",
  check: isDeviation,
  type: "object",
  required: ["pointer", "requested", "effective", "reason"],
  properties: {
    pointer: {
      type: "reference",
      to: jsonPointer,
      description: "The place in the profile that asked for something else.",
    },
    requested: { type: "reference", to: plainText, description: "What was asked for." },
    effective: { type: "reference", to: plainText, description: "What was there." },
    reason: { type: "reference", to: plainText, description: "Why, as far as is known." },
  },
};

export const agentMachineFingerprint: Definition = {
  title: "AgentMachineFingerprint",
  description: "What was really there when an agent started: one for every launch, bound by digests to the profile and the tool surfaces that governed it.",
  plane: "container → agentplane",
  check: isAgentMachineFingerprint,
  type: "object",
  required: [
    "id",
    "type",
    "specVersion",
    "profileRef",
    "profileDigest",
    "policyHash",
    "launchId",
    "capturedAt",
    "planes",
    "mounts",
    "network",
    "secretGrantsUsed",
    "tools",
    "conformance",
  ],
  properties: {
    id: {
      type: "reference",
      to: agentMachineFingerprintUrn,
      description: "Stable URN identifier.",
    },
    type: {
      type: "const",
      value: "AgentMachineFingerprint",
      description: "The contract that this document keeps.",
    },
    specVersion: {
      type: "const",
      value: "0.1.0",
      description: "The version of the contract that this document was written for.",
    },
    profileRef: {
      type: "reference",
      to: agentMachineProfileUrn,
      description: "The profile that was agreed.",
    },
    profileDigest: {
      type: "reference",
      to: sha256Digest,
      description: "Digest of the profile document: SHA-256 of its canonical form (RFC 8785).",
    },
    policyHash: {
      type: "reference",
      to: sha256Digest,
      description: "Digest of all that governed the launch: of `{\"profile\": \u2026, \"toolSurfaces\": [\u2026]}`, the tool surfaces in order of `id`, in canonical form (RFC 8785).",
    },
    launchId: {
      type: "reference",
      to: localName,
      description: "The launch that this was, unique among the launches of the profile.",
    },
    capturedAt: { type: "reference", to: timestamp, description: "When it was observed." },
    planes: {
      type: "reference",
      to: observedPlanes,
      description: "What was found on each of the six planes.",
    },
    mounts: {
      type: "array",
      items: observedMount,
      maxItems: 1024,
      description: "The mounts that were found.",
    },
    network: { type: "reference", to: observedNetwork, description: "The network that was found." },
    secretGrantsUsed: {
      type: "array",
      items: localName,
      maxItems: 64,
      uniqueItems: true,
      description: "The names of the secret grants that were used; never their values.",
    },
    tools: {
      type: "array",
      items: observedTool,
      minItems: 1,
      maxItems: 64,
      description: "The tools that were found: one entry for each tool surface of the profile.",
    },
    conformance: {
      type: "reference",
      to: conformance,
      description: "Whether what was found is what was agreed.",
    },
    deviations: {
      type: "array",
      items: deviation,
      minItems: 1,
      maxItems: 256,
      description: "The ways in which it is not.",
    },
  },
  conditions: [
    {
      property: "conformance",
      values: ["degraded"],
      met: { required: ["deviations"] },
      unmet: { forbidden: ["deviations"] },
    },
  ],
};

const hostPath: Definition = {
  title: "HostPath",
  description: "A place outside the container, in canonical text, so that one spelling means one place: `~/dev/app` under the home of the user, `/srv/repos/app`, or `C:/src/app`.",
  check: isHostPath,
  type: "string",
  maxLength: 1024,
  pattern: hostPathForm,
  refuses: [
    {
      name: "other-system",
      description: "The homes and system folders of another installation, a backup or a disk image that is mounted on this host.",
      pattern: hostPathOtherSystem,
    },
    {
      name: "other-spelling",
      description: "Other roads to the places of a host: drives that a Linux system mounts, the boot volume under its own name, volume links.",
      pattern: hostPathOtherSpelling,
    },
    {
      name: "system-location",
      description: "What operating systems keep for themselves: configuration, devices, run-time state, logs, sockets, temporary files, installed programs.",
      pattern: hostPathSystemLocation,
      unless: hostPathSystemLocationException,
    },
    {
      name: "system-location",
      description: "What operating systems keep for themselves: configuration, devices, run-time state, logs, sockets, temporary files, installed programs.",
      pattern: hostPathSystemLocation2,
    },
    {
      name: "user-home",
      description: "Homes written with a user's name, and the folders that hold all homes.",
      pattern: hostPathUserHome,
    },
    {
      name: "personal-folder",
      description: "Folders where a person keeps everything, taken whole, and those inside them that programs fill with mail, chats, backups and cloud content.",
      pattern: hostPathPersonalFolder,
    },
    {
      name: "socket",
      description: "Sockets of daemons and agents: who can talk to one holds the powers of the process behind it.",
      pattern: hostPathSocket,
    },
    {
      name: "key-file",
      description: "Files whose names say that they hold private keys, password databases or the secrets of a deployment.",
      pattern: hostPathKeyFile,
    },
    {
      name: "credential-store",
      description: "Folders and files in which tools keep keys, tokens and passwords, wherever they lie.",
      pattern: hostPathCredentialStore,
    },
    {
      name: "application-state",
      description: "What applications keep in a home: settings, sessions, credentials, caches with personal content.",
      pattern: hostPathApplicationState,
      unless: hostPathApplicationStateException,
    },
    {
      name: "application-state",
      description: "What applications keep in a home: settings, sessions, credentials, caches with personal content.",
      pattern: hostPathApplicationState2,
    },
    {
      name: "invisible-character",
      description: "Control, zero-width, bidirectional, private-use and unusual space characters make two places look like one, and some file systems ignore them.",
      pattern: hostPathInvisibleCharacter,
    },
    {
      name: "look-alike-character",
      description: "Characters that fold or normalise to an ASCII letter, digit or separator: a file system or a tool may read another name than a person does.",
      pattern: hostPathLookAlikeCharacter,
    },
    {
      name: "decomposed-character",
      description: "Combining marks and conjoining Hangul spell a name in a second normal form.",
      pattern: hostPathDecomposedCharacter,
    },
  ],
};

const pathAllowlistRoot: Definition = {
  title: "PathAllowlistRoot",
  check: isPathAllowlistRoot,
  type: "object",
  required: ["rootId", "path", "pathClass", "maxAccess"],
  properties: {
    rootId: {
      type: "reference",
      to: localName,
      description: "The name by which mounts refer to this root.",
    },
    path: { type: "reference", to: hostPath, description: "The folder." },
    pathClass: {
      type: "reference",
      to: pathClass,
      description: "What kind of content the folder holds.",
    },
    maxAccess: {
      type: "reference",
      to: accessMode,
      description: "The widest access that any mount from this root may ask for.",
    },
  },
};

const hostPlane: Definition = {
  title: "HostPlane",
  plane: "host",
  check: isHostPlane,
  type: "object",
  required: ["adapter", "arch", "pathAllowlist"],
  properties: {
    adapter: {
      type: "reference",
      to: hostAdapter,
      description: "The family of the operating system.",
    },
    arch: {
      type: "reference",
      to: architecture,
      description: "The architecture of the processor.",
    },
    pathAllowlist: {
      type: "array",
      items: pathAllowlistRoot,
      maxItems: 256,
      description: "The only folders of the host that can be mounted.",
    },
  },
};

const wslSettings: Definition = {
  title: "WslSettings",
  check: isWslSettings,
  type: "object",
  required: ["interop", "appendWindowsPath", "automount"],
  properties: {
    interop: {
      type: "const",
      value: false,
      description: "Always false: programs of Windows cannot be started from inside.",
    },
    appendWindowsPath: {
      type: "const",
      value: false,
      description: "Always false: the search path of Windows is not appended.",
    },
    automount: {
      type: "const",
      value: false,
      description: "Always false: the drives of Windows are not mounted under `/mnt`.",
    },
  },
};

const machineImage: Definition = {
  title: "MachineImage",
  check: isMachineImage,
  type: "object",
  required: ["reference"],
  properties: {
    reference: { type: "reference", to: imageReference, description: "The name of the image." },
    digest: sha256Digest,
  },
};

const machineResources: Definition = {
  title: "MachineResources",
  check: isMachineResources,
  type: "object",
  required: ["cpus", "memoryMiB", "diskGiB"],
  properties: {
    cpus: {
      type: "integer",
      minimum: 1,
      maximum: 1024,
      description: "Number of virtual processors.",
    },
    memoryMiB: {
      type: "integer",
      minimum: 256,
      maximum: 16777216,
      description: "Memory, in MiB (2^20 bytes).",
    },
    diskGiB: {
      type: "integer",
      minimum: 1,
      maximum: 65536,
      description: "Disk, in GiB (2^30 bytes).",
    },
  },
};

const machinePlane: Definition = {
  title: "MachinePlane",
  plane: "machine",
  check: isMachinePlane,
  type: "object",
  required: ["manager", "provider", "implicitMounts"],
  properties: {
    manager: {
      type: "reference",
      to: machineManager,
      description: "The tool that makes and runs the virtual machine.",
    },
    provider: { type: "reference", to: machineProvider, description: "The hypervisor under it." },
    name: {
      type: "reference",
      to: machineName,
      description: "The name of the virtual machine, or of the WSL distro.",
    },
    implicitMounts: { type: "const", value: "none", description: "Always `none`." },
    rootful: { type: "boolean" },
    networkMode: machineNetworkMode,
    wsl: {
      type: "reference",
      to: wslSettings,
      description: "What WSL must not do on its own; present exactly when `provider` is `wsl`.",
    },
    image: machineImage,
    resources: machineResources,
    rosetta: { type: "boolean" },
  },
  conditions: [
    {
      property: "manager",
      values: ["podman-machine"],
      met: { narrowed: { provider: ["applehv", "libkrun", "qemu", "wsl", "hyperv"] } },
    },
    {
      property: "manager",
      values: ["lima"],
      met: { narrowed: { provider: ["vz", "libkrun", "qemu", "wsl"] } },
    },
    {
      property: "manager",
      values: ["apple-container"],
      met: { narrowed: { provider: ["apple-container"] } },
    },
    { property: "manager", values: ["wsl"], met: { narrowed: { provider: ["wsl"] } } },
    {
      property: "manager",
      values: ["none"],
      met: {
        forbidden: ["name", "image", "resources", "networkMode", "rootful", "rosetta"],
        narrowed: { provider: ["none"] },
      },
      unmet: { required: ["name"] },
    },
    {
      property: "provider",
      values: ["wsl"],
      met: { required: ["wsl"] },
      unmet: { forbidden: ["wsl"] },
    },
  ],
};

const imagePullPolicy: Definition = {
  title: "ImagePullPolicy",
  type: "enum",
  values: ["always", "missing", "never", "newer"],
};

const containerImage: Definition = {
  title: "ContainerImage",
  check: isContainerImage,
  type: "object",
  required: ["reference", "digest"],
  properties: {
    reference: {
      type: "reference",
      to: imageReference,
      description: "The name of the image, for people; the digest decides what runs.",
    },
    digest: { type: "reference", to: sha256Digest, description: "The digest of the image." },
    pullPolicy: imagePullPolicy,
  },
};

const userNamespace: Definition = {
  title: "UserNamespace",
  type: "enum",
  values: ["keep-id", "auto", "nomap"],
};

const allCapabilities: Definition = { title: "AllCapabilities", type: "enum", values: ["ALL"] };

const linuxCapability: Definition = {
  title: "LinuxCapability",
  description: "The name of a Linux capability without `CAP_`, such as `NET_BIND_SERVICE`.",
  check: isLinuxCapability,
  type: "string",
  maxLength: 40,
  pattern: linuxCapabilityForm,
  refuses: [
    {
      name: "capability-prefix",
      description: "Capabilities are written without `CAP_`, so that one name means one capability.",
      pattern: linuxCapabilityCapabilityPrefix,
    },
    {
      name: "root-equivalent-capability",
      description: "Who holds one of these can become root on the machine, or read what other containers read.",
      pattern: linuxCapabilityRootEquivalentCapability,
    },
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const linuxCapabilities: Definition = {
  title: "LinuxCapabilities",
  check: isLinuxCapabilities,
  type: "object",
  required: ["drop", "add"],
  properties: {
    drop: {
      type: "array",
      items: allCapabilities,
      minItems: 1,
      maxItems: 1,
      description: "Always all.",
    },
    add: {
      type: "array",
      items: linuxCapability,
      maxItems: 16,
      uniqueItems: true,
      description: "The ones that are given back.",
    },
  },
};

const seccompMode: Definition = {
  title: "SeccompMode",
  type: "enum",
  values: ["runtime-default", "profile"],
};

const seccompSettings: Definition = {
  title: "SeccompSettings",
  check: isSeccompSettings,
  type: "object",
  required: ["mode"],
  properties: {
    mode: { type: "reference", to: seccompMode, description: "Whose list holds." },
    digest: { type: "reference", to: sha256Digest, description: "The digest of the profile file." },
  },
  conditions: [
    {
      property: "mode",
      values: ["profile"],
      met: { required: ["digest"] },
      unmet: { forbidden: ["digest"] },
    },
  ],
};

const mandatoryAccessControl: Definition = {
  title: "MandatoryAccessControl",
  type: "enum",
  values: ["enforced", "not-available"],
};

const environmentInheritance: Definition = {
  title: "EnvironmentInheritance",
  type: "enum",
  values: ["none", "core"],
};

const plainVariableName: Definition = {
  title: "PlainVariableName",
  description: "The name of an environment variable that carries a plain value.",
  check: isPlainVariableName,
  type: "string",
  maxLength: 128,
  pattern: environmentVariableNameForm,
  refuses: [
    {
      name: "secret-name",
      description: "A variable of this name is where tools look for a secret.",
      pattern: plainVariableNameSecretName,
    },
    {
      name: "host-reach",
      description: "A variable of this name points programs at an agent, an engine or a library outside the contract.",
      pattern: plainVariableNameHostReach,
    },
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const environmentVariable: Definition = {
  title: "EnvironmentVariable",
  check: isEnvironmentVariable,
  type: "object",
  required: ["name", "value"],
  properties: {
    name: { type: "reference", to: plainVariableName, description: "The name of the variable." },
    value: { type: "reference", to: plainText, description: "The value, as it is." },
  },
};

const containerEnvironment: Definition = {
  title: "ContainerEnvironment",
  check: isContainerEnvironment,
  type: "object",
  required: ["inherit", "passProxy"],
  properties: {
    inherit: {
      type: "reference",
      to: environmentInheritance,
      description: "How much comes from outside.",
    },
    passProxy: {
      type: "const",
      value: false,
      description: "Always false: the proxy variables of the host, which may carry credentials, are not passed on.",
    },
    variables: { type: "array", items: environmentVariable, minItems: 1, maxItems: 256 },
  },
};

const containerScope: Definition = {
  title: "ContainerScope",
  type: "enum",
  values: ["session", "agent"],
};

const containerExitAction: Definition = {
  title: "ContainerExitAction",
  type: "enum",
  values: ["delete", "retain"],
};

const containerLifecycle: Definition = {
  title: "ContainerLifecycle",
  check: isContainerLifecycle,
  type: "object",
  required: ["scope", "onExit"],
  properties: {
    scope: { type: "reference", to: containerScope, description: "How long one container serves." },
    onExit: {
      type: "reference",
      to: containerExitAction,
      description: "What happens to it afterwards.",
    },
    maxDurationSeconds: { type: "integer", minimum: 1, maximum: 31536000 },
  },
};

const containerPlane: Definition = {
  title: "ContainerPlane",
  plane: "container",
  check: isContainerPlane,
  type: "object",
  required: [
    "runtime",
    "image",
    "rootless",
    "privileged",
    "capabilities",
    "seccomp",
    "noNewPrivileges",
    "mandatoryAccessControl",
  ],
  properties: {
    runtime: { type: "reference", to: containerRuntime, description: "The engine." },
    ociRuntime: ociRuntime,
    image: {
      type: "reference",
      to: containerImage,
      description: "The image that the container runs.",
    },
    rootless: {
      type: "const",
      value: true,
      description: "Always true: root inside the container is nobody outside.",
    },
    privileged: { type: "const", value: false, description: "Always false." },
    userns: userNamespace,
    capabilities: {
      type: "reference",
      to: linuxCapabilities,
      description: "Which Linux capabilities the container has.",
    },
    seccomp: {
      type: "reference",
      to: seccompSettings,
      description: "Which system calls it may make.",
    },
    noNewPrivileges: {
      type: "const",
      value: true,
      description: "Always true: no process gains more rights than the one that started it.",
    },
    mandatoryAccessControl: {
      type: "reference",
      to: mandatoryAccessControl,
      description: "Whether SELinux or AppArmor watches the container.",
    },
    readOnlyRootfs: { type: "boolean" },
    environment: containerEnvironment,
    lifecycle: containerLifecycle,
  },
};

const worktreeStrategy: Definition = {
  title: "WorktreeStrategy",
  type: "enum",
  values: ["bind", "worktree", "clone", "sync"],
};

const gitDirectory: Definition = {
  title: "GitDirectory",
  check: isGitDirectory,
  type: "object",
  required: ["layout"],
  properties: {
    layout: {
      type: "reference",
      to: gitDirectoryLayout,
      description: "Where the git directory lies.",
    },
    gitDirMountRef: {
      type: "reference",
      to: agentWorkspaceMountUrn,
      description: "The mount through which the container sees the git directory of this working tree: `<repository>/.git/worktrees/<id>`.",
    },
    commonDirMountRef: {
      type: "reference",
      to: agentWorkspaceMountUrn,
      description: "The mount through which it sees what all working trees of the repository share.",
    },
  },
  conditions: [
    {
      property: "layout",
      values: ["linked-worktree"],
      met: { required: ["gitDirMountRef", "commonDirMountRef"] },
      unmet: { forbidden: ["gitDirMountRef", "commonDirMountRef"] },
    },
  ],
};

const relativePath: Definition = {
  title: "RelativePath",
  description: "A place under the root of a working tree or of a mount, such as `.git/hooks`: no leading slash, no `.` or `..`, no wildcards.",
  check: isRelativePath,
  type: "string",
  maxLength: 512,
  pattern: relativePathForm,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
    {
      name: "invisible-character",
      description: "Characters that cannot be seen make two places look like one.",
      pattern: invisibleCharacter,
    },
  ],
};

const worktreePlane: Definition = {
  title: "WorktreePlane",
  plane: "worktree",
  check: isWorktreePlane,
  type: "object",
  required: ["strategy", "gitDir"],
  properties: {
    repository: repositoryUri,
    ref: gitRef,
    strategy: {
      type: "reference",
      to: worktreeStrategy,
      description: "How the agent gets its working tree.",
    },
    gitDir: { type: "reference", to: gitDirectory, description: "Where the git directory lies." },
    protectedPaths: {
      type: "array",
      items: relativePath,
      minItems: 1,
      maxItems: 256,
      uniqueItems: true,
    },
  },
};

const containerUserName: Definition = {
  title: "ContainerUserName",
  description: "A user name inside the container, as POSIX writes it; never `root`.",
  check: isContainerUserName,
  type: "string",
  pattern: containerUserNameForm,
  refuses: [
    {
      name: "root-user",
      description: "The agent's tools never run as root, so that leaving the container does not arrive as root.",
      pattern: containerUserNameRootUser,
    },
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const decisionUrn: Definition = {
  title: "DecisionUrn",
  description: "URN of a policy decision, such as a recorded consent.",
  check: isDecisionUrn,
  type: "string",
  maxLength: 255,
  pattern: decisionUrnForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const userPlane: Definition = {
  title: "UserPlane",
  plane: "user",
  check: isUserPlane,
  type: "object",
  required: ["containerUser", "uidMapping", "sudo"],
  properties: {
    containerUser: {
      type: "reference",
      to: containerUserName,
      description: "The user as whom the agent's tools run.",
    },
    uidMapping: {
      type: "reference",
      to: userIdMapping,
      description: "What the user of the host is inside the container.",
    },
    sudo: {
      type: "const",
      value: "none",
      description: "Always `none`: no command raises the rights of the container's user.",
    },
    consentRef: decisionUrn,
  },
};

const agentPlane: Definition = {
  title: "AgentPlane",
  plane: "agent",
  check: isAgentPlane,
  type: "object",
  required: ["agentRef", "toolSurfaceRefs", "defaultDecision"],
  properties: {
    agentRef: { type: "reference", to: agentUrn, description: "Who the agent is." },
    toolSurfaceRefs: {
      type: "array",
      items: agentToolSurfaceUrn,
      minItems: 1,
      maxItems: 64,
      uniqueItems: true,
      description: "The tool surfaces that the agent may use, each an AgentToolSurface document of its own.",
    },
    defaultDecision: {
      type: "const",
      value: "deny",
      description: "Always `deny`: what no tool surface allows is denied.",
    },
  },
};

const agentMachinePlanes: Definition = {
  title: "AgentMachinePlanes",
  check: isAgentMachinePlanes,
  type: "object",
  required: ["host", "machine", "container", "worktree", "user", "agent"],
  properties: {
    host: {
      type: "reference",
      to: hostPlane,
      description: "The computer, and the folders that it offers.",
    },
    machine: {
      type: "reference",
      to: machinePlane,
      description: "The virtual machine, or the statement that there is none.",
    },
    container: {
      type: "reference",
      to: containerPlane,
      description: "The container in which the tools run.",
    },
    worktree: { type: "reference", to: worktreePlane, description: "The repository." },
    user: {
      type: "reference",
      to: userPlane,
      description: "The person, and who that person is inside.",
    },
    agent: { type: "reference", to: agentPlane, description: "The agent, and what it may use." },
  },
};

const displayName: Definition = {
  title: "DisplayName",
  description: "A name that a person reads: one line of text.",
  check: isDisplayName,
  type: "string",
  minLength: 1,
  maxLength: 120,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
    {
      name: "secret-literal",
      description: "The text has the shape of a token or a private key of a known issuer.",
      pattern: secretLiteral,
    },
  ],
};

const mountSourceKind: Definition = {
  title: "MountSourceKind",
  type: "enum",
  values: ["host-path", "machine-path", "named-volume", "tmpfs"],
};

const mountSource: Definition = {
  title: "MountSource",
  check: isMountSource,
  type: "object",
  required: ["kind"],
  properties: {
    kind: { type: "reference", to: mountSourceKind, description: "What kind of source this is." },
    path: {
      type: "reference",
      to: hostPath,
      description: "The folder, for a path on the host or in the machine.",
    },
    allowlistRootId: {
      type: "reference",
      to: localName,
      description: "The root of the profile's path allowlist that admits the folder: `planes.host.pathAllowlist[].rootId`.",
    },
    name: { type: "reference", to: localName, description: "The name of the volume." },
    sizeMiB: {
      type: "integer",
      minimum: 1,
      maximum: 1048576,
      description: "The size of the memory file system, in MiB (2^20 bytes).",
    },
  },
  conditions: [
    {
      property: "kind",
      values: ["host-path"],
      met: { required: ["path", "allowlistRootId"] },
      unmet: { forbidden: ["allowlistRootId"] },
    },
    { property: "kind", values: ["machine-path"], met: { required: ["path"] } },
    {
      property: "kind",
      values: ["named-volume"],
      met: { required: ["name"], forbidden: ["path"] },
      unmet: { forbidden: ["name"] },
    },
    {
      property: "kind",
      values: ["tmpfs"],
      met: { required: ["sizeMiB"], forbidden: ["path"] },
      unmet: { forbidden: ["sizeMiB"] },
    },
  ],
};

const relativeGlob: Definition = {
  title: "RelativeGlob",
  description: "A set of places under the root of a mount.",
  check: isRelativeGlob,
  type: "string",
  maxLength: 512,
  pattern: relativeGlobForm,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
    {
      name: "invisible-character",
      description: "Characters that cannot be seen make two places look like one.",
      pattern: invisibleCharacter,
    },
  ],
};

const cacheEcosystem: Definition = {
  title: "CacheEcosystem",
  description: "The kind of tool that a cache belongs to: a known one, or any other in kebab-case.",
  check: isCacheEcosystem,
  type: "string",
  maxLength: 64,
  pattern: cacheEcosystemForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const cacheWriteBack: Definition = {
  title: "CacheWriteBack",
  type: "enum",
  values: ["overlay", "shared"],
};

const cacheIntegrity: Definition = {
  title: "CacheIntegrity",
  type: "enum",
  values: ["content-addressed", "none"],
};

const cacheSettings: Definition = {
  title: "CacheSettings",
  check: isCacheSettings,
  type: "object",
  required: ["ecosystem"],
  properties: {
    ecosystem: {
      type: "reference",
      to: cacheEcosystem,
      description: "The kind of tool that the cache belongs to.",
    },
    writeBack: cacheWriteBack,
    integrity: cacheIntegrity,
  },
};

const mountPropagation: Definition = {
  title: "MountPropagation",
  type: "enum",
  values: ["private", "slave"],
};

const relabeling: Definition = {
  title: "Relabeling",
  type: "enum",
  values: ["none", "shared", "private"],
};

const retentionPolicy: Definition = {
  title: "RetentionPolicy",
  type: "enum",
  values: ["user-managed", "workspace-ttl", "ephemeral", "retain-artifacts"],
};

const mountConsumer: Definition = {
  title: "MountConsumer",
  description: "A kind of program that uses a mount as its usual place.",
  check: isMountConsumer,
  type: "string",
  maxLength: 64,
  pattern: cacheEcosystemForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

export const agentWorkspaceMount: Definition = {
  title: "AgentWorkspaceMount",
  description: "One folder, volume or memory file system that a container sees: where it comes from, where it appears, who may do what in it.",
  plane: "host → container",
  check: isAgentWorkspaceMount,
  type: "object",
  required: [
    "id",
    "type",
    "specVersion",
    "pathClass",
    "accessMode",
    "source",
    "agentPath",
    "secretsProhibited",
    "noSuid",
    "noDev",
    "followSymlinks",
  ],
  properties: {
    id: { type: "reference", to: agentWorkspaceMountUrn, description: "Stable URN identifier." },
    type: {
      type: "const",
      value: "AgentWorkspaceMount",
      description: "The contract that this document keeps.",
    },
    specVersion: {
      type: "const",
      value: "0.1.0",
      description: "The version of the contract that this document was written for.",
    },
    description: plainText,
    pathClass: {
      type: "reference",
      to: pathClass,
      description: "What kind of content the mount holds.",
    },
    accessMode: { type: "reference", to: accessMode, description: "Who may do what in it." },
    source: { type: "reference", to: mountSource, description: "Where the content comes from." },
    agentPath: { type: "reference", to: containerPath, description: "Where the agent finds it." },
    secretsProhibited: {
      type: "const",
      value: true,
      description: "Always true: no secret of the host may be reachable through a mount.",
    },
    maskedSubpaths: {
      type: "array",
      items: relativeGlob,
      minItems: 1,
      maxItems: 256,
      uniqueItems: true,
    },
    cache: {
      type: "reference",
      to: cacheSettings,
      description: "What makes the mount a cache; present exactly when `pathClass` is `cache`.",
    },
    transport: mountTransport,
    directExecutionAllowed: { type: "boolean" },
    noSuid: {
      type: "const",
      value: true,
      description: "Always true: set-user-ID bits in the mount have no effect.",
    },
    noDev: {
      type: "const",
      value: true,
      description: "Always true: device files in the mount have no effect.",
    },
    followSymlinks: {
      type: "const",
      value: false,
      description: "Always false: a symbolic link that leaves the source is not followed.",
    },
    propagation: mountPropagation,
    relabel: relabeling,
    createIfMissing: { type: "boolean" },
    retentionPolicy: retentionPolicy,
    defaultFor: {
      type: "array",
      items: mountConsumer,
      minItems: 1,
      maxItems: 16,
      uniqueItems: true,
    },
  },
  conditions: [
    {
      property: "pathClass",
      values: ["cache"],
      met: { required: ["cache"] },
      unmet: { forbidden: ["cache"] },
    },
  ],
};

const secretSourceUri: Definition = {
  title: "SecretSourceUri",
  description: "Where a secret is kept: a URI of a known secret store, such as `op://vault/item/field`.",
  check: isSecretSourceUri,
  type: "string",
  maxLength: 512,
  pattern: secretSourceUriForm,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
    {
      name: "secret-literal",
      description: "The text has the shape of a token or a private key of a known issuer.",
      pattern: secretLiteral,
    },
  ],
};

const secretDelivery: Definition = {
  title: "SecretDelivery",
  type: "enum",
  values: ["proxy-inject", "file", "env"],
};

const hostPattern: Definition = {
  title: "HostPattern",
  description: "Hosts on the network: one name in lower case (`api.example.org`), or all names under a domain of two labels or more (`*.example.org`).",
  check: isHostPattern,
  type: "string",
  maxLength: 253,
  pattern: hostPatternForm,
  refuses: [
    {
      name: "private-host",
      description: "Names that resolve to the host itself, to its own network, or to a cloud's metadata service.",
      pattern: hostPatternPrivateHost,
    },
    {
      name: "rebinding-host",
      description: "Public names that resolve to whatever address they spell, private ones included.",
      pattern: hostPatternRebindingHost,
    },
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const environmentVariableName: Definition = {
  title: "EnvironmentVariableName",
  description: "The name of an environment variable: upper-case letters, digits and underscores.",
  check: isEnvironmentVariableName,
  type: "string",
  maxLength: 128,
  pattern: environmentVariableNameForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const secretGrant: Definition = {
  title: "SecretGrant",
  check: isSecretGrant,
  type: "object",
  required: ["name", "sourceUri", "delivery", "audienceHosts"],
  properties: {
    name: {
      type: "reference",
      to: localName,
      description: "The name by which tool surfaces and evidence speak of the grant.",
    },
    sourceUri: { type: "reference", to: secretSourceUri, description: "Where the secret is kept." },
    delivery: {
      type: "reference",
      to: secretDelivery,
      description: "How the secret reaches those who may use it.",
    },
    audienceHosts: {
      type: "array",
      items: hostPattern,
      minItems: 1,
      maxItems: 64,
      uniqueItems: true,
      description: "The hosts to which the secret may be sent.",
    },
    toolSurfaceRefs: {
      type: "array",
      items: agentToolSurfaceUrn,
      minItems: 1,
      maxItems: 64,
      uniqueItems: true,
    },
    containerPath: {
      type: "reference",
      to: containerPath,
      description: "Where the file appears, for delivery as a file.",
    },
    variableName: {
      type: "reference",
      to: environmentVariableName,
      description: "The variable that carries the secret, for delivery in the environment.",
    },
  },
  conditions: [
    {
      property: "delivery",
      values: ["file"],
      met: { required: ["containerPath"] },
      unmet: { forbidden: ["containerPath"] },
    },
    {
      property: "delivery",
      values: ["env"],
      met: { required: ["variableName"] },
      unmet: { forbidden: ["variableName"] },
    },
  ],
};

const secretForwarding: Definition = {
  title: "SecretForwarding",
  check: isSecretForwarding,
  type: "object",
  required: ["sshAgent", "gpgAgent", "gitCredentialHelper", "containerSocket"],
  properties: {
    sshAgent: {
      type: "const",
      value: false,
      description: "Always false: the SSH agent of the host is not reachable.",
    },
    gpgAgent: {
      type: "const",
      value: false,
      description: "Always false: the GPG agent of the host is not reachable.",
    },
    gitCredentialHelper: {
      type: "const",
      value: false,
      description: "Always false: the git credential helper of the host is not reachable.",
    },
    containerSocket: {
      type: "const",
      value: false,
      description: "Always false: the socket of a container engine is not reachable.",
    },
  },
};

const secretPolicy: Definition = {
  title: "SecretPolicy",
  plane: "user → agent",
  check: isSecretPolicy,
  type: "object",
  required: ["default", "grants", "forward"],
  properties: {
    default: {
      type: "const",
      value: "deny",
      description: "Always `deny`: without a grant, no secret crosses.",
    },
    grants: {
      type: "array",
      items: secretGrant,
      maxItems: 64,
      description: "The secrets that may cross.",
    },
    forward: {
      type: "reference",
      to: secretForwarding,
      description: "What the host could forward and does not.",
    },
  },
};

const networkMode: Definition = {
  title: "NetworkMode",
  type: "enum",
  values: ["none", "allowlist"],
};

const port: Definition = { title: "Port", type: "integer", minimum: 1, maximum: 65535 };

const networkProtocol: Definition = {
  title: "NetworkProtocol",
  type: "enum",
  values: ["https", "http", "ssh", "tcp"],
};

const networkRule: Definition = {
  title: "NetworkRule",
  check: isNetworkRule,
  type: "object",
  required: ["host", "ports", "protocol"],
  properties: {
    host: { type: "reference", to: hostPattern, description: "The hosts." },
    ports: {
      type: "array",
      items: port,
      minItems: 1,
      maxItems: 32,
      uniqueItems: true,
      description: "The ports on those hosts.",
    },
    protocol: { type: "reference", to: networkProtocol, description: "What is spoken." },
  },
};

const dnsMode: Definition = { title: "DnsMode", type: "enum", values: ["none", "proxy", "system"] };

const publishedPort: Definition = {
  title: "PublishedPort",
  check: isPublishedPort,
  type: "object",
  required: ["containerPort", "hostIp", "hostPort"],
  properties: {
    containerPort: { type: "reference", to: port, description: "The port inside the container." },
    hostIp: {
      type: "const",
      value: "127.0.0.1",
      description: "Always the loopback address: nobody else on the network of the host can connect.",
    },
    hostPort: { type: "reference", to: port, description: "The port on the host." },
  },
};

const networkAccessProfileUrn: Definition = {
  title: "NetworkAccessProfileUrn",
  description: "URN of a network access profile.",
  check: isNetworkAccessProfileUrn,
  type: "string",
  maxLength: 255,
  pattern: networkAccessProfileUrnForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const networkPolicy: Definition = {
  title: "NetworkPolicy",
  plane: "container → outside",
  check: isNetworkPolicy,
  type: "object",
  required: ["default", "mode", "dns", "hostLoopback", "privateRanges"],
  properties: {
    default: {
      type: "const",
      value: "deny",
      description: "Always `deny`: what is not allowed is denied.",
    },
    mode: {
      type: "reference",
      to: networkMode,
      description: "Whether the container reaches a network.",
    },
    allow: {
      type: "array",
      items: networkRule,
      minItems: 1,
      maxItems: 512,
      description: "The connections that may leave.",
    },
    deny: { type: "array", items: hostPattern, minItems: 1, maxItems: 512, uniqueItems: true },
    dns: { type: "reference", to: dnsMode, description: "How names are resolved." },
    hostLoopback: {
      type: "const",
      value: false,
      description: "Always false: services that listen on the host's own loopback address are out of reach.",
    },
    privateRanges: {
      type: "const",
      value: "deny",
      description: "Always `deny`: private, link-local and metadata addresses are out of reach, whatever a name resolves to.",
    },
    localBinding: { type: "boolean" },
    publish: { type: "array", items: publishedPort, minItems: 1, maxItems: 64 },
    networkAccessProfileRef: networkAccessProfileUrn,
  },
  conditions: [
    {
      property: "mode",
      values: ["none"],
      met: { forbidden: ["allow", "deny", "publish"], narrowed: { dns: ["none"] } },
      unmet: { required: ["allow"] },
    },
  ],
};

const evidenceSink: Definition = {
  title: "EvidenceSink",
  description: "Where fingerprints are sent: a known sink, or any other in kebab-case.",
  check: isEvidenceSink,
  type: "string",
  maxLength: 64,
  pattern: cacheEcosystemForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const pathDisclosure: Definition = {
  title: "PathDisclosure",
  type: "enum",
  values: ["root-relative", "hashed"],
};

const evidencePolicy: Definition = {
  title: "EvidencePolicy",
  plane: "container → agentplane",
  check: isEvidencePolicy,
  type: "object",
  required: [
    "fingerprintRequired",
    "trigger",
    "onMismatch",
    "hashAlgorithm",
    "canonicalization",
    "sinks",
  ],
  properties: {
    fingerprintRequired: {
      type: "const",
      value: true,
      description: "Always true: no launch without an AgentMachineFingerprint.",
    },
    trigger: { type: "const", value: "every-launch", description: "Always `every-launch`." },
    onMismatch: {
      type: "const",
      value: "refuse",
      description: "Always `refuse`: when what is there is not what was agreed, the agent does not start.",
    },
    hashAlgorithm: { type: "const", value: "sha256", description: "Always `sha256`." },
    canonicalization: {
      type: "const",
      value: "rfc8785",
      description: "Always `rfc8785`: digests are taken of the canonical form of RFC 8785 (JCS).",
    },
    sinks: {
      type: "array",
      items: evidenceSink,
      minItems: 1,
      maxItems: 16,
      uniqueItems: true,
      description: "Where fingerprints are sent.",
    },
    pathDisclosure: pathDisclosure,
  },
};

export const agentMachineProfile: Definition = {
  title: "AgentMachineProfile",
  description: "What is agreed before a launch: what an agent may see, use and reach, on every plane of the machine, and what may cross from one plane to another.",
  plane: "user",
  check: isAgentMachineProfile,
  type: "object",
  required: [
    "id",
    "type",
    "specVersion",
    "name",
    "planes",
    "mounts",
    "secrets",
    "network",
    "evidence",
  ],
  properties: {
    id: { type: "reference", to: agentMachineProfileUrn, description: "Stable URN identifier." },
    type: {
      type: "const",
      value: "AgentMachineProfile",
      description: "The contract that this document keeps.",
    },
    specVersion: {
      type: "const",
      value: "0.1.0",
      description: "The version of the contract that this document was written for.",
    },
    name: {
      type: "reference",
      to: displayName,
      description: "The name of the profile, for people.",
    },
    description: plainText,
    planes: {
      type: "reference",
      to: agentMachinePlanes,
      description: "What is on each of the six planes.",
    },
    mounts: {
      type: "array",
      items: agentWorkspaceMount,
      maxItems: 1024,
      description: "What crosses from the host or the machine into the container.",
    },
    secrets: {
      type: "reference",
      to: secretPolicy,
      description: "Which secrets may cross from the user to the agent.",
    },
    network: {
      type: "reference",
      to: networkPolicy,
      description: "Which connections may leave the container.",
    },
    evidence: {
      type: "reference",
      to: evidencePolicy,
      description: "The evidence that every launch leaves.",
    },
  },
};

const capabilityKind: Definition = {
  title: "CapabilityKind",
  type: "enum",
  values: [
    "fs-read",
    "fs-write",
    "exec-shell",
    "exec-command",
    "net-egress",
    "browser-use",
    "vcs-commit",
    "vcs-push",
    "mcp-call",
    "secret-use",
    "subagent-spawn",
  ],
};

const capabilityDecision: Definition = {
  title: "CapabilityDecision",
  type: "enum",
  values: ["allow", "ask", "deny"],
};

const leaseUrn: Definition = {
  title: "LeaseUrn",
  description: "URN of an AgentCapabilityLease: the grant under which a capability is allowed.",
  check: isLeaseUrn,
  type: "string",
  maxLength: 255,
  pattern: leaseUrnForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const commandArgument: Definition = {
  title: "CommandArgument",
  description: "One word of a command, passed as it is and never read by a shell.",
  check: isCommandArgument,
  type: "string",
  minLength: 1,
  maxLength: 1024,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
    {
      name: "secret-literal",
      description: "The text has the shape of a token or a private key of a known issuer.",
      pattern: secretLiteral,
    },
  ],
};

const commandPrefix: Definition = {
  title: "CommandPrefix",
  check: isCommandPrefix,
  type: "object",
  required: ["words"],
  properties: {
    words: {
      type: "array",
      items: commandArgument,
      minItems: 1,
      maxItems: 32,
      description: "The words, compared one by one.",
    },
  },
};

const toolCapability: Definition = {
  title: "ToolCapability",
  check: isToolCapability,
  type: "object",
  required: ["capabilityId", "capability", "decision"],
  properties: {
    capabilityId: {
      type: "reference",
      to: localName,
      description: "The name by which decisions and evidence speak of this entry.",
    },
    capability: { type: "reference", to: capabilityKind, description: "What the tool can do." },
    decision: {
      type: "reference",
      to: capabilityDecision,
      description: "What happens when the agent asks for it.",
    },
    grantRef: {
      type: "reference",
      to: leaseUrn,
      description: "The lease under which it is allowed.",
    },
    mountRefs: {
      type: "array",
      items: agentWorkspaceMountUrn,
      minItems: 1,
      maxItems: 256,
      uniqueItems: true,
      description: "Scope: the mounts under which files are read or written, shells work, or repositories lie.",
    },
    hosts: {
      type: "array",
      items: hostPattern,
      minItems: 1,
      maxItems: 512,
      uniqueItems: true,
      description: "Scope: the hosts that are reached.",
    },
    commands: {
      type: "array",
      items: commandPrefix,
      minItems: 1,
      maxItems: 256,
      description: "Scope: how the commands begin.",
    },
    mcpServerNames: {
      type: "array",
      items: localName,
      minItems: 1,
      maxItems: 64,
      uniqueItems: true,
      description: "Scope: the names of servers in `mcpServers`.",
    },
    secretGrantNames: {
      type: "array",
      items: localName,
      minItems: 1,
      maxItems: 64,
      uniqueItems: true,
      description: "Scope: the names of grants in the `secrets` of the profile.",
    },
    toolSurfaceRefs: {
      type: "array",
      items: agentToolSurfaceUrn,
      minItems: 1,
      maxItems: 64,
      uniqueItems: true,
      description: "Scope: the tool surfaces that the agents may use.",
    },
  },
  conditions: [
    { property: "decision", values: ["allow"], met: { required: ["grantRef"] } },
    {
      property: "capability",
      values: ["fs-read", "fs-write", "exec-shell", "vcs-commit", "vcs-push"],
      met: { required: ["mountRefs"] },
      unmet: { forbidden: ["mountRefs"] },
    },
    {
      property: "capability",
      values: ["net-egress", "browser-use", "vcs-push"],
      met: { required: ["hosts"] },
      unmet: { forbidden: ["hosts"] },
    },
    {
      property: "capability",
      values: ["exec-command"],
      met: { required: ["commands"] },
      unmet: { forbidden: ["commands"] },
    },
    {
      property: "capability",
      values: ["mcp-call"],
      met: { required: ["mcpServerNames"] },
      unmet: { forbidden: ["mcpServerNames"] },
    },
    {
      property: "capability",
      values: ["secret-use"],
      met: { required: ["secretGrantNames"] },
      unmet: { forbidden: ["secretGrantNames"] },
    },
    {
      property: "capability",
      values: ["subagent-spawn"],
      met: { required: ["toolSurfaceRefs"] },
      unmet: { forbidden: ["toolSurfaceRefs"] },
    },
  ],
};

const executionPlane: Definition = {
  title: "ExecutionPlane",
  type: "enum",
  values: ["container", "machine"],
};

const approvalMode: Definition = {
  title: "ApprovalMode",
  type: "enum",
  values: ["deny", "ask", "ask-on-risk", "auto-in-sandbox"],
};

const nativeApprovalMode: Definition = {
  title: "NativeApprovalMode",
  description: "The approval or permission mode in the provider's own spelling, such as `on-request` or `acceptEdits`.",
  check: isNativeApprovalMode,
  type: "string",
  maxLength: 64,
  pattern: nativeApprovalModeForm,
  refuses: [
    {
      name: "bypass-mode",
      description: "The mode switches the tool's own checks off.",
      pattern: nativeApprovalModeBypassMode,
    },
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const innerSandboxMode: Definition = {
  title: "InnerSandboxMode",
  type: "enum",
  values: ["read-only", "workspace-write", "external", "none"],
};

const innerSandbox: Definition = {
  title: "InnerSandbox",
  check: isInnerSandbox,
  type: "object",
  required: ["mode", "failIfUnavailable", "allowUnsandboxed"],
  properties: {
    mode: { type: "reference", to: innerSandboxMode, description: "What it lets the tool do." },
    failIfUnavailable: {
      type: "const",
      value: true,
      description: "Always true: the tool does not run when its sandbox cannot be set up.",
    },
    allowUnsandboxed: {
      type: "const",
      value: false,
      description: "Always false: nothing leaves the sandbox on request.",
    },
  },
};

const toolVersionProbe: Definition = {
  title: "ToolVersionProbe",
  check: isToolVersionProbe,
  type: "object",
  required: ["command"],
  properties: {
    command: {
      type: "array",
      items: commandArgument,
      minItems: 1,
      maxItems: 16,
      description: "The command that prints it, and its arguments.",
    },
    constraint: verbatimVersion,
  },
};

const executableName: Definition = {
  title: "ExecutableName",
  description: "The file name of a program.",
  check: isExecutableName,
  type: "string",
  maxLength: 128,
  pattern: executableNameForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

const containerExecutablePath: Definition = {
  title: "ContainerExecutablePath",
  description: "Where a program lies in the container.",
  check: isContainerExecutablePath,
  type: "string",
  maxLength: 1024,
  pattern: containerExecutablePathForm,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
  ],
};

const toolExecutable: Definition = {
  title: "ToolExecutable",
  check: isToolExecutable,
  type: "object",
  required: ["name"],
  properties: {
    name: {
      type: "reference",
      to: executableName,
      description: "The name by which it is started.",
    },
    path: containerExecutablePath,
    digest: sha256Digest,
  },
};

const configFormat: Definition = {
  title: "ConfigFormat",
  type: "enum",
  values: ["toml", "json", "json5", "yaml"],
};

const nativeConfig: Definition = {
  title: "NativeConfig",
  check: isNativeConfig,
  type: "object",
  required: ["format", "digest"],
  properties: {
    format: { type: "reference", to: configFormat, description: "The format of the file." },
    digest: { type: "reference", to: sha256Digest, description: "The digest of the file." },
  },
};

const mcpTransport: Definition = {
  title: "McpTransport",
  type: "enum",
  values: ["stdio", "streamable-http"],
};

const httpsUrl: Definition = {
  title: "HttpsUrl",
  description: "Where a server of the Model Context Protocol listens: an `https` URL without user information, query and fragment.",
  check: isHttpsUrl,
  type: "string",
  maxLength: 512,
  pattern: httpsUrlForm,
  refuses: [
    {
      name: "control-character",
      description: "Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.",
      pattern: controlCharacter,
    },
    {
      name: "secret-literal",
      description: "The text has the shape of a token or a private key of a known issuer.",
      pattern: secretLiteral,
    },
  ],
};

const mcpServer: Definition = {
  title: "McpServer",
  check: isMcpServer,
  type: "object",
  required: ["name", "transport"],
  properties: {
    name: {
      type: "reference",
      to: localName,
      description: "The name by which capabilities speak of the server.",
    },
    transport: { type: "reference", to: mcpTransport, description: "How the server is reached." },
    command: {
      type: "array",
      items: commandArgument,
      minItems: 1,
      maxItems: 64,
      description: "The program and its arguments.",
    },
    url: { type: "reference", to: httpsUrl, description: "The address of the server." },
  },
  conditions: [
    {
      property: "transport",
      values: ["stdio"],
      met: { required: ["command"], forbidden: ["url"] },
      unmet: { required: ["url"], forbidden: ["command"] },
    },
  ],
};

const toolExposureUrn: Definition = {
  title: "ToolExposureUrn",
  description: "URN of a ToolExposurePolicy.",
  check: isToolExposureUrn,
  type: "string",
  maxLength: 255,
  pattern: toolExposureUrnForm,
  refuses: [
    {
      name: "line-end",
      description: "A final line end, before which the `$` of some regular expression engines matches.",
      pattern: lineEnd,
    },
  ],
};

export const agentToolSurface: Definition = {
  title: "AgentToolSurface",
  description: "The tools of one provider, as capabilities that are governed one by one.",
  plane: "agent → container",
  check: isAgentToolSurface,
  type: "object",
  required: [
    "id",
    "type",
    "specVersion",
    "name",
    "provider",
    "ambientAuthority",
    "defaultDecision",
    "bypassAllowed",
    "capabilities",
    "approvalMode",
    "version",
  ],
  properties: {
    id: { type: "reference", to: agentToolSurfaceUrn, description: "Stable URN identifier." },
    type: {
      type: "const",
      value: "AgentToolSurface",
      description: "The contract that this document keeps.",
    },
    specVersion: {
      type: "const",
      value: "0.1.0",
      description: "The version of the contract that this document was written for.",
    },
    name: {
      type: "reference",
      to: displayName,
      description: "The name of the surface, for people.",
    },
    description: plainText,
    provider: { type: "reference", to: toolProvider, description: "Whose tools these are." },
    ambientAuthority: {
      type: "const",
      value: false,
      description: "Always false: nothing is allowed because it happens to be there.",
    },
    defaultDecision: {
      type: "const",
      value: "deny",
      description: "Always `deny`: what no capability allows is denied.",
    },
    bypassAllowed: {
      type: "const",
      value: false,
      description: "Always false: no flag and no mode switches this governance off.",
    },
    capabilities: {
      type: "array",
      items: toolCapability,
      minItems: 1,
      maxItems: 256,
      description: "What the tools may do, each with its scope.",
    },
    executionPlane: executionPlane,
    approvalMode: {
      type: "reference",
      to: approvalMode,
      description: "When the tools ask a person.",
    },
    nativeApprovalMode: nativeApprovalMode,
    innerSandbox: innerSandbox,
    version: {
      type: "reference",
      to: toolVersionProbe,
      description: "How to learn the version of the tool.",
    },
    executable: toolExecutable,
    nativeConfig: nativeConfig,
    mcpServers: { type: "array", items: mcpServer, minItems: 1, maxItems: 64 },
    toolExposureRef: toolExposureUrn,
  },
};
