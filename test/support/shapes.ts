/** What no file of the repository may hold: the shapes of secrets, and values of one person, device or network. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { root } from "../../scripts/files.ts";
import { readSchema } from "../../scripts/schemas.ts";

export interface Shape {
  readonly name: string;
  readonly pattern: string;
  /** Values that it finds, each in parts. */
  readonly refused: readonly (readonly string[])[];
  readonly accepted?: readonly string[];
}

interface Shapes {
  readonly secrets: readonly Shape[];
  readonly devices: readonly Shape[];
  /** Secrets that the contracts refuse by themselves, each in parts. */
  readonly contract: readonly (readonly string[])[];
}

export const shapes = parse(
  readFileSync(resolve(root, "test/words/shapes.yaml"), "utf8"),
) as Shapes;

const secretPatterns = [secretLiteral(), ...patternsOf(shapes.secrets)];
const devicePatterns = patternsOf(shapes.devices);

/** Everything in a text that has the shape of a token or a private key. */
export function secretsIn(text: string): string[] {
  return found(secretPatterns, text);
}

/** Whether a value is evidently made up: no issuer gives out a run of one letter. */
export function isInvented(value: string): boolean {
  return /([A-Za-z])\1{7}/.test(value);
}

/** Everything in a text that belongs to one person, one device or one private network. */
export function deviceValuesIn(text: string): string[] {
  return found(devicePatterns, text);
}

function patternsOf(list: readonly Shape[]): RegExp[] {
  return list.map(({ pattern }) => new RegExp(pattern, "g"));
}

/**
 * What the contracts refuse in a text of one line, told whole: without the character before it, and with what follows, so that a
 * value that is allowed allows no longer one.
 */
function secretLiteral(): RegExp {
  const { PlainText } = readSchema("AgentMachineProfile").$defs as Record<string, PlainTextSchema>;
  const refused = PlainText?.not.anyOf ?? [];
  const pattern = refused.find((one) => one["x-sourceos-refuses"] === "secret-literal")?.pattern;
  if (pattern === undefined) throw new Error("PlainText does not refuse the shapes of secrets.");
  const here = pattern
    .replaceAll("(?:^|[^A-Za-z0-9])", "(?<![A-Za-z0-9])")
    .replaceAll("[A-Za-z]://", "[A-Za-z]+://")
    .replace(/\[A-Za-z0-9_-\]\{10\}(?=\\[.])/, "[A-Za-z0-9_-]+")
    .replaceAll("[^/ @", "[^/\\s@");
  return new RegExp(`(?:${here})[\\w.~+=-]*`, "g");
}

interface PlainTextSchema {
  readonly not: {
    readonly anyOf: readonly {
      readonly pattern: string;
      readonly "x-sourceos-refuses": string;
    }[];
  };
}

function found(patterns: readonly RegExp[], text: string): string[] {
  return [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []))];
}
