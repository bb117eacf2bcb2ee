import type { AgentWorkspaceMount } from "@sourceos/agent-machine-types";
import type { Effect } from "../change.ts";
import { coversGlob, globsBelow } from "../covers/globs.ts";
import { folded } from "../covers/paths.ts";
import { below, change, type Kind, onlyIn, type Place, type Side } from "../kinds/kind.ts";
import { fill, show } from "../words.ts";
import { innerMountsOf } from "./beside.ts";
import { coversTarget, foldsTarget, type Target } from "./reach.ts";

/** Something that hides a part of a mount: a masked place, or another mount that appears there. */
interface Mask {
  readonly side: Side;
  readonly key: "maskedSubpaths" | "agentPath";
  /** The globs that it surely is in the place that both mounts have in common. */
  readonly hidden: readonly string[];
  /** The globs that it may be there: one without a slash can also be meant at any depth, as in gitignore. */
  readonly meant: readonly string[];
}

const sentences = {
  maskedSubpaths: { widens: "{} is no longer masked in {it}", narrows: "{} is now masked in {it}" },
  agentPath: {
    widens: "what {it} has at {} is no longer covered by another mount",
    narrows: "what {it} has at {} is covered by another mount",
  },
} as const;

/** Compares what two mounts hide. A mask is relative to the source, so that of a wider source is read from the narrower one. */
export function masks(target: (mount: AgentWorkspaceMount) => Target): Kind {
  return ({ before, after }, place) => {
    if (before.value === undefined || after.value === undefined) return [];
    const [from, to] = [
      target(before.value as AgentWorkspaceMount),
      target(after.value as AgentWorkspaceMount),
    ];
    const old = masksOf(before, from, to, place);
    const now = masksOf(after, to, from, place);
    const told = (effect: keyof typeof sentences.agentPath & Effect, { side, key }: Mask) => {
      const sentence = fill(sentences[key][effect], place, show(side.value));
      const there = onlyIn(effect === "widens" ? "before" : "after", side);
      return change(effect, sentence, there, below(place, key));
    };
    return [
      ...unhidden(old, now).map((mask) => told("widens", mask)),
      ...unhidden(now, old).map((mask) => told("narrows", mask)),
    ];
  };
}

/** The masks that may hide something that the others do not. */
function unhidden(some: readonly Mask[], others: readonly Mask[]): readonly Mask[] {
  return some.filter(({ meant }) =>
    meant.some((glob) => !others.some(({ hidden }) => hidden.some((by) => coversGlob(by, glob)))),
  );
}

/** The masks of a mount, as they are read from another target where that lies in its own. */
function masksOf({ value, pointer }: Side, own: Target, other: Target, place: Place) {
  const read = foldsTarget(own, place) ? folded : (text: string) => text;
  const path = coversTarget(own, other, place)
    ? read(other.path.slice(own.path.length)).split("/").filter(Boolean)
    : [];
  const mount = value as AgentWorkspaceMount;
  const masked = (mount.maskedSubpaths ?? []).map((glob, index): Mask => {
    const hidden = globsBelow(read(glob), path);
    const side = { value: glob, pointer: `${pointer}/maskedSubpaths/${index}`, given: true };
    const meant = glob.includes("/") ? hidden : [...hidden, read(glob)];
    return { key: "maskedSubpaths", side, hidden, meant };
  });
  const covered = innerMountsOf(mount).map(({ path: at, side }): Mask => {
    const hidden = globsBelow(read(at), path);
    return { key: "agentPath", side, hidden, meant: hidden };
  });
  return [...masked, ...covered];
}
