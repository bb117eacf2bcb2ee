import type { Enum, Model, ModelProperty, Scalar, Type, Union } from "@typespec/compiler";
import { memberValue } from "../decorators/planes.ts";

/** What a CEL expression over documents evaluates to. */
export type CelType =
  /** A text, with its values where they can be listed. */
  | { readonly kind: "text"; readonly values?: readonly string[] }
  | { readonly kind: "number" }
  | { readonly kind: "boolean" }
  | { readonly kind: "list"; readonly element: CelType }
  | { readonly kind: "object"; readonly model: Model }
  /** What stands where a mistake was found: nothing more is said of it. */
  | { readonly kind: "unknown" };

export const text: CelType = { kind: "text" };
export const number: CelType = { kind: "number" };
export const boolean: CelType = { kind: "boolean" };
export const unknown: CelType = { kind: "unknown" };

/** How CEL sees the JSON form of a type. */
export function celType(type: Type): CelType {
  switch (type.kind) {
    case "Model":
      return type.indexer
        ? { kind: "list", element: celType(type.indexer.value) }
        : { kind: "object", model: type };
    case "String":
      return { kind: "text", values: [type.value] };
    case "EnumMember":
      return { kind: "text", values: [memberValue(type)] };
    case "Enum":
      return enumType(type);
    case "Boolean":
      return boolean;
    case "Number":
      return number;
    case "Scalar":
      return scalarType(type);
    case "Union":
      return unionType(type);
    default:
      return unknown;
  }
}

/** A type in the words of a diagnostic. */
export function describeType(type: CelType): string {
  switch (type.kind) {
    case "list":
      return `a list of ${describeType(type.element)}`;
    case "object":
      return type.model.name;
    default:
      return type.kind;
  }
}

/** Whether values of a type can be compared with `==` in every language. */
export function isSimple({ kind }: CelType): boolean {
  return kind === "text" || kind === "number" || kind === "boolean" || kind === "unknown";
}

/** Whether one type may stand where another one is expected. */
export function agree(left: CelType, right: CelType): boolean {
  return left.kind === right.kind || left.kind === "unknown" || right.kind === "unknown";
}

/** The property of that name. */
export function propertyOf(model: Model, name: string): ModelProperty | undefined {
  return model.properties.get(name);
}

function enumType(type: Enum): CelType {
  return { kind: "text", values: [...type.members.values()].map(memberValue) };
}

function scalarType(scalar: Scalar): CelType {
  if (scalar.baseScalar) return scalarType(scalar.baseScalar);
  if (scalar.name === "string") return text;
  if (scalar.name === "boolean") return boolean;
  return scalar.name === "numeric" ? number : unknown;
}

/** A union of texts is open as soon as one of its variants is. */
function unionType(union: Union): CelType {
  const variants = [...union.variants.values()].map((variant) => celType(variant.type));
  const values = variants.map((variant) => (variant.kind === "text" ? variant.values : undefined));
  if (!variants.every(({ kind }) => kind === "text")) return unknown;
  return values.every((list) => list !== undefined)
    ? { kind: "text", values: values.flat() }
    : text;
}
