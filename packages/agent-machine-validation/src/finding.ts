/** How grave a finding is: an error makes a document invalid, a warning does not. */
export type Severity = "error" | "warning";

/** A position in a text: line and column count from 1, the offset counts UTF-16 code units from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a text; `end` is the position behind its last character. */
export interface TextRange {
  readonly start: Position;
  readonly end: Position;
}

/** Another place that a finding speaks of. */
export interface RelatedPlace {
  /** What stands there, in one sentence. */
  readonly message: string;
  /** JSON Pointer (RFC 6901) to it. */
  readonly pointer: string;
  /** The document that holds it, where that is another one: its `id`. */
  readonly document?: string;
}

/** The one shape of every result: schema violations, rules and checks between documents alike. */
export interface Finding {
  /** Stable id: `schema/<keyword>`, `text/<problem>`, or the id of a rule such as `mount/outside-allowlist`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence for the person whose document it is about. */
  readonly message: string;
  /** JSON Pointer (RFC 6901) to the value, or to the property that is missing or unknown; the empty text is the whole document. */
  readonly pointer: string;
  /** The same place as a JavaScript path, such as `planes.host.pathAllowlist[0].path`. */
  readonly path: string;
  /** The contract that the document claims to keep, where it names one. */
  readonly kind?: string;
  /** The plane, or the crossing as `from → to`, on which the place stands. */
  readonly plane?: string;
  /** Why the rule exists. */
  readonly why?: string;
  /** What to do, as an imperative sentence. */
  readonly fix?: string;
  readonly related?: readonly RelatedPlace[];
  /** Where it is in the text, where there was one. */
  readonly range?: TextRange;
}
