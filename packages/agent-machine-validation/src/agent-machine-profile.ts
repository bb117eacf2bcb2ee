import type * as types from "@sourceos/agent-machine-types";
import { type Contract, defineContract } from "./contract.ts";
import { isAgentMachineProfile } from "./generated/checks.ts";
import { agentMachineProfile } from "./generated/nodes.ts";

/** A document of the contract. */
export type AgentMachineProfile = types.AgentMachineProfile;

/** The validator of the contract. */
export const AgentMachineProfile: Contract<"AgentMachineProfile", types.AgentMachineProfile> =
  /* @__PURE__ */ defineContract("AgentMachineProfile", isAgentMachineProfile, () =>
    agentMachineProfile(),
  );
