import type { Property } from "./properties.ts";
import { type Language, partOf, pointerOf, type Step, write } from "./written.ts";

/** A text, and where a person types in it. */
export interface Cursor {
  readonly text: string;
  readonly at: number;
}

/** What stands in a document for what a person is about to type. */
const marker = "¤";

/** The document of a property without it, with a cursor at the end of its object, where a name is typed. */
export function whereNameIsTyped(property: Property, language: Language): Cursor {
  const parents = property.steps.slice(0, -1);
  const document = changed(property.document, parents, (parent) => {
    const { [String(property.steps.at(-1))]: _removed, ...others } = parent as object &
      Record<string, unknown>;
    return { ...others, [marker]: null };
  });
  const { text, places } = write(document, language);
  const place = places.get(pointerOf([...parents, marker]));
  // In JSON an editor closes the quote that a person opens; in YAML a name starts the line.
  return typing(text, place?.key?.start, place?.value.end, language);
}

/** The document of a property with a cursor in the place of its value, or of the only item of its list. */
export function whereValueIsTyped(property: Property, language: Language): Cursor {
  const { steps } = property;
  const list = Array.isArray(at(property.document, steps));
  const document = changed(property.document, steps, () => (list ? [marker] : marker));
  const { text, places } = write(document, language);
  const place = places.get(pointerOf(list ? [...steps, 0] : steps));
  return typing(text, place?.value.start, place?.value.end, language);
}

function typing(text: string, start = 0, end = 0, language: Language): Cursor {
  const typed = language === "json" ? '""' : "";
  return {
    text: `${text.slice(0, start)}${typed}${text.slice(end)}`,
    at: start + typed.length / 2,
  };
}

function at(document: unknown, steps: readonly Step[]): unknown {
  return steps.reduce(partOf, document);
}

/** A copy of a document with another value in one place. */
function changed(
  document: unknown,
  steps: readonly Step[],
  change: (value: unknown) => unknown,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(document);
  const copy = structuredClone(document) as Record<Step, unknown>;
  copy[step] = changed(copy[step], rest, change);
  return copy;
}
