import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { root } from "../../scripts/files.ts";
import type { ContractName } from "../../scripts/schemas.ts";

/** The folder of the editor bundle. */
export const bundle = resolve(root, "packages/agent-machine-schemas/editor");

/** The names of files that an editor checks against a schema of the bundle. */
export interface Names {
  /** File name of the schema. */
  readonly schema: string;
  readonly fileMatch: readonly string[];
}

/** A catalog in the form of SchemaStore. */
export interface SchemaStore {
  readonly schemas: readonly {
    readonly name: ContractName;
    readonly fileMatch: readonly string[];
    readonly url: string;
  }[];
}

interface CodeSettings {
  readonly "json.schemas": readonly {
    readonly fileMatch: readonly string[];
    readonly url: string;
  }[];
  readonly "yaml.schemas": Readonly<Record<string, readonly string[]>>;
}

const codeSettings = readBundled("vscode-settings.json") as CodeSettings;

/** What the settings of VS Code in the bundle say, by language. */
export const settings: Readonly<Record<"json" | "yaml", readonly Names[]>> = {
  json: codeSettings["json.schemas"].map(({ url, fileMatch }) => ({
    schema: basename(url),
    fileMatch,
  })),
  yaml: Object.entries(codeSettings["yaml.schemas"]).map(([url, fileMatch]) => ({
    schema: basename(url),
    fileMatch,
  })),
};

/** A file of the bundle, read. */
export function readBundled(name: string): unknown {
  return JSON.parse(readFileSync(resolve(bundle, name), "utf8"));
}

/** A name that a document of a contract may have. */
export function nameOf(contract: ContractName, extension: string): string {
  return `${contract.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.${extension}`;
}
