import type { Condition, Consequence } from "@sourceos/typespec";

/** Conditions that speak of the same properties, and the names of those properties. */
export interface Component {
  readonly conditions: readonly Condition[];
  readonly names: ReadonlySet<string>;
}

/** Conditions grouped so that no two groups speak of the same property: groups vary independently of each other. */
export function componentsOf(conditions: readonly Condition[]): readonly Component[] {
  return conditions.reduce<readonly Component[]>((components, condition) => {
    const names = namesIn(condition);
    const [touched, apart] = partition(components, (component) =>
      [...names].some((name) => component.names.has(name)),
    );
    return [
      ...apart,
      {
        conditions: [...touched.flatMap((component) => component.conditions), condition],
        names: new Set([...touched.flatMap((component) => [...component.names]), ...names]),
      },
    ];
  }, []);
}

/** The outcomes of a condition, both of them. */
export function consequencesOf(condition: Condition): readonly Consequence[] {
  return condition.otherwise
    ? [condition.consequence, condition.otherwise]
    : [condition.consequence];
}

function namesIn(condition: Condition): ReadonlySet<string> {
  return new Set([
    ...Object.keys(condition.when),
    ...consequencesOf(condition).flatMap(({ require, forbid, restrict }) => [
      ...require,
      ...forbid,
      ...Object.keys(restrict),
    ]),
  ]);
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
