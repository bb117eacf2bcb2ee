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
import { apart, choice, label, scale } from "../kinds/scale.ts";
import { set } from "../kinds/set.ts";
import { coversTarget, reach, type Target } from "../together/reach.ts";
import { observedAccess, tellRights } from "../together/rights.ts";
import { code } from "../words.ts";
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
  manager: choice("the manager of the machine", withoutMachine),
  provider: choice("the hypervisor of the machine", withoutMachine),
  name: choice("the name of the machine", withoutMachine),
  state: label("the state of the machine"),
  managerVersion: label("the version of the manager"),
  engineVersion: label("the version of the container engine in the machine"),
  imageDigest: choice("the digest of the image of the machine"),
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
  runtime: choice("the container engine"),
  runtimeVersion: label("the version of the container engine"),
  ociRuntime,
  imageReference: label("the image of the container"),
  imageDigest: choice("the digest of the image of the container"),
  userns: scale(
    [["auto", "nomap"], "keep-id", "host"],
    "users inside are closer to users outside",
    "users inside are less close to users outside",
  ),
  idMappings: list<IdMapping>({
    by: [({ containerId }) => `${containerId}`],
    name: ({ containerId }) => code(`${containerId}`),
    effect: "unclear",
    gained: (first) => `the ids from ${first} inside the container map`,
    lost: (first) => `the ids from ${first} inside the container no longer map`,
    item: object<IdMapping>({
      containerId: choice("the first id inside"),
      hostId: choice("the id outside that {it} maps to"),
      size: choice("the number of ids that map from {it}"),
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
  seccompDigest: choice("the digest of the list of system calls"),
  noNewPrivileges,
  privileged,
  rootless,
  readOnlyRootfs,
  networkMode: scale(
    ["none", "internal", apart("pasta", "bridge"), "host"],
    "the container is closer to the network around it",
    "the container is less close to the network around it",
  ),
});

const worktree = object<ObservedWorktree>({
  state: label("the state of the working tree"),
  repository: choice("the repository"),
  ref: label("the branch"),
  commit: label("the commit"),
  dirty: label("whether files differ from the commit"),
  layout: choice("the layout of the git directory"),
});

const mounts = list<ObservedMount>({
  by: [({ mountRef }) => mountRef, ({ agentPath }) => agentPath],
  name: (mount) => targetOf(mount).text,
  mayCover: (wide, narrow, place) => coversTarget(targetOf(wide), targetOf(narrow), place),
  gained: (source, mount) => found("gains", source, mount),
  lost: (source, mount) => found("loses", source, mount),
  item: object<ObservedMount>(
    {
      mountRef: label("the id of the mount of {it}"),
      pathClass: label("the kind of content of {it}"),
      accessMode: label("the access to {it} that was asked for"),
      effectiveAccess: elsewhere,
      source: elsewhere,
      agentPath: choice("the place of {it} in the container"),
      transport: label("the transport of {it}"),
      storageBackend: label("the storage backend of {it}"),
    },
    {
      together: reach<ObservedMount>({
        target: targetOf,
        rights: ({ effectiveAccess }) => observedAccess[effectiveAccess],
        decidedBy: [{ keys: ["effectiveAccess"], value: ({ effectiveAccess }) => effectiveAccess }],
        dimension: "access",
      }),
    },
  ),
});

/** A volume is not told by its source, so it is known by the mount that it was. */
function targetOf({ source, mountRef }: ObservedMount): Target {
  return source === undefined
    ? { kind: "mount", path: mountRef, text: code(mountRef), keys: ["mountRef"] }
    : { kind: "source", path: source, text: code(source), keys: ["source"] };
}

function found(
  does: "gains" | "loses",
  source: string,
  { agentPath, effectiveAccess }: ObservedMount,
): string {
  const where = `${source} at ${code(agentPath)}`;
  const sentences = tellRights(does, observedAccess[effectiveAccess] ?? [], where);
  return sentences.join(", ") || `agent ${does} nothing on ${where}`;
}

const tools = list<ObservedTool>({
  by: [({ toolSurfaceRef }) => toolSurfaceRef],
  name: ({ toolSurfaceRef }) => code(toolSurfaceRef),
  gained: (surface) => `the tool of ${surface} is recorded`,
  lost: (surface) => `the tool of ${surface} is no longer recorded`,
  item: object<ObservedTool>({
    toolSurfaceRef: choice("the tool surface"),
    provider: choice("the provider of {it}"),
    probe: scale(
      [["absent", "error"], "ok"],
      "the tool of {it} answered",
      "the tool of {it} did not answer",
    ),
    reportedVersion: choice("the answer of {it}"),
    version: choice("the version of {it}"),
    executableDigest: choice("the digest of the program of {it}"),
    configDigest: choice("the digest of the settings of {it}"),
  }),
});

const deviations = list<Deviation>({
  by: [({ pointer }) => pointer],
  name: ({ pointer }) => code(pointer),
  effect: "unclear",
  gained: (pointer, { effective }) => `${pointer} was not as agreed: ${code(effective)}`,
  lost: (pointer) => `${pointer} was as agreed`,
  item: object<Deviation>({
    pointer: label("the place that was not as agreed"),
    requested: label("what was asked for at {it}"),
    effective: choice("what was there at {it}"),
    reason: label("why {it} was not as agreed"),
  }),
});

export const fingerprint = object<AgentMachineFingerprint>({
  id: ignored,
  type: label("the contract"),
  specVersion: choice("the version of the contract"),
  profileRef: choice("the profile"),
  profileDigest: choice("the digest of the profile"),
  policyHash: choice("the digest of all that governed the launch"),
  launchId: ignored,
  capturedAt: ignored,
  mounts: of("mounts", mounts),
  planes: object<ObservedPlanes>({
    host: of(
      "host",
      object<ObservedHost>({
        adapter: choice("the operating system of the host"),
        arch: label("the architecture of the host"),
        osVersion: label("the version of the operating system"),
        kernelRelease: label("the release of the kernel"),
      }),
    ),
    machine: of("machine", machine),
    container: of("container", container),
    worktree: of("worktree", worktree),
    user: of(
      "user",
      object<ObservedUser>({
        containerUser: choice("the user of the container", {
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
    agent: of("agent", object<ObservedAgent>({ agentRef: choice("the agent") })),
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
      rulesetDigest: choice("the digest of the rules of the network"),
    }),
  ),
  tools: of("tools", tools),
  conformance: of(
    "evidence",
    scale(
      ["exact", "degraded"],
      "what ran was not what was agreed",
      "what ran was what was agreed",
    ),
  ),
  deviations: of("evidence", deviations),
});
