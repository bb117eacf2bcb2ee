// Generated from the compiled schemas by `pnpm generate`: whether a value keeps a definition. Do not edit.
import { every, everyOnce, hasAtMost, isInteger, ownFields } from "../check.ts";
import { either, inAscii, outsidePrintableAscii } from "../pattern.ts";
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

function isAccessMode(value: unknown): boolean {
  return value === "read-only" || value === "read-write" || value === "browser-read-write-agent-read-only" || value === "write-only-artifacts";
}

export function isAgentMachineFingerprint(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "id":
      case "type":
      case "specVersion":
      case "profileRef":
      case "profileDigest":
      case "policyHash":
      case "launchId":
      case "capturedAt":
      case "planes":
      case "mounts":
      case "network":
      case "secretGrantsUsed":
      case "tools":
      case "conformance":
      case "deviations":
        continue;
      default:
        return false;
    }
  }
  const {
    id,
    type,
    specVersion,
    profileRef,
    profileDigest,
    policyHash,
    launchId,
    capturedAt,
    planes,
    mounts,
    network,
    secretGrantsUsed,
    tools,
    conformance,
    deviations,
  } = fields;
  return (
    isAgentMachineFingerprintUrn(id) &&
    type === "AgentMachineFingerprint" &&
    specVersion === "0.1.0" &&
    isAgentMachineProfileUrn(profileRef) &&
    isSha256Digest(profileDigest) &&
    isSha256Digest(policyHash) &&
    isLocalName(launchId) &&
    isTimestamp(capturedAt) &&
    isObservedPlanes(planes) &&
    every(mounts, 0, 1024, isObservedMount) &&
    isObservedNetwork(network) &&
    everyOnce(secretGrantsUsed, 0, 64, isLocalName) &&
    every(tools, 1, 64, isObservedTool) &&
    isConformance(conformance) &&
    (deviations === undefined || every(deviations, 1, 256, isDeviation)) &&
    (conformance === "degraded" ? deviations !== undefined : deviations === undefined)
  );
}

export function isAgentMachineFingerprintUrn(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 255 &&
    agentMachineFingerprintUrnForm.test(value)
  );
}

export function isAgentMachinePlanes(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "host":
      case "machine":
      case "container":
      case "worktree":
      case "user":
      case "agent":
        continue;
      default:
        return false;
    }
  }
  const { host, machine, container, worktree, user, agent } = fields;
  return (
    isHostPlane(host) &&
    isMachinePlane(machine) &&
    isContainerPlane(container) &&
    isWorktreePlane(worktree) &&
    isUserPlane(user) &&
    isAgentPlane(agent)
  );
}

export function isAgentMachineProfile(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "id":
      case "type":
      case "specVersion":
      case "name":
      case "description":
      case "planes":
      case "mounts":
      case "secrets":
      case "network":
      case "evidence":
        continue;
      default:
        return false;
    }
  }
  const {
    id,
    type,
    specVersion,
    name,
    description,
    planes,
    mounts,
    secrets,
    network,
    evidence,
  } = fields;
  return (
    isAgentMachineProfileUrn(id) &&
    type === "AgentMachineProfile" &&
    specVersion === "0.1.0" &&
    isDisplayName(name) &&
    (description === undefined || isPlainText(description)) &&
    isAgentMachinePlanes(planes) &&
    every(mounts, 0, 1024, isAgentWorkspaceMount) &&
    isSecretPolicy(secrets) &&
    isNetworkPolicy(network) &&
    isEvidencePolicy(evidence)
  );
}

export function isAgentMachineProfileUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && agentMachineProfileUrnForm.test(value);
}

export function isAgentPlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "agentRef":
      case "toolSurfaceRefs":
      case "defaultDecision":
        continue;
      default:
        return false;
    }
  }
  const { agentRef, toolSurfaceRefs, defaultDecision } = fields;
  return (
    isAgentUrn(agentRef) &&
    everyOnce(toolSurfaceRefs, 1, 64, isAgentToolSurfaceUrn) &&
    defaultDecision === "deny"
  );
}

export function isAgentToolSurface(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "id":
      case "type":
      case "specVersion":
      case "name":
      case "description":
      case "provider":
      case "ambientAuthority":
      case "defaultDecision":
      case "bypassAllowed":
      case "capabilities":
      case "executionPlane":
      case "approvalMode":
      case "nativeApprovalMode":
      case "innerSandbox":
      case "version":
      case "executable":
      case "nativeConfig":
      case "mcpServers":
      case "toolExposureRef":
        continue;
      default:
        return false;
    }
  }
  const {
    id,
    type,
    specVersion,
    name,
    description,
    provider,
    ambientAuthority,
    defaultDecision,
    bypassAllowed,
    capabilities,
    executionPlane,
    approvalMode,
    nativeApprovalMode,
    innerSandbox,
    version,
    executable,
    nativeConfig,
    mcpServers,
    toolExposureRef,
  } = fields;
  return (
    isAgentToolSurfaceUrn(id) &&
    type === "AgentToolSurface" &&
    specVersion === "0.1.0" &&
    isDisplayName(name) &&
    (description === undefined || isPlainText(description)) &&
    isToolProvider(provider) &&
    ambientAuthority === false &&
    defaultDecision === "deny" &&
    bypassAllowed === false &&
    every(capabilities, 1, 256, isToolCapability) &&
    (executionPlane === undefined || isExecutionPlane(executionPlane)) &&
    isApprovalMode(approvalMode) &&
    (nativeApprovalMode === undefined || isNativeApprovalMode(nativeApprovalMode)) &&
    (innerSandbox === undefined || isInnerSandbox(innerSandbox)) &&
    isToolVersionProbe(version) &&
    (executable === undefined || isToolExecutable(executable)) &&
    (nativeConfig === undefined || isNativeConfig(nativeConfig)) &&
    (mcpServers === undefined || every(mcpServers, 1, 64, isMcpServer)) &&
    (toolExposureRef === undefined || isToolExposureUrn(toolExposureRef))
  );
}

export function isAgentToolSurfaceUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && agentToolSurfaceUrnForm.test(value);
}

export function isAgentUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && agentUrnForm.test(value);
}

export function isAgentWorkspaceMount(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "id":
      case "type":
      case "specVersion":
      case "description":
      case "pathClass":
      case "accessMode":
      case "source":
      case "agentPath":
      case "secretsProhibited":
      case "maskedSubpaths":
      case "cache":
      case "transport":
      case "directExecutionAllowed":
      case "noSuid":
      case "noDev":
      case "followSymlinks":
      case "propagation":
      case "relabel":
      case "createIfMissing":
      case "retentionPolicy":
      case "defaultFor":
        continue;
      default:
        return false;
    }
  }
  const {
    id,
    type,
    specVersion,
    description,
    pathClass,
    accessMode,
    source,
    agentPath,
    secretsProhibited,
    maskedSubpaths,
    cache,
    transport,
    directExecutionAllowed,
    noSuid,
    noDev,
    followSymlinks,
    propagation,
    relabel,
    createIfMissing,
    retentionPolicy,
    defaultFor,
  } = fields;
  return (
    isAgentWorkspaceMountUrn(id) &&
    type === "AgentWorkspaceMount" &&
    specVersion === "0.1.0" &&
    (description === undefined || isPlainText(description)) &&
    isPathClass(pathClass) &&
    isAccessMode(accessMode) &&
    isMountSource(source) &&
    isContainerPath(agentPath) &&
    secretsProhibited === true &&
    (maskedSubpaths === undefined || everyOnce(maskedSubpaths, 1, 256, isRelativeGlob)) &&
    (cache === undefined || isCacheSettings(cache)) &&
    (transport === undefined || isMountTransport(transport)) &&
    (directExecutionAllowed === undefined || typeof directExecutionAllowed === "boolean") &&
    noSuid === true &&
    noDev === true &&
    followSymlinks === false &&
    (propagation === undefined || isMountPropagation(propagation)) &&
    (relabel === undefined || isRelabeling(relabel)) &&
    (createIfMissing === undefined || typeof createIfMissing === "boolean") &&
    (retentionPolicy === undefined || isRetentionPolicy(retentionPolicy)) &&
    (defaultFor === undefined || everyOnce(defaultFor, 1, 16, isMountConsumer)) &&
    (pathClass === "cache" ? cache !== undefined : cache === undefined)
  );
}

export function isAgentWorkspaceMountUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && agentWorkspaceMountUrnForm.test(value);
}

function isAllCapabilities(value: unknown): boolean {
  return value === "ALL";
}

function isApprovalMode(value: unknown): boolean {
  return value === "deny" || value === "ask" || value === "ask-on-risk" || value === "auto-in-sandbox";
}

function isArchitecture(value: unknown): boolean {
  return value === "amd64" || value === "arm64";
}

export function isCacheEcosystem(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

function isCacheIntegrity(value: unknown): boolean {
  return value === "content-addressed" || value === "none";
}

export function isCacheSettings(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "ecosystem":
      case "writeBack":
      case "integrity":
        continue;
      default:
        return false;
    }
  }
  const { ecosystem, writeBack, integrity } = fields;
  return (
    isCacheEcosystem(ecosystem) &&
    (writeBack === undefined || isCacheWriteBack(writeBack)) &&
    (integrity === undefined || isCacheIntegrity(integrity))
  );
}

function isCacheWriteBack(value: unknown): boolean {
  return value === "overlay" || value === "shared";
}

function isCapabilityDecision(value: unknown): boolean {
  return value === "allow" || value === "ask" || value === "deny";
}

function isCapabilityKind(value: unknown): boolean {
  return value === "fs-read" || value === "fs-write" || value === "exec-shell" || value === "exec-command" || value === "net-egress" || value === "browser-use" || value === "vcs-commit" || value === "vcs-push" || value === "mcp-call" || value === "secret-use" || value === "subagent-spawn";
}

const commandArgumentRefusedAnywhere = /* @__PURE__ */ either(
  outsidePrintableAscii,
  secretLiteral,
);

export function isCommandArgument(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value !== "" &&
    hasAtMost(value, 1024) &&
    (!commandArgumentRefusedAnywhere.test(value) || !(secretLiteral.test(value) || controlCharacter.test(value)))
  );
}

export function isCommandPrefix(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "words":
        continue;
      default:
        return false;
    }
  }
  const { words } = fields;
  return every(words, 1, 32, isCommandArgument);
}

function isConfigFormat(value: unknown): boolean {
  return value === "toml" || value === "json" || value === "json5" || value === "yaml";
}

function isConformance(value: unknown): boolean {
  return value === "exact" || value === "degraded";
}

export function isContainerEnvironment(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "inherit":
      case "passProxy":
      case "variables":
        continue;
      default:
        return false;
    }
  }
  const { inherit, passProxy, variables } = fields;
  return (
    isEnvironmentInheritance(inherit) &&
    passProxy === false &&
    (variables === undefined || every(variables, 1, 256, isEnvironmentVariable))
  );
}

const containerExecutablePathFormInAscii = /* @__PURE__ */ inAscii(containerExecutablePathForm);

export function isContainerExecutablePath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 1024) &&
    (containerExecutablePathFormInAscii.test(value) || (containerExecutablePathForm.test(value) && !(controlCharacter.test(value))))
  );
}

function isContainerExitAction(value: unknown): boolean {
  return value === "delete" || value === "retain";
}

export function isContainerImage(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "reference":
      case "digest":
      case "pullPolicy":
        continue;
      default:
        return false;
    }
  }
  const { reference, digest, pullPolicy } = fields;
  return (
    isImageReference(reference) &&
    isSha256Digest(digest) &&
    (pullPolicy === undefined || isImagePullPolicy(pullPolicy))
  );
}

export function isContainerLifecycle(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "scope":
      case "onExit":
      case "maxDurationSeconds":
        continue;
      default:
        return false;
    }
  }
  const { scope, onExit, maxDurationSeconds } = fields;
  return (
    isContainerScope(scope) &&
    isContainerExitAction(onExit) &&
    (maxDurationSeconds === undefined || isInteger(maxDurationSeconds, 1, 31536000))
  );
}

export function isContainerNetworkMode(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

const containerPathRefusedAtStart = /* @__PURE__ */ either(
  containerPathReservedTarget,
  containerPathReservedTarget2,
);

export function isContainerPath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 1024) &&
    (containerExecutablePathFormInAscii.test(value) || (containerExecutablePathForm.test(value) && !(containerPathInvisibleCharacter.test(value)))) &&
    (!containerPathRefusedAtStart.test(value) || !((containerPathReservedTarget.test(value) && !containerPathReservedTargetException.test(value)) || containerPathReservedTarget2.test(value)))
  );
}

export function isContainerPlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "runtime":
      case "ociRuntime":
      case "image":
      case "rootless":
      case "privileged":
      case "userns":
      case "capabilities":
      case "seccomp":
      case "noNewPrivileges":
      case "mandatoryAccessControl":
      case "readOnlyRootfs":
      case "environment":
      case "lifecycle":
        continue;
      default:
        return false;
    }
  }
  const {
    runtime,
    ociRuntime,
    image,
    rootless,
    privileged,
    userns,
    capabilities,
    seccomp,
    noNewPrivileges,
    mandatoryAccessControl,
    readOnlyRootfs,
    environment,
    lifecycle,
  } = fields;
  return (
    isContainerRuntime(runtime) &&
    (ociRuntime === undefined || isOciRuntime(ociRuntime)) &&
    isContainerImage(image) &&
    rootless === true &&
    privileged === false &&
    (userns === undefined || isUserNamespace(userns)) &&
    isLinuxCapabilities(capabilities) &&
    isSeccompSettings(seccomp) &&
    noNewPrivileges === true &&
    isMandatoryAccessControl(mandatoryAccessControl) &&
    (readOnlyRootfs === undefined || typeof readOnlyRootfs === "boolean") &&
    (environment === undefined || isContainerEnvironment(environment)) &&
    (lifecycle === undefined || isContainerLifecycle(lifecycle))
  );
}

function isContainerRuntime(value: unknown): boolean {
  return value === "podman" || value === "docker" || value === "containerd" || value === "apple-container" || value === "wslc";
}

function isContainerScope(value: unknown): boolean {
  return value === "session" || value === "agent";
}

export function isContainerUserName(value: unknown): boolean {
  return (
    typeof value === "string" &&
    containerUserNameForm.test(value) &&
    !containerUserNameRootUser.test(value)
  );
}

export function isDecisionUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && decisionUrnForm.test(value);
}

export function isDeviation(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "pointer":
      case "requested":
      case "effective":
      case "reason":
        continue;
      default:
        return false;
    }
  }
  const { pointer, requested, effective, reason } = fields;
  return (
    isJsonPointer(pointer) &&
    isPlainText(requested) &&
    isPlainText(effective) &&
    isPlainText(reason)
  );
}

const displayNameRefusedAnywhere = /* @__PURE__ */ either(
  outsidePrintableAscii,
  secretLiteral,
);

export function isDisplayName(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value !== "" &&
    hasAtMost(value, 120) &&
    (!displayNameRefusedAnywhere.test(value) || !(secretLiteral.test(value) || controlCharacter.test(value)))
  );
}

function isDnsMode(value: unknown): boolean {
  return value === "none" || value === "proxy" || value === "system";
}

function isEffectiveAccess(value: unknown): boolean {
  return value === "read-write" || value === "read-only" || value === "overlay" || value === "write-only" || value === "masked";
}

function isEnvironmentInheritance(value: unknown): boolean {
  return value === "none" || value === "core";
}

export function isEnvironmentVariable(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "name":
      case "value":
        continue;
      default:
        return false;
    }
  }
  const { name, value: value_ } = fields;
  return isPlainVariableName(name) && isPlainText(value_);
}

export function isEnvironmentVariableName(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 128 &&
    environmentVariableNameForm.test(value)
  );
}

export function isEvidencePolicy(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "fingerprintRequired":
      case "trigger":
      case "onMismatch":
      case "hashAlgorithm":
      case "canonicalization":
      case "sinks":
      case "pathDisclosure":
        continue;
      default:
        return false;
    }
  }
  const {
    fingerprintRequired,
    trigger,
    onMismatch,
    hashAlgorithm,
    canonicalization,
    sinks,
    pathDisclosure,
  } = fields;
  return (
    fingerprintRequired === true &&
    trigger === "every-launch" &&
    onMismatch === "refuse" &&
    hashAlgorithm === "sha256" &&
    canonicalization === "rfc8785" &&
    everyOnce(sinks, 1, 16, isEvidenceSink) &&
    (pathDisclosure === undefined || isPathDisclosure(pathDisclosure))
  );
}

export function isEvidenceSink(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isExecutableName(value: unknown): boolean {
  return typeof value === "string" && value.length <= 128 && executableNameForm.test(value);
}

function isExecutionPlane(value: unknown): boolean {
  return value === "container" || value === "machine";
}

export function isGitDirectory(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "layout":
      case "gitDirMountRef":
      case "commonDirMountRef":
        continue;
      default:
        return false;
    }
  }
  const { layout, gitDirMountRef, commonDirMountRef } = fields;
  return (
    isGitDirectoryLayout(layout) &&
    (gitDirMountRef === undefined || isAgentWorkspaceMountUrn(gitDirMountRef)) &&
    (commonDirMountRef === undefined || isAgentWorkspaceMountUrn(commonDirMountRef)) &&
    (layout === "linked-worktree" ? gitDirMountRef !== undefined && commonDirMountRef !== undefined : gitDirMountRef === undefined && commonDirMountRef === undefined)
  );
}

function isGitDirectoryLayout(value: unknown): boolean {
  return value === "normal" || value === "linked-worktree" || value === "bare";
}

export function isGitObjectId(value: unknown): boolean {
  return typeof value === "string" && gitObjectIdForm.test(value);
}

const gitRefFormInAscii = /* @__PURE__ */ inAscii(gitRefForm);

export function isGitRef(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 255) &&
    (gitRefFormInAscii.test(value) || (gitRefForm.test(value) && !(controlCharacter.test(value)))) &&
    !gitRefInvalidReference.test(value)
  );
}

function isHostAdapter(value: unknown): boolean {
  return value === "macos" || value === "windows" || value === "linux";
}

const hostPathFormInAscii = /* @__PURE__ */ inAscii(hostPathForm);
const hostPathRefusedAtStart = /* @__PURE__ */ either(
  hostPathOtherSpelling,
  hostPathSystemLocation,
  hostPathSystemLocation2,
  hostPathUserHome,
  hostPathPersonalFolder,
  hostPathApplicationState,
  hostPathApplicationState2,
);
const hostPathRefusedAnywhere = /* @__PURE__ */ either(
  hostPathOtherSystem,
  hostPathSocket,
  hostPathKeyFile,
  hostPathCredentialStore,
);

export function isHostPath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 1024) &&
    (hostPathFormInAscii.test(value) || (hostPathForm.test(value) && !(hostPathInvisibleCharacter.test(value) || hostPathLookAlikeCharacter.test(value) || hostPathDecomposedCharacter.test(value)))) &&
    (!hostPathRefusedAtStart.test(value) || !(hostPathOtherSpelling.test(value) || (hostPathSystemLocation.test(value) && !hostPathSystemLocationException.test(value)) || hostPathSystemLocation2.test(value) || hostPathUserHome.test(value) || hostPathPersonalFolder.test(value) || (hostPathApplicationState.test(value) && !hostPathApplicationStateException.test(value)) || hostPathApplicationState2.test(value))) &&
    !hostPathRefusedAnywhere.test(value)
  );
}

const hostPatternRefusedAnywhere = /* @__PURE__ */ either(
  hostPatternPrivateHost,
  hostPatternRebindingHost,
);

export function isHostPattern(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 253 &&
    hostPatternForm.test(value) &&
    !hostPatternRefusedAnywhere.test(value)
  );
}

export function isHostPlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "adapter":
      case "arch":
      case "pathAllowlist":
        continue;
      default:
        return false;
    }
  }
  const { adapter, arch, pathAllowlist } = fields;
  return (
    isHostAdapter(adapter) &&
    isArchitecture(arch) &&
    every(pathAllowlist, 0, 256, isPathAllowlistRoot)
  );
}

export function isHttpsUrl(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 512 &&
    httpsUrlForm.test(value) &&
    !secretLiteral.test(value)
  );
}

export function isIdMapping(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "containerId":
      case "hostId":
      case "size":
        continue;
      default:
        return false;
    }
  }
  const { containerId, hostId, size } = fields;
  return (
    isInteger(containerId, 0, 4294967295) &&
    isInteger(hostId, 0, 4294967295) &&
    isInteger(size, 1, 4294967295)
  );
}

function isImagePullPolicy(value: unknown): boolean {
  return value === "always" || value === "missing" || value === "never" || value === "newer";
}

export function isImageReference(value: unknown): boolean {
  return typeof value === "string" && value.length <= 512 && imageReferenceForm.test(value);
}

export function isInnerSandbox(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "mode":
      case "failIfUnavailable":
      case "allowUnsandboxed":
        continue;
      default:
        return false;
    }
  }
  const { mode, failIfUnavailable, allowUnsandboxed } = fields;
  return isInnerSandboxMode(mode) && failIfUnavailable === true && allowUnsandboxed === false;
}

function isInnerSandboxMode(value: unknown): boolean {
  return value === "read-only" || value === "workspace-write" || value === "external" || value === "none";
}

const jsonPointerFormInAscii = /* @__PURE__ */ inAscii(jsonPointerForm);

export function isJsonPointer(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 512) &&
    (jsonPointerFormInAscii.test(value) || (jsonPointerForm.test(value) && !(controlCharacter.test(value))))
  );
}

export function isLeaseUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && leaseUrnForm.test(value);
}

export function isLinuxCapabilities(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "drop":
      case "add":
        continue;
      default:
        return false;
    }
  }
  const { drop, add } = fields;
  return every(drop, 1, 1, isAllCapabilities) && everyOnce(add, 0, 16, isLinuxCapability);
}

const linuxCapabilityRefusedAtStart = /* @__PURE__ */ either(
  linuxCapabilityCapabilityPrefix,
  linuxCapabilityRootEquivalentCapability,
);

export function isLinuxCapability(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 40 &&
    linuxCapabilityForm.test(value) &&
    !linuxCapabilityRefusedAtStart.test(value)
  );
}

export function isLocalName(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isMachineImage(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "reference":
      case "digest":
        continue;
      default:
        return false;
    }
  }
  const { reference, digest } = fields;
  return isImageReference(reference) && (digest === undefined || isSha256Digest(digest));
}

function isMachineManager(value: unknown): boolean {
  return value === "podman-machine" || value === "lima" || value === "apple-container" || value === "wsl" || value === "none";
}

export function isMachineName(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && machineNameForm.test(value);
}

function isMachineNetworkMode(value: unknown): boolean {
  return value === "user-mode" || value === "nat" || value === "mirrored" || value === "bridged" || value === "consomme" || value === "none";
}

export function isMachinePlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "manager":
      case "provider":
      case "name":
      case "implicitMounts":
      case "rootful":
      case "networkMode":
      case "wsl":
      case "image":
      case "resources":
      case "rosetta":
        continue;
      default:
        return false;
    }
  }
  const {
    manager,
    provider,
    name,
    implicitMounts,
    rootful,
    networkMode,
    wsl,
    image,
    resources,
    rosetta,
  } = fields;
  return (
    isMachineManager(manager) &&
    isMachineProvider(provider) &&
    (name === undefined || isMachineName(name)) &&
    implicitMounts === "none" &&
    (rootful === undefined || typeof rootful === "boolean") &&
    (networkMode === undefined || isMachineNetworkMode(networkMode)) &&
    (wsl === undefined || isWslSettings(wsl)) &&
    (image === undefined || isMachineImage(image)) &&
    (resources === undefined || isMachineResources(resources)) &&
    (rosetta === undefined || typeof rosetta === "boolean") &&
    (manager !== "podman-machine" || (provider === "applehv" || provider === "libkrun" || provider === "qemu" || provider === "wsl" || provider === "hyperv")) &&
    (manager !== "lima" || (provider === "vz" || provider === "libkrun" || provider === "qemu" || provider === "wsl")) &&
    (manager !== "apple-container" || provider === "apple-container") &&
    (manager !== "wsl" || provider === "wsl") &&
    (manager === "none" ? name === undefined && image === undefined && resources === undefined && networkMode === undefined && rootful === undefined && rosetta === undefined && provider === "none" : name !== undefined) &&
    (provider === "wsl" ? wsl !== undefined : wsl === undefined)
  );
}

function isMachineProvider(value: unknown): boolean {
  return value === "applehv" || value === "libkrun" || value === "vz" || value === "qemu" || value === "wsl" || value === "hyperv" || value === "apple-container" || value === "none";
}

export function isMachineResources(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "cpus":
      case "memoryMiB":
      case "diskGiB":
        continue;
      default:
        return false;
    }
  }
  const { cpus, memoryMiB, diskGiB } = fields;
  return (
    isInteger(cpus, 1, 1024) &&
    isInteger(memoryMiB, 256, 16777216) &&
    isInteger(diskGiB, 1, 65536)
  );
}

function isMachineState(value: unknown): boolean {
  return value === "running" || value === "starting" || value === "stopped" || value === "unknown";
}

function isMandatoryAccessControl(value: unknown): boolean {
  return value === "enforced" || value === "not-available";
}

export function isMcpServer(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "name":
      case "transport":
      case "command":
      case "url":
        continue;
      default:
        return false;
    }
  }
  const { name, transport, command, url } = fields;
  return (
    isLocalName(name) &&
    isMcpTransport(transport) &&
    (command === undefined || every(command, 1, 64, isCommandArgument)) &&
    (url === undefined || isHttpsUrl(url)) &&
    (transport === "stdio" ? command !== undefined && url === undefined : url !== undefined && command === undefined)
  );
}

function isMcpTransport(value: unknown): boolean {
  return value === "stdio" || value === "streamable-http";
}

export function isMountConsumer(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

function isMountPropagation(value: unknown): boolean {
  return value === "private" || value === "slave";
}

export function isMountSource(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "kind":
      case "path":
      case "allowlistRootId":
      case "name":
      case "sizeMiB":
        continue;
      default:
        return false;
    }
  }
  const { kind, path, allowlistRootId, name, sizeMiB } = fields;
  return (
    isMountSourceKind(kind) &&
    (path === undefined || isHostPath(path)) &&
    (allowlistRootId === undefined || isLocalName(allowlistRootId)) &&
    (name === undefined || isLocalName(name)) &&
    (sizeMiB === undefined || isInteger(sizeMiB, 1, 1048576)) &&
    (kind === "host-path" ? path !== undefined && allowlistRootId !== undefined : allowlistRootId === undefined) &&
    (kind !== "machine-path" || path !== undefined) &&
    (kind === "named-volume" ? name !== undefined && path === undefined : name === undefined) &&
    (kind === "tmpfs" ? sizeMiB !== undefined && path === undefined : sizeMiB === undefined)
  );
}

function isMountSourceKind(value: unknown): boolean {
  return value === "host-path" || value === "machine-path" || value === "named-volume" || value === "tmpfs";
}

function isMountTransport(value: unknown): boolean {
  return value === "virtiofs" || value === "9p" || value === "reverse-sshfs" || value === "drvfs" || value === "bind" || value === "tmpfs" || value === "volume";
}

export function isNativeApprovalMode(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 64 &&
    nativeApprovalModeForm.test(value) &&
    !nativeApprovalModeBypassMode.test(value)
  );
}

export function isNativeConfig(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "format":
      case "digest":
        continue;
      default:
        return false;
    }
  }
  const { format, digest } = fields;
  return isConfigFormat(format) && isSha256Digest(digest);
}

export function isNetworkAccessProfileUrn(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 255 &&
    networkAccessProfileUrnForm.test(value)
  );
}

function isNetworkMode(value: unknown): boolean {
  return value === "none" || value === "allowlist";
}

export function isNetworkPolicy(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "default":
      case "mode":
      case "allow":
      case "deny":
      case "dns":
      case "hostLoopback":
      case "privateRanges":
      case "localBinding":
      case "publish":
      case "networkAccessProfileRef":
        continue;
      default:
        return false;
    }
  }
  const {
    default: default_,
    mode,
    allow,
    deny,
    dns,
    hostLoopback,
    privateRanges,
    localBinding,
    publish,
    networkAccessProfileRef,
  } = fields;
  return (
    default_ === "deny" &&
    isNetworkMode(mode) &&
    (allow === undefined || every(allow, 1, 512, isNetworkRule)) &&
    (deny === undefined || everyOnce(deny, 1, 512, isHostPattern)) &&
    isDnsMode(dns) &&
    hostLoopback === false &&
    privateRanges === "deny" &&
    (localBinding === undefined || typeof localBinding === "boolean") &&
    (publish === undefined || every(publish, 1, 64, isPublishedPort)) &&
    (networkAccessProfileRef === undefined || isNetworkAccessProfileUrn(networkAccessProfileRef)) &&
    (mode === "none" ? allow === undefined && deny === undefined && publish === undefined && dns === "none" : allow !== undefined)
  );
}

function isNetworkProtocol(value: unknown): boolean {
  return value === "https" || value === "http" || value === "ssh" || value === "tcp";
}

export function isNetworkRule(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "host":
      case "ports":
      case "protocol":
        continue;
      default:
        return false;
    }
  }
  const { host, ports, protocol } = fields;
  return isHostPattern(host) && everyOnce(ports, 1, 32, isPort) && isNetworkProtocol(protocol);
}

export function isObservedAgent(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "agentRef":
        continue;
      default:
        return false;
    }
  }
  const { agentRef } = fields;
  return isAgentUrn(agentRef);
}

export function isObservedCapability(value: unknown): boolean {
  return typeof value === "string" && value.length <= 40 && linuxCapabilityForm.test(value);
}

export function isObservedContainer(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "runtime":
      case "runtimeVersion":
      case "ociRuntime":
      case "imageReference":
      case "imageDigest":
      case "userns":
      case "idMappings":
      case "effectiveCapabilities":
      case "seccompEnabled":
      case "seccompDigest":
      case "noNewPrivileges":
      case "privileged":
      case "rootless":
      case "readOnlyRootfs":
      case "networkMode":
        continue;
      default:
        return false;
    }
  }
  const {
    runtime,
    runtimeVersion,
    ociRuntime,
    imageReference,
    imageDigest,
    userns,
    idMappings,
    effectiveCapabilities,
    seccompEnabled,
    seccompDigest,
    noNewPrivileges,
    privileged,
    rootless,
    readOnlyRootfs,
    networkMode,
  } = fields;
  return (
    isContainerRuntime(runtime) &&
    isVerbatimVersion(runtimeVersion) &&
    (ociRuntime === undefined || isOciRuntime(ociRuntime)) &&
    isImageReference(imageReference) &&
    isSha256Digest(imageDigest) &&
    isObservedUserNamespace(userns) &&
    (idMappings === undefined || every(idMappings, 1, 32, isIdMapping)) &&
    everyOnce(effectiveCapabilities, 0, 64, isObservedCapability) &&
    typeof seccompEnabled === "boolean" &&
    (seccompDigest === undefined || isSha256Digest(seccompDigest)) &&
    typeof noNewPrivileges === "boolean" &&
    typeof privileged === "boolean" &&
    typeof rootless === "boolean" &&
    typeof readOnlyRootfs === "boolean" &&
    isContainerNetworkMode(networkMode)
  );
}

export function isObservedHost(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "adapter":
      case "arch":
      case "osVersion":
      case "kernelRelease":
        continue;
      default:
        return false;
    }
  }
  const { adapter, arch, osVersion, kernelRelease } = fields;
  return (
    isHostAdapter(adapter) &&
    isArchitecture(arch) &&
    isVerbatimVersion(osVersion) &&
    (kernelRelease === undefined || isVerbatimVersion(kernelRelease))
  );
}

export function isObservedMachine(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "manager":
      case "provider":
      case "name":
      case "state":
      case "managerVersion":
      case "engineVersion":
      case "imageDigest":
      case "rootful":
      case "networkMode":
      case "rosetta":
      case "implicitMountsObserved":
        continue;
      default:
        return false;
    }
  }
  const {
    manager,
    provider,
    name,
    state,
    managerVersion,
    engineVersion,
    imageDigest,
    rootful,
    networkMode,
    rosetta,
    implicitMountsObserved,
  } = fields;
  return (
    isMachineManager(manager) &&
    isMachineProvider(provider) &&
    (name === undefined || isMachineName(name)) &&
    (state === undefined || isMachineState(state)) &&
    (managerVersion === undefined || isVerbatimVersion(managerVersion)) &&
    (engineVersion === undefined || isVerbatimVersion(engineVersion)) &&
    (imageDigest === undefined || isSha256Digest(imageDigest)) &&
    (rootful === undefined || typeof rootful === "boolean") &&
    (networkMode === undefined || isMachineNetworkMode(networkMode)) &&
    (rosetta === undefined || typeof rosetta === "boolean") &&
    everyOnce(implicitMountsObserved, 0, 256, isRedactedPath) &&
    (manager === "none" ? name === undefined && state === undefined && managerVersion === undefined && engineVersion === undefined && imageDigest === undefined && rootful === undefined && networkMode === undefined && rosetta === undefined && provider === "none" : name !== undefined && state !== undefined && managerVersion !== undefined && rootful !== undefined)
  );
}

export function isObservedMount(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "mountRef":
      case "pathClass":
      case "accessMode":
      case "effectiveAccess":
      case "source":
      case "agentPath":
      case "transport":
      case "storageBackend":
        continue;
      default:
        return false;
    }
  }
  const {
    mountRef,
    pathClass,
    accessMode,
    effectiveAccess,
    source,
    agentPath,
    transport,
    storageBackend,
  } = fields;
  return (
    isAgentWorkspaceMountUrn(mountRef) &&
    isPathClass(pathClass) &&
    isAccessMode(accessMode) &&
    isEffectiveAccess(effectiveAccess) &&
    (source === undefined || isRedactedPath(source)) &&
    isContainerPath(agentPath) &&
    isMountTransport(transport) &&
    isStorageBackend(storageBackend)
  );
}

export function isObservedNetwork(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "mode":
      case "rulesetDigest":
        continue;
      default:
        return false;
    }
  }
  const { mode, rulesetDigest } = fields;
  return (
    isObservedNetworkMode(mode) &&
    (rulesetDigest === undefined || isSha256Digest(rulesetDigest))
  );
}

export function isObservedNetworkMode(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isObservedPlanes(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "host":
      case "machine":
      case "container":
      case "worktree":
      case "user":
      case "agent":
        continue;
      default:
        return false;
    }
  }
  const { host, machine, container, worktree, user, agent } = fields;
  return (
    isObservedHost(host) &&
    isObservedMachine(machine) &&
    isObservedContainer(container) &&
    isObservedWorktree(worktree) &&
    isObservedUser(user) &&
    isObservedAgent(agent)
  );
}

export function isObservedTool(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "toolSurfaceRef":
      case "provider":
      case "probe":
      case "reportedVersion":
      case "version":
      case "executableDigest":
      case "configDigest":
        continue;
      default:
        return false;
    }
  }
  const {
    toolSurfaceRef,
    provider,
    probe,
    reportedVersion,
    version,
    executableDigest,
    configDigest,
  } = fields;
  return (
    isAgentToolSurfaceUrn(toolSurfaceRef) &&
    isToolProvider(provider) &&
    isToolProbeResult(probe) &&
    (reportedVersion === undefined || isVerbatimVersion(reportedVersion)) &&
    (version === undefined || isVerbatimVersion(version)) &&
    (executableDigest === undefined || isSha256Digest(executableDigest)) &&
    (configDigest === undefined || isSha256Digest(configDigest)) &&
    (probe === "ok" ? reportedVersion !== undefined : reportedVersion === undefined && version === undefined)
  );
}

export function isObservedUser(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "containerUser":
      case "uidMapping":
      case "sudoAvailable":
        continue;
      default:
        return false;
    }
  }
  const { containerUser, uidMapping, sudoAvailable } = fields;
  return (
    isObservedUserName(containerUser) &&
    isUserIdMapping(uidMapping) &&
    typeof sudoAvailable === "boolean"
  );
}

export function isObservedUserName(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && observedUserNameForm.test(value);
}

export function isObservedUserNamespace(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isObservedWorktree(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "state":
      case "repository":
      case "ref":
      case "commit":
      case "dirty":
      case "layout":
        continue;
      default:
        return false;
    }
  }
  const { state, repository, ref, commit, dirty, layout } = fields;
  return (
    isWorktreeState(state) &&
    (repository === undefined || isRepositoryUri(repository)) &&
    (ref === undefined || isGitRef(ref)) &&
    (commit === undefined || isGitObjectId(commit)) &&
    (dirty === undefined || typeof dirty === "boolean") &&
    (layout === undefined || isGitDirectoryLayout(layout)) &&
    (state !== "branch" || (ref !== undefined && commit !== undefined && dirty !== undefined && layout !== undefined)) &&
    (state !== "detached" || (commit !== undefined && dirty !== undefined && layout !== undefined && ref === undefined)) &&
    (state !== "unborn" || (ref !== undefined && dirty !== undefined && layout !== undefined && commit === undefined)) &&
    (state !== "not-a-repository" || (repository === undefined && ref === undefined && commit === undefined && dirty === undefined && layout === undefined))
  );
}

function isOciRuntime(value: unknown): boolean {
  return value === "crun" || value === "crun-vm" || value === "runc" || value === "krun" || value === "kata" || value === "runsc" || value === "youki";
}

export function isPathAllowlistRoot(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "rootId":
      case "path":
      case "pathClass":
      case "maxAccess":
        continue;
      default:
        return false;
    }
  }
  const { rootId, path, pathClass, maxAccess } = fields;
  return (
    isLocalName(rootId) &&
    isHostPath(path) &&
    isPathClass(pathClass) &&
    isAccessMode(maxAccess)
  );
}

function isPathClass(value: unknown): boolean {
  return value === "code" || value === "documents" || value === "downloads" || value === "cache" || value === "artifacts" || value === "media" || value === "app-bridge";
}

function isPathDisclosure(value: unknown): boolean {
  return value === "root-relative" || value === "hashed";
}

const plainTextRefusedAnywhere = /* @__PURE__ */ either(
  outsidePrintableAscii,
  secretLiteral,
);

export function isPlainText(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 4096) &&
    (!plainTextRefusedAnywhere.test(value) || !(secretLiteral.test(value) || controlCharacter.test(value)))
  );
}

export function isPlainVariableName(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 128 &&
    environmentVariableNameForm.test(value) &&
    !plainVariableNameHostReach.test(value) &&
    !plainVariableNameSecretName.test(value)
  );
}

function isPort(value: unknown): boolean {
  return isInteger(value, 1, 65535);
}

export function isPublishedPort(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "containerPort":
      case "hostIp":
      case "hostPort":
        continue;
      default:
        return false;
    }
  }
  const { containerPort, hostIp, hostPort } = fields;
  return isPort(containerPort) && hostIp === "127.0.0.1" && isPort(hostPort);
}

const redactedPathFormInAscii = /* @__PURE__ */ inAscii(redactedPathForm);

export function isRedactedPath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 1024) &&
    (redactedPathFormInAscii.test(value) || (redactedPathForm.test(value) && !(controlCharacter.test(value)))) &&
    !redactedPathNamedHome.test(value) &&
    !redactedPathDotSegment.test(value)
  );
}

function isRelabeling(value: unknown): boolean {
  return value === "none" || value === "shared" || value === "private";
}

const relativeGlobFormInAscii = /* @__PURE__ */ inAscii(relativeGlobForm);

export function isRelativeGlob(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 512) &&
    (relativeGlobFormInAscii.test(value) || (relativeGlobForm.test(value) && !(controlCharacter.test(value) || invisibleCharacter.test(value))))
  );
}

const relativePathFormInAscii = /* @__PURE__ */ inAscii(relativePathForm);

export function isRelativePath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 512) &&
    (relativePathFormInAscii.test(value) || (relativePathForm.test(value) && !(controlCharacter.test(value) || invisibleCharacter.test(value))))
  );
}

export function isRepositoryUri(value: unknown): boolean {
  return typeof value === "string" && value.length <= 512 && repositoryUriForm.test(value);
}

function isRetentionPolicy(value: unknown): boolean {
  return value === "user-managed" || value === "workspace-ttl" || value === "ephemeral" || value === "retain-artifacts";
}

function isSeccompMode(value: unknown): boolean {
  return value === "runtime-default" || value === "profile";
}

export function isSeccompSettings(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "mode":
      case "digest":
        continue;
      default:
        return false;
    }
  }
  const { mode, digest } = fields;
  return (
    isSeccompMode(mode) &&
    (digest === undefined || isSha256Digest(digest)) &&
    (mode === "profile" ? digest !== undefined : digest === undefined)
  );
}

function isSecretDelivery(value: unknown): boolean {
  return value === "proxy-inject" || value === "file" || value === "env";
}

export function isSecretForwarding(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "sshAgent":
      case "gpgAgent":
      case "gitCredentialHelper":
      case "containerSocket":
        continue;
      default:
        return false;
    }
  }
  const { sshAgent, gpgAgent, gitCredentialHelper, containerSocket } = fields;
  return (
    sshAgent === false &&
    gpgAgent === false &&
    gitCredentialHelper === false &&
    containerSocket === false
  );
}

export function isSecretGrant(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "name":
      case "sourceUri":
      case "delivery":
      case "audienceHosts":
      case "toolSurfaceRefs":
      case "containerPath":
      case "variableName":
        continue;
      default:
        return false;
    }
  }
  const {
    name,
    sourceUri,
    delivery,
    audienceHosts,
    toolSurfaceRefs,
    containerPath,
    variableName,
  } = fields;
  return (
    isLocalName(name) &&
    isSecretSourceUri(sourceUri) &&
    isSecretDelivery(delivery) &&
    everyOnce(audienceHosts, 1, 64, isHostPattern) &&
    (toolSurfaceRefs === undefined || everyOnce(toolSurfaceRefs, 1, 64, isAgentToolSurfaceUrn)) &&
    (containerPath === undefined || isContainerPath(containerPath)) &&
    (variableName === undefined || isEnvironmentVariableName(variableName)) &&
    (delivery === "file" ? containerPath !== undefined : containerPath === undefined) &&
    (delivery === "env" ? variableName !== undefined : variableName === undefined)
  );
}

export function isSecretPolicy(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "default":
      case "grants":
      case "forward":
        continue;
      default:
        return false;
    }
  }
  const { default: default_, grants, forward } = fields;
  return default_ === "deny" && every(grants, 0, 64, isSecretGrant) && isSecretForwarding(forward);
}

export function isSecretSourceUri(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 512 &&
    secretSourceUriForm.test(value) &&
    !secretLiteral.test(value)
  );
}

export function isSha256Digest(value: unknown): boolean {
  return typeof value === "string" && sha256DigestForm.test(value);
}

function isStorageBackend(value: unknown): boolean {
  return value === "podman-bind" || value === "podman-machine-bind" || value === "wsl-bind" || value === "native-bind" || value === "topolvm-local-pv" || value === "other";
}

export function isTimestamp(value: unknown): boolean {
  return typeof value === "string" && timestampForm.test(value);
}

export function isToolCapability(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "capabilityId":
      case "capability":
      case "decision":
      case "grantRef":
      case "mountRefs":
      case "hosts":
      case "commands":
      case "mcpServerNames":
      case "secretGrantNames":
      case "toolSurfaceRefs":
        continue;
      default:
        return false;
    }
  }
  const {
    capabilityId,
    capability,
    decision,
    grantRef,
    mountRefs,
    hosts,
    commands,
    mcpServerNames,
    secretGrantNames,
    toolSurfaceRefs,
  } = fields;
  return (
    isLocalName(capabilityId) &&
    isCapabilityKind(capability) &&
    isCapabilityDecision(decision) &&
    (grantRef === undefined || isLeaseUrn(grantRef)) &&
    (mountRefs === undefined || everyOnce(mountRefs, 1, 256, isAgentWorkspaceMountUrn)) &&
    (hosts === undefined || everyOnce(hosts, 1, 512, isHostPattern)) &&
    (commands === undefined || every(commands, 1, 256, isCommandPrefix)) &&
    (mcpServerNames === undefined || everyOnce(mcpServerNames, 1, 64, isLocalName)) &&
    (secretGrantNames === undefined || everyOnce(secretGrantNames, 1, 64, isLocalName)) &&
    (toolSurfaceRefs === undefined || everyOnce(toolSurfaceRefs, 1, 64, isAgentToolSurfaceUrn)) &&
    (decision !== "allow" || grantRef !== undefined) &&
    (capability === "fs-read" || capability === "fs-write" || capability === "exec-shell" || capability === "vcs-commit" || capability === "vcs-push" ? mountRefs !== undefined : mountRefs === undefined) &&
    (capability === "net-egress" || capability === "browser-use" || capability === "vcs-push" ? hosts !== undefined : hosts === undefined) &&
    (capability === "exec-command" ? commands !== undefined : commands === undefined) &&
    (capability === "mcp-call" ? mcpServerNames !== undefined : mcpServerNames === undefined) &&
    (capability === "secret-use" ? secretGrantNames !== undefined : secretGrantNames === undefined) &&
    (capability === "subagent-spawn" ? toolSurfaceRefs !== undefined : toolSurfaceRefs === undefined)
  );
}

export function isToolExecutable(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "name":
      case "path":
      case "digest":
        continue;
      default:
        return false;
    }
  }
  const { name, path, digest } = fields;
  return (
    isExecutableName(name) &&
    (path === undefined || isContainerExecutablePath(path)) &&
    (digest === undefined || isSha256Digest(digest))
  );
}

export function isToolExposureUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && toolExposureUrnForm.test(value);
}

function isToolProbeResult(value: unknown): boolean {
  return value === "ok" || value === "absent" || value === "error";
}

export function isToolProvider(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isToolVersionProbe(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "command":
      case "constraint":
        continue;
      default:
        return false;
    }
  }
  const { command, constraint } = fields;
  return (
    every(command, 1, 16, isCommandArgument) &&
    (constraint === undefined || isVerbatimVersion(constraint))
  );
}

function isUserIdMapping(value: unknown): boolean {
  return value === "same" || value === "mapped" || value === "isolated";
}

function isUserNamespace(value: unknown): boolean {
  return value === "keep-id" || value === "auto" || value === "nomap";
}

export function isUserPlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "containerUser":
      case "uidMapping":
      case "sudo":
      case "consentRef":
        continue;
      default:
        return false;
    }
  }
  const { containerUser, uidMapping, sudo, consentRef } = fields;
  return (
    isContainerUserName(containerUser) &&
    isUserIdMapping(uidMapping) &&
    sudo === "none" &&
    (consentRef === undefined || isDecisionUrn(consentRef))
  );
}

const verbatimVersionRefusedAnywhere = /* @__PURE__ */ either(
  outsidePrintableAscii,
  secretLiteral,
);

export function isVerbatimVersion(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value !== "" &&
    hasAtMost(value, 256) &&
    (!verbatimVersionRefusedAnywhere.test(value) || !(secretLiteral.test(value) || controlCharacter.test(value)))
  );
}

export function isWorktreePlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "repository":
      case "ref":
      case "strategy":
      case "gitDir":
      case "protectedPaths":
        continue;
      default:
        return false;
    }
  }
  const { repository, ref, strategy, gitDir, protectedPaths } = fields;
  return (
    (repository === undefined || isRepositoryUri(repository)) &&
    (ref === undefined || isGitRef(ref)) &&
    isWorktreeStrategy(strategy) &&
    isGitDirectory(gitDir) &&
    (protectedPaths === undefined || everyOnce(protectedPaths, 1, 256, isRelativePath))
  );
}

function isWorktreeState(value: unknown): boolean {
  return value === "branch" || value === "detached" || value === "unborn" || value === "not-a-repository";
}

function isWorktreeStrategy(value: unknown): boolean {
  return value === "bind" || value === "worktree" || value === "clone" || value === "sync";
}

export function isWslSettings(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  for (const key in fields) {
    switch (key) {
      case "interop":
      case "appendWindowsPath":
      case "automount":
        continue;
      default:
        return false;
    }
  }
  const { interop, appendWindowsPath, automount } = fields;
  return interop === false && appendWindowsPath === false && automount === false;
}
