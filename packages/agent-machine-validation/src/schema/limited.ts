/** Findings in the number that is wanted. */
import type { Finding } from "../finding.ts";
import { count } from "./show.ts";

export interface LimitOptions {
  readonly kind?: string | undefined;
  readonly maxFindings: number;
}

/** As many findings as are wanted, and one more that counts the rest where there are more. */
export function limited(
  findings: readonly Finding[],
  { maxFindings, kind }: LimitOptions,
): readonly Finding[] {
  return findings.length > maxFindings
    ? [...findings.slice(0, maxFindings), tooMany(findings.length - maxFindings, kind)]
    : findings;
}

/** The finding that counts the others. */
export function tooMany(omitted: number, kind: string | undefined): Finding {
  return {
    rule: "schema/too-many-findings",
    severity: "error",
    message: `Not listed: ${count(omitted, "further problem")} of the document.`,
    pointer: "",
    path: "",
    ...(kind && { kind }),
    fix: "Mend the listed ones first, then look again.",
  };
}
