/** Files that are read as a whole: their documents, and what is wrong with them. */
import {
  defaultLimits,
  type Finding,
  kindOf,
  nearMiss,
  type ParsedText,
  parseText,
  type TextDocument,
  type TextFormat,
  validateDocument,
} from "@sourceos/agent-machine-validation";
import { plainText, textOf } from "../input/decode.ts";
import type { Source } from "../input/sources.ts";
import { contractNames } from "../kinds.ts";
import { type ExcerptLine, Excerpts } from "../output/excerpt.ts";
import { byPlace } from "../output/order.ts";
import type { Located } from "../output/renderer.ts";

/** A document of a file. */
export interface HeldDocument {
  readonly document: TextDocument;
  readonly kind: string | undefined;
  /** Whether it keeps its contract, so that others can be compared with it. */
  readonly valid: boolean;
  readonly findings: Finding[];
}

/** A file that was read. */
export interface HeldFile {
  readonly source: Source;
  /** Absent where its bytes are no text that could be shown. */
  readonly text: string | undefined;
  readonly bytes: Uint8Array;
  readonly format: TextFormat;
  /** What is wrong with the text as a whole. */
  readonly findings: readonly Finding[];
  readonly documents: readonly HeldDocument[];
}

/** Adds a finding to a document, with its place in the text. */
export function addFinding({ document, findings }: HeldDocument, finding: Finding): void {
  const range = document.rangeOf(finding.pointer);
  findings.push(range ? { ...finding, range } : finding);
}

/** Reads and validates the documents of a text. */
export async function hold(
  source: Source,
  bytes: Uint8Array,
  format: TextFormat,
): Promise<HeldFile> {
  const text = bytes.length <= defaultLimits.maxSize ? plainText(bytes) : undefined;
  const parsed = await parse(text ?? bytes, format);
  return {
    source,
    text,
    bytes,
    format,
    findings: parsed.findings,
    documents: parsed.documents.map((document) => {
      const { kind, valid, findings } = validateDocument(document);
      return { document, kind, valid, findings: [...findings] };
    }),
  };
}

async function parse(text: string | Uint8Array, format: TextFormat): Promise<ParsedText> {
  if (format !== "yaml") return parseText(text, { format });
  const { readYaml } = await import("@sourceos/agent-machine-validation/yaml");
  return parseText(text, { format, yaml: readYaml });
}

/**
 * Whether a file that was found in a folder is meant to be a document of a contract, a misspelt one included: folders hold other files
 * too, and a document that is passed over in silence is worse than a finding about a stranger.
 */
export function isOfContracts({ bytes, documents }: HeldFile): boolean {
  const values = documents.map(({ document }) => document.value);
  return documents.length === 0 || values.includes(undefined)
    ? /Agent(?:Machine|Workspace|Tool)|urn:srcos:agent-/i.test(textOf(bytes).replaceAll("\0", ""))
    : values.some(isMeant);
}

function isMeant(value: unknown): boolean {
  if (kindOf(value) !== undefined) return true;
  const { type, id }: { type?: unknown; id?: unknown } = Object(value);
  return (
    (typeof id === "string" && id.startsWith("urn:srcos:agent-")) ||
    (typeof type === "string" && nearMiss(type, contractNames) !== undefined)
  );
}

/** Whether nothing about a file is an error. */
export function isValid({ findings, documents }: HeldFile): boolean {
  return (
    !findings.some(({ severity }) => severity === "error") && documents.every(({ valid }) => valid)
  );
}

/** The findings about a file in order of place and rule. */
export function locatedIn({ source, text, format, findings, documents }: HeldFile): Located[] {
  const all = [
    ...findings.map((finding) => ({ document: 0, finding })),
    ...documents.flatMap((held, document) =>
      held.findings.map((finding) => ({ document, finding })),
    ),
  ];
  const isLines = format === "ndjson";
  const read = documents.map(({ document }) => document);
  let excerpts: Excerpts | undefined;
  const excerptOf = ({ range }: Finding): readonly ExcerptLine[] => {
    if (text === undefined || range === undefined) return [];
    excerpts ??= new Excerpts({ text, isLines });
    return excerpts.of(range, read);
  };
  return all
    .toSorted(
      (left, right) => left.document - right.document || byPlace(left.finding, right.finding),
    )
    .map(({ document, finding }) => ({
      file: source.name,
      document,
      finding,
      excerpt: () => excerptOf(finding),
    }));
}
