/** The parts of `rules.json` that the generator reads; `rules.schema.json` describes the whole. */
export interface RuleBook {
  readonly documents: Readonly<
    Record<string, { readonly contract: string; readonly list: boolean }>
  >;
  readonly rules: readonly RuleEntry[];
}

export interface RuleEntry {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly cel?: string;
  readonly function?: string;
  readonly within?: string;
  readonly needs?: readonly string[];
  readonly each?: string;
  readonly at?: string;
  readonly related?: readonly RelatedEntry[];
  readonly excusedBy?: string;
  readonly instances: readonly InstanceEntry[];
}

export interface RelatedEntry {
  readonly each?: string;
  readonly where?: string;
  readonly at?: string;
  readonly message: string;
}

export interface InstanceEntry {
  readonly contract: string;
  readonly pointer: string;
  readonly plane?: string;
}
