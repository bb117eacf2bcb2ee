// Generated from the compiled schemas by `pnpm generate`: the definitions as data, from which findings are made. Do not edit.
import { node } from "../schema/node.ts";
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
  containerPathExecutedTarget,
  containerPathInvisibleCharacter,
  containerPathLoginTarget,
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
  hostReach,
  httpsUrlForm,
  httpsUrlPrivateHost,
  imageReferenceForm,
  imageReferencePrivateHost,
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
  plainVariableNameSecretName,
  redactedPathDotSegment,
  redactedPathForm,
  redactedPathNamedHome,
  relativeGlobForm,
  relativeGlobNegation,
  relativePathForm,
  repositoryUriForm,
  repositoryUriPrivateHost,
  secretLiteral,
  secretSourceUriDotSegment,
  secretSourceUriForm,
  secretSourceUriSecretValue,
  sha256DigestForm,
  timestampForm,
  toolExposureUrnForm,
  verbatimVersionNamedHome,
} from "./patterns.ts";

const accessMode = /* @__PURE__ */ node(() => [
  '{"title":"AccessMode","type":"enum","values":["read-only","read-write","browser-read-write-agent-read-only","write-only-artifacts"]}',
]);

const agentMachineFingerprintUrn = /* @__PURE__ */ node(() => [
  '{"title":"AgentMachineFingerprintUrn","description":"URN of an AgentMachineFingerprint.","check":{"$":0},"type":"string","maxLength":255,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isAgentMachineFingerprintUrn,
  agentMachineFingerprintUrnForm,
  lineEnd,
]);

const agentMachineProfileUrn = /* @__PURE__ */ node(() => [
  '{"title":"AgentMachineProfileUrn","description":"URN of an AgentMachineProfile.","check":{"$":0},"type":"string","maxLength":255,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isAgentMachineProfileUrn,
  agentMachineProfileUrnForm,
  lineEnd,
]);

const sha256Digest = /* @__PURE__ */ node(() => [
  '{"title":"Sha256Digest","description":"SHA-256 digest: `sha256:` and 64 lower-case hexadecimal digits, as OCI images write it.","check":{"$":0},"type":"string","pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isSha256Digest,
  sha256DigestForm,
  lineEnd,
]);

const localName = /* @__PURE__ */ node(() => [
  '{"title":"LocalName","description":"A name that is unique inside one document, in kebab-case, such as `code-root`.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isLocalName,
  cacheEcosystemForm,
  lineEnd,
]);

const timestamp = /* @__PURE__ */ node(() => [
  '{"title":"Timestamp","description":"A moment in UTC, as RFC 3339 writes it with a `Z`, such as `2026-07-01T09:30:00Z`.","check":{"$":0},"type":"string","pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isTimestamp,
  timestampForm,
  lineEnd,
]);

const hostAdapter = /* @__PURE__ */ node(() => [
  '{"title":"HostAdapter","type":"enum","values":["macos","windows","linux"]}',
]);

const architecture = /* @__PURE__ */ node(() => [
  '{"title":"Architecture","type":"enum","values":["amd64","arm64"]}',
]);

const verbatimVersion = /* @__PURE__ */ node(() => [
  '{"title":"VerbatimVersion","description":"A version, or a condition on one, exactly as a tool writes it: some are dates, some carry suffixes, so none is parsed.","check":{"$":0},"type":"string","minLength":1,"maxLength":256,"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":1}},{"name":"secret-literal","description":"The text has the shape of a token or a private key of a known issuer.","pattern":{"$":2}},{"name":"named-home","description":"A path under a home tells who the user is.","pattern":{"$":3}}]}',
  isVerbatimVersion,
  controlCharacter,
  secretLiteral,
  verbatimVersionNamedHome,
]);

const observedHost = /* @__PURE__ */ node(() => [
  '{"title":"ObservedHost","plane":"host","check":{"$":0},"type":"object","required":["adapter","arch","osVersion"],"properties":{"adapter":{"type":"reference","to":{"$":1},"description":"The family of the operating system."},"arch":{"type":"reference","to":{"$":2},"description":"The architecture of the processor."},"osVersion":{"type":"reference","to":{"$":3},"description":"The version of the operating system."},"kernelRelease":{"$":3}}}',
  isObservedHost,
  hostAdapter(),
  architecture(),
  verbatimVersion(),
]);

const machineManager = /* @__PURE__ */ node(() => [
  '{"title":"MachineManager","type":"enum","values":["podman-machine","lima","apple-container","wsl","none"]}',
]);

const machineProvider = /* @__PURE__ */ node(() => [
  '{"title":"MachineProvider","type":"enum","values":["applehv","libkrun","vz","qemu","wsl","hyperv","apple-container","none"]}',
]);

const machineName = /* @__PURE__ */ node(() => [
  '{"title":"MachineName","description":"The name of a virtual machine or a WSL distro: letters, digits, hyphens, dots and underscores.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isMachineName,
  machineNameForm,
  lineEnd,
]);

const machineState = /* @__PURE__ */ node(() => [
  '{"title":"MachineState","type":"enum","values":["running","starting","stopped","unknown"]}',
]);

const machineNetworkMode = /* @__PURE__ */ node(() => [
  '{"title":"MachineNetworkMode","type":"enum","values":["user-mode","nat","mirrored","bridged","consomme","none"]}',
]);

const redactedPath = /* @__PURE__ */ node(() => [
  '{"title":"RedactedPath","description":"An observed place, told without naming a person or a device: `~` or `~/dev/app` under a home, `root:code-root/app` under a root of the path allowlist, a system place such as `/private` or `C:/`, or the digest of the path where the profile asks for hashed paths.","check":{"$":0},"type":"string","maxLength":1024,"pattern":{"$":1},"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":2}},{"name":"named-home","description":"A path under a named home, or in a folder that a system keeps for each user, tells who the user is.","pattern":{"$":3}},{"name":"dot-segment","description":"A resolved path has no `.` and no `..`.","pattern":{"$":4}}]}',
  isRedactedPath,
  redactedPathForm,
  controlCharacter,
  redactedPathNamedHome,
  redactedPathDotSegment,
]);

const observedMachine = /* @__PURE__ */ node(() => [
  '{"title":"ObservedMachine","plane":"machine","check":{"$":0},"type":"object","required":["manager","provider","implicitMountsObserved"],"properties":{"manager":{"type":"reference","to":{"$":1},"description":"The tool that runs the virtual machine."},"provider":{"type":"reference","to":{"$":2},"description":"The hypervisor under it."},"name":{"type":"reference","to":{"$":3},"description":"The name of the virtual machine."},"state":{"type":"reference","to":{"$":4},"description":"What it was doing."},"managerVersion":{"type":"reference","to":{"$":5},"description":"The version of the manager."},"engineVersion":{"$":5},"imageDigest":{"$":6},"rootful":{"type":"boolean","description":"Whether the container engine inside the machine runs as the machine\'s root."},"networkMode":{"$":7},"rosetta":{"type":"boolean"},"implicitMountsObserved":{"type":"array","items":{"$":8},"maxItems":256,"uniqueItems":true,"description":"Folders of the host that were shared with the machine and that the profile does not name."}},"conditions":[{"property":"manager","values":["none"],"met":{"forbidden":["name","state","managerVersion","engineVersion","imageDigest","rootful","networkMode","rosetta"],"narrowed":{"provider":["none"]}},"unmet":{"required":["name","state","managerVersion","rootful"]}}]}',
  isObservedMachine,
  machineManager(),
  machineProvider(),
  machineName(),
  machineState(),
  verbatimVersion(),
  sha256Digest(),
  machineNetworkMode(),
  redactedPath(),
]);

const containerRuntime = /* @__PURE__ */ node(() => [
  '{"title":"ContainerRuntime","type":"enum","values":["podman","docker","containerd","apple-container","wslc"]}',
]);

const ociRuntime = /* @__PURE__ */ node(() => [
  '{"title":"OciRuntime","type":"enum","values":["crun","crun-vm","runc","krun","kata","runsc","youki"]}',
]);

const imageReference = /* @__PURE__ */ node(() => [
  '{"title":"ImageReference","description":"The full name of an OCI image: registry, repository and, for people, a tag, such as `quay.io/podman/stable:v6`.","check":{"$":0},"type":"string","maxLength":512,"pattern":{"$":1},"refuses":[{"name":"private-host","description":"Addresses, and names that only the network of one host knows: they tell which host it is, and mean another registry elsewhere.","pattern":{"$":2}},{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":3}}]}',
  isImageReference,
  imageReferenceForm,
  imageReferencePrivateHost,
  lineEnd,
]);

const observedUserNamespace = /* @__PURE__ */ node(() => [
  '{"title":"ObservedUserNamespace","description":"How users inside mapped to users outside: the modes that a profile can ask for, and those that were found instead.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isObservedUserNamespace,
  cacheEcosystemForm,
  lineEnd,
]);

const idMapping = /* @__PURE__ */ node(() => [
  '{"title":"IdMapping","check":{"$":0},"type":"object","required":["containerId","hostId","size"],"properties":{"containerId":{"type":"integer","minimum":0,"maximum":4294967295,"description":"The first id inside the container."},"hostId":{"type":"integer","minimum":0,"maximum":4294967295,"description":"The first id outside."},"size":{"type":"integer","minimum":1,"maximum":4294967295,"description":"How many ids map."}}}',
  isIdMapping,
]);

const observedCapability = /* @__PURE__ */ node(() => [
  '{"title":"ObservedCapability","description":"The name of a Linux capability without `CAP_`, whichever was found.","check":{"$":0},"type":"string","maxLength":40,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isObservedCapability,
  linuxCapabilityForm,
  lineEnd,
]);

const containerNetworkMode = /* @__PURE__ */ node(() => [
  '{"title":"ContainerNetworkMode","description":"How the container was connected, in the word of the engine.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isContainerNetworkMode,
  cacheEcosystemForm,
  lineEnd,
]);

const observedContainer = /* @__PURE__ */ node(() => [
  '{"title":"ObservedContainer","plane":"container","check":{"$":0},"type":"object","required":["runtime","runtimeVersion","imageReference","imageDigest","userns","effectiveCapabilities","seccompEnabled","noNewPrivileges","privileged","rootless","readOnlyRootfs","networkMode"],"properties":{"runtime":{"type":"reference","to":{"$":1},"description":"The engine."},"runtimeVersion":{"type":"reference","to":{"$":2},"description":"The version of the engine."},"ociRuntime":{"$":3},"imageReference":{"type":"reference","to":{"$":4},"description":"The name of the image."},"imageDigest":{"type":"reference","to":{"$":5},"description":"The digest of the image that ran."},"userns":{"type":"reference","to":{"$":6},"description":"How users inside mapped to users outside."},"idMappings":{"type":"array","items":{"$":7},"minItems":1,"maxItems":32},"effectiveCapabilities":{"type":"array","items":{"$":8},"maxItems":64,"uniqueItems":true,"description":"The Linux capabilities that processes had."},"seccompEnabled":{"type":"boolean","description":"Whether a list of allowed system calls was in force."},"seccompDigest":{"$":5},"noNewPrivileges":{"type":"boolean","description":"Whether processes could gain more rights than those that started them."},"privileged":{"type":"boolean","description":"Whether the container was privileged."},"rootless":{"type":"boolean","description":"Whether the engine ran without root."},"readOnlyRootfs":{"type":"boolean","description":"Whether the root file system was read-only."},"networkMode":{"type":"reference","to":{"$":9},"description":"How the container was connected."}}}',
  isObservedContainer,
  containerRuntime(),
  verbatimVersion(),
  ociRuntime(),
  imageReference(),
  sha256Digest(),
  observedUserNamespace(),
  idMapping(),
  observedCapability(),
  containerNetworkMode(),
]);

const worktreeState = /* @__PURE__ */ node(() => [
  '{"title":"WorktreeState","type":"enum","values":["branch","detached","unborn","not-a-repository"]}',
]);

const repositoryUri = /* @__PURE__ */ node(() => [
  '{"title":"RepositoryUri","description":"Where a repository is fetched from: an `https` or `ssh` URI with a public name and without user information, such as `https://example.org/team/app.git`.","check":{"$":0},"type":"string","maxLength":512,"pattern":{"$":1},"refuses":[{"name":"private-host","description":"Names that resolve to the host itself, to its own network, to a cloud\'s metadata service, or to whatever address they spell.","pattern":{"$":2}},{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":3}}]}',
  isRepositoryUri,
  repositoryUriForm,
  repositoryUriPrivateHost,
  lineEnd,
]);

const gitRef = /* @__PURE__ */ node(() => [
  '{"title":"GitRef","description":"The full name of a git reference, such as `refs/heads/main`.","check":{"$":0},"type":"string","maxLength":255,"pattern":{"$":1},"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":2}},{"name":"invalid-reference","description":"Sequences that git refuses in the name of a reference, because its own notation uses them.","pattern":{"$":3}}]}',
  isGitRef,
  gitRefForm,
  controlCharacter,
  gitRefInvalidReference,
]);

const gitObjectId = /* @__PURE__ */ node(() => [
  '{"title":"GitObjectId","description":"A git object id: 40 lower-case hexadecimal digits (SHA-1), or 64 (SHA-256).","check":{"$":0},"type":"string","pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isGitObjectId,
  gitObjectIdForm,
  lineEnd,
]);

const gitDirectoryLayout = /* @__PURE__ */ node(() => [
  '{"title":"GitDirectoryLayout","type":"enum","values":["normal","linked-worktree","bare"]}',
]);

const observedWorktree = /* @__PURE__ */ node(() => [
  '{"title":"ObservedWorktree","plane":"worktree","check":{"$":0},"type":"object","required":["state"],"properties":{"state":{"type":"reference","to":{"$":1},"description":"What kind of working tree was found."},"repository":{"$":2},"ref":{"type":"reference","to":{"$":3},"description":"The branch."},"commit":{"type":"reference","to":{"$":4},"description":"The commit that was checked out."},"dirty":{"type":"boolean","description":"Whether files differed from the commit."},"layout":{"type":"reference","to":{"$":5},"description":"Where the git directory lay."}},"conditions":[{"property":"state","values":["branch"],"met":{"required":["ref","commit","dirty","layout"]}},{"property":"state","values":["detached"],"met":{"required":["commit","dirty","layout"],"forbidden":["ref"]}},{"property":"state","values":["unborn"],"met":{"required":["ref","dirty","layout"],"forbidden":["commit"]}},{"property":"state","values":["not-a-repository"],"met":{"forbidden":["repository","ref","commit","dirty","layout"]}}]}',
  isObservedWorktree,
  worktreeState(),
  repositoryUri(),
  gitRef(),
  gitObjectId(),
  gitDirectoryLayout(),
]);

const observedUserName = /* @__PURE__ */ node(() => [
  '{"title":"ObservedUserName","description":"A user name inside the container, whichever was found.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isObservedUserName,
  observedUserNameForm,
  lineEnd,
]);

const userIdMapping = /* @__PURE__ */ node(() => [
  '{"title":"UserIdMapping","type":"enum","values":["same","mapped","isolated"]}',
]);

const observedUser = /* @__PURE__ */ node(() => [
  '{"title":"ObservedUser","plane":"user","check":{"$":0},"type":"object","required":["containerUser","uidMapping","sudoAvailable"],"properties":{"containerUser":{"type":"reference","to":{"$":1},"description":"The user as whom the agent\'s tools ran."},"uidMapping":{"type":"reference","to":{"$":2},"description":"What the user of the host was inside the container."},"sudoAvailable":{"type":"boolean","description":"Whether a command could raise the rights of that user."}}}',
  isObservedUser,
  observedUserName(),
  userIdMapping(),
]);

const agentUrn = /* @__PURE__ */ node(() => [
  '{"title":"AgentUrn","description":"URN of an agent identity.","check":{"$":0},"type":"string","maxLength":255,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isAgentUrn,
  agentUrnForm,
  lineEnd,
]);

const observedAgent = /* @__PURE__ */ node(() => [
  '{"title":"ObservedAgent","plane":"agent","check":{"$":0},"type":"object","required":["agentRef"],"properties":{"agentRef":{"type":"reference","to":{"$":1},"description":"Who the agent was."}}}',
  isObservedAgent,
  agentUrn(),
]);

const observedPlanes = /* @__PURE__ */ node(() => [
  '{"title":"ObservedPlanes","check":{"$":0},"type":"object","required":["host","machine","container","worktree","user","agent"],"properties":{"host":{"type":"reference","to":{"$":1},"description":"The computer and its operating system."},"machine":{"type":"reference","to":{"$":2},"description":"The virtual machine, or the statement that there was none."},"container":{"type":"reference","to":{"$":3},"description":"The container in which the tools ran."},"worktree":{"type":"reference","to":{"$":4},"description":"The repository, or the statement that there was none."},"user":{"type":"reference","to":{"$":5},"description":"The user of the container."},"agent":{"type":"reference","to":{"$":6},"description":"The agent that was started."}}}',
  isObservedPlanes,
  observedHost(),
  observedMachine(),
  observedContainer(),
  observedWorktree(),
  observedUser(),
  observedAgent(),
]);

const agentWorkspaceMountUrn = /* @__PURE__ */ node(() => [
  '{"title":"AgentWorkspaceMountUrn","description":"URN of an AgentWorkspaceMount.","check":{"$":0},"type":"string","maxLength":255,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isAgentWorkspaceMountUrn,
  agentWorkspaceMountUrnForm,
  lineEnd,
]);

const pathClass = /* @__PURE__ */ node(() => [
  '{"title":"PathClass","type":"enum","values":["code","documents","downloads","cache","artifacts","media","app-bridge"]}',
]);

const effectiveAccess = /* @__PURE__ */ node(() => [
  '{"title":"EffectiveAccess","type":"enum","values":["read-write","read-only","overlay","write-only","masked"]}',
]);

const containerPath = /* @__PURE__ */ node(() => [
  '{"title":"ContainerPath","description":"An absolute place inside the container, such as `/workspace/app`, in canonical text: no `.`, `..`, empty segment or trailing slash.","check":{"$":0},"type":"string","maxLength":1024,"pattern":{"$":1},"refuses":[{"name":"invisible-character","description":"Control, zero-width and bidirectional characters make two places look like one.","pattern":{"$":2}},{"name":"reserved-target","description":"Folders on which the container itself stands.","pattern":{"$":3},"unless":{"$":4}},{"name":"reserved-target","description":"Folders on which the container itself stands.","pattern":{"$":5}},{"name":"executed-target","description":"Folders and files from which the container itself runs programs.","pattern":{"$":6}},{"name":"login-target","description":"Files under a home that a shell or a client reads by itself, and the folders that hold them.","pattern":{"$":7}}]}',
  isContainerPath,
  containerExecutablePathForm,
  containerPathInvisibleCharacter,
  containerPathReservedTarget,
  containerPathReservedTargetException,
  containerPathReservedTarget2,
  containerPathExecutedTarget,
  containerPathLoginTarget,
]);

const mountTransport = /* @__PURE__ */ node(() => [
  '{"title":"MountTransport","type":"enum","values":["virtiofs","9p","reverse-sshfs","drvfs","bind","tmpfs","volume"]}',
]);

const storageBackend = /* @__PURE__ */ node(() => [
  '{"title":"StorageBackend","type":"enum","values":["podman-bind","podman-machine-bind","wsl-bind","native-bind","topolvm-local-pv","other"]}',
]);

const observedMount = /* @__PURE__ */ node(() => [
  '{"title":"ObservedMount","plane":"host \u2192 container","check":{"$":0},"type":"object","required":["mountRef","pathClass","accessMode","effectiveAccess","agentPath","transport","storageBackend"],"properties":{"mountRef":{"type":"reference","to":{"$":1},"description":"The mount of the profile that this was."},"pathClass":{"type":"reference","to":{"$":2},"description":"What kind of content it held."},"accessMode":{"type":"reference","to":{"$":3},"description":"The access that the profile asked for."},"effectiveAccess":{"type":"reference","to":{"$":4},"description":"The access that the container had."},"source":{"$":5},"agentPath":{"type":"reference","to":{"$":6},"description":"Where it appeared in the container."},"transport":{"type":"reference","to":{"$":7},"description":"How it reached the container."},"storageBackend":{"type":"reference","to":{"$":8},"description":"What kept it."}}}',
  isObservedMount,
  agentWorkspaceMountUrn(),
  pathClass(),
  accessMode(),
  effectiveAccess(),
  redactedPath(),
  containerPath(),
  mountTransport(),
  storageBackend(),
]);

const observedNetworkMode = /* @__PURE__ */ node(() => [
  '{"title":"ObservedNetworkMode","description":"Whether the container reached a network: the modes that a profile can ask for, and what was found instead.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isObservedNetworkMode,
  cacheEcosystemForm,
  lineEnd,
]);

const observedNetwork = /* @__PURE__ */ node(() => [
  '{"title":"ObservedNetwork","plane":"container \u2192 outside","check":{"$":0},"type":"object","required":["mode"],"properties":{"mode":{"type":"reference","to":{"$":1},"description":"Whether the container reached a network."},"rulesetDigest":{"$":2}}}',
  isObservedNetwork,
  observedNetworkMode(),
  sha256Digest(),
]);

const agentToolSurfaceUrn = /* @__PURE__ */ node(() => [
  '{"title":"AgentToolSurfaceUrn","description":"URN of an AgentToolSurface.","check":{"$":0},"type":"string","maxLength":255,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isAgentToolSurfaceUrn,
  agentToolSurfaceUrnForm,
  lineEnd,
]);

const toolProvider = /* @__PURE__ */ node(() => [
  '{"title":"ToolProvider","description":"Whose tools a surface offers: a known slot, or any other in kebab-case.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isToolProvider,
  cacheEcosystemForm,
  lineEnd,
]);

const toolProbeResult = /* @__PURE__ */ node(() => [
  '{"title":"ToolProbeResult","type":"enum","values":["ok","absent","error"]}',
]);

const observedTool = /* @__PURE__ */ node(() => [
  '{"title":"ObservedTool","plane":"agent \u2192 container","check":{"$":0},"type":"object","required":["toolSurfaceRef","provider","probe"],"properties":{"toolSurfaceRef":{"type":"reference","to":{"$":1},"description":"The tool surface that governs the tool."},"provider":{"type":"reference","to":{"$":2},"description":"Whose tool it was."},"probe":{"type":"reference","to":{"$":3},"description":"What came of asking for its version."},"reportedVersion":{"type":"reference","to":{"$":4},"description":"What it answered, letter by letter."},"version":{"$":4},"executableDigest":{"$":5},"configDigest":{"$":5}},"conditions":[{"property":"probe","values":["ok"],"met":{"required":["reportedVersion"]},"unmet":{"forbidden":["reportedVersion","version"]}}]}',
  isObservedTool,
  agentToolSurfaceUrn(),
  toolProvider(),
  toolProbeResult(),
  verbatimVersion(),
  sha256Digest(),
]);

const conformance = /* @__PURE__ */ node(() => [
  '{"title":"Conformance","type":"enum","values":["exact","degraded"]}',
]);

const jsonPointer = /* @__PURE__ */ node(() => [
  '{"title":"JsonPointer","description":"A place in a document: a JSON Pointer (RFC 6901) that is not empty.","check":{"$":0},"type":"string","maxLength":512,"pattern":{"$":1},"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":2}}]}',
  isJsonPointer,
  jsonPointerForm,
  controlCharacter,
]);

const plainText = /* @__PURE__ */ node(() => [
  '{"title":"PlainText","description":"Text that a person writes, on one line.","check":{"$":0},"type":"string","maxLength":4096,"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":1}},{"name":"secret-literal","description":"The text has the shape of a token or a private key of a known issuer.","pattern":{"$":2}}]}',
  isPlainText,
  controlCharacter,
  secretLiteral,
]);

const deviation = /* @__PURE__ */ node(() => [
  '{"title":"Deviation","check":{"$":0},"type":"object","required":["pointer","requested","effective","reason"],"properties":{"pointer":{"type":"reference","to":{"$":1},"description":"The place in the profile that asked for something else."},"requested":{"type":"reference","to":{"$":2},"description":"What was asked for."},"effective":{"type":"reference","to":{"$":2},"description":"What was there."},"reason":{"type":"reference","to":{"$":2},"description":"Why, as far as is known."}}}',
  isDeviation,
  jsonPointer(),
  plainText(),
]);

export const agentMachineFingerprint = /* @__PURE__ */ node(() => [
  '{"title":"AgentMachineFingerprint","description":"What was really there when an agent started: one for every launch, bound by digests to the profile and the tool surfaces that governed it.","plane":"container \u2192 agentplane","check":{"$":0},"type":"object","required":["id","type","specVersion","profileRef","profileDigest","policyHash","launchId","capturedAt","planes","mounts","network","secretGrantsUsed","tools","conformance"],"properties":{"id":{"type":"reference","to":{"$":1},"description":"Stable URN identifier."},"type":{"type":"const","value":"AgentMachineFingerprint","description":"The contract that this document keeps."},"specVersion":{"type":"const","value":"0.1.0","description":"The version of the contract that this document was written for."},"profileRef":{"type":"reference","to":{"$":2},"description":"The profile that was agreed."},"profileDigest":{"type":"reference","to":{"$":3},"description":"Digest of the profile document: SHA-256 of its canonical form (RFC 8785)."},"policyHash":{"type":"reference","to":{"$":3},"description":"Digest of all that governed the launch: of `{\\"profile\\": \u2026, \\"toolSurfaces\\": [\u2026]}`, the tool surfaces in order of `id`, in canonical form (RFC 8785)."},"launchId":{"type":"reference","to":{"$":4},"description":"The launch that this was, unique among the launches of the profile."},"capturedAt":{"type":"reference","to":{"$":5},"description":"When it was observed."},"planes":{"type":"reference","to":{"$":6},"description":"What was found on each of the six planes."},"mounts":{"type":"array","items":{"$":7},"maxItems":1024,"description":"The mounts that were found."},"network":{"type":"reference","to":{"$":8},"description":"The network that was found."},"secretGrantsUsed":{"type":"array","items":{"$":4},"maxItems":64,"uniqueItems":true,"description":"The names of the secret grants that were used; never their values."},"tools":{"type":"array","items":{"$":9},"minItems":1,"maxItems":64,"description":"The tools that were found: one entry for each tool surface of the profile."},"conformance":{"type":"reference","to":{"$":10},"description":"Whether what was found is what was agreed."},"deviations":{"type":"array","items":{"$":11},"minItems":1,"maxItems":256,"description":"The ways in which it is not."}},"conditions":[{"property":"conformance","values":["degraded"],"met":{"required":["deviations"]},"unmet":{"forbidden":["deviations"]}}]}',
  isAgentMachineFingerprint,
  agentMachineFingerprintUrn(),
  agentMachineProfileUrn(),
  sha256Digest(),
  localName(),
  timestamp(),
  observedPlanes(),
  observedMount(),
  observedNetwork(),
  observedTool(),
  conformance(),
  deviation(),
]);

const hostPath = /* @__PURE__ */ node(() => [
  '{"title":"HostPath","description":"A place outside the container, in canonical text, so that one spelling means one place: `~/dev/app` under the home of the user, `/srv/repos/app`, or `C:/src/app`.","check":{"$":0},"type":"string","maxLength":1024,"pattern":{"$":1},"refuses":[{"name":"other-system","description":"The homes and system folders of another installation, a backup or a disk image that is mounted on this host, and images of disks, virtual machines and backups.","pattern":{"$":2}},{"name":"other-spelling","description":"Other roads to the places of a host: drives that a Linux system mounts, the boot volume under its own name, volume links.","pattern":{"$":3}},{"name":"system-location","description":"What operating systems keep for themselves: configuration, devices, run-time state, logs, sockets, temporary files, installed programs and servers, and backups of all that.","pattern":{"$":4},"unless":{"$":5}},{"name":"system-location","description":"What operating systems keep for themselves: configuration, devices, run-time state, logs, sockets, temporary files, installed programs and servers, and backups of all that.","pattern":{"$":6}},{"name":"user-home","description":"Homes written with a user\'s name, and the folders that hold all homes.","pattern":{"$":7}},{"name":"personal-folder","description":"Folders where a person keeps everything, taken whole, and those inside them that programs fill with mail, chats, backups and cloud content.","pattern":{"$":8}},{"name":"key-file","description":"Files whose names say that they hold private keys, passwords, mail or the secrets of a deployment.","pattern":{"$":9}},{"name":"socket","description":"Sockets of daemons and agents: who can talk to one holds the powers of the process behind it.","pattern":{"$":10}},{"name":"credential-store","description":"Folders and files in which tools keep keys, tokens and passwords, wherever they lie.","pattern":{"$":11}},{"name":"application-state","description":"What applications keep in a home: settings, sessions, credentials, caches with personal content.","pattern":{"$":12},"unless":{"$":13}},{"name":"application-state","description":"What applications keep in a home: settings, sessions, credentials, caches with personal content.","pattern":{"$":14}},{"name":"invisible-character","description":"Control, zero-width, bidirectional, private-use and unusual space characters make two places look like one, and some file systems ignore them.","pattern":{"$":15}},{"name":"look-alike-character","description":"Characters that fold or normalise to an ASCII letter, digit or separator: a file system or a tool may read another name than a person does.","pattern":{"$":16}},{"name":"decomposed-character","description":"Combining marks and conjoining Hangul spell a name in a second normal form.","pattern":{"$":17}}]}',
  isHostPath,
  hostPathForm,
  hostPathOtherSystem,
  hostPathOtherSpelling,
  hostPathSystemLocation,
  hostPathSystemLocationException,
  hostPathSystemLocation2,
  hostPathUserHome,
  hostPathPersonalFolder,
  hostPathKeyFile,
  hostPathSocket,
  hostPathCredentialStore,
  hostPathApplicationState,
  hostPathApplicationStateException,
  hostPathApplicationState2,
  hostPathInvisibleCharacter,
  hostPathLookAlikeCharacter,
  hostPathDecomposedCharacter,
]);

const pathAllowlistRoot = /* @__PURE__ */ node(() => [
  '{"title":"PathAllowlistRoot","check":{"$":0},"type":"object","required":["rootId","path","pathClass","maxAccess"],"properties":{"rootId":{"type":"reference","to":{"$":1},"description":"The name by which mounts refer to this root."},"path":{"type":"reference","to":{"$":2},"description":"The folder."},"pathClass":{"type":"reference","to":{"$":3},"description":"What kind of content the folder holds."},"maxAccess":{"type":"reference","to":{"$":4},"description":"The widest access that any mount from this root may ask for."}}}',
  isPathAllowlistRoot,
  localName(),
  hostPath(),
  pathClass(),
  accessMode(),
]);

const hostPlane = /* @__PURE__ */ node(() => [
  '{"title":"HostPlane","plane":"host","check":{"$":0},"type":"object","required":["adapter","arch","pathAllowlist"],"properties":{"adapter":{"type":"reference","to":{"$":1},"description":"The family of the operating system."},"arch":{"type":"reference","to":{"$":2},"description":"The architecture of the processor."},"pathAllowlist":{"type":"array","items":{"$":3},"maxItems":256,"description":"The only folders of the host that can be mounted."}}}',
  isHostPlane,
  hostAdapter(),
  architecture(),
  pathAllowlistRoot(),
]);

const wslSettings = /* @__PURE__ */ node(() => [
  '{"title":"WslSettings","check":{"$":0},"type":"object","required":["interop","appendWindowsPath","automount"],"properties":{"interop":{"type":"const","value":false,"description":"Always false: programs of Windows cannot be started from inside."},"appendWindowsPath":{"type":"const","value":false,"description":"Always false: the search path of Windows is not appended."},"automount":{"type":"const","value":false,"description":"Always false: the drives of Windows are not mounted under `/mnt`."}}}',
  isWslSettings,
]);

const machineImage = /* @__PURE__ */ node(() => [
  '{"title":"MachineImage","check":{"$":0},"type":"object","required":["reference"],"properties":{"reference":{"type":"reference","to":{"$":1},"description":"The name of the image."},"digest":{"$":2}}}',
  isMachineImage,
  imageReference(),
  sha256Digest(),
]);

const machineResources = /* @__PURE__ */ node(() => [
  '{"title":"MachineResources","check":{"$":0},"type":"object","required":["cpus","memoryMiB","diskGiB"],"properties":{"cpus":{"type":"integer","minimum":1,"maximum":1024,"description":"Number of virtual processors."},"memoryMiB":{"type":"integer","minimum":256,"maximum":16777216,"description":"Memory, in MiB (2^20 bytes)."},"diskGiB":{"type":"integer","minimum":1,"maximum":65536,"description":"Disk, in GiB (2^30 bytes)."}}}',
  isMachineResources,
]);

const machinePlane = /* @__PURE__ */ node(() => [
  '{"title":"MachinePlane","plane":"machine","check":{"$":0},"type":"object","required":["manager","provider","implicitMounts"],"properties":{"manager":{"type":"reference","to":{"$":1},"description":"The tool that makes and runs the virtual machine."},"provider":{"type":"reference","to":{"$":2},"description":"The hypervisor under it."},"name":{"type":"reference","to":{"$":3},"description":"The name of the virtual machine, or of the WSL distro."},"implicitMounts":{"type":"const","value":"none","description":"Always `none`."},"rootful":{"type":"boolean"},"networkMode":{"$":4},"wsl":{"type":"reference","to":{"$":5},"description":"What WSL must not do on its own; present exactly when `provider` is `wsl`."},"image":{"$":6},"resources":{"$":7},"rosetta":{"type":"boolean"}},"conditions":[{"property":"manager","values":["podman-machine"],"met":{"narrowed":{"provider":["applehv","libkrun","qemu","wsl","hyperv"]}}},{"property":"manager","values":["lima"],"met":{"narrowed":{"provider":["vz","libkrun","qemu","wsl"]}}},{"property":"manager","values":["apple-container"],"met":{"narrowed":{"provider":["apple-container"]}}},{"property":"manager","values":["wsl"],"met":{"narrowed":{"provider":["wsl"]}}},{"property":"manager","values":["none"],"met":{"forbidden":["name","image","resources","networkMode","rootful","rosetta"],"narrowed":{"provider":["none"]}},"unmet":{"required":["name"]}},{"property":"provider","values":["wsl"],"met":{"required":["wsl"]},"unmet":{"forbidden":["wsl"]}}]}',
  isMachinePlane,
  machineManager(),
  machineProvider(),
  machineName(),
  machineNetworkMode(),
  wslSettings(),
  machineImage(),
  machineResources(),
]);

const imagePullPolicy = /* @__PURE__ */ node(() => [
  '{"title":"ImagePullPolicy","type":"enum","values":["always","missing","never","newer"]}',
]);

const containerImage = /* @__PURE__ */ node(() => [
  '{"title":"ContainerImage","check":{"$":0},"type":"object","required":["reference","digest"],"properties":{"reference":{"type":"reference","to":{"$":1},"description":"The name of the image, for people; the digest decides what runs."},"digest":{"type":"reference","to":{"$":2},"description":"The digest of the image."},"pullPolicy":{"$":3}}}',
  isContainerImage,
  imageReference(),
  sha256Digest(),
  imagePullPolicy(),
]);

const userNamespace = /* @__PURE__ */ node(() => [
  '{"title":"UserNamespace","type":"enum","values":["keep-id","auto","nomap"]}',
]);

const allCapabilities = /* @__PURE__ */ node(() => [
  '{"title":"AllCapabilities","type":"enum","values":["ALL"]}',
]);

const linuxCapability = /* @__PURE__ */ node(() => [
  '{"title":"LinuxCapability","description":"The name of a Linux capability without `CAP_`, such as `NET_BIND_SERVICE`.","check":{"$":0},"type":"string","maxLength":40,"pattern":{"$":1},"refuses":[{"name":"capability-prefix","description":"Capabilities are written without `CAP_`, so that one name means one capability.","pattern":{"$":2}},{"name":"root-equivalent-capability","description":"Who holds one of these can become root on the machine, or read what other containers read.","pattern":{"$":3}},{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":4}}]}',
  isLinuxCapability,
  linuxCapabilityForm,
  linuxCapabilityCapabilityPrefix,
  linuxCapabilityRootEquivalentCapability,
  lineEnd,
]);

const linuxCapabilities = /* @__PURE__ */ node(() => [
  '{"title":"LinuxCapabilities","check":{"$":0},"type":"object","required":["drop","add"],"properties":{"drop":{"type":"array","items":{"$":1},"minItems":1,"maxItems":1,"description":"Always all."},"add":{"type":"array","items":{"$":2},"maxItems":16,"uniqueItems":true,"description":"The ones that are given back."}}}',
  isLinuxCapabilities,
  allCapabilities(),
  linuxCapability(),
]);

const seccompMode = /* @__PURE__ */ node(() => [
  '{"title":"SeccompMode","type":"enum","values":["runtime-default","profile"]}',
]);

const seccompSettings = /* @__PURE__ */ node(() => [
  '{"title":"SeccompSettings","check":{"$":0},"type":"object","required":["mode"],"properties":{"mode":{"type":"reference","to":{"$":1},"description":"Whose list holds."},"digest":{"type":"reference","to":{"$":2},"description":"The digest of the profile file."}},"conditions":[{"property":"mode","values":["profile"],"met":{"required":["digest"]},"unmet":{"forbidden":["digest"]}}]}',
  isSeccompSettings,
  seccompMode(),
  sha256Digest(),
]);

const mandatoryAccessControl = /* @__PURE__ */ node(() => [
  '{"title":"MandatoryAccessControl","type":"enum","values":["enforced","not-available"]}',
]);

const environmentInheritance = /* @__PURE__ */ node(() => [
  '{"title":"EnvironmentInheritance","type":"enum","values":["none","core"]}',
]);

const plainVariableName = /* @__PURE__ */ node(() => [
  '{"title":"PlainVariableName","description":"The name of an environment variable that carries a plain value.","check":{"$":0},"type":"string","maxLength":128,"pattern":{"$":1},"refuses":[{"name":"host-reach","description":"A variable of this name points programs at an agent, an engine, a display or a library outside the contract, or names what a shell or a tool runs by itself.","pattern":{"$":2}},{"name":"secret-name","description":"A variable of this name is where tools look for a secret.","pattern":{"$":3}},{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":4}}]}',
  isPlainVariableName,
  environmentVariableNameForm,
  hostReach,
  plainVariableNameSecretName,
  lineEnd,
]);

const environmentVariable = /* @__PURE__ */ node(() => [
  '{"title":"EnvironmentVariable","check":{"$":0},"type":"object","required":["name","value"],"properties":{"name":{"type":"reference","to":{"$":1},"description":"The name of the variable."},"value":{"type":"reference","to":{"$":2},"description":"The value, as it is."}}}',
  isEnvironmentVariable,
  plainVariableName(),
  plainText(),
]);

const containerEnvironment = /* @__PURE__ */ node(() => [
  '{"title":"ContainerEnvironment","check":{"$":0},"type":"object","required":["inherit","passProxy"],"properties":{"inherit":{"type":"reference","to":{"$":1},"description":"How much comes from outside."},"passProxy":{"type":"const","value":false,"description":"Always false: the proxy variables of the host, which may carry credentials, are not passed on."},"variables":{"type":"array","items":{"$":2},"minItems":1,"maxItems":256}}}',
  isContainerEnvironment,
  environmentInheritance(),
  environmentVariable(),
]);

const containerScope = /* @__PURE__ */ node(() => [
  '{"title":"ContainerScope","type":"enum","values":["session","agent"]}',
]);

const containerExitAction = /* @__PURE__ */ node(() => [
  '{"title":"ContainerExitAction","type":"enum","values":["delete","retain"]}',
]);

const containerLifecycle = /* @__PURE__ */ node(() => [
  '{"title":"ContainerLifecycle","check":{"$":0},"type":"object","required":["scope","onExit"],"properties":{"scope":{"type":"reference","to":{"$":1},"description":"How long one container serves."},"onExit":{"type":"reference","to":{"$":2},"description":"What happens to it afterwards."},"maxDurationSeconds":{"type":"integer","minimum":1,"maximum":31536000}}}',
  isContainerLifecycle,
  containerScope(),
  containerExitAction(),
]);

const containerPlane = /* @__PURE__ */ node(() => [
  '{"title":"ContainerPlane","plane":"container","check":{"$":0},"type":"object","required":["runtime","image","rootless","privileged","capabilities","seccomp","noNewPrivileges","mandatoryAccessControl"],"properties":{"runtime":{"type":"reference","to":{"$":1},"description":"The engine."},"ociRuntime":{"$":2},"image":{"type":"reference","to":{"$":3},"description":"The image that the container runs."},"rootless":{"type":"const","value":true,"description":"Always true: root inside the container is nobody outside."},"privileged":{"type":"const","value":false,"description":"Always false."},"userns":{"$":4},"capabilities":{"type":"reference","to":{"$":5},"description":"Which Linux capabilities the container has."},"seccomp":{"type":"reference","to":{"$":6},"description":"Which system calls it may make."},"noNewPrivileges":{"type":"const","value":true,"description":"Always true: no process gains more rights than the one that started it."},"mandatoryAccessControl":{"type":"reference","to":{"$":7},"description":"Whether SELinux or AppArmor watches the container."},"readOnlyRootfs":{"type":"boolean"},"environment":{"$":8},"lifecycle":{"$":9}}}',
  isContainerPlane,
  containerRuntime(),
  ociRuntime(),
  containerImage(),
  userNamespace(),
  linuxCapabilities(),
  seccompSettings(),
  mandatoryAccessControl(),
  containerEnvironment(),
  containerLifecycle(),
]);

const worktreeStrategy = /* @__PURE__ */ node(() => [
  '{"title":"WorktreeStrategy","type":"enum","values":["bind","worktree","clone","sync"]}',
]);

const gitDirectory = /* @__PURE__ */ node(() => [
  '{"title":"GitDirectory","check":{"$":0},"type":"object","required":["layout"],"properties":{"layout":{"type":"reference","to":{"$":1},"description":"Where the git directory lies."},"gitDirMountRef":{"type":"reference","to":{"$":2},"description":"The mount through which the container sees the git directory of this working tree: `<repository>/.git/worktrees/<id>`."},"commonDirMountRef":{"type":"reference","to":{"$":2},"description":"The mount through which it sees what all working trees of the repository share."}},"conditions":[{"property":"layout","values":["linked-worktree"],"met":{"required":["gitDirMountRef","commonDirMountRef"]},"unmet":{"forbidden":["gitDirMountRef","commonDirMountRef"]}}]}',
  isGitDirectory,
  gitDirectoryLayout(),
  agentWorkspaceMountUrn(),
]);

const relativePath = /* @__PURE__ */ node(() => [
  '{"title":"RelativePath","description":"A place under the root of a working tree or of a mount, such as `.git/hooks`: no leading slash, no `.` or `..`, no wildcards.","check":{"$":0},"type":"string","maxLength":512,"pattern":{"$":1},"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":2}},{"name":"invisible-character","description":"Characters that cannot be seen make two places look like one.","pattern":{"$":3}}]}',
  isRelativePath,
  relativePathForm,
  controlCharacter,
  invisibleCharacter,
]);

const worktreePlane = /* @__PURE__ */ node(() => [
  '{"title":"WorktreePlane","plane":"worktree","check":{"$":0},"type":"object","required":["strategy","gitDir"],"properties":{"repository":{"$":1},"ref":{"$":2},"strategy":{"type":"reference","to":{"$":3},"description":"How the agent gets its working tree."},"gitDir":{"type":"reference","to":{"$":4},"description":"Where the git directory lies."},"protectedPaths":{"type":"array","items":{"$":5},"minItems":1,"maxItems":256,"uniqueItems":true}}}',
  isWorktreePlane,
  repositoryUri(),
  gitRef(),
  worktreeStrategy(),
  gitDirectory(),
  relativePath(),
]);

const containerUserName = /* @__PURE__ */ node(() => [
  '{"title":"ContainerUserName","description":"A user name inside the container, as POSIX writes it; never `root`.","check":{"$":0},"type":"string","pattern":{"$":1},"refuses":[{"name":"root-user","description":"The agent\'s tools never run as root, so that leaving the container does not arrive as root.","pattern":{"$":2}},{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":3}}]}',
  isContainerUserName,
  containerUserNameForm,
  containerUserNameRootUser,
  lineEnd,
]);

const decisionUrn = /* @__PURE__ */ node(() => [
  '{"title":"DecisionUrn","description":"URN of a policy decision, such as a recorded consent.","check":{"$":0},"type":"string","maxLength":255,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isDecisionUrn,
  decisionUrnForm,
  lineEnd,
]);

const userPlane = /* @__PURE__ */ node(() => [
  '{"title":"UserPlane","plane":"user","check":{"$":0},"type":"object","required":["containerUser","uidMapping","sudo"],"properties":{"containerUser":{"type":"reference","to":{"$":1},"description":"The user as whom the agent\'s tools run."},"uidMapping":{"type":"reference","to":{"$":2},"description":"What the user of the host is inside the container."},"sudo":{"type":"const","value":"none","description":"Always `none`: no command raises the rights of the container\'s user."},"consentRef":{"$":3}}}',
  isUserPlane,
  containerUserName(),
  userIdMapping(),
  decisionUrn(),
]);

const agentPlane = /* @__PURE__ */ node(() => [
  '{"title":"AgentPlane","plane":"agent","check":{"$":0},"type":"object","required":["agentRef","toolSurfaceRefs","defaultDecision"],"properties":{"agentRef":{"type":"reference","to":{"$":1},"description":"Who the agent is."},"toolSurfaceRefs":{"type":"array","items":{"$":2},"minItems":1,"maxItems":64,"uniqueItems":true,"description":"The tool surfaces that the agent may use, each an AgentToolSurface document of its own."},"defaultDecision":{"type":"const","value":"deny","description":"Always `deny`: what no tool surface allows is denied."}}}',
  isAgentPlane,
  agentUrn(),
  agentToolSurfaceUrn(),
]);

const agentMachinePlanes = /* @__PURE__ */ node(() => [
  '{"title":"AgentMachinePlanes","check":{"$":0},"type":"object","required":["host","machine","container","worktree","user","agent"],"properties":{"host":{"type":"reference","to":{"$":1},"description":"The computer, and the folders that it offers."},"machine":{"type":"reference","to":{"$":2},"description":"The virtual machine, or the statement that there is none."},"container":{"type":"reference","to":{"$":3},"description":"The container in which the tools run."},"worktree":{"type":"reference","to":{"$":4},"description":"The repository."},"user":{"type":"reference","to":{"$":5},"description":"The person, and who that person is inside."},"agent":{"type":"reference","to":{"$":6},"description":"The agent, and what it may use."}}}',
  isAgentMachinePlanes,
  hostPlane(),
  machinePlane(),
  containerPlane(),
  worktreePlane(),
  userPlane(),
  agentPlane(),
]);

const displayName = /* @__PURE__ */ node(() => [
  '{"title":"DisplayName","description":"A name that a person reads: one line of text.","check":{"$":0},"type":"string","minLength":1,"maxLength":120,"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":1}},{"name":"secret-literal","description":"The text has the shape of a token or a private key of a known issuer.","pattern":{"$":2}}]}',
  isDisplayName,
  controlCharacter,
  secretLiteral,
]);

const mountSourceKind = /* @__PURE__ */ node(() => [
  '{"title":"MountSourceKind","type":"enum","values":["host-path","machine-path","named-volume","tmpfs"]}',
]);

const mountSource = /* @__PURE__ */ node(() => [
  '{"title":"MountSource","check":{"$":0},"type":"object","required":["kind"],"properties":{"kind":{"type":"reference","to":{"$":1},"description":"What kind of source this is."},"path":{"type":"reference","to":{"$":2},"description":"The folder, for a path on the host or in the machine."},"allowlistRootId":{"type":"reference","to":{"$":3},"description":"The root of the profile\'s path allowlist that admits the folder: `planes.host.pathAllowlist[].rootId`."},"name":{"type":"reference","to":{"$":3},"description":"The name of the volume."},"sizeMiB":{"type":"integer","minimum":1,"maximum":1048576,"description":"The size of the memory file system, in MiB (2^20 bytes)."}},"conditions":[{"property":"kind","values":["host-path"],"met":{"required":["path","allowlistRootId"]},"unmet":{"forbidden":["allowlistRootId"]}},{"property":"kind","values":["machine-path"],"met":{"required":["path"]}},{"property":"kind","values":["named-volume"],"met":{"required":["name"],"forbidden":["path"]},"unmet":{"forbidden":["name"]}},{"property":"kind","values":["tmpfs"],"met":{"required":["sizeMiB"],"forbidden":["path"]},"unmet":{"forbidden":["sizeMiB"]}}]}',
  isMountSource,
  mountSourceKind(),
  hostPath(),
  localName(),
]);

const relativeGlob = /* @__PURE__ */ node(() => [
  '{"title":"RelativeGlob","description":"A set of places under the root of a mount.","check":{"$":0},"type":"string","maxLength":512,"pattern":{"$":1},"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":2}},{"name":"invisible-character","description":"Characters that cannot be seen make two places look like one.","pattern":{"$":3}},{"name":"negation","description":"In gitignore, a `!` at the start takes a place out again.","pattern":{"$":4}}]}',
  isRelativeGlob,
  relativeGlobForm,
  controlCharacter,
  invisibleCharacter,
  relativeGlobNegation,
]);

const cacheEcosystem = /* @__PURE__ */ node(() => [
  '{"title":"CacheEcosystem","description":"The kind of tool that a cache belongs to: a known one, or any other in kebab-case.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isCacheEcosystem,
  cacheEcosystemForm,
  lineEnd,
]);

const cacheWriteBack = /* @__PURE__ */ node(() => [
  '{"title":"CacheWriteBack","type":"enum","values":["overlay","shared"]}',
]);

const cacheIntegrity = /* @__PURE__ */ node(() => [
  '{"title":"CacheIntegrity","type":"enum","values":["content-addressed","none"]}',
]);

const cacheSettings = /* @__PURE__ */ node(() => [
  '{"title":"CacheSettings","check":{"$":0},"type":"object","required":["ecosystem"],"properties":{"ecosystem":{"type":"reference","to":{"$":1},"description":"The kind of tool that the cache belongs to."},"writeBack":{"$":2},"integrity":{"$":3}}}',
  isCacheSettings,
  cacheEcosystem(),
  cacheWriteBack(),
  cacheIntegrity(),
]);

const mountPropagation = /* @__PURE__ */ node(() => [
  '{"title":"MountPropagation","type":"enum","values":["private","slave"]}',
]);

const relabeling = /* @__PURE__ */ node(() => [
  '{"title":"Relabeling","type":"enum","values":["none","shared","private"]}',
]);

const retentionPolicy = /* @__PURE__ */ node(() => [
  '{"title":"RetentionPolicy","type":"enum","values":["user-managed","workspace-ttl","ephemeral","retain-artifacts"]}',
]);

const mountConsumer = /* @__PURE__ */ node(() => [
  '{"title":"MountConsumer","description":"A kind of program that uses a mount as its usual place.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isMountConsumer,
  cacheEcosystemForm,
  lineEnd,
]);

export const agentWorkspaceMount = /* @__PURE__ */ node(() => [
  '{"title":"AgentWorkspaceMount","description":"One folder, volume or memory file system that a container sees: where it comes from, where it appears, who may do what in it.","plane":"host \u2192 container","check":{"$":0},"type":"object","required":["id","type","specVersion","pathClass","accessMode","source","agentPath","secretsProhibited","noSuid","noDev","followSymlinks"],"properties":{"id":{"type":"reference","to":{"$":1},"description":"Stable URN identifier."},"type":{"type":"const","value":"AgentWorkspaceMount","description":"The contract that this document keeps."},"specVersion":{"type":"const","value":"0.1.0","description":"The version of the contract that this document was written for."},"description":{"$":2},"pathClass":{"type":"reference","to":{"$":3},"description":"What kind of content the mount holds."},"accessMode":{"type":"reference","to":{"$":4},"description":"Who may do what in it."},"source":{"type":"reference","to":{"$":5},"description":"Where the content comes from."},"agentPath":{"type":"reference","to":{"$":6},"description":"Where the agent finds it."},"secretsProhibited":{"type":"const","value":true,"description":"Always true: no secret of the host may be reachable through a mount."},"maskedSubpaths":{"type":"array","items":{"$":7},"minItems":1,"maxItems":256,"uniqueItems":true},"cache":{"type":"reference","to":{"$":8},"description":"What makes the mount a cache; present exactly when `pathClass` is `cache`."},"transport":{"$":9},"directExecutionAllowed":{"type":"boolean"},"noSuid":{"type":"const","value":true,"description":"Always true: set-user-ID bits in the mount have no effect."},"noDev":{"type":"const","value":true,"description":"Always true: device files in the mount have no effect."},"followSymlinks":{"type":"const","value":false,"description":"Always false: a symbolic link that leaves the source is not followed."},"propagation":{"$":10},"relabel":{"$":11},"createIfMissing":{"type":"boolean"},"retentionPolicy":{"$":12},"defaultFor":{"type":"array","items":{"$":13},"minItems":1,"maxItems":16,"uniqueItems":true}},"conditions":[{"property":"pathClass","values":["cache"],"met":{"required":["cache"]},"unmet":{"forbidden":["cache"]}}]}',
  isAgentWorkspaceMount,
  agentWorkspaceMountUrn(),
  plainText(),
  pathClass(),
  accessMode(),
  mountSource(),
  containerPath(),
  relativeGlob(),
  cacheSettings(),
  mountTransport(),
  mountPropagation(),
  relabeling(),
  retentionPolicy(),
  mountConsumer(),
]);

const secretSourceUri = /* @__PURE__ */ node(() => [
  '{"title":"SecretSourceUri","description":"Where a secret is kept: a URI of a known secret store, such as `op://vault/item/field`.","check":{"$":0},"type":"string","maxLength":512,"pattern":{"$":1},"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":2}},{"name":"secret-literal","description":"The text has the shape of a token or a private key of a known issuer.","pattern":{"$":3}},{"name":"dot-segment","description":"A reference has no `.`, no `..` and no empty segment: a store may resolve them, and then another secret is meant.","pattern":{"$":4}},{"name":"secret-value","description":"A segment that is as long as a key and has no separators is taken for the secret itself.","pattern":{"$":5}}]}',
  isSecretSourceUri,
  secretSourceUriForm,
  controlCharacter,
  secretLiteral,
  secretSourceUriDotSegment,
  secretSourceUriSecretValue,
]);

const secretDelivery = /* @__PURE__ */ node(() => [
  '{"title":"SecretDelivery","type":"enum","values":["proxy-inject","file","env"]}',
]);

const hostPattern = /* @__PURE__ */ node(() => [
  '{"title":"HostPattern","description":"Hosts on the network: one name in lower case (`api.example.org`), or all names under a domain of two labels or more (`*.example.org`).","check":{"$":0},"type":"string","maxLength":253,"pattern":{"$":1},"refuses":[{"name":"private-host","description":"Names that resolve to the host itself, to its own network, or to a cloud\'s metadata service.","pattern":{"$":2}},{"name":"rebinding-host","description":"Public names that resolve to whatever address they spell, private ones included.","pattern":{"$":3}},{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":4}}]}',
  isHostPattern,
  hostPatternForm,
  hostPatternPrivateHost,
  hostPatternRebindingHost,
  lineEnd,
]);

const environmentVariableName = /* @__PURE__ */ node(() => [
  '{"title":"EnvironmentVariableName","description":"The name of an environment variable: upper-case letters, digits and underscores.","check":{"$":0},"type":"string","maxLength":128,"pattern":{"$":1},"refuses":[{"name":"host-reach","description":"A variable of this name points programs at an agent, an engine, a display or a library outside the contract, or names what a shell or a tool runs by itself.","pattern":{"$":2}},{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":3}}]}',
  isEnvironmentVariableName,
  environmentVariableNameForm,
  hostReach,
  lineEnd,
]);

const secretGrant = /* @__PURE__ */ node(() => [
  '{"title":"SecretGrant","check":{"$":0},"type":"object","required":["name","sourceUri","delivery","audienceHosts"],"properties":{"name":{"type":"reference","to":{"$":1},"description":"The name by which tool surfaces and evidence speak of the grant."},"sourceUri":{"type":"reference","to":{"$":2},"description":"Where the secret is kept."},"delivery":{"type":"reference","to":{"$":3},"description":"How the secret reaches those who may use it."},"audienceHosts":{"type":"array","items":{"$":4},"minItems":1,"maxItems":64,"uniqueItems":true,"description":"The hosts to which the secret may be sent."},"toolSurfaceRefs":{"type":"array","items":{"$":5},"minItems":1,"maxItems":64,"uniqueItems":true},"containerPath":{"type":"reference","to":{"$":6},"description":"Where the file appears, for delivery as a file."},"variableName":{"type":"reference","to":{"$":7},"description":"The variable that carries the secret, for delivery in the environment."}},"conditions":[{"property":"delivery","values":["file"],"met":{"required":["containerPath"]},"unmet":{"forbidden":["containerPath"]}},{"property":"delivery","values":["env"],"met":{"required":["variableName"]},"unmet":{"forbidden":["variableName"]}}]}',
  isSecretGrant,
  localName(),
  secretSourceUri(),
  secretDelivery(),
  hostPattern(),
  agentToolSurfaceUrn(),
  containerPath(),
  environmentVariableName(),
]);

const secretForwarding = /* @__PURE__ */ node(() => [
  '{"title":"SecretForwarding","check":{"$":0},"type":"object","required":["sshAgent","gpgAgent","gitCredentialHelper","containerSocket"],"properties":{"sshAgent":{"type":"const","value":false,"description":"Always false: the SSH agent of the host is not reachable."},"gpgAgent":{"type":"const","value":false,"description":"Always false: the GPG agent of the host is not reachable."},"gitCredentialHelper":{"type":"const","value":false,"description":"Always false: the git credential helper of the host is not reachable."},"containerSocket":{"type":"const","value":false,"description":"Always false: the socket of a container engine is not reachable."}}}',
  isSecretForwarding,
]);

const secretPolicy = /* @__PURE__ */ node(() => [
  '{"title":"SecretPolicy","plane":"user \u2192 agent","check":{"$":0},"type":"object","required":["default","grants","forward"],"properties":{"default":{"type":"const","value":"deny","description":"Always `deny`: without a grant, no secret crosses."},"grants":{"type":"array","items":{"$":1},"maxItems":64,"description":"The secrets that may cross."},"forward":{"type":"reference","to":{"$":2},"description":"What the host could forward and does not."}}}',
  isSecretPolicy,
  secretGrant(),
  secretForwarding(),
]);

const networkMode = /* @__PURE__ */ node(() => [
  '{"title":"NetworkMode","type":"enum","values":["none","allowlist"]}',
]);

const port = /* @__PURE__ */ node(() => [
  '{"title":"Port","type":"integer","minimum":1,"maximum":65535}',
]);

const networkProtocol = /* @__PURE__ */ node(() => [
  '{"title":"NetworkProtocol","type":"enum","values":["https","http","ssh","tcp"]}',
]);

const networkRule = /* @__PURE__ */ node(() => [
  '{"title":"NetworkRule","check":{"$":0},"type":"object","required":["host","ports","protocol"],"properties":{"host":{"type":"reference","to":{"$":1},"description":"The hosts."},"ports":{"type":"array","items":{"$":2},"minItems":1,"maxItems":32,"uniqueItems":true,"description":"The ports on those hosts."},"protocol":{"type":"reference","to":{"$":3},"description":"What is spoken."}}}',
  isNetworkRule,
  hostPattern(),
  port(),
  networkProtocol(),
]);

const dnsMode = /* @__PURE__ */ node(() => [
  '{"title":"DnsMode","type":"enum","values":["none","proxy","system"]}',
]);

const publishedPort = /* @__PURE__ */ node(() => [
  '{"title":"PublishedPort","check":{"$":0},"type":"object","required":["containerPort","hostIp","hostPort"],"properties":{"containerPort":{"type":"reference","to":{"$":1},"description":"The port inside the container."},"hostIp":{"type":"const","value":"127.0.0.1","description":"Always the loopback address: nobody else on the network of the host can connect."},"hostPort":{"type":"reference","to":{"$":1},"description":"The port on the host."}}}',
  isPublishedPort,
  port(),
]);

const networkAccessProfileUrn = /* @__PURE__ */ node(() => [
  '{"title":"NetworkAccessProfileUrn","description":"URN of a network access profile.","check":{"$":0},"type":"string","maxLength":255,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isNetworkAccessProfileUrn,
  networkAccessProfileUrnForm,
  lineEnd,
]);

const networkPolicy = /* @__PURE__ */ node(() => [
  '{"title":"NetworkPolicy","plane":"container \u2192 outside","check":{"$":0},"type":"object","required":["default","mode","dns","hostLoopback","privateRanges"],"properties":{"default":{"type":"const","value":"deny","description":"Always `deny`: what is not allowed is denied."},"mode":{"type":"reference","to":{"$":1},"description":"Whether the container reaches a network."},"allow":{"type":"array","items":{"$":2},"minItems":1,"maxItems":512,"description":"The connections that may leave."},"deny":{"type":"array","items":{"$":3},"minItems":1,"maxItems":512,"uniqueItems":true},"dns":{"type":"reference","to":{"$":4},"description":"How names are resolved."},"hostLoopback":{"type":"const","value":false,"description":"Always false: services that listen on the host\'s own loopback address are out of reach."},"privateRanges":{"type":"const","value":"deny","description":"Always `deny`: private, link-local and metadata addresses are out of reach, whatever a name resolves to."},"localBinding":{"type":"boolean"},"publish":{"type":"array","items":{"$":5},"minItems":1,"maxItems":64},"networkAccessProfileRef":{"$":6}},"conditions":[{"property":"mode","values":["none"],"met":{"forbidden":["allow","deny","publish"],"narrowed":{"dns":["none"]}},"unmet":{"required":["allow"]}}]}',
  isNetworkPolicy,
  networkMode(),
  networkRule(),
  hostPattern(),
  dnsMode(),
  publishedPort(),
  networkAccessProfileUrn(),
]);

const evidenceSink = /* @__PURE__ */ node(() => [
  '{"title":"EvidenceSink","description":"Where fingerprints are sent: a known sink, or any other in kebab-case.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isEvidenceSink,
  cacheEcosystemForm,
  lineEnd,
]);

const pathDisclosure = /* @__PURE__ */ node(() => [
  '{"title":"PathDisclosure","type":"enum","values":["root-relative","hashed"]}',
]);

const evidencePolicy = /* @__PURE__ */ node(() => [
  '{"title":"EvidencePolicy","plane":"container \u2192 agentplane","check":{"$":0},"type":"object","required":["fingerprintRequired","trigger","onMismatch","hashAlgorithm","canonicalization","sinks"],"properties":{"fingerprintRequired":{"type":"const","value":true,"description":"Always true: no launch without an AgentMachineFingerprint."},"trigger":{"type":"const","value":"every-launch","description":"Always `every-launch`."},"onMismatch":{"type":"const","value":"refuse","description":"Always `refuse`: when what is there is not what was agreed, the agent does not start."},"hashAlgorithm":{"type":"const","value":"sha256","description":"Always `sha256`."},"canonicalization":{"type":"const","value":"rfc8785","description":"Always `rfc8785`: digests are taken of the canonical form of RFC 8785 (JCS)."},"sinks":{"type":"array","items":{"$":1},"minItems":1,"maxItems":16,"uniqueItems":true,"description":"Where fingerprints are sent."},"pathDisclosure":{"$":2}}}',
  isEvidencePolicy,
  evidenceSink(),
  pathDisclosure(),
]);

export const agentMachineProfile = /* @__PURE__ */ node(() => [
  '{"title":"AgentMachineProfile","description":"What is agreed before a launch: what an agent may see, use and reach, on every plane of the machine, and what may cross from one plane to another.","plane":"user","check":{"$":0},"type":"object","required":["id","type","specVersion","name","planes","mounts","secrets","network","evidence"],"properties":{"id":{"type":"reference","to":{"$":1},"description":"Stable URN identifier."},"type":{"type":"const","value":"AgentMachineProfile","description":"The contract that this document keeps."},"specVersion":{"type":"const","value":"0.1.0","description":"The version of the contract that this document was written for."},"name":{"type":"reference","to":{"$":2},"description":"The name of the profile, for people."},"description":{"$":3},"planes":{"type":"reference","to":{"$":4},"description":"What is on each of the six planes."},"mounts":{"type":"array","items":{"$":5},"maxItems":1024,"description":"What crosses from the host or the machine into the container."},"secrets":{"type":"reference","to":{"$":6},"description":"Which secrets may cross from the user to the agent."},"network":{"type":"reference","to":{"$":7},"description":"Which connections may leave the container."},"evidence":{"type":"reference","to":{"$":8},"description":"The evidence that every launch leaves."}}}',
  isAgentMachineProfile,
  agentMachineProfileUrn(),
  displayName(),
  plainText(),
  agentMachinePlanes(),
  agentWorkspaceMount(),
  secretPolicy(),
  networkPolicy(),
  evidencePolicy(),
]);

const capabilityKind = /* @__PURE__ */ node(() => [
  '{"title":"CapabilityKind","type":"enum","values":["fs-read","fs-write","exec-shell","exec-command","net-egress","browser-use","vcs-commit","vcs-push","mcp-call","secret-use","subagent-spawn"]}',
]);

const capabilityDecision = /* @__PURE__ */ node(() => [
  '{"title":"CapabilityDecision","type":"enum","values":["allow","ask","deny"]}',
]);

const leaseUrn = /* @__PURE__ */ node(() => [
  '{"title":"LeaseUrn","description":"URN of an AgentCapabilityLease: the grant under which a capability is allowed.","check":{"$":0},"type":"string","maxLength":255,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isLeaseUrn,
  leaseUrnForm,
  lineEnd,
]);

const commandArgument = /* @__PURE__ */ node(() => [
  '{"title":"CommandArgument","description":"One word of a command, passed as it is and never read by a shell.","check":{"$":0},"type":"string","minLength":1,"maxLength":1024,"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":1}},{"name":"secret-literal","description":"The text has the shape of a token or a private key of a known issuer.","pattern":{"$":2}}]}',
  isCommandArgument,
  controlCharacter,
  secretLiteral,
]);

const commandPrefix = /* @__PURE__ */ node(() => [
  '{"title":"CommandPrefix","check":{"$":0},"type":"object","required":["words"],"properties":{"words":{"type":"array","items":{"$":1},"minItems":1,"maxItems":32,"description":"The words, compared one by one."}}}',
  isCommandPrefix,
  commandArgument(),
]);

const toolCapability = /* @__PURE__ */ node(() => [
  '{"title":"ToolCapability","check":{"$":0},"type":"object","required":["capabilityId","capability","decision"],"properties":{"capabilityId":{"type":"reference","to":{"$":1},"description":"The name by which decisions and evidence speak of this entry."},"capability":{"type":"reference","to":{"$":2},"description":"What the tool can do."},"decision":{"type":"reference","to":{"$":3},"description":"What happens when the agent asks for it."},"grantRef":{"type":"reference","to":{"$":4},"description":"The lease under which it is allowed."},"mountRefs":{"type":"array","items":{"$":5},"minItems":1,"maxItems":256,"uniqueItems":true,"description":"Scope: the mounts under which files are read or written, shells work, or repositories lie."},"hosts":{"type":"array","items":{"$":6},"minItems":1,"maxItems":512,"uniqueItems":true,"description":"Scope: the hosts that are reached."},"commands":{"type":"array","items":{"$":7},"minItems":1,"maxItems":256,"description":"Scope: how the commands begin."},"mcpServerNames":{"type":"array","items":{"$":1},"minItems":1,"maxItems":64,"uniqueItems":true,"description":"Scope: the names of servers in `mcpServers`."},"secretGrantNames":{"type":"array","items":{"$":1},"minItems":1,"maxItems":64,"uniqueItems":true,"description":"Scope: the names of grants in the `secrets` of the profile."},"toolSurfaceRefs":{"type":"array","items":{"$":8},"minItems":1,"maxItems":64,"uniqueItems":true,"description":"Scope: the tool surfaces that the agents may use."}},"conditions":[{"property":"decision","values":["allow"],"met":{"required":["grantRef"]}},{"property":"capability","values":["fs-read","fs-write","exec-shell","vcs-commit","vcs-push"],"met":{"required":["mountRefs"]},"unmet":{"forbidden":["mountRefs"]}},{"property":"capability","values":["net-egress","browser-use","vcs-push"],"met":{"required":["hosts"]},"unmet":{"forbidden":["hosts"]}},{"property":"capability","values":["exec-command"],"met":{"required":["commands"]},"unmet":{"forbidden":["commands"]}},{"property":"capability","values":["mcp-call"],"met":{"required":["mcpServerNames"]},"unmet":{"forbidden":["mcpServerNames"]}},{"property":"capability","values":["secret-use"],"met":{"required":["secretGrantNames"]},"unmet":{"forbidden":["secretGrantNames"]}},{"property":"capability","values":["subagent-spawn"],"met":{"required":["toolSurfaceRefs"]},"unmet":{"forbidden":["toolSurfaceRefs"]}}]}',
  isToolCapability,
  localName(),
  capabilityKind(),
  capabilityDecision(),
  leaseUrn(),
  agentWorkspaceMountUrn(),
  hostPattern(),
  commandPrefix(),
  agentToolSurfaceUrn(),
]);

const executionPlane = /* @__PURE__ */ node(() => [
  '{"title":"ExecutionPlane","type":"enum","values":["container","machine"]}',
]);

const approvalMode = /* @__PURE__ */ node(() => [
  '{"title":"ApprovalMode","type":"enum","values":["deny","ask","ask-on-risk","auto-in-sandbox"]}',
]);

const nativeApprovalMode = /* @__PURE__ */ node(() => [
  '{"title":"NativeApprovalMode","description":"The approval or permission mode in the provider\'s own spelling, such as `on-request` or `acceptEdits`.","check":{"$":0},"type":"string","maxLength":64,"pattern":{"$":1},"refuses":[{"name":"bypass-mode","description":"The mode switches the tool\'s own checks off.","pattern":{"$":2}},{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":3}}]}',
  isNativeApprovalMode,
  nativeApprovalModeForm,
  nativeApprovalModeBypassMode,
  lineEnd,
]);

const innerSandboxMode = /* @__PURE__ */ node(() => [
  '{"title":"InnerSandboxMode","type":"enum","values":["read-only","workspace-write","external","none"]}',
]);

const innerSandbox = /* @__PURE__ */ node(() => [
  '{"title":"InnerSandbox","check":{"$":0},"type":"object","required":["mode","failIfUnavailable","allowUnsandboxed"],"properties":{"mode":{"type":"reference","to":{"$":1},"description":"What it lets the tool do."},"failIfUnavailable":{"type":"const","value":true,"description":"Always true: the tool does not run when its sandbox cannot be set up."},"allowUnsandboxed":{"type":"const","value":false,"description":"Always false: nothing leaves the sandbox on request."}}}',
  isInnerSandbox,
  innerSandboxMode(),
]);

const toolVersionProbe = /* @__PURE__ */ node(() => [
  '{"title":"ToolVersionProbe","check":{"$":0},"type":"object","required":["command"],"properties":{"command":{"type":"array","items":{"$":1},"minItems":1,"maxItems":16,"description":"The command that prints it, and its arguments."},"constraint":{"$":2}}}',
  isToolVersionProbe,
  commandArgument(),
  verbatimVersion(),
]);

const executableName = /* @__PURE__ */ node(() => [
  '{"title":"ExecutableName","description":"The file name of a program.","check":{"$":0},"type":"string","maxLength":128,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isExecutableName,
  executableNameForm,
  lineEnd,
]);

const containerExecutablePath = /* @__PURE__ */ node(() => [
  '{"title":"ContainerExecutablePath","description":"Where a program lies in the container.","check":{"$":0},"type":"string","maxLength":1024,"pattern":{"$":1},"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":2}}]}',
  isContainerExecutablePath,
  containerExecutablePathForm,
  controlCharacter,
]);

const toolExecutable = /* @__PURE__ */ node(() => [
  '{"title":"ToolExecutable","check":{"$":0},"type":"object","required":["name"],"properties":{"name":{"type":"reference","to":{"$":1},"description":"The name by which it is started."},"path":{"$":2},"digest":{"$":3}}}',
  isToolExecutable,
  executableName(),
  containerExecutablePath(),
  sha256Digest(),
]);

const configFormat = /* @__PURE__ */ node(() => [
  '{"title":"ConfigFormat","type":"enum","values":["toml","json","json5","yaml"]}',
]);

const nativeConfig = /* @__PURE__ */ node(() => [
  '{"title":"NativeConfig","check":{"$":0},"type":"object","required":["format","digest"],"properties":{"format":{"type":"reference","to":{"$":1},"description":"The format of the file."},"digest":{"type":"reference","to":{"$":2},"description":"The digest of the file."}}}',
  isNativeConfig,
  configFormat(),
  sha256Digest(),
]);

const mcpTransport = /* @__PURE__ */ node(() => [
  '{"title":"McpTransport","type":"enum","values":["stdio","streamable-http"]}',
]);

const httpsUrl = /* @__PURE__ */ node(() => [
  '{"title":"HttpsUrl","description":"Where a server of the Model Context Protocol listens: an `https` URL with a public name, without user information, query and fragment.","check":{"$":0},"type":"string","maxLength":512,"pattern":{"$":1},"refuses":[{"name":"control-character","description":"Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.","pattern":{"$":2}},{"name":"secret-literal","description":"The text has the shape of a token or a private key of a known issuer.","pattern":{"$":3}},{"name":"private-host","description":"Names that resolve to the host itself, to its own network, to a cloud\'s metadata service, or to whatever address they spell.","pattern":{"$":4}}]}',
  isHttpsUrl,
  httpsUrlForm,
  controlCharacter,
  secretLiteral,
  httpsUrlPrivateHost,
]);

const mcpServer = /* @__PURE__ */ node(() => [
  '{"title":"McpServer","check":{"$":0},"type":"object","required":["name","transport"],"properties":{"name":{"type":"reference","to":{"$":1},"description":"The name by which capabilities speak of the server."},"transport":{"type":"reference","to":{"$":2},"description":"How the server is reached."},"command":{"type":"array","items":{"$":3},"minItems":1,"maxItems":64,"description":"The program and its arguments."},"url":{"type":"reference","to":{"$":4},"description":"The address of the server."}},"conditions":[{"property":"transport","values":["stdio"],"met":{"required":["command"],"forbidden":["url"]},"unmet":{"required":["url"],"forbidden":["command"]}}]}',
  isMcpServer,
  localName(),
  mcpTransport(),
  commandArgument(),
  httpsUrl(),
]);

const toolExposureUrn = /* @__PURE__ */ node(() => [
  '{"title":"ToolExposureUrn","description":"URN of a ToolExposurePolicy.","check":{"$":0},"type":"string","maxLength":255,"pattern":{"$":1},"refuses":[{"name":"line-end","description":"A final line end, before which the `$` of some regular expression engines matches.","pattern":{"$":2}}]}',
  isToolExposureUrn,
  toolExposureUrnForm,
  lineEnd,
]);

export const agentToolSurface = /* @__PURE__ */ node(() => [
  '{"title":"AgentToolSurface","description":"The tools of one provider, as capabilities that are governed one by one.","plane":"agent \u2192 container","check":{"$":0},"type":"object","required":["id","type","specVersion","name","provider","ambientAuthority","defaultDecision","bypassAllowed","capabilities","approvalMode","version"],"properties":{"id":{"type":"reference","to":{"$":1},"description":"Stable URN identifier."},"type":{"type":"const","value":"AgentToolSurface","description":"The contract that this document keeps."},"specVersion":{"type":"const","value":"0.1.0","description":"The version of the contract that this document was written for."},"name":{"type":"reference","to":{"$":2},"description":"The name of the surface, for people."},"description":{"$":3},"provider":{"type":"reference","to":{"$":4},"description":"Whose tools these are."},"ambientAuthority":{"type":"const","value":false,"description":"Always false: nothing is allowed because it happens to be there."},"defaultDecision":{"type":"const","value":"deny","description":"Always `deny`: what no capability allows is denied."},"bypassAllowed":{"type":"const","value":false,"description":"Always false: no flag and no mode switches this governance off."},"capabilities":{"type":"array","items":{"$":5},"minItems":1,"maxItems":256,"description":"What the tools may do, each with its scope."},"executionPlane":{"$":6},"approvalMode":{"type":"reference","to":{"$":7},"description":"When the tools ask a person."},"nativeApprovalMode":{"$":8},"innerSandbox":{"$":9},"version":{"type":"reference","to":{"$":10},"description":"How to learn the version of the tool."},"executable":{"$":11},"nativeConfig":{"$":12},"mcpServers":{"type":"array","items":{"$":13},"minItems":1,"maxItems":64},"toolExposureRef":{"$":14}}}',
  isAgentToolSurface,
  agentToolSurfaceUrn(),
  displayName(),
  plainText(),
  toolProvider(),
  toolCapability(),
  executionPlane(),
  approvalMode(),
  nativeApprovalMode(),
  innerSandbox(),
  toolVersionProbe(),
  toolExecutable(),
  nativeConfig(),
  mcpServer(),
  toolExposureUrn(),
]);
