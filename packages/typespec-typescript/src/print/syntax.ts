/** Declarations laid out as Biome would, at 100 columns. */
import type { Expression } from "../read/expression.ts";
import { isIdentifier } from "../read/names.ts";
import { type Doc, printDoc } from "./tsdoc.ts";

const width = 100;

/** A property of an interface. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  readonly type: Expression;
  readonly doc: Doc;
}

export function printInterface(
  name: string,
  members: readonly Member[],
  { doc, base, exported = true }: { doc: Doc; base?: string | undefined; exported?: boolean },
): string {
  const head = `${exported ? "export " : ""}interface ${name}${base === undefined ? "" : ` extends ${base}`} {`;
  if (members.length === 0) return `${printDoc(doc)}${head}}\n`;
  const separator = members.some((member) => printDoc(member.doc) !== "") ? "\n" : "";
  return `${printDoc(doc)}${head}\n${members.map(printMember).join(separator)}}\n`;
}

function printMember({ name, optional, type, doc }: Member): string {
  const head = `  readonly ${printKey(name)}${optional ? "?" : ""}:`;
  return `${printDoc(doc, "  ")}${printUnion(head, type, "    ")}`;
}

export function printAlias(name: string, type: Expression, doc: Doc): string {
  return `${printDoc(doc)}${printUnion(`export type ${name} =`, type, "  ")}`;
}

/** The intersection of several types, which no interface could extend. */
export function printIntersection(name: string, types: readonly string[], doc: Doc): string {
  const flat = `export type ${name} = ${types.join(" & ")};\n`;
  const text = flat.length <= width + 1 ? flat : `export type ${name} = ${types.join(" &\n  ")};\n`;
  return `${printDoc(doc)}${text}`;
}

/** A const object of documented values. */
export function printValues(
  name: string,
  values: readonly { readonly key: string; readonly value: string | number; readonly doc: Doc }[],
  doc: Doc,
): string {
  const members = values.map(
    ({ key, value, doc: own }) =>
      `${printDoc(own, "  ")}  ${printKey(key)}: ${JSON.stringify(value)},\n`,
  );
  const separator = values.some((value) => printDoc(value.doc) !== "") ? "\n" : "";
  return `${printDoc(doc)}export const ${name} = {\n${members.join(separator)}} as const;\n`;
}

/** The expression for the values of a const object. */
export function valuesOf(name: string): string {
  return `(typeof ${name})[keyof typeof ${name}]`;
}

function printUnion(head: string, members: Expression, indent: string): string {
  const flat = members.join(" | ");
  if (head.length + flat.length + 2 <= width) return `${head} ${flat};\n`;
  if (members.length === 1) return `${head}\n${indent}${flat};\n`;
  return `${head}\n${members.map((member) => `${indent}| ${member}`).join("\n")};\n`;
}

function printKey(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}
