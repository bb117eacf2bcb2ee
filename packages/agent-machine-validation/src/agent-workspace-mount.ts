import type * as types from "@sourceos/agent-machine-types";
import { type Contract, defineContract } from "./contract.ts";
import { isAgentWorkspaceMount } from "./generated/checks.ts";
import { agentWorkspaceMount } from "./generated/nodes.ts";

/** A document of the contract. */
export type AgentWorkspaceMount = types.AgentWorkspaceMount;

/** The validator of the contract. */
export const AgentWorkspaceMount: Contract<"AgentWorkspaceMount", types.AgentWorkspaceMount> =
  /* @__PURE__ */ defineContract("AgentWorkspaceMount", isAgentWorkspaceMount, () =>
    agentWorkspaceMount(),
  );
