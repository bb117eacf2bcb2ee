/** What holds between the documents that are given together. */
import { checkSet, type Finding } from "@sourceos/agent-machine-validation";
import { addFinding, type HeldDocument } from "./held.ts";

/** A document that keeps its contract, so that others can be compared with it. */
export interface Comparable {
  readonly held: HeldDocument;
  /** The name of its file. */
  readonly file: string;
  readonly value: unknown;
}

/** Adds what holds between the documents to their findings. */
export function compare(documents: readonly Comparable[]): void {
  for (const { index, ...finding } of checkSet(documents.map(({ value }) => value))) {
    const held = documents[index]?.held;
    if (held) addFinding(held, named(finding, documents));
  }
}

/** A finding that names the file where the library, which knows none, counts documents. */
export function named(finding: Finding, documents: readonly Comparable[]): Finding {
  const message = finding.message.replace(
    /^Document (\d+) of those given/,
    (counted, number) => documents[Number(number) - 1]?.file ?? counted,
  );
  return { ...finding, message };
}
