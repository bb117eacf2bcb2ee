import type { Reader } from "./readers.ts";

/** What a reader finds in generated code, beside what the pool says. */
export interface Score {
  /** Objects and enumerations of the pool that are types of the code. */
  readonly structures: readonly [found: number, all: number];
  /** Texts and numbers of the pool that have a name of their own in the code. */
  readonly scalars: readonly [found: number, all: number];
  /** Types of the code that the pool does not name. */
  readonly invented: readonly string[];
  /** Fields found in the code, and properties of the pool. */
  readonly fields: readonly [found: number, all: number];
  /** Types of fields and meanings of declarations that say nothing. */
  readonly untyped: readonly string[];
}

export interface Pool {
  readonly $defs: Readonly<Record<string, Definition>>;
}

interface Definition {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Reads generated code. Names are compared without regard to case: Go and Swift spell `Id` and `Url` their own way. */
export function scoreOf(source: string, reader: Reader, { $defs }: Pool): Score {
  const code = source.replace(reader.ignored, (match) => (match.startsWith("/") ? "" : '""'));
  const types = [...code.matchAll(reader.type)].map((match) => lastGroup(match));
  const fields = [...code.matchAll(reader.field)].map((match) => lastGroup(match));
  const meanings = [...code.matchAll(reader.meaning)].map((match) => lastGroup(match));
  const found = new Set(types.map((name) => name.toLowerCase()));
  const defined = new Set(Object.keys($defs).map((name) => name.toLowerCase()));
  const isNamed = (name: string) =>
    defined.has(name.toLowerCase()) ||
    (reader.helper !== undefined &&
      name.endsWith(reader.helper) &&
      defined.has(name.slice(0, -reader.helper.length).toLowerCase()));
  const share = (names: readonly string[]) =>
    [names.filter((name) => found.has(name.toLowerCase())).length, names.length] as const;
  const definitions = Object.entries($defs);
  const isStructure = ([, { properties, enum: values }]: (typeof definitions)[number]) =>
    properties !== undefined || values !== undefined;
  return {
    structures: share(definitions.filter(isStructure).map(([name]) => name)),
    scalars: share(definitions.filter((entry) => !isStructure(entry)).map(([name]) => name)),
    invented: types.filter((name) => !isNamed(name)).sort(),
    fields: [
      fields.length,
      definitions.flatMap(([, { properties = {} }]) => Object.keys(properties)).length,
    ],
    untyped: [...fields, ...meanings].filter((type) => reader.untyped.test(type)),
  };
}

function lastGroup(match: RegExpMatchArray): string {
  return match.slice(1).findLast((group) => group !== undefined) ?? "";
}
