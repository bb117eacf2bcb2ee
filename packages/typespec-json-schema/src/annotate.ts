import {
  type Condition,
  type Consequence,
  getAbsence,
  getConditions,
  getContractIdentity,
  getMirrors,
  getPlacement,
  getRefusals,
  getRetirement,
  getRules,
  getSince,
  getUrnSlug,
  isContract,
  memberValue,
  type Refusal,
} from "@sourceos/typespec";
import {
  type Enum,
  getDoc,
  getPattern,
  type Model,
  type ModelProperty,
  type Program,
  type Scalar,
  type Type,
  type Union,
} from "@typespec/compiler";
import { setExtension } from "@typespec/json-schema";
import { type Declaration, reachableDeclarations } from "./declarations.ts";
import type { Json, JsonObject } from "./json.ts";

/** Puts all that the authoring library knows about a program where the official emitter finds it: among the extensions. */
export function annotate(program: Program): void {
  for (const declaration of reachableDeclarations(program)) {
    annotateDeclaration(program, declaration);
    if (declaration.kind === "Model") {
      for (const property of declaration.properties.values()) annotateProperty(program, property);
    }
  }
}

function annotateDeclaration(program: Program, declaration: Declaration): void {
  const set = setter(program, declaration);
  set("x-sourceos-since", getSince(program, declaration));
  set("x-sourceos-mirrors", getMirrors(program, declaration));
  switch (declaration.kind) {
    case "Model":
      annotateModel(program, declaration);
      break;
    case "Scalar":
      set("x-sourceos-urn", getUrnSlug(program, declaration));
      set("not", refusalSchema(program, declaration));
      break;
    case "Enum":
      set("x-sourceos-enum", documentedValues(program, declaration));
      set("x-sourceos-enum-mirrors", mirroredValues(program, declaration));
      break;
    case "Union":
      set("x-sourceos-known-values", documentedValues(program, declaration));
      break;
  }
}

function annotateModel(program: Program, model: Model): void {
  const set = setter(program, model);
  annotatePlacement(program, model);
  if (isContract(program, model)) {
    const identity = getContractIdentity(program, model);
    set(
      "x-sourceos-contract",
      identity && { slug: identity.slug, specVersion: identity.specVersion },
    );
  }
  const rules = getRules(program, model);
  set("x-sourceos-rules", rules.length > 0 ? rules.map((rule) => rule.id) : undefined);
  const conditions = getConditions(program, model).map(conditionSchema);
  if (conditions.length === 1) {
    for (const [key, value] of Object.entries(conditions[0] ?? {})) set(key, value);
  } else if (conditions.length > 1) {
    set("allOf", conditions);
  }
}

function annotateProperty(program: Program, property: ModelProperty): void {
  const set = setter(program, property);
  annotatePlacement(program, property);
  set("x-sourceos-absence", getAbsence(program, property));
  set("x-sourceos-mirrors", getMirrors(program, property));
  set("x-sourceos-since", getSince(program, property));
  const retirement = getRetirement(program, property);
  if (retirement) {
    set("deprecated", true);
    set("x-sourceos-retired", { ...retirement });
  }
}

function annotatePlacement(program: Program, type: Model | ModelProperty): void {
  const set = setter(program, type);
  const placement = getPlacement(program, type);
  if (placement?.kind === "plane") set("x-sourceos-plane", placement.plane);
  if (placement?.kind === "crossing") {
    set("x-sourceos-crosses", { from: placement.from, to: placement.to });
  }
}

function setter(program: Program, type: Type): (key: string, value: Json | undefined) => void {
  return (key, value) => {
    if (value !== undefined) setExtension(program, type, key, value);
  };
}

/** The condition requires what it looks at: a property that is missing is reported as missing, and decides nothing else. */
function conditionSchema({ when, consequence, otherwise }: Condition): JsonObject {
  return {
    if: {
      required: Object.keys(when),
      properties: Object.fromEntries(
        Object.entries(when).map(([name, values]) => [name, oneOf(values)]),
      ),
    },
    then: consequenceSchema(consequence),
    ...(otherwise && { else: consequenceSchema(otherwise) }),
  };
}

function consequenceSchema({ require, forbid, restrict }: Consequence): JsonObject {
  return {
    properties: {
      ...Object.fromEntries(require.map((name) => [name, true])),
      ...Object.fromEntries(forbid.map((name) => [name, false])),
      ...Object.fromEntries(
        Object.entries(restrict).map(([name, values]) => [name, oneOf(values)]),
      ),
    },
    ...(require.length > 0 && { required: [...require] }),
  };
}

function oneOf(values: readonly (string | boolean)[]): JsonObject {
  return values.length === 1 ? { const: values[0] as Json } : { enum: [...values] };
}

/**
 * What a scalar refuses. Where a pattern ends in `$`, line ends are refused too: some engines let `$` match before a final one.
 */
function refusalSchema(program: Program, scalar: Scalar): JsonObject | undefined {
  const refusals = [...getRefusals(program, scalar)];
  const open = inheritedPattern(program, scalar)?.endsWith("$") && !refusals.some(refusesLineEnd);
  const branches = [...refusals, ...(open ? [lineEnd] : [])].map(refusalBranch);
  return branches.length === 0
    ? undefined
    : branches.length === 1
      ? branches[0]
      : { anyOf: branches };
}

const lineEnd: Refusal = {
  class: "line-end",
  doc: "A final line end, before which the `$` of some regular expression engines matches.",
  pattern: "[\n\r\u0085\u2028\u2029]",
};

function refusesLineEnd({ pattern, except }: Refusal): boolean {
  return (
    except === undefined &&
    ["\n", "\r", "\u0085", "\u2028", "\u2029"].every((end) => new RegExp(pattern, "u").test(end))
  );
}

function refusalBranch({ class: name, doc, pattern, except }: Refusal): JsonObject {
  return {
    description: doc,
    pattern,
    ...(except !== undefined && { not: { pattern: except } }),
    "x-sourceos-refuses": name,
  };
}

function inheritedPattern(program: Program, scalar: Scalar): string | undefined {
  return (
    getPattern(program, scalar) ??
    (scalar.baseScalar ? inheritedPattern(program, scalar.baseScalar) : undefined)
  );
}

function documentedValues(program: Program, type: Enum | Union): JsonObject {
  return Object.fromEntries(
    literals(type).map(([value, declaration]) => [value, getDoc(program, declaration) ?? ""]),
  );
}

function mirroredValues(program: Program, type: Enum): JsonObject | undefined {
  const mirrored = literals(type).flatMap(([value, member]) => {
    const mirrors = getMirrors(program, member);
    return mirrors ? [[value, mirrors] as const] : [];
  });
  return mirrored.length > 0 ? Object.fromEntries(mirrored) : undefined;
}

function literals(type: Enum | Union): (readonly [string, Type])[] {
  if (type.kind === "Enum")
    return [...type.members.values()].map((member) => [memberValue(member), member]);
  return [...type.variants.values()].flatMap((variant) =>
    variant.type.kind === "String" ? [[variant.type.value, variant] as const] : [],
  );
}
