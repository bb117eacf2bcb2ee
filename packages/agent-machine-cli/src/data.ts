/** The data that the package of schemas and this package carry: read when a command asks for it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A field of a contract, as the catalog lists it. */
export interface Field {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly plane?: string;
  readonly crosses?: string;
  readonly description: string;
  readonly default?: unknown;
  readonly absence?: string;
  readonly mirrors?: Readonly<Record<string, string>>;
  readonly deprecated?: string;
}

export interface CatalogContract {
  readonly type: string;
  readonly description: string;
  readonly specVersion: string;
  readonly urnPrefix: string;
  readonly file: string;
  readonly id: string;
  readonly planes: readonly string[];
  readonly crossings: readonly string[];
  readonly fields: readonly Field[];
}

export interface Catalog {
  readonly contracts: readonly CatalogContract[];
  readonly artefacts: readonly {
    readonly file: string;
    readonly description: string;
    readonly sha256: string;
  }[];
}

export interface Rule {
  readonly id: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly cel?: string;
  readonly because?: string;
  readonly within?: string;
  readonly needs?: readonly string[];
  readonly each?: string;
  readonly at?: string;
  readonly planes: readonly string[];
  readonly instances: readonly { readonly contract: string; readonly pointer: string }[];
}

/** A definition of a JSON Schema, as far as it is shown. */
export interface Definition {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly examples?: readonly unknown[];
  readonly items?: Definition;
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Definition>>;
  readonly "x-sourceos-enum"?: Readonly<Record<string, string>>;
}

export function catalog(): Catalog {
  return packaged("catalog.json") as Catalog;
}

export function rules(): readonly Rule[] {
  return (packaged("rules.json") as { readonly rules: readonly Rule[] }).rules;
}

/** What rules are about: the first parts of their names. */
export function ruleSubjects(): readonly string[] {
  return [...new Set(rules().map(({ id }) => id.replace(/\/.*/, "")))];
}

/** The schema of a contract. */
export function schema(contract: string): Definition {
  return packaged(`schemas/${contract}.json`) as Definition;
}

/** The documents that this package was made with, by the name of their file without its ending. */
export function examples(): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  return new Map(
    Object.entries(readJson(new URL("../dist/examples.json", import.meta.url)) as object),
  );
}

function packaged(file: string): unknown {
  return readJson(
    createRequire(import.meta.url).resolve(`@sourceos/agent-machine-schemas/${file}`),
  );
}

function readJson(file: string | URL): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
