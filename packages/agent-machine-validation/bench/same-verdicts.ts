/** Only validators that give the same verdicts are compared. */
import { defective, defects, examplesOf, type Measured } from "./documents.ts";
import type { Check } from "./peers.ts";

/** Throws unless a peer accepts the examples and refuses what its schema says is wrong. */
export function assertAlike<Kind extends Measured>(kind: Kind, check: Check, plain: boolean): void {
  for (const example of examplesOf(kind))
    if (!check(example)) throw new Error("It refuses an example.");
  const { structure, conditions } = defects[kind];
  for (const [name, defect] of Object.entries(plain ? structure : { ...structure, ...conditions }))
    for (const text of defective(kind, defect))
      if (check(JSON.parse(text))) throw new Error(`It accepts a document with one ${name}.`);
}
