export { AgentMachineFingerprint } from "./agent-machine-fingerprint.ts";
export { AgentMachineProfile } from "./agent-machine-profile.ts";
export { AgentToolSurface } from "./agent-tool-surface.ts";
export { AgentWorkspaceMount } from "./agent-workspace-mount.ts";
export type { Contract, ValidateOptions, ValidationResult } from "./contract.ts";
export { ContractError } from "./contract-error.ts";
export type { Finding, Position, RelatedPlace, Severity, TextRange } from "./finding.ts";
export type {
  StandardIssue,
  StandardJsonSchemaOptions,
  StandardProps,
  StandardResult,
} from "./standard-schema.ts";
export { type ContractName, contracts, isDocument, kindOf, validate } from "./validate.ts";
