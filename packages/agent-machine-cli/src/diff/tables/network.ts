import type { NetworkPolicy, NetworkRule, PublishedPort } from "@sourceos/agent-machine-types";
import { elsewhere } from "../kinds/kind.ts";
import { list } from "../kinds/list.ts";
import { object } from "../kinds/object.ts";
import { always, label, scale } from "../kinds/scale.ts";
import { set } from "../kinds/set.ts";
import { connections } from "../together/connections.ts";
import { code } from "../words.ts";

export const network = object<NetworkPolicy>(
  {
    default: always(
      "deny",
      "what is not listed is let out of the container",
      "what is not listed is held back",
    ),
    mode: scale(["none", "allowlist"], "the network opens", "the network closes"),
    allow: list<NetworkRule>({
      by: [({ host, protocol }) => `${protocol} ${host}`, ({ host }) => host],
      name: ({ host }) => code(host),
      item: object<NetworkRule>({ host: elsewhere, ports: elsewhere, protocol: elsewhere }),
    }),
    deny: elsewhere,
    dns: scale(
      ["none", "proxy", "system"],
      "names are resolved with less control",
      "names are resolved with more control",
    ),
    hostLoopback: always(
      false,
      "services on the loopback address of the host can be reached",
      "services on the loopback address of the host are out of reach",
    ),
    privateRanges: always(
      "deny",
      "private and link-local addresses can be reached",
      "private and link-local addresses are out of reach",
    ),
    localBinding: scale(
      [false, true],
      "programs in the container may listen on ports",
      "programs in the container may not listen on ports",
    ),
    publish: list<PublishedPort>({
      by: [({ hostPort }) => `${hostPort}`],
      name: ({ hostPort }) => code(`${hostPort}`),
      gained: (port, { containerPort }) =>
        `programs on the host may connect to the port ${code(`${containerPort}`)} of the container through ${port}`,
      lost: (port, { containerPort }) =>
        `programs on the host may no longer connect to the port ${code(`${containerPort}`)} of the container through ${port}`,
      item: object<PublishedPort>({
        containerPort: set({
          gained: "the port {it} of the host leads to the port {} of the container",
          lost: "the port {it} of the host no longer leads to the port {} of the container",
        }),
        hostIp: always(
          "127.0.0.1",
          "the network of the host can connect to the port {it}",
          "only the host can connect to the port {it}",
        ),
        hostPort: set({
          gained: "programs on the host may connect through the port {}",
          lost: "programs on the host may no longer connect through the port {}",
        }),
      }),
    }),
    networkAccessProfileRef: label("the network access profile that the policy comes from"),
  },
  { together: connections },
);
