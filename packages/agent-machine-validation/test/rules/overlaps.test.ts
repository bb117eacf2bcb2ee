import { expect, test } from "vitest";
import { anyPlace, type Comparison, type Overlap, overlaps } from "../../src/rules/paths.ts";
import { mostRelated } from "../../src/rules/support.ts";
import { randomFrom } from "./mutations.ts";

const names = ["~/a", "~/a/b", "~/a/b/c", "~/ab", "~/d", undefined];

/** What `overlaps` promises, place by place. */
function expected(
  places: readonly (string | undefined)[],
  { matters, bothDirections = false }: Comparison,
): Overlap[] {
  return places.flatMap((place, index) => {
    const others = places.flatMap((above, other) => {
      if (place === undefined || above === undefined || other === index) return [];
      if (!`${place}/`.startsWith(`${above}/`)) return [];
      if (place === above && other > index && !bothDirections) return [];
      return matters(index, other) ? [other] : [];
    });
    const count = others.length;
    return count > 0 ? [{ index, others: others.slice(0, mostRelated), count }] : [];
  });
}

test.each([1, 2, 5, 16, 17, 40, 100])(
  "each of %i places is told once with those it lies in",
  (size) => {
    const random = randomFrom(`overlaps ${size}`);
    for (let round = 0; round < 50; round++) {
      const places = Array.from({ length: size }, () => names[Math.floor(random() * names.length)]);
      const kinds = places.map(() => Math.floor(random() * 3));
      const isAlike = (index: number, other: number) => kinds[index] === kinds[other];
      const comparisons: Comparison[] = [
        anyPlace,
        { matters: (index, other) => !isAlike(index, other) },
        {
          matters: (index, other) => kinds[index] === 0 && kinds[other] === 1,
          bothDirections: true,
        },
      ];
      for (const comparison of comparisons)
        expect(overlaps(places, comparison)).toEqual(expected(places, comparison));
    }
  },
);
