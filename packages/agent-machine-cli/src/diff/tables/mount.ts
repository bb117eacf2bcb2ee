import type {
  AgentWorkspaceMount,
  CacheSettings,
  MountSource,
} from "@sourceos/agent-machine-types";
import { canonical, elsewhere, type Kind, type Place } from "../kinds/kind.ts";
import { list } from "../kinds/list.ts";
import { object } from "../kinds/object.ts";
import { always, amount, choice, label, prose, scale } from "../kinds/scale.ts";
import { set } from "../kinds/set.ts";
import { besideEachOther, mountIds } from "../together/beside.ts";
import { masks } from "../together/masks.ts";
import { reach, type Target } from "../together/reach.ts";
import { overlaid, type Right, requestedAccess, tellRights } from "../together/rights.ts";
import { code } from "../words.ts";

const compareReach = reach<AgentWorkspaceMount>({
  target: targetOf,
  rights: rightsOn,
  decidedBy: [
    { keys: ["accessMode"], value: ({ accessMode }) => accessMode },
    { keys: ["cache", "writeBack"], value: writeBackOf },
  ],
  dimension: "access",
});
const compareMasks = masks(targetOf);

/** What a mount crosses with; `{it}` is its source. */
const mount = object<AgentWorkspaceMount>(
  {
    id: elsewhere,
    type: label("the contract of the mount of {it}"),
    specVersion: choice("the version of the contract for the mount of {it}"),
    description: prose("the description of the mount of {it} changes"),
    pathClass: label("the kind of content of {it}"),
    accessMode: elsewhere,
    source: object<MountSource>({
      kind: elsewhere,
      path: elsewhere,
      name: elsewhere,
      allowlistRootId: label("the root that admits {it}"),
      sizeMiB: amount("{it} may be larger", "{it} may be less large", "not comparable"),
    }),
    agentPath: choice("the place of {it} in the container"),
    secretsProhibited: always(
      true,
      "secrets of the host may be reachable in {it}",
      "no secret of the host may be reachable in {it}",
    ),
    maskedSubpaths: elsewhere,
    cache: object<CacheSettings>(
      {
        ecosystem: label("the kind of tool that the cache {it} belongs to"),
        writeBack: elsewhere,
        integrity: scale(
          ["content-addressed", "none"],
          "nothing checks the entries of {it}",
          "the entries of {it} are checked",
        ),
      },
      // What is not a cache is checked by nobody.
      { absent: { integrity: "none" } },
    ),
    transport: label("the transport of {it}"),
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
    retentionPolicy: choice("the retention of {it}"),
    defaultFor: set({
      gained: "{it} is the usual place of {}",
      lost: "{it} is no longer the usual place of {}",
      effect: "changes",
    }),
  },
  {
    together: (sides, place) => [
      ...compareReach(sides, place),
      ...compareMasks(sides, place),
      ...mountIds(sides, place),
    ],
  },
);

/** Ids may move from mount to mount, so what is mounted says which one it is; then its id, then its place. */
const mountList = list<AgentWorkspaceMount>({
  by: [
    ({ id, source }) => `${id} ${canonical(source)}`,
    ({ agentPath, source }) => `${agentPath} ${canonical(source)}`,
    ({ source }) => canonical(source),
    ({ id }) => id,
    ({ agentPath }) => agentPath,
  ],
  item: mount,
  name: (item) => targetOf(item).text,
  // What is mounted in one place more may stand there in the place of something else.
  mayCover: () => false,
  gained: (source, item) => given("gains", source, item),
  lost: (source, item) => given("loses", source, item),
});

/** The mounts of a profile. */
export const mounts: Kind<readonly AgentWorkspaceMount[]> = ({ before, after }, place) =>
  mountList({ before: besideEachOther(before), after: besideEachOther(after) }, place);

/** A mount that is reviewed on its own. */
export const mountDocument: Kind<AgentWorkspaceMount> = (sides, place) => {
  const it = targetOf(sides.after.value as AgentWorkspaceMount).text;
  return mount(sides, { ...place, it } satisfies Place);
};

/** What is held on a mount: into a cache with an overlay, whatever its mode, the agent writes what is thrown away. */
function rightsOn(item: AgentWorkspaceMount): readonly Right[] | undefined {
  const rights = requestedAccess[item.accessMode];
  const writeBack = writeBackOf(item);
  if (writeBack === undefined || writeBack === "shared") return rights;
  return writeBack === "overlay" ? rights && overlaid(rights) : undefined;
}

function writeBackOf({ cache }: AgentWorkspaceMount): string | undefined {
  return cache && (cache.writeBack ?? "overlay");
}

function given(does: "gains" | "loses", source: string, item: AgentWorkspaceMount): string {
  const where = `${source} at ${code(item.agentPath)}`;
  const sentences = tellRights(does, rightsOn(item) ?? [], where);
  return sentences.join(", ") || `agent ${does} ${code(item.accessMode)} on ${where}`;
}

function targetOf({ source }: AgentWorkspaceMount): Target {
  const { kind, path, name } = source as { kind: string; path?: string; name?: string };
  if (path !== undefined) {
    const text = kind === "host-path" ? code(path) : `${code(path)} in the machine`;
    return { kind, path, text, keys: ["source", "path"] };
  }
  if (name !== undefined) {
    return { kind, path: name, text: `the volume ${code(name)}`, keys: ["source", "name"] };
  }
  return { kind, path: "", text: "a file system in memory", keys: ["source", "kind"] };
}
