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
import { excerptOf } from "../output/excerpt.ts";
import { byPlace } from "../output/order.ts";
import type { Located } from "../output/report.ts";

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
  readonly text: string;
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
  const isSmall = bytes.length <= defaultLimits.maxSize;
  const parsed = await parse((isSmall ? plainText(bytes) : undefined) ?? bytes, format);
  return {
    source,
    text: textOf(bytes),
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

const contractNames = [
  "AgentMachineFingerprint",
  "AgentMachineProfile",
  "AgentToolSurface",
  "AgentWorkspaceMount",
];

/**
 * Whether a file that was found in a folder is meant to be a document of a contract, a misspelt one included: folders hold other files
 * too, and a document that is passed over in silence is worse than a finding about a stranger.
 */
export function isOfContracts({ text, documents }: HeldFile): boolean {
  const values = documents.map(({ document }) => document.value);
  return values.some((value) => value === undefined)
    ? /Agent(?:Machine|Workspace|Tool)|urn:srcos:agent-/i.test(text)
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

/** The findings about a file in order of place and rule. */
export function locatedIn({ source, text, findings, documents }: HeldFile): Located[] {
  const all = [
    ...findings.map((finding) => ({ document: 0, finding })),
    ...documents.flatMap((held, document) =>
      held.findings.map((finding) => ({ document, finding })),
    ),
  ];
  return all
    .toSorted(
      (left, right) => left.document - right.document || byPlace(left.finding, right.finding),
    )
    .map(({ document, finding }) => ({
      file: source.name,
      document,
      finding,
      excerpt: finding.range ? excerptOf(text, finding.range) : [],
    }));
}
