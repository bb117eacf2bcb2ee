export { AgentMachineFingerprint } from "./agent-machine-fingerprint.ts";
export { AgentMachineProfile } from "./agent-machine-profile.ts";
export { AgentToolSurface } from "./agent-tool-surface.ts";
export { AgentWorkspaceMount } from "./agent-workspace-mount.ts";
export type { Contract, RuleOptions, ValidateOptions, ValidationResult } from "./contract.ts";
export { ContractError } from "./contract-error.ts";
export {
  canonicalize,
  type DigestOptions,
  type DigestResult,
  digest,
  digestPolicy,
  digestRules,
  digestText,
  policyHash,
  profileDigest,
} from "./digest/index.ts";
export { DigestError, UsageError } from "./errors.ts";
export type { Finding, Position, RelatedPlace, Severity, TextRange } from "./finding.ts";
export { defaultLimits, type Limits } from "./limits.ts";
export { type SetFinding, setRules } from "./rules/set.ts";
export { nearMiss } from "./schema/near-miss.ts";
export { isSecret, isVariableValue } from "./schema/show.ts";
export type {
  StandardIssue,
  StandardJsonSchemaOptions,
  StandardProps,
  StandardResult,
} from "./standard-schema.ts";
export {
  documentsOfLines,
  type LinesOptions,
  type ParsedText,
  type ParseOptions,
  parseText,
  type TextDocument,
  type TextFormat,
  type TextReader,
  textRules,
} from "./text/index.ts";
export { checkAgainst, checkSet, type Launch, verify } from "./together.ts";
export { type ContractName, contracts, isDocument, kindOf, validate } from "./validate.ts";
export {
  type TextDocumentResult,
  type TextResult,
  type ValidateTextOptions,
  validateDocument,
  validateText,
} from "./validate-text.ts";
