import type * as types from "@sourceos/agent-machine-types";
import { type Contract, defineContract } from "./contract.ts";
import { isAgentToolSurface } from "./generated/checks.ts";
import { agentToolSurface } from "./generated/nodes.ts";

/** A document of the contract. */
export type AgentToolSurface = types.AgentToolSurface;

/** The validator of the contract. */
export const AgentToolSurface: Contract<"AgentToolSurface", types.AgentToolSurface> =
  /* @__PURE__ */ defineContract("AgentToolSurface", isAgentToolSurface, () => agentToolSurface());
