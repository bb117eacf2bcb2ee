import { type ConditionValue, memberValue } from "@sourceos/typespec";
import {
  type Enum,
  getEncode,
  isArrayModelType,
  type Model,
  type ModelProperty,
  type Program,
  type Scalar,
  type Type,
  type Union,
} from "@typespec/compiler";
import type { PropertySpace } from "../conditions/space.ts";
import { pascalCase } from "./names.ts";

/** A declaration that gets a name of its own in TypeScript. */
export type Named = Model | Enum | Union | Scalar;

/** The TypeScript type that stands for a scalar in a document. */
export type Primitive = "string" | "number" | "boolean";

const primitives: Readonly<Record<string, Primitive>> = {
  string: "string",
  url: "string",
  utcDateTime: "string",
  offsetDateTime: "string",
  plainDate: "string",
  plainTime: "string",
  duration: "string",
  boolean: "boolean",
  int8: "number",
  int16: "number",
  int32: "number",
  uint8: "number",
  uint16: "number",
  uint32: "number",
  safeint: "number",
  integer: "number",
  float: "number",
  float32: "number",
  float64: "number",
  numeric: "number",
};

/** Standard scalars whose name says more than their primitive. */
const telling = new Set([
  "url",
  "utcDateTime",
  "offsetDateTime",
  "plainDate",
  "plainTime",
  "duration",
]);

/** The standard scalar from which a scalar descends, or undefined for one that descends from none. */
export function standardOf(program: Program, scalar: Scalar): Scalar | undefined {
  if (program.checker.isStdType(scalar)) return scalar;
  return scalar.baseScalar && standardOf(program, scalar.baseScalar);
}

/** What a scalar is in a document; undefined for one that JSON cannot carry as one primitive. */
export function primitiveOf(program: Program, scalar: Scalar): Primitive | undefined {
  const standard = standardOf(program, scalar);
  return standard && primitives[standard.name];
}

/** Whether a scalar is written in a document otherwise than its own type says. */
export function isEncoded(
  program: Program,
  target: Scalar | ModelProperty,
  scalar: Scalar,
): boolean {
  const encoding = getEncode(program, target)?.type;
  return encoding !== undefined && primitiveOf(program, encoding) !== primitiveOf(program, scalar);
}

/** Whether a scalar is written as its primitive, without a name. */
export function isPlain(program: Program, scalar: Scalar): boolean {
  return program.checker.isStdType(scalar) && !telling.has(scalar.name);
}

/** The name of a declaration in TypeScript: as written, but for standard scalars, which are written small. */
export function nameOf(program: Program, type: Named): string {
  const name = type.name ?? "";
  return type.kind === "Scalar" && program.checker.isStdType(type) ? pascalCase(name) : name;
}

/** What a reference stands for, where it goes through a property or a variant. */
export function resolve(type: Type): Type {
  return type.kind === "ModelProperty" || type.kind === "UnionVariant" ? resolve(type.type) : type;
}

/** The value of a literal type, `undefined` for a type that is none. */
export function literalOf(type: Type): string | number | boolean | undefined {
  switch (type.kind) {
    case "String":
    case "Number":
    case "Boolean":
      return type.value;
    case "StringTemplate":
      return type.stringValue;
    case "EnumMember":
      return type.value ?? type.name;
    default:
      return undefined;
  }
}

export function isArray(type: Type): type is Model & { indexer: { value: Type } } {
  return type.kind === "Model" && isArrayModelType(type);
}

/** What conditions can tell apart about a property. */
export function spaceOf(program: Program, property: ModelProperty): PropertySpace {
  const { name, optional } = property;
  return { name, optional, ...valuesOf(program, resolve(property.type)) };
}

type Values = Pick<PropertySpace, "values" | "open">;

function valuesOf(program: Program, type: Type): Values {
  switch (type.kind) {
    case "Enum":
      return combine([...type.members.values()].map((member) => valuesOf(program, member)));
    case "Union":
      return combine(
        [...type.variants.values()].map((variant) => valuesOf(program, resolve(variant))),
      );
    case "Scalar":
      return valuesOfPrimitive(primitiveOf(program, type));
    case "EnumMember":
      return typeof type.value === "number"
        ? { values: [], open: "others" }
        : { values: [memberValue(type)], open: "no" };
    default: {
      const value = literalOf(type);
      return typeof value === "string" || typeof value === "boolean"
        ? { values: [value], open: "no" }
        : { values: [], open: "others" };
    }
  }
}

function valuesOfPrimitive(primitive: Primitive | undefined): Values {
  if (primitive === "boolean") return { values: [true, false], open: "no" };
  return { values: [], open: primitive === "string" ? "texts" : "others" };
}

function combine(parts: readonly Values[]): Values {
  const values = new Set<ConditionValue>(parts.flatMap((part) => part.values));
  const kinds = parts.map(({ open }) => open);
  const open = kinds.includes("texts") ? "texts" : kinds.includes("others") ? "others" : "no";
  return { values: [...values], open };
}
