/** What the generator understands of the contracts: every keyword that constrains, and the words that explain it. */

export type Scalar = string | number | boolean;

/** A definition of its own, or the root of a contract. */
export interface Definition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly plane: string | undefined;
  readonly shape: Shape;
}

export type Shape =
  | { readonly kind: "reference"; readonly name: string }
  | { readonly kind: "const"; readonly value: Scalar }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "boolean" }
  | { readonly kind: "integer"; readonly minimum: number; readonly maximum: number }
  | StringShape
  | ArrayShape
  | ObjectShape;

export interface StringShape {
  readonly kind: "string";
  readonly minLength: number;
  /** In code points; infinite where the pattern bounds it. */
  readonly maxLength: number;
  readonly pattern: string | undefined;
  readonly format: string | undefined;
  readonly refusals: readonly Refusal[];
}

/** A class of texts that is refused although the pattern would take it. */
export interface Refusal {
  readonly name: string;
  readonly description: string;
  readonly pattern: string;
  /** What is not meant, though the pattern would take it. */
  readonly unless: string | undefined;
}

export interface ArrayShape {
  readonly kind: "array";
  readonly items: Shape;
  readonly minItems: number;
  readonly maxItems: number;
  readonly uniqueItems: boolean;
}

export interface ObjectShape {
  readonly kind: "object";
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
  readonly conditions: readonly Condition[];
}

export interface Property {
  readonly description: string;
  readonly shape: Shape;
}

/** What holds when a property has one of some values, and what holds when it has another. */
export interface Condition {
  readonly property: string;
  readonly values: readonly Scalar[];
  /** Whether an absent property meets the condition. */
  readonly metByAbsence: boolean;
  readonly met: Consequence;
  readonly unmet: Consequence;
}

export interface Consequence {
  readonly required: readonly string[];
  readonly forbidden: readonly string[];
  /** The values that remain for a property. */
  readonly narrowed: ReadonlyMap<string, readonly Scalar[]>;
}

/** The contracts by name, and all definitions that they use, each once, in order of name. */
export interface Model {
  readonly contracts: readonly string[];
  readonly definitions: ReadonlyMap<string, Definition>;
}
