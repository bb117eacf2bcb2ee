import type { NetworkPolicy, NetworkRule } from "@sourceos/agent-machine-types";
import type { Effect } from "../change.ts";
import { coversHost } from "../covers/hosts.ts";
import { below, change, type Kind, onlyIn, type Place, type Side } from "../kinds/kind.ts";
import { code } from "../words.ts";

interface Policy {
  readonly allow: readonly (NetworkRule & { readonly port: number; readonly side: Side })[];
  readonly deny: readonly { readonly host: string; readonly side: Side }[];
}

/** Compares which connections may leave: what `allow` lets through and `deny` does not hold back. */
export const connections: Kind = ({ before, after }, place) => {
  const [old, now] = [policyOf(before), policyOf(after)];
  return [
    ...allowedBeyond(now, old, "after", "widens", "may now be reached", place),
    ...deniedBeyond(old, now, "before", "widens", "is no longer denied", "allows", place),
    ...allowedBeyond(old, now, "before", "narrows", "may no longer be reached", place),
    ...deniedBeyond(now, old, "after", "narrows", "is now denied", "allowed", place),
  ];
};

type Which = "before" | "after";

/** Connections that one policy allows and the other does not. */
function allowedBeyond(
  { allow, deny }: Policy,
  other: Policy,
  which: Which,
  effect: Effect,
  says: string,
  place: Place,
) {
  return allow
    .filter((rule) => !other.allow.some((wide) => coversRule(wide, rule)))
    .map(({ host, port, protocol, side }) => {
      const isDenied = deny.some((denied) => coversHost(denied.host, host));
      const sentence = `the host ${code(`${host}:${port}`)} ${says} over ${code(protocol)}`;
      return change(
        isDenied ? "changes" : effect,
        isDenied ? `${sentence}, were it not denied` : sentence,
        onlyIn(which, side),
        below(place, "allow"),
      );
    });
}

/** Hosts that one policy denies and the other does not. It matters where the other one allows them. */
function deniedBeyond(
  { deny }: Policy,
  other: Policy,
  which: Which,
  effect: Effect,
  says: string,
  allows: string,
  place: Place,
) {
  return deny
    .filter(({ host }) => !other.deny.some((wide) => coversHost(wide.host, host)))
    .map(({ host, side }) => {
      const matters = other.allow.some(
        (rule) => coversHost(rule.host, host) || coversHost(host, rule.host),
      );
      const sentence = `the host ${code(host)} ${says}`;
      return change(
        matters ? effect : "changes",
        matters ? sentence : `${sentence}, and nothing ${allows} it`,
        onlyIn(which, side),
        below(place, "deny"),
      );
    });
}

/** `tcp` is any protocol. */
function coversRule(wide: Policy["allow"][number], narrow: Policy["allow"][number]): boolean {
  return (
    wide.port === narrow.port &&
    (wide.protocol === narrow.protocol || wide.protocol === "tcp") &&
    coversHost(wide.host, narrow.host)
  );
}

function policyOf({ value, pointer }: Side): Policy {
  const { allow = [], deny = [] } = (value ?? {}) as Partial<NetworkPolicy>;
  const side = (path: string, of: unknown): Side => ({
    value: of,
    pointer: `${pointer}/${path}`,
    given: true,
  });
  return {
    allow: allow.flatMap((rule, index) =>
      rule.ports.map((port) => ({ ...rule, port, side: side(`allow/${index}`, rule) })),
    ),
    deny: deny.map((host, index) => ({ host, side: side(`deny/${index}`, host) })),
  };
}
