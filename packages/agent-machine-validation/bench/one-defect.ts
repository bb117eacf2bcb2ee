/** Table 2: what all findings about a document with one defect cost, beside the same document without it. */
import { validate } from "../src/index.ts";
import { defective, defects, examplesOf, type Measured, measured } from "./documents.ts";
import { type Effort, measure } from "./measure.ts";
import { bounded, print } from "./table.ts";

export function oneDefect(effort: Effort): void {
  for (const kind of measured) report(kind, effort);
}

function report<Kind extends Measured>(kind: Kind, effort: Effort): void {
  const valid = examplesOf(kind).map((document) => JSON.stringify(document));
  const { structure, conditions, rules } = defects[kind];
  const broken = Object.entries({ ...structure, ...conditions, ...rules }).map(
    ([name, defect]) => [name, defective(kind, defect)] as const,
  );
  for (const [name, texts] of broken)
    for (const text of texts)
      if (validate(JSON.parse(text)).valid) throw new Error(`${kind}: ${name} is not found.`);
  const cases = [["valid", valid] as const, ...broken];
  const parsing = () => {
    for (const text of valid) JSON.parse(text);
  };
  const runs = cases.map(([, texts]) => () => {
    for (const text of texts) validate(JSON.parse(text));
  });
  const [parse = 0, ...times] = measure([parsing, ...runs], effort, `${kind}, one defect`);
  const rows = cases.map(([name], index) => {
    const time = times[index] ?? Number.NaN;
    const what = `${kind}, one ${name}, beside the valid case`;
    const bound = index === 0 ? undefined : { limit: 2 };
    return [
      name,
      (time / valid.length).toFixed(1),
      (time / parse).toFixed(2),
      bounded(time / (times[0] ?? Number.NaN), bound, what),
    ];
  });
  print(`${kind}: the examples with one defect, all findings`, [
    ["", "µs/document", "(parse + validate) / parse", "/ valid"],
    ...rows,
  ]);
}
