import type { AgentWorkspaceMount } from "@sourceos/agent-machine-types";
import type { Side } from "../kinds/kind.ts";
import { itemsOf } from "../kinds/list.ts";

/** The places in a mount where other mounts of the profile appear; none for a mount that is reviewed on its own. */
export const innerMounts = Symbol("inner mounts");

/** A place in a mount that another one covers, and where that other one says so. */
export interface InnerMount {
  readonly path: string;
  readonly side: Side;
}

/** The mounts of a profile, each with the places that the others cover. */
export function withInnerMounts(mounts: Side): Side {
  const places = itemsOf(mounts).map(({ value, pointer, given }) => {
    const { agentPath } = value as AgentWorkspaceMount;
    return { agentPath, side: { value: agentPath, pointer: `${pointer}/agentPath`, given } };
  });
  const value = itemsOf(mounts).map((item) => {
    const mount = item.value as AgentWorkspaceMount;
    const inner: readonly InnerMount[] = places
      .filter(({ agentPath }) => agentPath.startsWith(`${mount.agentPath}/`))
      .map(({ agentPath, side }) => ({ path: agentPath.slice(mount.agentPath.length + 1), side }));
    return { ...mount, [innerMounts]: inner };
  });
  return { ...mounts, value };
}
