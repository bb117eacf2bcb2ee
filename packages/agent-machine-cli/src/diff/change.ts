/** Whether the agent may do more, may do less, or neither of the two can be told. */
export type Effect = "widens" | "narrows" | "changes";

/** What a change is about; a reviewer reads one dimension at a time. */
export type Dimension =
  | "mounts"
  | "access"
  | "host"
  | "network"
  | "secrets"
  | "tools"
  | "machine"
  | "container"
  | "worktree"
  | "user"
  | "agent"
  | "evidence"
  | "document";

/** One difference in meaning between two documents. */
export interface Change {
  readonly effect: Effect;
  readonly dimension: Dimension;
  /** A sentence without its full stop. */
  readonly message: string;
  /** JSON Pointer into the document that `in` names. */
  readonly pointer: string;
  readonly in: "before" | "after";
  /** The plane or the crossing that the contract gives the field. */
  readonly plane?: string;
  /** What holds in the document before; for an absent field, what absence means. Values of environment variables are left out. */
  readonly before?: unknown;
  /** What holds in the document after. */
  readonly after?: unknown;
  /** Which way the change goes is not known, so it counts as widening in either direction. */
  readonly unknown?: true;
}
