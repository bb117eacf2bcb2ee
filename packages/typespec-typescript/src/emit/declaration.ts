import type { Type } from "@typespec/compiler";

/** A piece of a file: its text, and the names that it puts into the world. */
export interface Declaration {
  readonly text: string;
  readonly names: readonly string[];
  /** What to rename when a name is taken. */
  readonly owner: Type;
}
