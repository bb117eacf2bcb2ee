/** Finds a text in which one of two patterns finds something and the other does not, or shows that there is none. */
import { flatten } from "../../packages/agent-machine-validation/build/regex/flatten.ts";
import {
  parsePattern,
  printPattern,
  type Sequence,
} from "../../packages/agent-machine-validation/build/regex/syntax.ts";
import type { ContractName } from "../../scripts/schemas.ts";
import { readSchema } from "../../scripts/schemas.ts";
import type { PatternPair } from "./cel-mutants.ts";
import { tellApart } from "./tell-apart.ts";
import type { TextRule } from "./text-verdicts.ts";

/** Which texts are looked at: all there are, or those of a form. */
export type Searched = Omit<TextRule, "refusals">;

/** A text that two patterns tell apart, a short one; none when they find the same. */
export function foundByOne([own, changed]: PatternPair, searched: Searched = {}) {
  return tellApart(
    { ...searched, refusals: refusalsOf(own) },
    { ...searched, refusals: refusalsOf(changed) },
  );
}

/** The texts of a definition, as far as its form and its lengths say which they are. */
export function textsOf(contract: ContractName, definition: string): Searched {
  const definitions = readSchema(contract).$defs as Readonly<Record<string, SchemaOfText>>;
  const found = definitions[definition];
  if (!found) throw new Error(`${contract} has no definition '${definition}'.`);
  return { form: found.pattern, minLength: found.minLength, maxLength: found.maxLength };
}

interface SchemaOfText {
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** What a pattern finds, one by one, so that what two patterns have in common needs no comparison. */
function refusalsOf(pattern: string): TextRule["refusals"] {
  return flatten(parsePattern(pattern))
    .flatMap(choices)
    .map((sequence) => ({ pattern: printPattern([sequence]) }));
}

/** A sequence for each choice between the alternatives of its groups. */
function choices(sequence: Sequence): Sequence[] {
  const index = sequence.findIndex(isChoice);
  const term = sequence[index];
  if (term?.atom.kind !== "group") return [sequence];
  return term.atom.alternatives.flatMap((chosen) =>
    choices(sequence.toSpliced(index, 1, ...chosen)),
  );
}

function isChoice({ atom, quantifier }: Sequence[number]): boolean {
  return atom.kind === "group" && quantifier === "";
}
