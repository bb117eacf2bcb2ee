/** Pieces of TypeScript text, laid out as the formatter of the repository does it. */

const lineWidth = 100;

/** The first lines of a generated file. */
export function fileOf(about: string, parts: readonly string[]): string {
  return `// Generated from the compiled schemas by \`pnpm generate\`: ${about}. Do not edit.\n${parts.join("\n")}`;
}

/** An import of names in order; nothing when there are none. */
export function importOf(names: Iterable<string>, from: string, keyword = "import"): string {
  const sorted = [...names].sort();
  if (sorted.length === 0) return "";
  const line = `${keyword} { ${sorted.join(", ")} } from "${from}";`;
  if (line.length <= lineWidth) return `${line}\n`;
  return `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}

/** `return a && b;`, on several lines where one is too short. */
export function returnAll(conditions: readonly string[], indent = "  "): string {
  const line = `${indent}return ${conditions.join(" && ")};`;
  if (line.length <= lineWidth) return line;
  const inner = `\n${indent}  `;
  return `${indent}return (${inner}${conditions.join(` &&${inner}`)}\n${indent});`;
}

/** `const { a, b } = value;`, on several lines where one is too short. */
export function destructure(bindings: readonly string[], value: string): string {
  const line = `  const { ${bindings.join(", ")} } = ${value};`;
  if (line.length <= lineWidth) return line;
  return `  const {\n${bindings.map((binding) => `    ${binding},\n`).join("")}  } = ${value};`;
}

/** Numbers, texts, lists and records, and code where `Code` says so. */
export type Literal = string | number | boolean | Code | readonly Literal[] | LiteralRecord;
export interface LiteralRecord {
  readonly [key: string]: Literal;
}

/** Text that is code already. */
export class Code {
  readonly text: string;
  constructor(code: string) {
    this.text = code;
  }
}

/** A scalar as TypeScript writes it. */
export function text(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  return JSON.stringify(value).replaceAll(/[^ -~]/gu, escaped);
}

/** A text that holds many double quotes. */
export function quoted(value: string): string {
  return `'${value.replaceAll(/[\\']/gu, "\\$&").replaceAll(/[^ -~]/gu, escaped)}'`;
}

/** A portable pattern as a literal of a regular expression; whatever a person could not see is escaped. */
export function regularExpression(pattern: string): string {
  const source = pattern
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll(/\\?\//gu, "\\/")
    .replaceAll(/[^ -~]/gu, escaped);
  return `/${source}/u`;
}

function escaped(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const digits = point.toString(16);
  return point > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}

/** `HostPath` and `secret-literal` as `hostPath` and `secretLiteral`. */
export function camel(name: string): string {
  const joined = name.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

export function pascal(name: string): string {
  const joined = camel(name);
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** A call without side effects, which a bundler may leave out. */
export function call(name: string, parts: readonly string[]): string {
  const line = `/* @__PURE__ */ ${name}(${parts.join(", ")})`;
  if (line.length < 60) return line;
  return `/* @__PURE__ */ ${name}(\n${parts.map((part) => `  ${part},\n`).join("")})`;
}
