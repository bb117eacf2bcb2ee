/** What findings say, in the words of the person whose document it is. */
import type { Token } from "../text/pointer.ts";
import { written } from "../text/quote.ts";
import type { Condition, Refusal, Scalar, Schema } from "./definition.ts";
import { resolve } from "./definition.ts";
import { nearMiss } from "./near-miss.ts";
import {
  count,
  isSecret,
  isVariableValue,
  label,
  literal,
  name,
  oneOf,
  show,
  showAt,
} from "./show.ts";

export interface Words {
  readonly message: string;
  readonly why?: string | undefined;
  readonly fix: string;
}

/** The condition that a consequence follows from, and the value that decided it. */
export interface Cause {
  readonly condition: Condition;
  readonly isMet: boolean;
  readonly value: unknown;
}

type Place = readonly Token[];

const nouns: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "`true` or `false`",
  enum: "a text",
  integer: "a whole number",
  object: "an object",
  string: "a text",
};

export function wrongType(place: Place, wanted: string, value: unknown): Words {
  const noun = nouns[wanted] ?? wanted;
  return {
    message: `${label(place)} must be ${noun}, and is ${showAt(place, value)}.`,
    fix: `${unquoted(wanted, value) ?? (value === null ? `Leave it out, or write ${noun}` : `Write ${noun}`)}.`,
  };
}

/** Numbers and truth values are often written between quotation marks, and single items without a list. */
function unquoted(wanted: string, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const isMeant = wanted === "integer" ? /^-?[0-9]{1,15}$/ : /^(?:true|false)$/;
  if ((wanted === "integer" || wanted === "boolean") && isMeant.test(value))
    return `Write \`${value}\`, without quotation marks`;
  return wanted === "array" ? "Write a list, between `[` and `]`, even for one item" : undefined;
}

export function wrongConst(place: Place, schema: Schema, wanted: Scalar, value: unknown): Words {
  return {
    message: `${label(place)} must be ${literal(wanted)}, and is ${showAt(place, value)}.`,
    why: schema.description,
    fix: `Write ${literal(wanted)}.`,
  };
}

export function unknownValue(place: Place, values: readonly string[], value: unknown): Words {
  const meant = typeof value === "string" ? nearMiss(value, values) : undefined;
  return {
    message: `${label(place)} is ${showAt(place, value)}, which is none of its values${meant === undefined ? "" : `; did you mean ${literal(meant)}?`}${meant === undefined ? "." : ""}`,
    fix: meant === undefined ? `Write ${oneOf(values)}.` : `Write ${literal(meant)}.`,
  };
}

/** A value that would do, were it not for a condition. */
export function narrowedValue(
  place: Place,
  values: readonly Scalar[],
  value: unknown,
  cause: Cause,
): Words {
  const others = cause.isMet
    ? ""
    : `, or set ${name(cause.condition.property)} to ${oneOf(cause.condition.values)}`;
  return {
    message: `${label(place)} must be ${oneOf(values)} while ${because(cause)}, and is ${showAt(place, value)}.`,
    fix: `Write ${oneOf(values)}${others}.`,
  };
}

export function missing(
  place: Place,
  schema: Schema | undefined,
  cause: Cause | undefined,
  misspelt: string | undefined,
): Words {
  const about = schema?.description === undefined ? "." : `: ${schema.description}`;
  const reason = cause === undefined ? "" : `, though ${because(cause)}`;
  return {
    message: `${label(place)} is missing${reason}${about}`,
    fix:
      misspelt === undefined
        ? `Add ${label(place)}${example(schema)}.`
        : `Rename ${name(misspelt)} to ${label(place)}.`,
  };
}

function example(schema: Schema | undefined): string {
  const resolved = schema && resolve(schema);
  if (resolved?.type === "const") return ` with the value ${literal(resolved.value)}`;
  return resolved?.type === "enum" ? ` with ${oneOf(resolved.values)}` : "";
}

export function forbidden(place: Place, cause: Cause): Words {
  const { property, values } = cause.condition;
  const otherwise = cause.isMet
    ? `change ${name(property)}`
    : `set ${name(property)} to ${oneOf(values)}`;
  return {
    message: `${label(place)} must not be there while ${because(cause)}.`,
    fix: `Remove ${label(place)}, or ${otherwise}.`,
  };
}

function because({ condition, value }: Cause): string {
  const subject = name(condition.property);
  return value === undefined ? `${subject} is absent` : `${subject} is ${show(value)}`;
}

export function unknownProperty(
  place: Place,
  owner: string | undefined,
  free: readonly string[],
  meant: string | undefined,
): Words {
  const of = owner === undefined ? "here" : `of ${owner}`;
  const known =
    free.length === 0
      ? "all that there are stand here already"
      : `also possible: ${free.map(name).join(", ")}`;
  return {
    message: `${label(place)} is no property ${of}${meant === undefined ? "." : `; did you mean ${name(meant)}?`}`,
    why: "Unknown properties are refused, so that a misspelt one is not silently without effect.",
    fix:
      meant === undefined
        ? `Remove ${label(place)} (${known}).`
        : `Rename ${label(place)} to ${name(meant)}.`,
  };
}

export function wrongLength(
  place: Place,
  limit: "least" | "most",
  wanted: number,
  actual: number,
  noun: string,
): Words {
  const difference = Math.abs(actual - wanted);
  return {
    message: `${label(place)} must have at ${limit} ${count(wanted, noun)}, and has ${actual}.`,
    fix: `${limit === "least" ? "Add" : "Remove"} at least ${count(difference, noun)}.`,
  };
}

export function outOfRange(
  place: Place,
  limit: "least" | "most",
  wanted: number,
  value: number,
): Words {
  return {
    message: `${label(place)} must be at ${limit} \`${wanted}\`, and is \`${value}\`.`,
    fix: `Write \`${wanted}\` or ${limit === "least" ? "more" : "less"}.`,
  };
}

export function duplicate(place: Place, item: unknown, first: number, second: number): Words {
  return {
    message: `${label(place)} holds ${showAt([...place, first], item)} twice, as items ${first + 1} and ${second + 1}.`,
    fix: `Remove item ${second + 1}.`,
  };
}

export function wrongForm(
  place: Place,
  schema: Schema,
  value: string,
  repaired: string | undefined,
): Words {
  const { title = "text", description } = schema;
  return {
    message: `${label(place)} is not written as ${article(title)} \`${title}\`: ${showAt(place, value)}.`,
    why: description,
    fix:
      repaired === undefined || isVariableValue(place)
        ? `Write ${formOf(schema)}.`
        : `Write ${written(repaired)}.`,
  };
}

/** Short patterns say best what is wanted; long ones say nothing to a person. */
function formOf(schema: Schema): string {
  const source = schema.type === "string" ? (schema.pattern?.source ?? "") : "";
  const title = schema.title ?? "text";
  return source.length > 0 && source.length <= 72
    ? `a text of the form \`${source.replaceAll("\\/", "/")}\``
    : `${article(title)} \`${title}\``;
}

export function refused(place: Place, schema: Schema, value: string, refusal: Refusal): Words {
  const title = schema.title ?? "text";
  const found = refusal.pattern.exec(value)?.[0] ?? value;
  const hasPart = found !== "" && found !== value && !isSecret(value) && !isVariableValue(place);
  const part = hasPart ? `, because of ${show(found)}` : "";
  return {
    message: `${label(place)} is refused as \`${refusal.name}\`: ${showAt(place, value)}${part}.`,
    why: refusal.description,
    fix: `Write another \`${title}\`${schema.description === undefined ? "." : `: ${schema.description}`}`,
  };
}

function article(noun: string): string {
  return /^[AEIO]/.test(noun) ? "an" : "a";
}
