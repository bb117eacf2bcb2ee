import type {
  AccessMode,
  AgentMachinePlanes,
  AgentMachineProfile,
  AgentPlane,
  EvidencePolicy,
  GitDirectory,
  HostPlane,
  PathAllowlistRoot,
  UserPlane,
  WorktreePlane,
} from "@sourceos/agent-machine-types";
import { coversPath } from "../covers/paths.ts";
import { below, elsewhere, of, type Side } from "../kinds/kind.ts";
import { list } from "../kinds/list.ts";
import { childOf, object } from "../kinds/object.ts";
import { always, apart, choice, label, prose, scale } from "../kinds/scale.ts";
import { set } from "../kinds/set.ts";
import { reach } from "../together/reach.ts";
import { requestedAccess, tellRights } from "../together/rights.ts";
import { code } from "../words.ts";
import { container } from "./container.ts";
import { uidMapping } from "./isolation.ts";
import { machine } from "./machine.ts";
import { mounts } from "./mount.ts";
import { network } from "./network.ts";
import { secrets } from "./secrets.ts";

const host = object<HostPlane>({
  adapter: choice("the operating system of the host"),
  arch: label("the architecture of the host"),
  pathAllowlist: list<PathAllowlistRoot>({
    by: [({ rootId }) => rootId, ({ path }) => path],
    name: ({ path }) => code(path),
    mayCover: (wide, narrow, place) => coversPath(wide.path, narrow.path, place),
    gained: (path, { maxAccess }) => offered("gains", maxAccess, path),
    lost: (path, { maxAccess }) => offered("loses", maxAccess, path),
    item: object<PathAllowlistRoot>(
      {
        rootId: label("the name of the root {it}"),
        path: elsewhere,
        pathClass: label("the kind of content of the root {it}"),
        maxAccess: elsewhere,
      },
      {
        together: reach<PathAllowlistRoot>({
          target: ({ path }) => ({ kind: "root", path, text: code(path), keys: ["path"] }),
          rights: ({ maxAccess }) => requestedAccess[maxAccess],
          decidedBy: [{ keys: ["maxAccess"], value: ({ maxAccess }) => maxAccess }],
          dimension: "host",
          holder: "the path allowlist",
        }),
      },
    ),
  }),
});

function offered(does: "gains" | "loses", maxAccess: AccessMode, path: string): string {
  return tellRights(does, requestedAccess[maxAccess] ?? [], path, "the path allowlist").join();
}

/** What `protectedPaths` stands for when it is absent, in a linked working tree with the file that names its git directory. */
const usuallyProtected = [
  ".git/hooks",
  ".git/config",
  ".git/config.worktree",
  ".git/commondir",
  ".husky",
  ".vscode",
  ".idea",
  ".zed",
  ".devcontainer",
  ".devcontainer.json",
  ".mcp.json",
  ".claude",
  ".codex",
  ".cursor",
  ".gemini",
];

const compareProtected = set({
  gained: "agent can no longer write {} in the working tree",
  lost: "agent may write {} in the working tree",
  effect: "narrows",
  covers: (wide, narrow) => coversPath(wide, narrow, { foldsCase: false }),
});

function protectedIn(side: Side): Side {
  const { gitDir } = (side.value ?? {}) as Partial<WorktreePlane>;
  const linked = gitDir?.layout === "linked-worktree" ? [".git"] : [];
  const own = childOf(side, "protectedPaths");
  return { ...own, value: own.value ?? [...usuallyProtected, ...linked] };
}

const worktree = object<WorktreePlane>(
  {
    repository: choice("the repository", {
      widest: [undefined],
      widens: "any repository will do",
      narrows: "only one repository will do",
    }),
    ref: choice("the reference that is checked out", {
      widest: [undefined],
      widens: "any reference may be checked out",
      narrows: "only one reference may be checked out",
    }),
    strategy: scale(
      ["clone", apart("sync", "worktree"), "bind"],
      "the agent works closer to the user's own working tree",
      "the agent works less close to the user's own working tree",
    ),
    gitDir: object<GitDirectory>({
      layout: choice("the layout of the git directory"),
      gitDirMountRef: choice("the mount of the git directory"),
      commonDirMountRef: choice("the mount of what all working trees share"),
    }),
    protectedPaths: elsewhere,
  },
  {
    together: ({ before, after }, place) =>
      compareProtected(
        { before: protectedIn(before), after: protectedIn(after) },
        below(place, "protectedPaths"),
      ),
  },
);

const user = object<UserPlane>({
  containerUser: choice("the user of the container"),
  uidMapping,
  sudo: always(
    "none",
    "a command raises the rights of the container's user",
    "no command raises the rights of the container's user",
  ),
  consentRef: label("the decision that records the consent of the user"),
});

const agent = object<AgentPlane>({
  agentRef: choice("the agent"),
  toolSurfaceRefs: set({
    gained: "agent gains the tool surface {}",
    lost: "agent loses the tool surface {}",
  }),
  defaultDecision: always(
    "deny",
    "what no tool surface allows is no longer denied",
    "what no tool surface allows is denied",
  ),
});

const evidence = object<EvidencePolicy>({
  fingerprintRequired: always(
    true,
    "launches leave no fingerprint",
    "every launch leaves a fingerprint",
  ),
  trigger: always(
    "every-launch",
    "not every launch leaves a fingerprint",
    "every launch leaves a fingerprint",
  ),
  onMismatch: always(
    "refuse",
    "the agent starts where something else was agreed",
    "the agent does not start where something else was agreed",
  ),
  hashAlgorithm: choice("the algorithm of digests"),
  canonicalization: choice("the form of which digests are taken"),
  sinks: set({
    gained: "fingerprints are sent to {}",
    lost: "fingerprints are no longer sent to {}",
    effect: "narrows",
  }),
  pathDisclosure: scale(
    ["hashed", "root-relative"],
    "evidence tells the paths of the host",
    "evidence tells only digests of the paths of the host",
  ),
});

export const profile = object<AgentMachineProfile>({
  id: label("the id of the profile"),
  type: label("the contract"),
  specVersion: choice("the version of the contract"),
  name: label("the name of the profile"),
  description: prose("the description of the profile changes"),
  mounts: of("mounts", mounts),
  planes: object<AgentMachinePlanes>({
    host: of("host", host),
    machine: of("machine", machine),
    container: of("container", container),
    worktree: of("worktree", worktree),
    user: of("user", user),
    agent: of("agent", agent),
  }),
  secrets: of("secrets", secrets),
  network: of("network", network),
  evidence: of("evidence", evidence),
});
