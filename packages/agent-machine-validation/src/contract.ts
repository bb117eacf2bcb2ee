/** One contract: what can be asked of its validator. */
import { ContractError } from "./contract-error.ts";
import type { Finding } from "./finding.ts";
import { checkDocument, keepsRules } from "./rules/check.ts";
import { collect } from "./schema/collect.ts";
import type { Definition } from "./schema/definition.ts";
import { toJsonSchema } from "./schema/json-schema.ts";
import { limited } from "./schema/limited.ts";
import type { StandardProps } from "./standard-schema.ts";
import { keysOf } from "./text/pointer.ts";

export interface RuleOptions {
  /** Whether the rules that JSON Schema cannot state are checked too: yes, unless told otherwise. */
  readonly rules?: boolean;
}

export interface ValidateOptions extends RuleOptions {
  /** Most findings that are listed, 100 unless told otherwise; one more then says how many were left out. */
  readonly maxFindings?: number;
}

export interface ValidationResult<Kind extends string = string> {
  /** Whether no finding is an error. */
  readonly valid: boolean;
  /** The contract that was asked for; undefined where the document names none. */
  readonly kind: Kind | undefined;
  /**
   * In stable order: as the contract lists its properties, then unknown ones as the document does. Rules are asked only of a document
   * that keeps the schema; what they find is in order of place and rule.
   */
  readonly findings: readonly Finding[];
}

export interface Contract<Kind extends string, Document> {
  readonly kind: Kind;
  /** Whether a value keeps the contract. The fastest question. */
  is(value: unknown, options?: RuleOptions): value is Document;
  /** Throws a `ContractError` with all findings unless the value keeps the contract. */
  assert(value: unknown): asserts value is Document;
  /** The value itself, typed; throws a `ContractError` unless it keeps the contract. */
  parse(value: unknown): Document;
  /** Everything that is wrong, where, and what to do. */
  validate(value: unknown, options?: ValidateOptions): ValidationResult<Kind>;
  readonly "~standard": StandardProps<Document>;
}

export const defaultMaxFindings = 100;

/**
 * Makes the validator of a contract. What describes it is asked for where something is wrong: who names it inside a function lets a
 * bundle load it only then.
 */
export function defineContract<Kind extends string, Document>(
  kind: Kind,
  check: (value: unknown) => boolean,
  definition: () => Definition,
): Contract<Kind, Document> {
  const is = (value: unknown, { rules = true }: RuleOptions = {}): value is Document =>
    check(value) && (!rules || keepsRules(value, kind));
  const findingsOf = (
    value: unknown,
    { maxFindings = defaultMaxFindings, rules = true }: ValidateOptions,
  ): readonly Finding[] => {
    if (check(value)) {
      return rules ? limited(checkDocument(value, kind), { kind, maxFindings }) : [];
    }
    const findings = collect(value, definition(), { kind, maxFindings });
    return findings.length > 0 ? findings : [unstable(kind)];
  };
  const parse = (value: unknown): Document => {
    const findings = findingsOf(value, {});
    if (findings.some(isError)) throw new ContractError(kind, findings);
    return value as Document;
  };
  const jsonSchema = ({ target }: { readonly target: string }) =>
    toJsonSchema(definition(), target);
  return {
    kind,
    is,
    assert: (value) => void parse(value),
    parse,
    validate: (value, options = {}) => {
      const findings = findingsOf(value, options);
      return { valid: !findings.some(isError), kind, findings };
    },
    "~standard": {
      version: 1,
      vendor: "sourceos",
      validate: (value) => {
        const errors = findingsOf(value, {}).filter(isError);
        return errors.length === 0
          ? { value: value as Document }
          : {
              issues: errors.map(({ message, pointer }) => ({
                message,
                path: pathTo(value, pointer),
              })),
            };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

export function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/** A value that a program made may answer differently each time it is read: what `JSON.parse` returns never does. */
function unstable(kind: string): Finding {
  return {
    rule: "schema/unstable",
    severity: "error",
    message:
      "The document changed while it was read, or inherits properties that it does not have itself.",
    pointer: "",
    path: "",
    kind,
    fix: "Validate plain data, as `JSON.parse` or `structuredClone` returns it.",
  };
}

/** The keys of a pointer, with numbers for the items of lists. */
function pathTo(value: unknown, pointer: string): PropertyKey[] {
  let at = value;
  return (keysOf(pointer) ?? []).map((key) => {
    const token = Array.isArray(at) ? Number(key) : key;
    at = typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
    return token;
  });
}
