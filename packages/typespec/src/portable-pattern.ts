/**
 * The subset of regular expressions that ECMAScript, Python, Go (RE2), Rust, Java, .NET and Ruby read alike:
 * literals, classes with ranges, anchors, groups, alternation, `* + ? {m,n}`, and escapes of punctuation.
 */

const constructs: readonly (readonly [RegExp, string])[] = [
  [
    /\\[A-Za-z0-9]/,
    "an escape of a letter or a digit, such as \\d, \\w, \\b or \\u: write the characters themselves",
  ],
  [/\(\?[^:]/, "a look-around or a named group: only plain groups (?:…) are portable"],
  [/\((?!\?:)/, "a capturing group: write (?:…)"],
  [/\./, "a dot: write the class of characters that is meant"],
  [/[*+?}][+?]/, "a lazy or possessive quantifier"],
];

const largestRepetition = 1000;

/** Why a regular expression is outside the portable subset, or undefined when it is inside. */
export function patternProblem(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const classes = pattern.match(/\[(?:\\.|[^\]\\])*\]/g) ?? [];
  const crowded = classes.find(
    (text) => /\\[A-Za-z0-9]/.test(text) || /[^\\]\[|&&|--|~~/.test(text.slice(1)),
  );
  if (crowded)
    return `the class ${crowded} uses an escape of a letter, or characters that some engines read as set operations`;
  const outside = pattern.replace(/\[(?:\\.|[^\]\\])*\]/g, "x").replace(/\\[^A-Za-z0-9]/g, "x");
  const found = constructs.find(([construct]) => construct.test(outside));
  if (found) return `it uses ${found[1]}`;
  if (/[^|]\||\|[^|]/.test(outside) && /^\^|\$$/.test(outside) && !groupedWhole(outside)) {
    return "alternatives meet anchors: write ^(?:…|…)$";
  }
  const counts = [...outside.matchAll(/\{[0-9]*,?([0-9]+)\}/g)].map((match) => Number(match[1]));
  return counts.reduce((product, count) => product * Math.max(count, 1), 1) > largestRepetition
    ? `its repetitions multiply to more than ${largestRepetition}`
    : undefined;
}

/** Whether every alternation of the expression stands inside a group. */
function groupedWhole(pattern: string): boolean {
  let depth = 0;
  for (const char of pattern) {
    if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === "|" && depth === 0) return false;
  }
  return true;
}
