import type { JsonObject } from "./json.ts";

/** The catalog as a page for people. */
export function catalogPage(catalog: JsonObject): string {
  const contracts = catalog.contracts as readonly JsonObject[];
  const artefacts = catalog.artefacts as readonly JsonObject[];
  return `${[
    "<!-- Generated from the TypeSpec by @sourceos/typespec-json-schema. Do not edit. -->",
    "# Schema catalog",
    table(
      ["File", "Type", "URN prefix", "Planes and crossings"],
      contracts.map((contract) => [
        link(contract.file),
        code(contract.type),
        code(contract.urnPrefix),
        [...(contract.planes as string[]), ...(contract.crossings as string[])].join(", "),
      ]),
    ),
    ...(typeof catalog.validate === "string"
      ? [`Validate a document: \`${catalog.validate}\``]
      : []),
    "## Examples",
    ...contracts.map(
      (contract) =>
        `${code(contract.type)}: ${(contract.examples as string[]).map((file) => link(file)).join(", ") || "none"}`,
    ),
    "## Files",
    table(
      ["File", "What it is", "SHA-256"],
      artefacts.map(({ file, description, sha256 }) => [
        link(file),
        String(description),
        code(sha256),
      ]),
    ),
    "`catalog.json` holds the same, and every field with its plane or crossing, description, meaning of absence and default.",
  ].join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function code(value: unknown): string {
  return `\`${String(value)}\``;
}

function link(file: unknown): string {
  const path = String(file);
  return `[${path.split("/").at(-1)}](${path})`;
}
