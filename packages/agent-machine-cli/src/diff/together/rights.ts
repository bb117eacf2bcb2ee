import { enumerate } from "../words.ts";

/** What can be held on a place, and who holds it. */
const rights = {
  read: { holder: "agent", what: "read" },
  write: { holder: "agent", what: "write" },
  overlay: { holder: "agent", what: "write that is thrown away" },
  browser: { holder: "the user's browser", what: "write" },
} as const;

export type Right = keyof typeof rights;

/** What each mode of access gives. */
export type Access = Readonly<Record<string, readonly Right[]>>;

/** The access that a profile asks for. */
export const requestedAccess: Access = {
  "read-only": ["read"],
  "read-write": ["read", "write"],
  "browser-read-write-agent-read-only": ["read", "browser"],
  "write-only-artifacts": ["write"],
};

/** The access that a launch found. */
export const observedAccess: Access = {
  masked: [],
  "read-only": ["read"],
  overlay: ["read", "overlay"],
  "read-write": ["read", "write"],
  "write-only": ["write"],
};

/** The same where every write goes into a layer that is thrown away. */
export function overlaid(rights: readonly Right[]): readonly Right[] {
  return [...rights.filter((right) => right !== "write"), "overlay"];
}

/** The rights that the others do not hold. Who may write may also do what is weaker than writing. */
export function beyond(some: readonly Right[], others: readonly Right[]): readonly Right[] {
  const weaker = (right: Right) => right === "overlay" || right === "browser";
  return some.filter(
    (right) => !others.includes(right) && !(weaker(right) && others.includes("write")),
  );
}

/** Says who gains or loses what: `agent gains read and write on …`. One holder can stand for all. */
export function tellRights(
  does: "gains" | "loses",
  held: readonly Right[],
  where: string,
  holder?: string,
): string[] {
  const byHolder = Map.groupBy(held, (right) => holder ?? rights[right].holder);
  return [...byHolder].map(
    ([who, some]) =>
      `${who} ${does} ${enumerate(some.map((right) => rights[right].what))} on ${where}`,
  );
}
