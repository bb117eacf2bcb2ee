/** Validation by what a document says it is. */
import type { AgentMachineDocument, AgentMachineDocuments } from "@sourceos/agent-machine-types";
import { AgentMachineFingerprint } from "./agent-machine-fingerprint.ts";
import { AgentMachineProfile } from "./agent-machine-profile.ts";
import { AgentToolSurface } from "./agent-tool-surface.ts";
import { AgentWorkspaceMount } from "./agent-workspace-mount.ts";
import { ownFields } from "./check.ts";
import {
  type Contract,
  defaultMaxFindings,
  type ValidateOptions,
  type ValidationResult,
} from "./contract.ts";
import type { Finding } from "./finding.ts";
import { collect } from "./schema/collect.ts";
import type { Schema } from "./schema/definition.ts";

/** The name of a contract, as the `type` of its documents spells it. */
export type ContractName = keyof AgentMachineDocuments;

/** The contracts by name. */
export const contracts: {
  readonly [Kind in ContractName]: Contract<Kind, AgentMachineDocuments[Kind]>;
} = { AgentMachineFingerprint, AgentMachineProfile, AgentToolSurface, AgentWorkspaceMount };

/** The contract that a document claims to keep. */
export function kindOf(document: unknown): ContractName | undefined {
  const type = ownFields(document)?.type;
  return typeof type === "string" && Object.hasOwn(contracts, type)
    ? (type as ContractName)
    : undefined;
}

/** Everything that is wrong with a document, by the contract that its `type` names. */
export function validate(
  document: unknown,
  options: ValidateOptions = {},
): ValidationResult<ContractName> {
  const kind = kindOf(document);
  return kind === undefined
    ? { valid: false, kind, findings: withoutKind(document, options) }
    : contracts[kind].validate(document, options);
}

/** Whether a document keeps the contract that its `type` names. */
export function isDocument(document: unknown): document is AgentMachineDocument {
  const kind = kindOf(document);
  return kind !== undefined && contracts[kind].is(document);
}

/** What a document without a contract does wrong: only its `type` can be spoken of, for nothing else is known. */
function withoutKind(
  document: unknown,
  { maxFindings = defaultMaxFindings }: ValidateOptions,
): Finding[] {
  const type = ownFields(document)?.type;
  const [value, schema] =
    ownFields(document) === undefined ? [document, envelope] : [{ type }, envelope];
  return collect(value, schema, { maxFindings });
}

const envelope: Schema = {
  type: "object",
  required: ["type"],
  properties: {
    type: {
      type: "enum",
      values: Object.keys(contracts),
      description: "the contract that the document keeps.",
    },
  },
};
