/** What the TypeSpec says about a declaration, for its comment. */

import {
  getAbsence,
  getMirrors,
  getPlacement,
  getRefusals,
  getRetirement,
  getRules,
  getSince,
} from "@sourceos/typespec";
import {
  type Enum,
  type EnumMember,
  getDeprecated,
  getDoc,
  getExamples,
  type Model,
  type ModelProperty,
  type Program,
  type Scalar,
  serializeValueAsJson,
  type Type,
  type Union,
  type UnionVariant,
} from "@typespec/compiler";
import type { Doc, DocExample } from "../print/tsdoc.ts";
import { limitsOf } from "./limits.ts";
import { isArray, resolve } from "./types.ts";

/** A property in a model where conditions require it has no meaning of absence, and no default. */
export function docOfProperty(program: Program, property: ModelProperty, required: boolean): Doc {
  const absence = required ? undefined : getAbsence(program, property);
  const { defaultValue } = property;
  return {
    description: getDoc(program, property),
    remarks: [
      ...(absence === undefined ? [] : [`When absent: ${absence}`]),
      ...paragraph([
        ...placement(program, property),
        ...limitsOf(program, property),
        ...common(program, property),
      ]),
    ],
    examples: examplesOf(program, property),
    defaultValue:
      required || defaultValue === undefined
        ? undefined
        : JSON.stringify(serializeValueAsJson(program, defaultValue, property.type)),
    deprecated: deprecationOf(program, property),
  };
}

export function docOfModel(program: Program, model: Model): Doc {
  const rules = getRules(program, model).map(({ id, message }) => `- \`${id}\`: ${message}`);
  return {
    description: getDoc(program, model),
    remarks: [
      ...paragraph([...placement(program, model), ...common(program, model)]),
      ...(rules.length > 0 ? [`Rules beyond the types:\n${rules.join("\n")}`] : []),
    ],
    examples: examplesOf(program, model),
    deprecated: deprecationOf(program, model),
  };
}

export function docOfScalar(program: Program, scalar: Scalar): Doc {
  const refusals = getRefusals(program, scalar).map((one) => `- \`${one.class}\`: ${one.doc}`);
  return {
    description: getDoc(program, scalar),
    remarks: [
      ...paragraph([...limitsOf(program, scalar), ...common(program, scalar)]),
      ...(refusals.length > 0 ? [`Refused:\n${refusals.join("\n")}`] : []),
    ],
    examples: examplesOf(program, scalar),
    deprecated: deprecationOf(program, scalar),
  };
}

export function docOfValues(program: Program, type: Enum | Union): Doc {
  return {
    description: getDoc(program, type),
    remarks: paragraph(common(program, type)),
    examples: examplesOf(program, type),
    deprecated: deprecationOf(program, type),
  };
}

export function docOfValue(program: Program, value: EnumMember | UnionVariant): Doc {
  return {
    description: getDoc(program, value),
    remarks: paragraph(common(program, value)),
    deprecated: deprecationOf(program, value),
  };
}

function paragraph(sentences: readonly string[]): string[] {
  return sentences.length > 0 ? [sentences.join(" ")] : [];
}

/** Where something stands. A property that does not say stands where its value does, or else where its model does. */
function placement(program: Program, type: Model | ModelProperty): string[] {
  const candidates = type.kind === "Model" ? [type] : [type, modelIn(type.type), type.model];
  const found = candidates
    .map((candidate) => candidate && getPlacement(program, candidate))
    .find((one) => one !== undefined);
  if (!found) return [];
  return [
    found.kind === "plane" ? `Plane: ${found.plane}.` : `Crosses: ${found.from} → ${found.to}.`,
  ];
}

/** The model of a value, or of the elements of a list. */
function modelIn(reference: Type): Model | undefined {
  const type = resolve(reference);
  if (type.kind !== "Model") return undefined;
  return isArray(type) ? modelIn(type.indexer.value) : type;
}

function common(program: Program, type: Type): string[] {
  const mirrors = Object.entries(getMirrors(program, type) ?? {});
  const since = getSince(program, type);
  return [
    ...(mirrors.length > 0
      ? [`Mirrors: ${mirrors.map(([system, key]) => `${system} \`${key}\``).join(", ")}.`]
      : []),
    ...(since === undefined ? [] : [`Since ${since}.`]),
  ];
}

function deprecationOf(program: Program, type: Type): string | undefined {
  const retirement = getRetirement(program, type);
  if (!retirement) return getDeprecated(program, type);
  const { since, reason, replacedBy } = retirement;
  const instead = replacedBy === undefined ? "" : ` Use \`${replacedBy}\` instead.`;
  return `Since ${since}: ${reason}${instead}`;
}

function examplesOf(
  program: Program,
  type: Model | ModelProperty | Scalar | Enum | Union,
): DocExample[] {
  return getExamples(program, type).map(({ title, description, value }) => ({
    title,
    description,
    json: JSON.stringify(
      serializeValueAsJson(program, value, type.kind === "ModelProperty" ? type.type : type),
      undefined,
      2,
    ),
  }));
}
