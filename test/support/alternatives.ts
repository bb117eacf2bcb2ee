/** A pattern without one of its alternatives. */
export interface Narrowed {
  readonly what: string;
  readonly pattern: string;
}

/** Every pattern that lacks one of the alternatives that stand between `|` in the whole or in a group. */
export function withoutAlternatives(pattern: string): Narrowed[] {
  return groupsOf(pattern).flatMap((cuts) =>
    cuts.length < 3
      ? []
      : cuts.slice(1).map((end, index) => {
          const start = cuts[index] ?? 0;
          const last = index === cuts.length - 2;
          // The cuts stand at the `|`, and one in front of the first and behind the last alternative.
          const from = last ? start : start + 1;
          const to = last ? end : end + 1;
          return {
            what: `without the alternative ${pattern.slice(start + 1, end)}`,
            pattern: pattern.slice(0, from) + pattern.slice(to),
          };
        }),
  );
}

/** For the whole pattern and each group: the offsets before its first alternative, of each `|`, and behind its last alternative. */
function groupsOf(pattern: string): number[][] {
  const done: number[][] = [];
  const open: number[][] = [[-1]];
  let isInClass = false;
  for (let offset = 0; offset < pattern.length; offset++) {
    const char = pattern[offset];
    if (char === "\\") offset++;
    else if (isInClass) isInClass = char !== "]";
    else if (char === "[") isInClass = true;
    else if (char === "|") open.at(-1)?.push(offset);
    else if (char === "(") open.push([pattern.startsWith("(?:", offset) ? offset + 2 : offset]);
    else if (char === ")") done.push([...(open.pop() ?? []), offset]);
  }
  return [...done, [...(open.pop() ?? []), pattern.length]];
}
