import type { Artefact } from "./catalog.ts";
import type { Definitions } from "./form.ts";
import { isObject, type JsonObject, serialize } from "./json.ts";

interface Association {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
}

const extensions = { json: ["json"], yaml: ["yaml", "yml"] };

/** Which files an editor checks against which editor schema: as a catalog in the form of SchemaStore, and as settings of VS Code. */
export function associationArtefacts(
  contracts: readonly Definitions[],
  base: string,
  packageName: string | undefined,
): Artefact[] {
  const associations = contracts.map(associationOf);
  return [
    {
      file: "editor/schemastore.json",
      description: "Names of files for each contract, as a catalog in the form of SchemaStore.",
      text: serialize(schemaStore(associations, new URL("editor/", base))),
    },
    ...(packageName === undefined
      ? []
      : [
          {
            file: "editor/vscode-settings.json",
            description: "The same names as settings of VS Code, for a project that installs this.",
            text: serialize(codeSettings(associations, `./node_modules/${packageName}/editor`)),
          },
        ]),
  ];
}

function schemaStore(associations: readonly Association[], base: URL): JsonObject {
  return {
    $schema: "https://json.schemastore.org/schema-catalog.json",
    version: 1,
    schemas: associations.map(({ name, slug, description }) => ({
      name,
      description,
      fileMatch: [...fileMatch(slug, extensions.json), ...fileMatch(slug, extensions.yaml)],
      url: new URL(`${name}.json`, base).href,
    })),
  };
}

function codeSettings(associations: readonly Association[], folder: string): JsonObject {
  return {
    "json.schemas": associations.map(({ name, slug }) => ({
      fileMatch: fileMatch(slug, extensions.json),
      url: `${folder}/${name}.json`,
    })),
    "yaml.schemas": Object.fromEntries(
      associations.map(({ name, slug }) => [
        `${folder}/${name}.json`,
        fileMatch(slug, extensions.yaml),
      ]),
    ),
  };
}

/** Names that begin or end with the slug of a contract, or are it, such as `thing.json`, `thing.small.json` and `small.thing.json`. */
function fileMatch(slug: string, endings: readonly string[]): string[] {
  return endings.flatMap((ending) => [
    `${slug}.${ending}`,
    `${slug}.*.${ending}`,
    `*.${slug}.${ending}`,
  ]);
}

function associationOf({ root }: Definitions): Association {
  const identity = root["x-sourceos-contract"];
  return {
    name: String(root.title),
    slug: isObject(identity) ? String(identity.slug) : "",
    description: String(root.description).split("\n\n")[0]?.replaceAll("\n", " ") ?? "",
  };
}
