import type { DecoratorContext, Program, Scalar } from "@typespec/compiler";
import { useStateMap } from "@typespec/compiler/utils";
import { reportDiagnostic, stateKeys } from "../lib.ts";
import { kebabCase } from "../names.ts";
import {
  characterClass,
  characterProblem,
  ignoringCase,
  placeProblem,
  placesPattern,
  subtreesPattern,
} from "../places.ts";
import { patternProblem } from "../portable-pattern.ts";

/** A class of texts that a scalar refuses, as portable regular expressions: refused when `pattern` matches and `except` does not. */
export interface Refusal {
  readonly class: string;
  readonly doc: string;
  readonly pattern: string;
  readonly except?: string;
}

interface RefusalInput {
  readonly class: string;
  readonly doc: string;
  readonly places?: string[];
  readonly except?: string[];
  readonly exactly?: string[];
  readonly characters?: string[];
  readonly texts?: string[];
}

const [readRefusals, setRefusals] = useStateMap<Scalar, readonly Refusal[]>(stateKeys.refuses);

/** What a scalar refuses, its own classes after those of the scalars that it extends. */
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
  setRefusals(program, target, [compileRefusal(input), ...(readRefusals(program, target) ?? [])]);
}

function refusalProblem(input: RefusalInput): string | undefined {
  const { places = [], exactly = [], except = [], characters = [], texts = [] } = input;
  if (!kebabCase.test(input.class)) return "its name is not in kebab-case";
  if (places.length + exactly.length + characters.length + texts.length === 0) {
    return "it refuses nothing: give it places, characters or texts";
  }
  return (
    [...places, ...exactly, ...except].map(placeProblem).find((problem) => problem) ??
    characters.map(characterProblem).find((problem) => problem) ??
    texts.map(patternProblem).find((problem) => problem)
  );
}

function compileRefusal(input: RefusalInput): Refusal {
  const { places = [], exactly = [], except = [], characters = [], texts = [] } = input;
  const pattern = [
    ...(places.length + exactly.length > 0 ? [placesPattern({ places, exactly })] : []),
    ...(characters.length > 0 ? [characterClass(characters)] : []),
    ...texts.map(ignoringCase),
  ].join("|");
  return {
    class: input.class,
    doc: input.doc,
    pattern,
    ...(except.length > 0 && { except: subtreesPattern(except) }),
  };
}
