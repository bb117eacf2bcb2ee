// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

/**
 * URN of an AgentMachineFingerprint.
 *
 * @remarks Length: at most 255 characters.
 *
 * @example
 * ```json
 * "urn:srcos:agent-machine-fingerprint:macos-2026-07-01"
 * ```
 */
export type AgentMachineFingerprintUrn = `urn:srcos:agent-machine-fingerprint:${string}`;

/** The start of every `AgentMachineFingerprintUrn`. */
export const agentMachineFingerprintUrnPrefix = "urn:srcos:agent-machine-fingerprint:";

/** Whether a value is a well-formed `AgentMachineFingerprintUrn`. */
export function isAgentMachineFingerprintUrn(value: unknown): value is AgentMachineFingerprintUrn {
  return isUrn(value, agentMachineFingerprintUrnPrefix);
}

/**
 * The `AgentMachineFingerprintUrn` with the given local id. Throws a `TypeError` where the id is
 * malformed.
 */
export function agentMachineFingerprintUrn(localId: string): AgentMachineFingerprintUrn {
  return buildUrn(agentMachineFingerprintUrnPrefix, localId);
}

/**
 * URN of an AgentMachineProfile.
 *
 * @remarks Length: at most 255 characters.
 *
 * @example
 * ```json
 * "urn:srcos:agent-machine-profile:macos-podman-default"
 * ```
 */
export type AgentMachineProfileUrn = `urn:srcos:agent-machine-profile:${string}`;

/** The start of every `AgentMachineProfileUrn`. */
export const agentMachineProfileUrnPrefix = "urn:srcos:agent-machine-profile:";

/** Whether a value is a well-formed `AgentMachineProfileUrn`. */
export function isAgentMachineProfileUrn(value: unknown): value is AgentMachineProfileUrn {
  return isUrn(value, agentMachineProfileUrnPrefix);
}

/**
 * The `AgentMachineProfileUrn` with the given local id. Throws a `TypeError` where the id is
 * malformed.
 */
export function agentMachineProfileUrn(localId: string): AgentMachineProfileUrn {
  return buildUrn(agentMachineProfileUrnPrefix, localId);
}

/**
 * URN of an agent identity.
 *
 * @remarks Length: at most 255 characters.
 *
 * @example
 * ```json
 * "urn:srcos:agent:workbench"
 * ```
 */
export type AgentUrn = `urn:srcos:agent:${string}`;

/** The start of every `AgentUrn`. */
export const agentUrnPrefix = "urn:srcos:agent:";

/** Whether a value is a well-formed `AgentUrn`. */
export function isAgentUrn(value: unknown): value is AgentUrn {
  return isUrn(value, agentUrnPrefix);
}

/** The `AgentUrn` with the given local id. Throws a `TypeError` where the id is malformed. */
export function agentUrn(localId: string): AgentUrn {
  return buildUrn(agentUrnPrefix, localId);
}

/**
 * URN of an AgentWorkspaceMount.
 *
 * @remarks Length: at most 255 characters.
 *
 * @example
 * ```json
 * "urn:srcos:agent-workspace-mount:dev-code"
 * ```
 */
export type AgentWorkspaceMountUrn = `urn:srcos:agent-workspace-mount:${string}`;

/** The start of every `AgentWorkspaceMountUrn`. */
export const agentWorkspaceMountUrnPrefix = "urn:srcos:agent-workspace-mount:";

/** Whether a value is a well-formed `AgentWorkspaceMountUrn`. */
export function isAgentWorkspaceMountUrn(value: unknown): value is AgentWorkspaceMountUrn {
  return isUrn(value, agentWorkspaceMountUrnPrefix);
}

/**
 * The `AgentWorkspaceMountUrn` with the given local id. Throws a `TypeError` where the id is
 * malformed.
 */
export function agentWorkspaceMountUrn(localId: string): AgentWorkspaceMountUrn {
  return buildUrn(agentWorkspaceMountUrnPrefix, localId);
}

/**
 * URN of an AgentToolSurface.
 *
 * @remarks Length: at most 255 characters.
 *
 * @example
 * ```json
 * "urn:srcos:agent-tool-surface:codex"
 * ```
 */
export type AgentToolSurfaceUrn = `urn:srcos:agent-tool-surface:${string}`;

/** The start of every `AgentToolSurfaceUrn`. */
export const agentToolSurfaceUrnPrefix = "urn:srcos:agent-tool-surface:";

/** Whether a value is a well-formed `AgentToolSurfaceUrn`. */
export function isAgentToolSurfaceUrn(value: unknown): value is AgentToolSurfaceUrn {
  return isUrn(value, agentToolSurfaceUrnPrefix);
}

/**
 * The `AgentToolSurfaceUrn` with the given local id. Throws a `TypeError` where the id is
 * malformed.
 */
export function agentToolSurfaceUrn(localId: string): AgentToolSurfaceUrn {
  return buildUrn(agentToolSurfaceUrnPrefix, localId);
}

/**
 * URN of a policy decision, such as a recorded consent.
 *
 * @remarks Length: at most 255 characters.
 *
 * @example
 * ```json
 * "urn:srcos:decision:workspace-consent-2026-07"
 * ```
 */
export type DecisionUrn = `urn:srcos:decision:${string}`;

/** The start of every `DecisionUrn`. */
export const decisionUrnPrefix = "urn:srcos:decision:";

/** Whether a value is a well-formed `DecisionUrn`. */
export function isDecisionUrn(value: unknown): value is DecisionUrn {
  return isUrn(value, decisionUrnPrefix);
}

/** The `DecisionUrn` with the given local id. Throws a `TypeError` where the id is malformed. */
export function decisionUrn(localId: string): DecisionUrn {
  return buildUrn(decisionUrnPrefix, localId);
}

/**
 * URN of a network access profile.
 *
 * @remarks Length: at most 255 characters.
 *
 * @example
 * ```json
 * "urn:srcos:network-access-profile:builders"
 * ```
 */
export type NetworkAccessProfileUrn = `urn:srcos:network-access-profile:${string}`;

/** The start of every `NetworkAccessProfileUrn`. */
export const networkAccessProfileUrnPrefix = "urn:srcos:network-access-profile:";

/** Whether a value is a well-formed `NetworkAccessProfileUrn`. */
export function isNetworkAccessProfileUrn(value: unknown): value is NetworkAccessProfileUrn {
  return isUrn(value, networkAccessProfileUrnPrefix);
}

/**
 * The `NetworkAccessProfileUrn` with the given local id. Throws a `TypeError` where the id is
 * malformed.
 */
export function networkAccessProfileUrn(localId: string): NetworkAccessProfileUrn {
  return buildUrn(networkAccessProfileUrnPrefix, localId);
}

/**
 * URN of an AgentCapabilityLease: the grant under which a capability is allowed.
 *
 * @remarks Length: at most 255 characters.
 *
 * @example
 * ```json
 * "urn:srcos:lease:read-code"
 * ```
 */
export type LeaseUrn = `urn:srcos:lease:${string}`;

/** The start of every `LeaseUrn`. */
export const leaseUrnPrefix = "urn:srcos:lease:";

/** Whether a value is a well-formed `LeaseUrn`. */
export function isLeaseUrn(value: unknown): value is LeaseUrn {
  return isUrn(value, leaseUrnPrefix);
}

/** The `LeaseUrn` with the given local id. Throws a `TypeError` where the id is malformed. */
export function leaseUrn(localId: string): LeaseUrn {
  return buildUrn(leaseUrnPrefix, localId);
}

/**
 * URN of a ToolExposurePolicy.
 *
 * @remarks Length: at most 255 characters.
 *
 * @example
 * ```json
 * "urn:srcos:tool-exposure:builders"
 * ```
 */
export type ToolExposureUrn = `urn:srcos:tool-exposure:${string}`;

/** The start of every `ToolExposureUrn`. */
export const toolExposureUrnPrefix = "urn:srcos:tool-exposure:";

/** Whether a value is a well-formed `ToolExposureUrn`. */
export function isToolExposureUrn(value: unknown): value is ToolExposureUrn {
  return isUrn(value, toolExposureUrnPrefix);
}

/**
 * The `ToolExposureUrn` with the given local id. Throws a `TypeError` where the id is malformed.
 */
export function toolExposureUrn(localId: string): ToolExposureUrn {
  return buildUrn(toolExposureUrnPrefix, localId);
}

const localIdPattern = /^[a-z0-9][a-z0-9_-]*$/;

function isUrn(value: unknown, prefix: string): boolean {
  return (
    typeof value === "string" &&
    value.length <= 255 &&
    value.startsWith(prefix) &&
    localIdPattern.test(value.slice(prefix.length))
  );
}

function buildUrn<Prefix extends string>(prefix: Prefix, localId: string): `${Prefix}${string}` {
  const urn = `${prefix}${localId}` as const;
  if (isUrn(urn, prefix)) return urn;
  throw new TypeError(`${JSON.stringify(localId)} cannot be the local id of a URN ${prefix}…`);
}
