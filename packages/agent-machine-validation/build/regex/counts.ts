/** Up to here an automaton counts: each step of a count needs states of its own. */
export const lowCount = 5;

/** How often a term stands, at least and at most. */
export function countsOf(quantifier: string): readonly [number, number] {
  switch (quantifier) {
    case "":
      return [1, 1];
    case "?":
      return [0, 1];
    case "*":
      return [0, Number.POSITIVE_INFINITY];
    case "+":
      return [1, Number.POSITIVE_INFINITY];
    default: {
      const [, minimum, comma, maximum] = /^\{(\d+)(,?)(\d*)\}$/u.exec(quantifier) ?? [];
      if (comma === "") return [Number(minimum), Number(minimum)];
      return [Number(minimum), maximum === "" ? Number.POSITIVE_INFINITY : Number(maximum)];
    }
  }
}
