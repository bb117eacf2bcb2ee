import type * as types from "@sourceos/agent-machine-types";
import { type Contract, defineContract } from "./contract.ts";
import { isAgentMachineFingerprint } from "./generated/checks.ts";
import { agentMachineFingerprint } from "./generated/nodes.ts";

/** A document of the contract. */
export type AgentMachineFingerprint = types.AgentMachineFingerprint;

/** The validator of the contract. */
export const AgentMachineFingerprint: Contract<
  "AgentMachineFingerprint",
  types.AgentMachineFingerprint
> = /* @__PURE__ */ defineContract("AgentMachineFingerprint", isAgentMachineFingerprint, () =>
  agentMachineFingerprint(),
);
