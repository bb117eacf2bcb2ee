/** How well classes know places that they were not made for: each source left out in turn. */
import type { Unit } from "./path-classes.ts";
import type { Places } from "./path-corpora.ts";

/** Some places, and how many of them are refused. */
export interface Share {
  readonly name: string;
  readonly refused: number;
  readonly all: number;
}

/**
 * The places of each source that are still refused when the classes lose every unit that no place of another source needs. The form
 * of canonical paths stays, for no source has taught it.
 */
export function leaveOneOut(
  corpus: readonly Places[],
  units: readonly Unit[],
  hasForm: (path: string) => boolean,
): readonly (Share & { readonly class: string })[] {
  const sourcesOf = new Map<Unit, Set<string>>(units.map((unit) => [unit, new Set()]));
  const matched = new Map<string, readonly Unit[]>();
  for (const { source, paths } of corpus) {
    for (const path of paths) {
      const refusing = units.filter(({ refuses }) => refuses(path));
      matched.set(path, refusing);
      for (const unit of refusing) sourcesOf.get(unit)?.add(source);
    }
  }
  return corpus.map(({ source, paths, class: name }) => {
    const isKept = (unit: Unit) => [...(sourcesOf.get(unit) ?? [])].some((one) => one !== source);
    const refused = paths.filter((path) => !hasForm(path) || matched.get(path)?.some(isKept));
    return { name: source, class: name, refused: refused.length, all: paths.length };
  });
}

/** The sum of some shares under one name. */
export function total(name: string, shares: readonly Share[]): Share {
  const sum = (key: "refused" | "all") => shares.reduce((sofar, share) => sofar + share[key], 0);
  return { name, refused: sum("refused"), all: sum("all") };
}
