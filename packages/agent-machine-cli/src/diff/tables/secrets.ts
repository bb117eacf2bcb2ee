import type { SecretForwarding, SecretGrant, SecretPolicy } from "@sourceos/agent-machine-types";
import { coversHost } from "../covers/hosts.ts";
import { list } from "../kinds/list.ts";
import { object } from "../kinds/object.ts";
import { always, choice, label, scale } from "../kinds/scale.ts";
import { set } from "../kinds/set.ts";
import { code } from "../words.ts";

export const secrets = object<SecretPolicy>({
  default: always("deny", "secrets cross without a grant", "no secret crosses without a grant"),
  grants: list<SecretGrant>({
    by: [({ name }) => name, ({ sourceUri }) => sourceUri],
    name: ({ name }) => code(name),
    // Tool surfaces ask for a grant by name, so another name for a secret can be for others.
    mayCover: () => false,
    gained: (name, grant) => `the secret grant ${name} is new, delivered ${delivered(grant)}`,
    lost: (name, grant) => `the secret grant ${name}, delivered ${delivered(grant)}, is gone`,
    item: object<SecretGrant>({
      name: label("the name of the secret grant {it}"),
      sourceUri: set({
        gained: "the secret grant {it} gives the secret {}",
        lost: "the secret grant {it} no longer gives the secret {}",
      }),
      // A file is read by those who know it; every process inherits the environment.
      delivery: scale(
        ["proxy-inject", "file", "env"],
        "more processes can read the secret of the grant {it}",
        "fewer processes can read the secret of the grant {it}",
      ),
      audienceHosts: set({
        gained: "the secret of the grant {it} may be sent to {}",
        lost: "the secret of the grant {it} may no longer be sent to {}",
        covers: coversHost,
      }),
      toolSurfaceRefs: set({
        gained: "{} may use the secret grant {it}",
        lost: "{} may no longer use the secret grant {it}",
        all: {
          widens: "every tool surface may use the secret grant {it}",
          narrows: "only the tool surfaces that are named may use the secret grant {it}",
        },
      }),
      containerPath: choice("the file with the secret of the grant {it}", {
        narrowest: [undefined],
        widens: "a file holds the secret of the grant {it}",
        narrows: "no file holds the secret of the grant {it}",
      }),
      variableName: choice("the environment variable with the secret of the grant {it}", {
        narrowest: [undefined],
        widens: "an environment variable holds the secret of the grant {it}",
        narrows: "no environment variable holds the secret of the grant {it}",
      }),
    }),
  }),
  forward: object<SecretForwarding>({
    sshAgent: forwarded("the SSH agent"),
    gpgAgent: forwarded("the GPG agent"),
    gitCredentialHelper: forwarded("the git credential helper"),
    containerSocket: forwarded("the socket of a container engine"),
  }),
});

function forwarded(what: string) {
  return always(
    false,
    `${what} of the host can be reached from the container`,
    `${what} of the host is out of reach`,
  );
}

function delivered({ delivery, containerPath, variableName }: SecretGrant): string {
  if (variableName !== undefined) return `as the environment variable ${code(variableName)}`;
  if (containerPath !== undefined) return `as the file ${code(containerPath)}`;
  return delivery === "proxy-inject" ? "by a proxy outside the container" : `by ${code(delivery)}`;
}
