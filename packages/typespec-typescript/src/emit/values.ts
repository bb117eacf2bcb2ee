/** Enums, unions and scalars. */
import type { Enum, EnumMember, Program, Scalar, Union, UnionVariant } from "@typespec/compiler";
import { reportDiagnostic } from "../lib.ts";
import { printAlias, printValues, valuesOf } from "../print/syntax.ts";
import type { Doc } from "../print/tsdoc.ts";
import { docOfScalar, docOfValue, docOfValues } from "../read/docs.ts";
import { aliasOf, type Expression, membersOf, type Refer } from "../read/expression.ts";
import { memberKey } from "../read/names.ts";
import { literalOf, nameOf, primitiveOf, resolve } from "../read/types.ts";
import type { Declaration } from "./declaration.ts";

interface Value {
  readonly key: string;
  readonly value: string | number;
  readonly doc: Doc;
}

export function declareEnum(program: Program, type: Enum): Declaration {
  const values = [...type.members.values()].map((member) => ({
    key: memberKey(member.name),
    value: member.value ?? member.name,
    doc: docOfValue(program, member),
  }));
  return declareValues(program, type, type.name, values, [valuesOf(type.name)]);
}

/** A closed union of texts reads like an enum, an open one offers what is known; every other union is an alias. */
export function declareUnion(program: Program, type: Union, refer: Refer): Declaration {
  const name = nameOf(program, type);
  const variants = [...type.variants.values()];
  const values = variants.flatMap((variant) => knownValue(program, variant));
  const others = variants.filter((variant) => typeof literalOf(resolve(variant)) !== "string");
  const allTexts = others.every((variant) => isText(program, variant));
  const members = membersOf(program, type, refer);
  if (values.length === 0 || !allTexts) {
    const text = printAlias(name, members, docOfValues(program, type));
    return { text, names: [name], owner: type };
  }
  const known = new Set(values.map(({ value }) => JSON.stringify(value)));
  return declareValues(program, type, name, values, [
    valuesOf(name),
    ...members.filter((member) => !known.has(member)),
  ]);
}

export function declareScalar(program: Program, type: Scalar): Declaration {
  const name = nameOf(program, type);
  const text = printAlias(name, aliasOf(program, type), docOfScalar(program, type));
  return { text, names: [name], owner: type };
}

function declareValues(
  program: Program,
  type: Enum | Union,
  name: string,
  values: readonly Value[],
  expression: Expression,
): Declaration {
  for (const [key, group] of Map.groupBy(values, (value) => value.key)) {
    const [first, second] = group;
    if (!first || !second) continue;
    reportDiagnostic(program, {
      code: "name-collision",
      format: {
        name: `${name}.${key}`,
        first: JSON.stringify(first.value),
        second: JSON.stringify(second.value),
      },
      target: type,
    });
  }
  const doc = docOfValues(program, type);
  const text = `${printValues(name, values, doc)}\n${printAlias(name, expression, doc)}`;
  return { text, names: [name], owner: type };
}

function knownValue(program: Program, variant: UnionVariant): Value[] {
  const type = resolve(variant);
  const value = literalOf(type);
  if (typeof value !== "string") return [];
  const named = typeof variant.name === "string" ? variant.name : (memberName(type) ?? value);
  return [{ key: memberKey(named), value, doc: docOfValue(program, described(variant, type)) }];
}

function memberName(type: ReturnType<typeof resolve>): string | undefined {
  return type.kind === "EnumMember" ? type.name : undefined;
}

/** A variant that names the member of an enum is described there. */
function described(
  variant: UnionVariant,
  type: ReturnType<typeof resolve>,
): UnionVariant | EnumMember {
  return type.kind === "EnumMember" ? type : variant;
}

function isText(program: Program, variant: UnionVariant): boolean {
  const type = resolve(variant);
  return type.kind === "Scalar" && primitiveOf(program, type) === "string";
}
