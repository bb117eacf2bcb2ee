/** Longer words are no misspelling of anything in a contract, and would take long to compare. */
const longest = 64;

/** The one of some words that was probably meant; nothing when none is near, or two are equally near. */
export function nearMiss(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const bare = withoutStyle(word);
  const limit = Math.max(1, Math.min(3, Math.floor(bare.length / 3)));
  const near = candidates
    .map((candidate) => ({
      candidate,
      distance: editDistance(bare, withoutStyle(candidate), limit),
    }))
    .filter(({ candidate, distance }) => distance <= limit && distance < candidate.length / 2)
    .sort((left, right) => left.distance - right.distance);
  const [best, second] = near;
  return best && best.distance !== second?.distance ? best.candidate : undefined;
}

/** `read_only` and `Read-Only` are spellings of `read-only`. */
function withoutStyle(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** How many letters have to be added, removed, replaced, or swapped with their neighbour; infinite where it is more than the limit. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return Number.POSITIVE_INFINITY;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (isSame ? 0 : 1),
          row > 1 && column > 1 && isSwapped
            ? at(beforePrevious, column - 2) + 1
            : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current) > limit) return Number.POSITIVE_INFINITY;
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
