/** The TypeScript expression of a type: what stands behind the colon of a property. */

import { type ConditionValue, getUrnSlug, urnPrefix } from "@sourceos/typespec";
import type { ModelProperty } from "@typespec/compiler";
import { getPattern, type Program, type Scalar, type Type, type Union } from "@typespec/compiler";
import { templatesOfPattern } from "./pattern.ts";
import { isArray, isPlain, literalOf, type Named, primitiveOf, resolve, spaceOf } from "./types.ts";

/** The members of a union; one for a type that is none. */
export type Expression = readonly string[];

/** Names a declaration where it is used, so that the file can import it. */
export type Refer = (type: Named) => string;

export function expressionOf(program: Program, reference: Type, refer: Refer): Expression {
  const type = resolve(reference);
  switch (type.kind) {
    case "Model":
      return isArray(type) && type.name === "Array"
        ? [arrayOf(expressionOf(program, type.indexer.value, refer))]
        : [refer(type)];
    case "Enum":
      return [refer(type)];
    case "Union":
      return type.name === undefined ? membersOf(program, type, refer) : [refer(type)];
    case "Scalar":
      return [isPlain(program, type) ? (primitiveOf(program, type) ?? "never") : refer(type)];
    default: {
      const literal = literalOf(type);
      return [literal === undefined ? "null" : JSON.stringify(literal)];
    }
  }
}

/** What a named union stands for. Beside literals, `string` is written so that editors still offer the literals. */
export function membersOf(program: Program, union: Union, refer: Refer): Expression {
  const types = [...union.variants.values()].map((variant) => resolve(variant));
  const hasTexts = types.some(
    (type) => typeof literalOf(type) === "string" || type.kind === "Enum",
  );
  const members = types.flatMap((type) =>
    hasTexts && type.kind === "Scalar" && isAnyText(program, type)
      ? ["(string & {})"]
      : expressionOf(program, type, refer),
  );
  return [...new Set(members)];
}

export function arrayOf(element: Expression): string {
  const [only, ...more] = element;
  return more.length === 0
    ? `readonly ${parenthesised(only ?? "never")}[]`
    : `readonly (${element.join(" | ")})[]`;
}

/** What a named scalar stands for. */
export function aliasOf(program: Program, scalar: Scalar): Expression {
  const slug = getUrnSlug(program, scalar);
  if (slug !== undefined) return [`\`${urnPrefix(slug)}\${string}\``];
  const primitive = primitiveOf(program, scalar) ?? "never";
  const pattern = primitive === "string" ? patternOf(program, scalar) : undefined;
  return (pattern !== undefined && templatesOfPattern(pattern)) || [primitive];
}

/** The expression of a property that may only have some of its values. */
export function restrictedTo(
  program: Program,
  property: ModelProperty,
  values: readonly ConditionValue[],
  refer: Refer,
): Expression {
  const { values: all, open } = spaceOf(program, property);
  const left = all.filter((value) => !values.includes(value));
  const type = resolve(property.type);
  const isNamed = type.kind === "Enum" || (type.kind === "Union" && type.name !== undefined);
  // A long list of values says less than the few that are missing from it.
  if (isNamed && open === "no" && values.length > 3 && left.length < 3) {
    return [`Exclude<${refer(type)}, ${literals(left).join(" | ")}>`];
  }
  return literals(values);
}

export function literals(values: readonly ConditionValue[]): Expression {
  return values.map((value) => JSON.stringify(value));
}

/** Whether a scalar stands for any text at all, so that literals beside it would be lost. */
function isAnyText(program: Program, scalar: Scalar): boolean {
  return primitiveOf(program, scalar) === "string" && aliasOf(program, scalar)[0] === "string";
}

/** The pattern of a scalar, or of the nearest scalar that it extends. */
function patternOf(program: Program, scalar: Scalar): string | undefined {
  return (
    getPattern(program, scalar) ?? (scalar.baseScalar && patternOf(program, scalar.baseScalar))
  );
}

function parenthesised(text: string): string {
  return text.startsWith("readonly ") ? `(${text})` : text;
}
