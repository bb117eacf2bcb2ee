import type {
  AgentMachineFingerprint,
  Deviation,
  IdMapping,
  ObservedAgent,
  ObservedContainer,
  ObservedHost,
  ObservedMachine,
  ObservedMount,
  ObservedNetwork,
  ObservedPlanes,
  ObservedTool,
  ObservedUser,
  ObservedWorktree,
} from "@sourceos/agent-machine-types";
import { coversPath } from "../covers/paths.ts";
import { elsewhere, ignored, of } from "../kinds/kind.ts";
import { list } from "../kinds/list.ts";
import { object } from "../kinds/object.ts";
import { fact, scale } from "../kinds/scale.ts";
import { set } from "../kinds/set.ts";
import { coversTarget, reach, type Target } from "../together/reach.ts";
import { observedAccess, tellRights } from "../together/rights.ts";
import {
  engineRoot,
  machineNetwork,
  noNewPrivileges,
  ociRuntime,
  privileged,
  readOnlyRootfs,
  rootless,
  rosetta,
  uidMapping,
  withoutMachine,
} from "./isolation.ts";

const machine = object<ObservedMachine>({
  manager: fact("the manager of the machine", withoutMachine),
  provider: fact("the hypervisor of the machine", withoutMachine),
  name: fact("the name of the machine"),
  state: fact("the state of the machine"),
  managerVersion: fact("the version of the manager"),
  engineVersion: fact("the version of the container engine in the machine"),
  imageDigest: fact("the digest of the image of the machine"),
  rootful: engineRoot,
  networkMode: machineNetwork,
  rosetta,
  implicitMountsObserved: set({
    gained: "the machine sees {}, which no mount names",
    lost: "the machine no longer sees {}, which no mount names",
    covers: coversPath,
  }),
});

const container = object<ObservedContainer>({
  runtime: fact("the container engine"),
  runtimeVersion: fact("the version of the container engine"),
  ociRuntime,
  imageReference: fact("the image of the container"),
  imageDigest: fact("the digest of the image of the container"),
  userns: scale(
    [["auto", "nomap"], "keep-id", "host"],
    "users inside are closer to users outside",
    "users inside are less close to users outside",
  ),
  idMappings: list<IdMapping>({
    by: [({ containerId }) => `${containerId}`],
    name: ({ containerId }) => `\`${containerId}\``,
    effect: "changes",
    gained: (first) => `the ids from ${first} inside the container map`,
    lost: (first) => `the ids from ${first} inside the container no longer map`,
    item: object<IdMapping>({
      containerId: fact("the first id inside"),
      hostId: fact("the id outside that {it} maps to"),
      size: fact("the number of ids that map from {it}"),
    }),
  }),
  effectiveCapabilities: set({
    gained: "processes have the Linux capability {}",
    lost: "processes no longer have the Linux capability {}",
  }),
  seccompEnabled: scale(
    [true, false],
    "no list of system calls is in force",
    "a list of system calls is in force",
  ),
  seccompDigest: fact("the digest of the list of system calls"),
  noNewPrivileges,
  privileged,
  rootless,
  readOnlyRootfs,
  networkMode: scale(
    ["none", "internal", ["pasta", "bridge"], "host"],
    "the container is closer to the network around it",
    "the container is less close to the network around it",
  ),
});

const worktree = object<ObservedWorktree>({
  state: fact("the state of the working tree"),
  repository: fact("the repository"),
  ref: fact("the branch"),
  commit: fact("the commit"),
  dirty: fact("whether files differ from the commit"),
  layout: fact("the layout of the git directory"),
});

const mounts = list<ObservedMount>({
  by: [({ mountRef }) => mountRef, ({ agentPath }) => agentPath],
  name: (mount) => targetOf(mount).text,
  mayCover: (wide, narrow, place) => coversTarget(targetOf(wide), targetOf(narrow), place),
  gained: (source, mount) => found("gains", source, mount),
  lost: (source, mount) => found("loses", source, mount),
  item: object<ObservedMount>(
    {
      mountRef: fact("the id of the mount of {it}"),
      pathClass: fact("the kind of content of {it}"),
      accessMode: fact("the access to {it} that was asked for"),
      effectiveAccess: elsewhere,
      source: elsewhere,
      agentPath: fact("the place of {it} in the container"),
      transport: fact("the transport of {it}"),
      storageBackend: fact("the storage backend of {it}"),
    },
    {
      together: reach<ObservedMount>({
        target: targetOf,
        mode: "effectiveAccess",
        access: observedAccess,
        dimension: "access",
      }),
    },
  ),
});

/** A volume is not told by its source, so it is known by the mount that it was. */
function targetOf({ source, mountRef }: ObservedMount): Target {
  return source === undefined
    ? { kind: "mount", path: mountRef, text: `\`${mountRef}\``, keys: ["mountRef"] }
    : { kind: "source", path: source, text: `\`${source}\``, keys: ["source"] };
}

function found(
  does: "gains" | "loses",
  source: string,
  { agentPath, effectiveAccess }: ObservedMount,
): string {
  const where = `${source} at \`${agentPath}\``;
  const sentences = tellRights(does, observedAccess[effectiveAccess] ?? [], where);
  return sentences.join(", ") || `agent ${does} nothing on ${where}`;
}

const tools = list<ObservedTool>({
  by: [({ toolSurfaceRef }) => toolSurfaceRef],
  name: ({ toolSurfaceRef }) => `\`${toolSurfaceRef}\``,
  effect: "changes",
  gained: (surface) => `the tool of ${surface} is recorded`,
  lost: (surface) => `the tool of ${surface} is no longer recorded`,
  item: object<ObservedTool>({
    toolSurfaceRef: fact("the tool surface"),
    provider: fact("the provider of {it}"),
    probe: fact("the probe of {it}"),
    reportedVersion: fact("the answer of {it}"),
    version: fact("the version of {it}"),
    executableDigest: fact("the digest of the program of {it}"),
    configDigest: fact("the digest of the settings of {it}"),
  }),
});

const deviations = list<Deviation>({
  by: [({ pointer }) => pointer],
  name: ({ pointer }) => `\`${pointer}\``,
  effect: "changes",
  gained: (pointer, { effective }) => `${pointer} was not as agreed: ${effective}`,
  lost: (pointer) => `${pointer} was as agreed`,
  item: object<Deviation>({
    pointer: fact("the place that was not as agreed"),
    requested: fact("what was asked for at {it}"),
    effective: fact("what was there at {it}"),
    reason: fact("why {it} was not as agreed"),
  }),
});

export const fingerprint = object<AgentMachineFingerprint>({
  id: ignored,
  type: fact("the contract"),
  specVersion: fact("the version of the contract"),
  profileRef: fact("the profile"),
  profileDigest: fact("the digest of the profile"),
  policyHash: fact("the digest of all that governed the launch"),
  launchId: ignored,
  capturedAt: ignored,
  mounts: of("mounts", mounts),
  planes: object<ObservedPlanes>({
    host: of(
      "host",
      object<ObservedHost>({
        adapter: fact("the operating system of the host"),
        arch: fact("the architecture of the host"),
        osVersion: fact("the version of the operating system"),
        kernelRelease: fact("the release of the kernel"),
      }),
    ),
    machine: of("machine", machine),
    container: of("container", container),
    worktree: of("worktree", worktree),
    user: of(
      "user",
      object<ObservedUser>({
        containerUser: fact("the user of the container", {
          widest: ["root"],
          widens: "the tools ran as root of the container",
          narrows: "the tools did not run as root of the container",
        }),
        uidMapping,
        sudoAvailable: scale(
          [false, true],
          "a command could raise the rights of the user",
          "no command could raise the rights of the user",
        ),
      }),
    ),
    agent: of("agent", object<ObservedAgent>({ agentRef: fact("the agent") })),
  }),
  secretGrantsUsed: of(
    "secrets",
    set({
      gained: "the secret grant {} was used",
      lost: "the secret grant {} was not used",
    }),
  ),
  network: of(
    "network",
    object<ObservedNetwork>({
      mode: scale(
        ["none", "allowlist", "full"],
        "the network was open",
        "the network was less open",
      ),
      rulesetDigest: fact("the digest of the rules of the network"),
    }),
  ),
  tools: of("tools", tools),
  conformance: of("evidence", fact("the conformance")),
  deviations: of("evidence", deviations),
});
