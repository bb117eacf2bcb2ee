import type { DecoratorContext, Program, Scalar } from "@typespec/compiler";
import { useStateMap } from "@typespec/compiler/utils";
import { reportDiagnostic, stateKeys } from "../lib.ts";
import { kebabCase } from "../names.ts";
import {
  ancestors,
  anyOf,
  characterClass,
  characterProblem,
  exceptionsPattern,
  ignoringCase,
  liesUnder,
  placeProblem,
  placesPattern,
  subtreesPattern,
} from "../places.ts";
import { patternProblem } from "../portable-pattern.ts";

/** Texts that a scalar refuses, as portable regular expressions: refused when `pattern` matches and `except` does not. */
export interface Refusal {
  readonly class: string;
  readonly doc: string;
  readonly pattern: string;
  readonly except?: string;
}

/** A class as it is written. */
export interface RefusalInput {
  readonly class: string;
  readonly doc: string;
  readonly places?: string[];
  readonly except?: string[];
  readonly exactly?: string[];
  readonly characters?: string[];
  readonly texts?: string[];
}

const [readRefusals, setRefusals] = useStateMap<Scalar, readonly Refusal[]>(stateKeys.refuses);

/**
 * What a scalar refuses, its own classes after those of the scalars that it extends. A class with exceptions may take two
 * refusals in a row: one for the places that have exceptions, and one for the rest, which no exception opens.
 */
export function getRefusals(program: Program, scalar: Scalar): readonly Refusal[] {
  const inherited = scalar.baseScalar ? getRefusals(program, scalar.baseScalar) : [];
  return [...inherited, ...(readRefusals(program, scalar) ?? [])];
}

export function $refuses(context: DecoratorContext, target: Scalar, input: RefusalInput): void {
  const { program } = context;
  const problem = refusalProblem(input);
  if (problem) {
    reportDiagnostic(program, {
      code: "invalid-refusal",
      format: { class: input.class, problem },
      target: context.decoratorTarget,
    });
    return;
  }
  // Decorators are applied from the last to the first.
  setRefusals(program, target, [
    ...compileRefusals(input),
    ...(readRefusals(program, target) ?? []),
  ]);
}

function refusalProblem(input: RefusalInput): string | undefined {
  const { places = [], exactly = [], except = [], characters = [], texts = [] } = input;
  if (!kebabCase.test(input.class)) return "its name is not in kebab-case";
  if (places.length + exactly.length + characters.length + texts.length === 0) {
    return "it refuses nothing: give it places, characters or texts";
  }
  const stray = except.find((text) => !places.some((place) => liesUnder(text, place)));
  return (
    [...places, ...exactly, ...except].map(placeProblem).find((problem) => problem) ??
    characters.map(characterProblem).find((problem) => problem) ??
    (characters.length > 0 ? patternProblem(characterClass(characters)) : undefined) ??
    texts.map(patternProblem).find((problem) => problem) ??
    (stray && `its exception '${stray}' lies under none of its places`)
  );
}

/** The refusals of a class. An exception opens the places above it and nothing else, so the rest of the class is a refusal of its own. */
export function compileRefusals(input: RefusalInput): Refusal[] {
  const { class: name, doc, places = [], exactly = [], except = [] } = input;
  const { characters = [], texts = [] } = input;
  const isOpened = (place: string) => except.some((text) => liesUnder(text, place));
  const opened = places.filter(isOpened);
  const closed = anyOf([
    placesPattern({
      places: places.filter((place) => !isOpened(place)),
      exactly: [...exactly, ...opened.flatMap(ancestors)],
    }),
    ...(characters.length > 0 ? [characterClass(characters)] : []),
    ...texts.map(ignoringCase),
  ]);
  return [
    ...(opened.length > 0
      ? [{ class: name, doc, pattern: subtreesPattern(opened), except: exceptionsPattern(except) }]
      : []),
    ...(closed !== "" ? [{ class: name, doc, pattern: closed }] : []),
  ];
}
