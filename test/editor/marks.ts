import { describe, expect, test } from "vitest";
import { contractNames } from "../../scripts/schemas.ts";
import { type Case, type Expectation, loadCases } from "../support/conformance.ts";
import { nameOf } from "./bundle.ts";
import { openEditor } from "./editors.ts";
import { type Language, type Span, type Written, write } from "./written.ts";

/**
 * Where an editor marks a violation:
 * - a property that is unknown or forbidden, on its key;
 * - a property that is missing, on the key of the object that lacks it, or on the first character of an object that has no key
 *   because it is the document or an item of a list;
 * - everything else, on the value, from its first character to its last, quotes and brackets included.
 */
function markOf({ rule, at }: Expectation, { places }: Written): Span {
  const missing = rule === "schema/required";
  const place = places.get(missing ? at.slice(0, at.lastIndexOf("/")) : at);
  if (!place) throw new Error(`Nothing stands at ${at}.`);
  if (missing) return place.key ?? { start: place.value.start, end: place.value.start + 1 };
  const onKey = rule === "schema/additionalProperties" || rule === "schema/forbidden";
  return onKey && place.key ? place.key : place.value;
}

/** A document with the longest lists takes long on a busy machine. */
const patience = 60_000;

/** Every conformance case in an editor of a language: the marks are those of the expected violations, and no others. */
export async function describeMarks(language: Language): Promise<void> {
  const editor = openEditor(language);
  const cases = await loadCases();
  describe.each(contractNames)("%s", (contract) => {
    test.each(cases.filter((one) => one.contract === contract))(
      "$title",
      async (one: Case) => {
        const written = write(one.document, language);
        const marks = await editor.marks(nameOf(contract, language), written.text);
        const expected = one.expect.map((expectation) => markOf(expectation, written));
        expect(stretches(marks, written.text)).toEqual(stretches(expected, written.text));
      },
      patience,
    );
  });
}

/** Stretches of a text, each once, in order, with their beginning so that a person sees where they are. */
function stretches(spans: readonly Span[], text: string): string[] {
  const found = spans.map(
    ({ start, end }) => `${start}-${end} ${text.slice(start, Math.min(end, start + 40))}`,
  );
  return [...new Set(found)].sort();
}
