/** Automata as text; `src/automaton.ts` says how it is read. */
import { base, blockSize, mostStates, zero } from "../../src/automaton.ts";
import type { Automaton } from "./automaton.ts";

export function encodeAutomaton({ classes, next, takes }: Automaton): string {
  const capitals = capitalsOf(classes);
  if (next.length > mostStates) {
    throw new Error(
      `The patterns of a text need ${next.length} states, more than the ${mostStates} that can be numbered. ` +
        "What costs most is a wildcard inside a name, as in a*b: write the names out, or end them with the wildcard.",
    );
  }
  const rows = next.map((row) => Int16Array.from(row));
  const words = next.map((row, state) => {
    const usual = usualOf(row);
    const like = likest(rows, state, usual);
    const model = like === state ? row.map(() => usual) : (next[like] ?? []);
    const differs = (name: number) => row[name] !== model[name];
    /** Letters that differ just as their capitals do, which are not said again then. */
    const pairs = new Map(
      capitals.flatMap((capital, name) =>
        differs(name) && differs(capital) && row[capital] === row[name] ? [[capital, name]] : [],
      ),
    );
    const letters = new Set(pairs.values());
    const stepsTo = (to: number) => (to - state + next.length) % next.length;
    const differences = row.flatMap((to, name) =>
      !differs(name) || pairs.has(name)
        ? []
        : [digit(name) + number(stepsTo(to) + (letters.has(name) ? mostStates : 0))],
    );
    if (like === state) differences.unshift(digit(0) + number(stepsTo(usual)));
    const likeAndEnd = like * 2 + (takes[state] ? 1 : 0);
    return `${digit(differences.length)}${number(likeAndEnd)}${differences.join("")}`;
  });
  const width = Math.max(...classes) + 1;
  const head = `${digit(width)}${number(next.length)}${classes.map(digit).join("")}`;
  return `${head}${placesOf(words).join("")}${words.join("")}`;
}

/** Where the first of each block of words begins, in words without differences. */
function placesOf(words: readonly string[]): readonly string[] {
  let at = 0;
  return words.flatMap((word, state) => {
    const place = `${digit(Math.floor(at / base / base))}${number(at % (base * base))}`;
    at += word.length / 3;
    return state % blockSize === 0 ? [place] : [];
  });
}

/** The class of the capital of the last letter of a class by that class, where they are two; sparse. */
function capitalsOf(classes: readonly number[]): readonly number[] {
  const capitals: number[] = [];
  for (let letter = 0x61; letter <= 0x7a; letter++) {
    const name = classes[letter - 0x20] ?? 0;
    const capital = classes[letter - 0x40] ?? 0;
    if (name === capital) delete capitals[name];
    else capitals[name] = capital;
  }
  return capitals;
}

/** The earlier state from which the fewest steps differ; itself where it is sooner told where it usually leads. */
function likest(rows: readonly Int16Array[], state: number, usual: number): number {
  const row = rows[state] ?? new Int16Array();
  let best = state;
  let fewest = 1 + row.filter((to) => to !== usual).length;
  for (let other = 1; other < state && fewest > 0; other++) {
    const differences = differencesOf(rows[other] ?? row, row, fewest);
    if (differences < fewest) [best, fewest] = [other, differences];
  }
  return best;
}

/** Where a state leads most often. */
function usualOf(row: readonly number[]): number {
  const often = Map.groupBy(row, (to) => to);
  return [...often.keys()].reduce(
    (best, to) => ((often.get(to)?.length ?? 0) > (often.get(best)?.length ?? 0) ? to : best),
    0,
  );
}

/** How many steps differ; of `most` and more it stops counting. */
function differencesOf(one: Int16Array, other: Int16Array, most: number): number {
  let differences = 0;
  for (let name = 0; name < one.length && differences < most; name++)
    if (one[name] !== other[name]) differences++;
  return differences;
}

function number(value: number): string {
  return digit(Math.floor(value / base)) + digit(value % base);
}

function digit(value: number): string {
  return String.fromCharCode(zero + value);
}
