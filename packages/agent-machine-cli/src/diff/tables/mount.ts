import type {
  AgentWorkspaceMount,
  CacheSettings,
  MountSource,
} from "@sourceos/agent-machine-types";
import { elsewhere, type Kind, type Place } from "../kinds/kind.ts";
import { list } from "../kinds/list.ts";
import { object } from "../kinds/object.ts";
import { always, amount, differs, fact, scale } from "../kinds/scale.ts";
import { set } from "../kinds/set.ts";
import { withInnerMounts } from "../together/inner-mounts.ts";
import { masks } from "../together/masks.ts";
import { coversTarget, reach, type Target } from "../together/reach.ts";
import { requestedAccess, tellRights } from "../together/rights.ts";

const compareReach = reach<AgentWorkspaceMount>({
  target: targetOf,
  mode: "accessMode",
  access: requestedAccess,
  dimension: "access",
});
const compareMasks = masks(targetOf);

/** What a mount crosses with; `{it}` is its source. */
const mount = object<AgentWorkspaceMount>(
  {
    id: fact("the id of the mount of {it}"),
    type: fact("the contract of the mount of {it}"),
    specVersion: fact("the version of the contract for the mount of {it}"),
    description: differs("the description of the mount of {it} changes"),
    pathClass: fact("the kind of content of {it}"),
    accessMode: elsewhere,
    source: object<MountSource>({
      kind: elsewhere,
      path: elsewhere,
      name: elsewhere,
      allowlistRootId: fact("the root that admits {it}"),
      sizeMiB: amount("{it} may be larger", "{it} may be less large", "not comparable"),
    }),
    agentPath: fact("the place of {it} in the container"),
    secretsProhibited: always(
      true,
      "secrets of the host may be reachable in {it}",
      "no secret of the host may be reachable in {it}",
    ),
    maskedSubpaths: elsewhere,
    cache: object<CacheSettings>(
      {
        ecosystem: fact("the kind of tool that the cache {it} belongs to"),
        writeBack: scale(
          ["overlay", "shared"],
          "what the agent writes to {it} is for all who use it",
          "what the agent writes to {it} is thrown away",
        ),
        integrity: scale(
          ["content-addressed", "none"],
          "nothing checks the entries of {it}",
          "the entries of {it} are checked",
        ),
      },
      // What is not a cache is written in place and checked by nobody.
      { absent: { writeBack: "shared", integrity: "none" } },
    ),
    transport: fact("the transport of {it}"),
    directExecutionAllowed: scale(
      [false, true],
      "programs that lie in {it} may be executed from it",
      "programs that lie in {it} may not be executed from it",
    ),
    noSuid: always(
      true,
      "set-user-ID bits in {it} have an effect",
      "set-user-ID bits in {it} have no effect",
    ),
    noDev: always(
      true,
      "device files in {it} have an effect",
      "device files in {it} have no effect",
    ),
    followSymlinks: always(
      false,
      "symbolic links that leave {it} are followed",
      "symbolic links that leave {it} are not followed",
    ),
    propagation: scale(
      ["private", "slave"],
      "mounts that the host makes in {it} appear in the container",
      "mounts that the host makes in {it} do not appear in the container",
    ),
    relabel: scale(
      ["none", "private", "shared"],
      "more containers may get at {it} by its SELinux labels",
      "fewer containers may get at {it} by its SELinux labels",
    ),
    createIfMissing: scale(
      [false, true],
      "{it} is made on the host when it is missing",
      "{it} is not made on the host when it is missing",
    ),
    retentionPolicy: fact("the retention of {it}"),
    defaultFor: set({
      gained: "{it} is the usual place of {}",
      lost: "{it} is no longer the usual place of {}",
      effect: "changes",
    }),
  },
  { together: (sides, place) => [...compareReach(sides, place), ...compareMasks(sides, place)] },
);

/** A mount with another id is the same one when it appears in the same place. */
const mountList = list<AgentWorkspaceMount>({
  by: [({ id }) => id, ({ agentPath }) => agentPath],
  item: mount,
  name: (item) => targetOf(item).text,
  mayCover: (wide, narrow, place) => coversTarget(targetOf(wide), targetOf(narrow), place),
  gained: (source, item) => given("gains", source, item),
  lost: (source, item) => given("loses", source, item),
});

/** The mounts of a profile. */
export const mounts: Kind<readonly AgentWorkspaceMount[]> = ({ before, after }, place) =>
  mountList({ before: withInnerMounts(before), after: withInnerMounts(after) }, place);

/** A mount that is reviewed on its own. */
export const mountDocument: Kind<AgentWorkspaceMount> = (sides, place) => {
  const it = targetOf(sides.after.value as AgentWorkspaceMount).text;
  return mount(sides, { ...place, it } satisfies Place);
};

function given(
  does: "gains" | "loses",
  source: string,
  { agentPath, accessMode }: AgentWorkspaceMount,
): string {
  const where = `${source} at \`${agentPath}\``;
  const sentences = tellRights(does, requestedAccess[accessMode] ?? [], where);
  return sentences.join(", ") || `agent ${does} \`${accessMode}\` on ${where}`;
}

function targetOf({ source }: AgentWorkspaceMount): Target {
  const { kind, path, name } = source as { kind: string; path?: string; name?: string };
  if (path !== undefined) {
    const text = kind === "host-path" ? `\`${path}\`` : `\`${path}\` in the machine`;
    return { kind, path, text, keys: ["source", "path"] };
  }
  if (name !== undefined) {
    return { kind, path: name, text: `the volume \`${name}\``, keys: ["source", "name"] };
  }
  return { kind, path: "", text: "a file system in memory", keys: ["source", "kind"] };
}
