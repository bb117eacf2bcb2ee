/**
 * The cases that the conditions of a model tell apart.
 *
 * The properties in a `when` span a space of combinations. Each combination decides every condition, hence what becomes of the other
 * properties. Combinations with one outcome are merged into boxes, each of which TypeScript can write as one interface.
 */
import type { Condition, ConditionValue, Consequence } from "@sourceos/typespec";
import { type Component, consequencesOf } from "./components.ts";
import { type Box, mergeBoxes } from "./merge.ts";
import {
  type Atom,
  absent,
  admits,
  atomsOf,
  type Dimension,
  isValue,
  type PropertySpace,
  rest,
} from "./space.ts";

/** What a case says about one property; without `values`, the declared type holds. */
export interface Shape {
  readonly presence: "required" | "optional" | "forbidden";
  readonly values?: readonly ConditionValue[];
}

/** Objects that the type system can describe at once. */
export interface Case {
  /** The properties that select the case. */
  readonly choices: ReadonlyMap<string, readonly Atom[]>;
  /** What holds for every property that the conditions speak of, in the order of the model. */
  readonly shapes: ReadonlyMap<string, Shape>;
}

export interface Cases {
  readonly dimensions: readonly Dimension[];
  readonly cases: readonly Case[];
}

/** As many cases a reader may be asked to tell apart. */
export const mostCases = 64;

/** As many combinations are worth looking at. */
const mostCombinations = 20_000;

/** The cases of one component, or undefined when they are too many. */
export function solve(component: Component, spaces: readonly PropertySpace[]): Cases | undefined {
  const touched = spaces.filter(({ name }) => component.names.has(name));
  const dimensions = touched
    .filter(({ name }) => component.conditions.some(({ when }) => name in when))
    .map((space) => ({ name: space.name, atoms: atomsOf(space, valuesNamed(component, space)) }));
  const classes = dimensions.map((dimension) => classesOf(dimension, component.conditions));
  if (classes.reduce((product, { length }) => product * length, 1) > mostCombinations)
    return undefined;
  const free = touched.filter(
    ({ name }) => !dimensions.some((dimension) => dimension.name === name),
  );
  const boxes = combinations(classes).flatMap((sets): Box<ReadonlyMap<string, Shape>>[] => {
    const outcome = decide(component.conditions, dimensions, sets, free);
    return outcome ? [{ sets, outcome, key: keyOf(outcome) }] : [];
  });
  const merged = mergeBoxes(boxes);
  if (merged.length > mostCases) return undefined;
  return { dimensions, cases: merged.map((box) => caseOf(box, dimensions, touched)) };
}

function caseOf(
  { sets, outcome }: Box<ReadonlyMap<string, Shape>>,
  dimensions: readonly Dimension[],
  touched: readonly PropertySpace[],
): Case {
  const choices = new Map<string, readonly Atom[]>();
  for (const [index, { name, atoms }] of dimensions.entries()) {
    choices.set(
      name,
      atoms.filter((atom) => sets[index]?.includes(atom)),
    );
  }
  const shapes = new Map<string, Shape>();
  for (const { name } of touched) {
    const atoms = dimensions.find((dimension) => dimension.name === name)?.atoms ?? [];
    const chosen = choices.get(name);
    const shape = chosen ? shapeOfChoice(chosen, atoms) : outcome.get(name);
    if (shape) shapes.set(name, shape);
  }
  return { choices, shapes };
}

function shapeOfChoice(chosen: readonly Atom[], all: readonly Atom[]): Shape {
  const values = chosen.filter(isValue);
  const presence = !chosen.includes(absent)
    ? "required"
    : chosen.length > 1
      ? "optional"
      : "forbidden";
  // TypeScript cannot write "any text but these": a case that holds the rest takes the declared type.
  const whole =
    chosen.includes(rest) || (values.length === all.filter(isValue).length && !all.includes(rest));
  return presence === "forbidden" || whole ? { presence } : { presence, values };
}

/** What becomes of the free properties in one combination; undefined when no object has that combination. */
function decide(
  conditions: readonly Condition[],
  dimensions: readonly Dimension[],
  sets: readonly (readonly Atom[])[],
  free: readonly PropertySpace[],
): ReadonlyMap<string, Shape> | undefined {
  // The atoms of a class are alike to every condition, so that the first one speaks for all.
  const atoms = new Map<string, Atom>(
    dimensions.map(({ name }, index) => [name, sets[index]?.[0] ?? absent]),
  );
  const consequences = conditions.flatMap((condition) => {
    const fulfilled = Object.entries(condition.when).every(([name, values]) =>
      holds(values, atoms.get(name) ?? absent),
    );
    return (fulfilled ? condition.consequence : condition.otherwise) ?? [];
  });
  if (![...atoms].every(([name, atom]) => isPossible(name, atom, consequences))) return undefined;
  const shapes = new Map<string, Shape>();
  for (const space of free) {
    const shape = shapeOf(space, consequences);
    if (!shape) return undefined;
    shapes.set(space.name, shape);
  }
  return shapes;
}

function holds(values: readonly ConditionValue[], atom: Atom): boolean {
  return isValue(atom) && values.includes(atom);
}

function isPossible(name: string, atom: Atom, consequences: readonly Consequence[]): boolean {
  return consequences.every(({ require, forbid, restrict }) => {
    if (atom === absent) return !require.includes(name);
    const values = restrict[name];
    return !forbid.includes(name) && (!values || holds(values, atom));
  });
}

function shapeOf(space: PropertySpace, consequences: readonly Consequence[]): Shape | undefined {
  const { name } = space;
  const required = !space.optional || consequences.some(({ require }) => require.includes(name));
  const values = restriction(space, consequences);
  const forbidden =
    consequences.some(({ forbid }) => forbid.includes(name)) || values?.length === 0;
  if (forbidden) return required ? undefined : { presence: "forbidden" };
  return { presence: required ? "required" : "optional", ...(values && { values }) };
}

/** The values to which the consequences restrict a property; undefined when they leave it as it is declared. */
function restriction(
  space: PropertySpace,
  consequences: readonly Consequence[],
): readonly ConditionValue[] | undefined {
  const lists = consequences.flatMap(({ restrict }) => {
    const values = restrict[space.name];
    return values ? [values] : [];
  });
  const [first, ...more] = lists;
  if (!first) return undefined;
  const values = first.filter(
    (value) => admits(space, value) && more.every((list) => list.includes(value)),
  );
  const whole = space.open === "no" && values.length === space.values.length;
  return whole ? undefined : [...new Set(values)];
}

/** The atoms of a dimension, those together that no condition tells apart. */
function classesOf(
  { name, atoms }: Dimension,
  conditions: readonly Condition[],
): readonly (readonly Atom[])[] {
  const lists = conditions.flatMap((condition) => [
    condition.when[name] ?? [],
    ...consequencesOf(condition).map(({ restrict }) => restrict[name] ?? []),
  ]);
  const classes = Map.groupBy(atoms, (atom) =>
    atom === absent ? "absent" : lists.map((values) => holds(values, atom)).join(),
  );
  return [...classes.values()];
}

function valuesNamed({ conditions }: Component, { name }: PropertySpace): ConditionValue[] {
  return conditions.flatMap((condition) => [
    ...(condition.when[name] ?? []),
    ...consequencesOf(condition).flatMap(({ restrict }) => restrict[name] ?? []),
  ]);
}

function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (known, list) => known.flatMap((combination) => list.map((item) => [...combination, item])),
    [[]],
  );
}

function keyOf(outcome: ReadonlyMap<string, Shape>): string {
  return JSON.stringify([...outcome]);
}
