import type { ConditionValue } from "@sourceos/typespec";
import { capitalised, pascalCase } from "../read/names.ts";
import type { Case } from "./cases.ts";
import { type Atom, absent, type Dimension, isValue, rest } from "./space.ts";

/** One name for each case, from the values that select it: `MountSourceHostPath`, `MachineOtherProvider`. */
export function caseNames(
  model: string,
  cases: readonly Case[],
  dimensions: readonly Dimension[],
): readonly string[] {
  const short = cases.map((one) => model + suffix(one, telling(one, cases, dimensions), shortName));
  const names = short.map((name, index) => {
    const one = cases[index];
    return one && isRepeated(short, name) ? model + suffix(one, dimensions, fullName) : name;
  });
  return names.map((name, index) =>
    isRepeated(names, name)
      ? name + (names.slice(0, index).filter((other) => other === name).length + 1)
      : name,
  );
}

/** The dimensions that tell a case from all others: those that go without saying are left out, the last ones first. */
function telling(
  one: Case,
  cases: readonly Case[],
  dimensions: readonly Dimension[],
): readonly Dimension[] {
  const others = cases.filter((other) => other !== one);
  const isTelling = (kept: readonly Dimension[]) =>
    others.every((other) => kept.some((dimension) => isApart(one, other, dimension)));
  return dimensions.reduceRight<readonly Dimension[]>((kept, dimension) => {
    const left = kept.filter((candidate) => candidate !== dimension);
    return isTelling(left) ? left : kept;
  }, dimensions);
}

function isApart(one: Case, other: Case, { name }: Dimension): boolean {
  return !one.choices.get(name)?.some((atom) => other.choices.get(name)?.includes(atom));
}

/** What selects a case, as words for its documentation: `` `kind` is `host-path` ``. */
export function describeCase(one: Case, dimensions: readonly Dimension[]): string {
  const told = dimensions.filter((dimension) => isTold(one, dimension));
  return told
    .map((dimension) => describe(dimension, one.choices.get(dimension.name) ?? []))
    .join(" and ");
}

/** A choice of atoms in words. */
export function describe({ name, atoms }: Dimension, chosen: readonly Atom[]): string {
  const left = atoms.filter((atom) => !chosen.includes(atom));
  const values = chosen.filter(isValue);
  const refused = left.filter(isValue);
  if (chosen.includes(rest)) {
    const presence = left.includes(absent) ? ["present"] : [];
    const choice = refused.length > 0 ? [`not ${oneOf(refused)}`] : [];
    return `\`${name}\` is ${[...presence, ...choice].join(" and ")}`;
  }
  if (left.length === 1 && refused.length === 1 && chosen.length > 1) {
    return `\`${name}\` is not ${oneOf(refused)}`;
  }
  const presence = chosen.includes(absent) ? ["absent"] : [];
  const choice = values.length > 0 ? [oneOf(values)] : [];
  return `\`${name}\` is ${[...presence, ...choice].join(" or ")}`;
}

function oneOf(values: readonly ConditionValue[]): string {
  const texts = values.map((value) => `\`${value}\``);
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} or ${last}`;
}

/** Whether a property takes part in selecting the case. */
function isTold(one: Case, { name, atoms }: Dimension): boolean {
  return (one.choices.get(name)?.length ?? 0) < atoms.length;
}

type Naming = (dimension: Dimension, chosen: readonly Atom[]) => string;

function suffix(one: Case, dimensions: readonly Dimension[], naming: Naming): string {
  const parts = dimensions
    .filter((dimension) => isTold(one, dimension))
    .map((dimension) => naming(dimension, one.choices.get(dimension.name) ?? []));
  return parts.join("") || "Other";
}

function shortName(dimension: Dimension, chosen: readonly Atom[]): string {
  const values = chosen.filter((atom) => atom !== absent);
  return values.includes(rest) || values.length > 2
    ? `Other${capitalised(dimension.name)}`
    : fullName(dimension, values.length > 0 ? values : chosen);
}

function fullName({ name }: Dimension, chosen: readonly Atom[]): string {
  const property = capitalised(name);
  const words = chosen.map((atom) => {
    if (atom === absent) return `Without${property}`;
    if (atom === rest) return `Other${property}`;
    if (typeof atom === "boolean") return atom ? property : `Not${property}`;
    return pascalCase(atom);
  });
  return words.join("Or");
}

function isRepeated(names: readonly string[], name: string): boolean {
  return names.indexOf(name) !== names.lastIndexOf(name);
}
