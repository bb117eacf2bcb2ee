// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

import type { AgentMachineFingerprint } from "./agent-machine-fingerprint.ts";
import type { AgentMachineProfile } from "./agent-machine-profile.ts";
import type { AgentToolSurface } from "./agent-tool-surface.ts";
import type { AgentWorkspaceMount } from "./agent-workspace-mount.ts";

/** A document of any contract. Its `type` tells which one. */
export type AgentMachineDocument =
  | AgentMachineFingerprint
  | AgentMachineProfile
  | AgentToolSurface
  | AgentWorkspaceMount;

/** The document that belongs to each `type`. */
export interface AgentMachineDocuments {
  /**
   * What was really there when an agent started: one for every launch, bound by digests to the
   * profile and the tool surfaces that governed it.
   */
  readonly AgentMachineFingerprint: AgentMachineFingerprint;

  /**
   * What is agreed before a launch: what an agent may see, use and reach, on every plane of the
   * machine, and what may cross from one plane to another.
   */
  readonly AgentMachineProfile: AgentMachineProfile;

  /**
   * The tools of one provider, as capabilities that are governed one by one. A tool that lies in
   * the container and that no capability names is not a tool of the agent.
   */
  readonly AgentToolSurface: AgentToolSurface;

  /**
   * One folder, volume or memory file system that a container sees: where it comes from, where it
   * appears, who may do what in it.
   */
  readonly AgentWorkspaceMount: AgentWorkspaceMount;
}
