/** Documents that keep a contract, and many that nearly do: made from its schema and its valid cases by seeded chance. */
import fc from "fast-check";
import {
  mutate as mutateBlindly,
  valuesOf,
} from "../../packages/agent-machine-validation/test/validators/mutate.ts";
import type { ContractName } from "../../scripts/schemas.ts";
import { nearText } from "../interop/near-texts.ts";
import { pick, type Random, randomFor } from "../interop/random.ts";
import { documents } from "./arbitrary.ts";
import { breaksOf, placesIn, replaced } from "./breaks.ts";
import { type Case, loadCases } from "./conformance.ts";

const cases = await loadCases();

/** What part of the documents is drawn from the schema, and what part is left as it was drawn. */
const [drawn, untouched] = [0.25, 0.3];

/** So many documents for a contract, no two of them alike, the same ones each time. */
export function* nearDocuments(contract: ContractName, count: number): Generator<unknown> {
  const valid = cases.filter((one) => one.contract === contract && one.expect.length === 0);
  const random = randomFor(`near ${contract}`);
  const bases = basesOf(contract, valid, Math.ceil(count * drawn));
  const pool = valuesOf(valid.slice(0, 40).map(({ document }) => document));
  const seen = new Set<string>();
  while (seen.size < count) {
    const document = nearDocument(pick(bases, random) ?? "{}", contract, pool, random);
    const text = JSON.stringify(document);
    // What cannot be written as JSON is no document.
    if (seen.has(text) || !text.isWellFormed()) continue;
    seen.add(text);
    yield JSON.parse(text);
  }
}

function basesOf(contract: ContractName, valid: readonly Case[], numRuns: number): string[] {
  const made = fc.sample(documents(contract, valid), { seed: 2_026, numRuns });
  return [...made, ...valid.map(({ document }) => document)].map((one) => JSON.stringify(one));
}

/** A base as it is; or broken in one place; or with another word or text in one or two; or changed anywhere. */
function nearDocument(
  base: string,
  contract: ContractName,
  pool: readonly unknown[],
  random: Random,
): unknown {
  const document: unknown = JSON.parse(base);
  const kind = random();
  if (kind < untouched) return document;
  if (kind < 0.45) return pick(breaksOf(document, contract), random)?.().document;
  if (kind > 0.85) return mutateBlindly(document, pool, random);
  const once = reworded(document, contract, random);
  return random() < 0.5 ? once : reworded(once, contract, random);
}

/** Another text, number, word or flag in one place: one that is nearly the same, or one that stands elsewhere. */
function reworded(document: unknown, contract: ContractName, random: Random): unknown {
  const places = placesIn(document, contract).filter(({ value }) => typeof value !== "object");
  const place = pick(places, random);
  if (!place) return document;
  const { value, schema, pointer } = place;
  const same = places.filter((other) => other.schema === schema);
  const choices = [
    () => pick(same, random)?.value,
    () => pick((schema.enum as readonly unknown[] | undefined) ?? [value], random),
    () => (typeof value === "boolean" ? !value : value),
    () => (typeof value === "number" ? value + (pick([-1, 1, 0.5], random) ?? 0) : value),
    () => (typeof value === "string" ? nearText(value, random) : value),
    () => (typeof value === "string" ? nearText(value, random) : value),
    () =>
      typeof value === "string" ? ofMostLength(value, Number(schema.maxLength), random) : value,
  ];
  return replaced(document, pointer, pick(choices, random)?.());
}

/** A text of about as many characters as there may be. */
function ofMostLength(text: string, most: number, random: Random): string {
  const length = most + (pick([-1, 0, 1], random) ?? 0);
  const filler = pick(["a", "0", "é", "😀"], random) ?? "a";
  return Number.isFinite(length)
    ? text + filler.repeat(Math.max(0, length - [...text].length))
    : text;
}
