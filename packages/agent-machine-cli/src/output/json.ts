/** Findings for a program: one JSON document. */
import type { Located, Renderer, Summary } from "./renderer.ts";

export function jsonRenderer(): Renderer {
  const located: Located[] = [];
  return {
    add: (one) => {
      located.push(one);
      return "";
    },
    end: (summary) => `${JSON.stringify(document(summary, located), undefined, 2)}\n`,
  };
}

/** Files in order, each with its findings as `finding.schema.json` describes them; `index` is the document in the file. */
function document({ files, kinds, ...summary }: Summary, located: readonly Located[]): object {
  const byFile = Map.groupBy(located, ({ file }) => file);
  return {
    summary: {
      documents: summary.documents,
      kinds: Object.fromEntries(Object.entries(kinds).sort()),
      errors: summary.errors,
      warnings: summary.warnings,
      omitted: summary.omitted,
      skipped: summary.skipped,
      interrupted: summary.isInterrupted,
    },
    files: files.map((file) => ({
      file,
      findings: (byFile.get(file) ?? []).map((one) => ({ ...one.finding, index: one.document })),
    })),
    unread: summary.unread,
  };
}
