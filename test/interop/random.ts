/** Numbers from 0 to below 1, the same ones for the same seed. */
import { seeded } from "../../packages/agent-machine-validation/test/validators/mutate.ts";

export type Random = () => number;

/** Chance that depends on a name alone. */
export function randomFor(name: string): Random {
  return seeded([...name].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) | 0, 7));
}

export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
