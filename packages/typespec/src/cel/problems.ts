import type { ASTNode } from "@marcbachmann/cel-js";
import type { Presence } from "./presence.ts";
import type { CelType } from "./types.ts";

/** A mistake in an expression. */
export interface CelProblem {
  readonly code: "rule-syntax" | "unknown-field" | "unguarded-field" | "rule-type" | "rule-pattern";
  readonly problem: string;
  /** The piece of the expression that is wrong. */
  readonly excerpt: string;
  /** Where it begins, counted from 0. */
  readonly offset: number;
}

/** The names that an expression may use, and what is known to be there. */
export interface Scope {
  readonly names: ReadonlyMap<string, CelType>;
  readonly present: Presence;
}

/** Takes note of a mistake in a piece of an expression. */
export type Report = (code: CelProblem["code"], node: ASTNode, problem: string) => void;
