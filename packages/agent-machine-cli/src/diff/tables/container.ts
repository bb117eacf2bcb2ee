import type {
  ContainerEnvironment,
  ContainerImage,
  ContainerLifecycle,
  ContainerPlane,
  EnvironmentVariable,
  LinuxCapabilities,
  SeccompSettings,
} from "@sourceos/agent-machine-types";
import { quiet } from "../kinds/kind.ts";
import { list } from "../kinds/list.ts";
import { object } from "../kinds/object.ts";
import { always, amount, choice, hidden, label, scale } from "../kinds/scale.ts";
import { set } from "../kinds/set.ts";
import { code } from "../words.ts";
import { noNewPrivileges, ociRuntime, privileged, readOnlyRootfs, rootless } from "./isolation.ts";

export const container = object<ContainerPlane>({
  runtime: choice("the container engine"),
  ociRuntime,
  image: object<ContainerImage>({
    reference: label("the image of the container"),
    digest: choice("the digest of the image of the container"),
    // The digest decides what may run, whatever is fetched.
    pullPolicy: label("the pull policy of the image of the container"),
  }),
  rootless,
  privileged,
  userns: scale(
    [["auto", "nomap"], "keep-id"],
    "the user of the host keeps its id inside",
    "the user of the host does not exist inside",
  ),
  capabilities: object<LinuxCapabilities>({
    drop: set({
      gained: "the Linux capabilities {} are dropped",
      lost: "the Linux capabilities {} are no longer dropped",
      effect: "narrows",
    }),
    add: set({
      gained: "the container gains the Linux capability {}",
      lost: "the container loses the Linux capability {}",
    }),
  }),
  // Which system calls a profile admits, its digest does not tell.
  seccomp: object<SeccompSettings>({
    mode: choice("the list of system calls"),
    digest: choice("the digest of the seccomp profile"),
  }),
  noNewPrivileges,
  mandatoryAccessControl: scale(
    ["enforced", "not-available"],
    "neither SELinux nor AppArmor watches the container",
    "SELinux or AppArmor watches the container",
  ),
  readOnlyRootfs,
  environment: object<ContainerEnvironment>(
    {
      inherit: scale(
        ["none", "core"],
        "more of the environment outside reaches the container",
        "less of the environment outside reaches the container",
      ),
      passProxy: always(
        false,
        "the proxy variables of the host reach the container",
        "the proxy variables of the host do not reach the container",
      ),
      variables: quiet(
        list<EnvironmentVariable>({
          by: [({ name }) => name],
          name: ({ name }) => code(name),
          // Search paths, settings and preloaded libraries are variables, too.
          effect: "unclear",
          gained: (name) => `the environment variable ${name} is set`,
          lost: (name) => `the environment variable ${name} is no longer set`,
          item: object<EnvironmentVariable>({
            name: label("the name of the environment variable {it}"),
            value: hidden("the environment variable {it} has another value"),
          }),
        }),
      ),
    },
    { absent: { inherit: "none", passProxy: false } },
  ),
  lifecycle: object<ContainerLifecycle>(
    {
      scope: scale(
        ["session", "agent"],
        "one container serves all sessions of the agent",
        "one container serves one session",
      ),
      onExit: scale(
        ["delete", "retain"],
        "the container is kept after its work",
        "the container is removed after its work",
      ),
      maxDurationSeconds: amount(
        "the container may run longer",
        "the container may run less long",
        "unlimited",
      ),
    },
    { absent: { scope: "session", onExit: "delete" } },
  ),
});
