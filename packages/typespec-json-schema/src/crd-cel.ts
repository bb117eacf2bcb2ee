/** Changes of CEL as text: strings, names and white space are told apart, and nothing else needs to be known. */

/** A string, or a name that is no field of something else, or white space. */
const token = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?<!\w|\.\s*)[A-Za-z_]\w*|\s+/g;

/** The names that an expression uses, those of functions and of its own variables included. */
export function namesIn(cel: string): Set<string> {
  return new Set([...cel.matchAll(token)].map(([text]) => text));
}

/** An expression on one line, with other expressions in the place of some names. */
export function renamed(cel: string, names: Readonly<Record<string, string>>): string {
  return cel.replace(token, (text) => (text.trim() === "" ? " " : (names[text] ?? text)));
}

/** Names for items of lists, none of which an expression uses. */
export function freshNames(cel: string): () => string {
  const used = namesIn(cel);
  let count = 0;
  const next = (): string => {
    count++;
    const name = `item${count}`;
    return used.has(name) ? next() : name;
  };
  return next;
}

/** The pattern that a rule refuses, where it does nothing else. */
export function refusedPattern(cel: string): string | undefined {
  const text = /^!this\.matches\(("(?:[^"\\]|\\.)*")\)$/.exec(cel)?.[1];
  return text === undefined ? undefined : (JSON.parse(text) as string);
}

/** The list, by its first name and path, whose items a rule tells apart, and the properties by which it does. */
export interface Uniqueness {
  readonly list: string;
  readonly item: string;
  readonly keys: readonly string[];
}

/** What `list.exists_one(x, x.a == item.a && x.b == item.b)` says. */
export function uniqueness(cel: string): Uniqueness | undefined {
  const [, list, variable, test] = /^([\w.]+)\.exists_one\((\w+), ([^()]+)\)$/.exec(cel) ?? [];
  if (list === undefined || test === undefined) return undefined;
  const terms = test.split(" && ").map((term) => /^(\w+)\.(\w+) == (\w+)\.(\w+)$/.exec(term));
  const [first] = terms;
  const item = first?.[3];
  const alike = terms.every(
    (term) => term?.[1] === variable && term?.[2] === term?.[4] && term?.[3] === item,
  );
  if (item === undefined || !alike) return undefined;
  return { list, item, keys: terms.flatMap((term) => term?.[2] ?? []) };
}
