import { isMap, isScalar, isSeq, type Node, parseDocument, stringify } from "yaml";

/** A run of characters, by its offsets in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value stands, and the key before it when it is the value of a property. */
export interface Place {
  readonly key?: Span;
  readonly value: Span;
}

/** A document as a person would have it in an editor, and where each of its values stands, by JSON Pointer. */
export interface Written {
  readonly text: string;
  readonly places: ReadonlyMap<string, Place>;
}

/** A key or an index. */
export type Step = string | number;

/** The languages in which people write documents. */
export const languages = ["json", "yaml"] as const;

export type Language = (typeof languages)[number];

export function write(document: unknown, language: Language): Written {
  return language === "json" ? writeJson(document) : writeYaml(document);
}

/** Text that looks like `JSON.stringify(document, null, 2)`, with the places written down on the way. */
function writeJson(document: unknown): Written {
  const places = new Map<string, Place>();
  let text = "";
  const put = (part: string): Span => {
    const start = text.length;
    text += part;
    return { start, end: text.length };
  };
  const visit = (value: unknown, pointer: string, indent: string, key?: Span): void => {
    const start = text.length;
    const entries = entriesOf(value);
    if (entries.length === 0) put(JSON.stringify(value));
    else {
      const inner = `${indent}  `;
      put(Array.isArray(value) ? "[" : "{");
      for (const [index, [name, part]] of entries.entries()) {
        put(`${index === 0 ? "" : ","}\n${inner}`);
        const own = Array.isArray(value) ? undefined : put(JSON.stringify(name));
        if (own) put(": ");
        visit(part, childOf(pointer, name), inner, own);
      }
      put(`\n${indent}${Array.isArray(value) ? "]" : "}"}`);
    }
    places.set(pointer, { ...(key && { key }), value: { start, end: text.length } });
  };
  visit(document, "", "");
  return { text, places };
}

/** YAML in block style, one value a line. Its places are looked for when somebody asks, because most cases are valid. */
function writeYaml(document: unknown): Written {
  const text = stringify(document, {
    lineWidth: 0,
    blockQuote: false,
    aliasDuplicateObjects: false,
  });
  let places: Map<string, Place> | undefined;
  return {
    text,
    get places() {
      places ??= placesOf(parseDocument(text).contents);
      return places;
    },
  };
}

function placesOf(root: unknown): Map<string, Place> {
  const places = new Map<string, Place>();
  const visit = (node: unknown, pointer: string, key?: Span): void => {
    places.set(pointer, { ...(key && { key }), value: spanOf(node) });
    if (isMap(node)) {
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : "";
        visit(pair.value, childOf(pointer, name), spanOf(pair.key));
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item, childOf(pointer, `${index}`));
    }
  };
  visit(root, "");
  return places;
}

function spanOf(node: unknown): Span {
  const [start = 0, end = 0] = (node as Node).range ?? [];
  return { start, end };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function childOf(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The JSON Pointer of a way through a document. */
export function pointerOf(steps: readonly Step[]): string {
  return steps.reduce<string>((pointer, step) => childOf(pointer, `${step}`), "");
}

/** What an object or a list has under a key or an index. */
export function partOf(value: unknown, step: Step): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, step)
    ? (value as Record<Step, unknown>)[step]
    : undefined;
}
