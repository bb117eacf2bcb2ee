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
import { always, amount, differs, fact, scale } from "../kinds/scale.ts";
import { set } from "../kinds/set.ts";
import { noNewPrivileges, ociRuntime, privileged, readOnlyRootfs, rootless } from "./isolation.ts";

export const container = object<ContainerPlane>({
  runtime: fact("the container engine"),
  ociRuntime,
  image: object<ContainerImage>({
    reference: fact("the image of the container"),
    digest: fact("the digest of the image of the container"),
    pullPolicy: fact("the pull policy of the image of the container"),
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
    mode: fact("the list of system calls"),
    digest: fact("the digest of the seccomp profile"),
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
          name: ({ name }) => `\`${name}\``,
          effect: "changes",
          gained: (name) => `the environment variable ${name} is set`,
          lost: (name) => `the environment variable ${name} is no longer set`,
          item: object<EnvironmentVariable>({
            name: fact("the name of the environment variable {it}"),
            value: differs("the environment variable {it} has another value"),
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
