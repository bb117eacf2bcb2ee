/** What texts have to keep, and whether they do. */

/** What is asked of a text. */
export interface TextRule {
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly form?: string | undefined;
  readonly refusals: readonly { readonly pattern: string; readonly except?: string | undefined }[];
}

/** Whether a text keeps a rule. */
export function keepsText(rule: TextRule, text: string): boolean {
  const { form, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = rule;
  const length = [...text].length;
  return (
    length >= minLength &&
    length <= maxLength &&
    (form === undefined || finds(form, text)) &&
    !isRefused(rule, text)
  );
}

/** Whether a text has what a rule refuses. */
export function isRefused({ refusals }: TextRule, text: string): boolean {
  return refusals.some(
    ({ pattern, except }) => finds(pattern, text) && !(except !== undefined && finds(except, text)),
  );
}

const expressions = new Map<string, RegExp>();

/** Mutants have most patterns in common, and compiling the long ones takes time. */
function finds(pattern: string, text: string): boolean {
  const expression = expressions.get(pattern) ?? new RegExp(pattern, "u");
  expressions.set(pattern, expression);
  return expression.test(text);
}
