/** URN scalars: a type, its prefix, a guard and a builder each, so that a bundler keeps only what is used. */

import { getUrnSlug, urnPrefix } from "@sourceos/typespec";
import { getMaxLength, getPattern, type Program, type Scalar } from "@typespec/compiler";
import { reportDiagnostic } from "../lib.ts";
import { printAlias } from "../print/syntax.ts";
import { printDoc } from "../print/tsdoc.ts";
import { docOfScalar } from "../read/docs.ts";
import { aliasOf } from "../read/expression.ts";
import { uncapitalised } from "../read/names.ts";
import type { Declaration } from "./declaration.ts";

export function isUrn(program: Program, scalar: Scalar): boolean {
  return getUrnSlug(program, scalar) !== undefined;
}

export function declareUrn(program: Program, scalar: Scalar): Declaration {
  const { name } = scalar;
  const build = uncapitalised(name);
  const prefix = `${build}Prefix`;
  const guard = `is${name}`;
  const start = JSON.stringify(urnPrefix(getUrnSlug(program, scalar) ?? ""));
  const text = [
    printAlias(name, aliasOf(program, scalar), docOfScalar(program, scalar)),
    `${printDoc({ description: `The start of every \`${name}\`.` })}export const ${prefix} = ${start};\n`,
    `${printDoc({ description: `Whether a value is a well-formed \`${name}\`.` })}` +
      `${printFunction(guard, "value: unknown", `value is ${name}`)}  return isUrn(value, ${prefix});\n}\n`,
    `${printDoc({ description: `The \`${name}\` with the given local id. Throws a \`TypeError\` where the id is malformed.` })}` +
      `${printFunction(build, "localId: string", name)}  return buildUrn(${prefix}, localId);\n}\n`,
  ];
  return { text: text.join("\n"), names: [name, prefix, guard, build], owner: scalar };
}

/** What the guards and the builders share. */
export function declareUrnSupport(program: Program, scalars: readonly Scalar[]): Declaration[] {
  const [first] = scalars;
  if (!first) return [];
  const localId = localIdOf(program, first);
  const longest = getMaxLength(program, first);
  for (const scalar of scalars) {
    if (localId !== undefined && localIdOf(program, scalar) === localId) continue;
    reportDiagnostic(program, {
      code: "unsupported-pattern",
      format: { name: scalar.name, pattern: getPattern(program, scalar) ?? "" },
      target: scalar,
    });
  }
  const fits = longest === undefined ? "" : `value.length <= ${longest} &&\n    `;
  const text = `const localIdPattern = /^${(localId ?? "").replaceAll("/", "\\/")}/;

function isUrn(value: unknown, prefix: string): boolean {
  return (
    typeof value === "string" &&
    ${fits}value.startsWith(prefix) &&
    localIdPattern.test(value.slice(prefix.length))
  );
}

function buildUrn<Prefix extends string>(prefix: Prefix, localId: string): \`\${Prefix}\${string}\` {
  const urn = \`\${prefix}\${localId}\` as const;
  if (isUrn(urn, prefix)) return urn;
  throw new TypeError(\`\${JSON.stringify(localId)} cannot be the local id of a URN \${prefix}…\`);
}
`;
  return [{ text, names: ["localIdPattern", "isUrn", "buildUrn"], owner: first }];
}

/** What the pattern of a URN says about the part after the prefix. */
function localIdOf(program: Program, scalar: Scalar): string | undefined {
  const start = `^${urnPrefix(getUrnSlug(program, scalar) ?? "")}`;
  const pattern = getPattern(program, scalar);
  return pattern?.startsWith(start) ? pattern.slice(start.length) : undefined;
}

function printFunction(name: string, parameter: string, result: string): string {
  const flat = `export function ${name}(${parameter}): ${result} {\n`;
  return flat.length <= 101 ? flat : `export function ${name}(\n  ${parameter},\n): ${result} {\n`;
}
