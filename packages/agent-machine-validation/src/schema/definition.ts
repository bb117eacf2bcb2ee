/** The definitions of the contracts as data: what the generated tables hold, and what findings are made from. */
import type { Pattern } from "../pattern.ts";

export type Scalar = string | number | boolean;

/** A shape with what can be said about it. */
export type Schema = Shape & About;

/** A definition with a name of its own. */
export type Definition = Schema & { readonly title: string };

interface About {
  readonly title?: string;
  /** One sentence. */
  readonly description?: string;
  /** The plane, or the crossing as `from → to`, that begins here. */
  readonly plane?: string;
  /** Whether a value keeps the definition: nothing has to be looked for in what does. */
  readonly check?: (value: unknown) => boolean;
}

export type Shape =
  | { readonly type: "reference"; readonly to: Definition }
  | { readonly type: "const"; readonly value: Scalar }
  | { readonly type: "enum"; readonly values: readonly string[] }
  | { readonly type: "boolean" }
  | IntegerShape
  | StringShape
  | ArrayShape
  | ObjectShape;

export interface IntegerShape {
  readonly type: "integer";
  readonly minimum: number;
  readonly maximum: number;
}

export interface StringShape {
  readonly type: "string";
  readonly minLength?: number;
  /** In code points. */
  readonly maxLength?: number;
  readonly pattern?: Pattern;
  readonly refuses?: readonly Refusal[];
}

/** A class of texts that is refused although the pattern would take it. */
export interface Refusal {
  readonly name: string;
  readonly description?: string;
  readonly pattern: Pattern;
  /** What is not meant, though the pattern would take it. */
  readonly unless?: Pattern;
}

export interface ArrayShape {
  readonly type: "array";
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems: number;
  readonly uniqueItems?: boolean;
}

export interface ObjectShape {
  readonly type: "object";
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Schema>>;
  readonly conditions?: readonly Condition[];
}

/** What holds when a property has one of some values, and what holds when it has another. */
export interface Condition {
  readonly property: string;
  readonly values: readonly Scalar[];
  /** Whether an absent property meets the condition. */
  readonly metByAbsence?: boolean;
  readonly met?: Consequence;
  readonly unmet?: Consequence;
}

export interface Consequence {
  readonly required?: readonly string[];
  readonly forbidden?: readonly string[];
  /** The values that remain for a property. */
  readonly narrowed?: Readonly<Record<string, readonly Scalar[]>>;
}

/** What a schema says of values, behind the names. */
export function resolve(schema: Schema): Exclude<Schema, { readonly type: "reference" }> {
  let resolved = schema;
  while (resolved.type === "reference") resolved = resolved.to;
  return resolved;
}
