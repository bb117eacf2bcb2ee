// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

/** The kind of thing that the URN of every `AgentMachineFingerprint` names. */
export const agentMachineFingerprintSlug = "agent-machine-fingerprint";

/** The version of `AgentMachineFingerprint` that these types describe. */
export const agentMachineFingerprintSpecVersion = "0.1.0";

/** The id of the JSON Schema of `AgentMachineFingerprint`. */
export const agentMachineFingerprintSchemaId =
  "https://schemas.srcos.ai/v2/AgentMachineFingerprint.json";

/** The kind of thing that the URN of every `AgentMachineProfile` names. */
export const agentMachineProfileSlug = "agent-machine-profile";

/** The version of `AgentMachineProfile` that these types describe. */
export const agentMachineProfileSpecVersion = "0.1.0";

/** The id of the JSON Schema of `AgentMachineProfile`. */
export const agentMachineProfileSchemaId = "https://schemas.srcos.ai/v2/AgentMachineProfile.json";

/** The kind of thing that the URN of every `AgentToolSurface` names. */
export const agentToolSurfaceSlug = "agent-tool-surface";

/** The version of `AgentToolSurface` that these types describe. */
export const agentToolSurfaceSpecVersion = "0.1.0";

/** The id of the JSON Schema of `AgentToolSurface`. */
export const agentToolSurfaceSchemaId = "https://schemas.srcos.ai/v2/AgentToolSurface.json";

/** The kind of thing that the URN of every `AgentWorkspaceMount` names. */
export const agentWorkspaceMountSlug = "agent-workspace-mount";

/** The version of `AgentWorkspaceMount` that these types describe. */
export const agentWorkspaceMountSpecVersion = "0.1.0";

/** The id of the JSON Schema of `AgentWorkspaceMount`. */
export const agentWorkspaceMountSchemaId = "https://schemas.srcos.ai/v2/AgentWorkspaceMount.json";
