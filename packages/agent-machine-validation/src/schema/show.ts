/** Values and names as messages show them: short, and with everything visible that could mislead the reader. */
import { secretLiteral } from "../generated/patterns.ts";
import type { Token } from "../text/pointer.ts";
import { quote, shown } from "../text/quote.ts";
import type { Scalar } from "./definition.ts";

/** A value as a noun. What looks like a secret is not shown: findings end up in logs. */
export function show(value: unknown): string {
  if (typeof value === "string")
    return isSecret(value) ? "a text that looks like a secret" : quote(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null)
    return `\`${value}\``;
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${count(value.length, "item")}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** A value that stands at a place, as a noun. What a variable is set to is nobody's business: the rule and the place say enough. */
export function showAt(place: readonly Token[], value: unknown): string {
  if (!isVariableValue(place)) return show(value);
  if (typeof value === "string" && !isSecret(value)) return "a text that is not shown";
  return typeof value === "number" ? "a number that is not shown" : show(value);
}

/** Properties that hold variables, also as those call them who know other tools better. */
const holders = new Set<unknown>(["variables", "environment", "env"]);
/** What stands in them and is no value of a variable. */
const plain = new Set<unknown>(["name", "inherit"]);

/** Whether a place holds what a variable is set to, or what was written in its stead. */
export function isVariableValue(place: readonly Token[]): boolean {
  if (place.includes("value")) return true;
  const holder = place.findLastIndex((token) => holders.has(token));
  return holder !== -1 && holder < place.length - 1 && !plain.has(place.at(-1));
}

/** A name of a property between backticks. It is shown whatever it is: the place of a finding holds it too. */
export function name(property: string): string {
  return shown(property);
}

/** What a place is called: the name of its property, or the number of its item. */
export function label(tokens: readonly Token[]): string {
  const last = tokens.at(-1);
  if (last === undefined) return "The document";
  if (typeof last === "string") return name(last);
  const list = tokens.at(-2);
  return `Item ${last + 1}${typeof list === "string" ? ` of ${name(list)}` : ""}`;
}

/** A scalar as it is written in JSON, for what the contracts say themselves. */
export function literal(value: Scalar): string {
  return typeof value === "string" ? JSON.stringify(value) : `\`${value}\``;
}

/** `"a", "b" or "c"`. */
export function oneOf(values: readonly Scalar[]): string {
  const written = values.map(literal);
  const last = written.pop() ?? "";
  return written.length === 0 ? last : `${written.join(", ")} or ${last}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Whether a text has the shape of a secret, and may not be shown. Only the beginning is looked at, as only the beginning is shown. */
export function isSecret(text: string): boolean {
  return secretLiteral.test(text.slice(0, 256));
}
