import type { AgentWorkspaceMount } from "@sourceos/agent-machine-types";
import { below, change, type Kind, type Side, unclear } from "../kinds/kind.ts";
import { itemsOf } from "../kinds/list.ts";
import { fill, show } from "../words.ts";

/** What a mount stands beside in its profile; nothing for a mount that is reviewed on its own. */
const beside = Symbol("beside");

interface Beside {
  /** The places in the mount where other mounts appear. */
  readonly inner: readonly InnerMount[];
  /** The ids of all mounts. */
  readonly ids: ReadonlySet<string>;
}

/** A place in a mount that another one covers, and where that other one says so. */
export interface InnerMount {
  readonly path: string;
  readonly side: Side;
}

type Mount = AgentWorkspaceMount & { readonly [beside]?: Beside };

/** The mounts of a profile, each with what it stands beside. */
export function besideEachOther(mounts: Side): Side {
  const items = itemsOf(mounts);
  const ids = new Set(items.map(({ value }) => (value as Mount).id));
  const places = items.map(({ value, pointer, given }) => {
    const { agentPath } = value as Mount;
    return { agentPath, side: { value: agentPath, pointer: `${pointer}/agentPath`, given } };
  });
  const value = items.map((item): Mount => {
    const mount = item.value as Mount;
    const inner = places
      .filter(({ agentPath }) => agentPath.startsWith(`${mount.agentPath}/`))
      .map(({ agentPath, side }) => ({ path: agentPath.slice(mount.agentPath.length + 1), side }));
    return { ...mount, [beside]: { inner, ids } };
  });
  return { ...mounts, value };
}

export function innerMountsOf(mount: AgentWorkspaceMount): readonly InnerMount[] {
  return (mount as Mount)[beside]?.inner ?? [];
}

/**
 * Compares the ids of two mounts. Tool surfaces say by id what may be done in a mount, so one that takes over the id of another mount
 * takes over what is said of that one.
 */
export const mountIds: Kind = ({ before, after }, place) => {
  const [old, now] = [before.value, after.value] as (Mount | undefined)[];
  if (!old || !now || old.id === now.id) return [];
  const isTakenOver = old[beside]?.ids.has(now.id) || now[beside]?.ids.has(old.id);
  const at = [
    {
      before: { value: old.id, pointer: `${before.pointer}/id`, given: true },
      after: { value: now.id, pointer: `${after.pointer}/id`, given: true },
    },
    below(place, "id"),
  ] as const;
  const sentence = `${fill("the id of the mount of {it}", place)} changes from ${show(old.id)} to ${show(now.id)}`;
  return [
    isTakenOver
      ? unclear(`${sentence}, and another mount has or had one of the two`, ...at)
      : change("changes", sentence, ...at),
  ];
};
