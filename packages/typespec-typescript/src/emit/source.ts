/** A file under construction: its declarations, and the imports that they ask for. */
import type { Refer } from "../read/expression.ts";
import type { Named } from "../read/types.ts";
import type { Declaration } from "./declaration.ts";

/** Where every declaration lives, and what it is called. */
export interface Layout {
  /** The file of a declaration, without an extension. */
  readonly fileOf: (type: Named) => string;
  readonly nameOf: (type: Named) => string;
  readonly importExtension: string;
}

export interface Source {
  readonly file: string;
  readonly declarations: readonly Declaration[];
  readonly text: string;
}

const header = "// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.\n";

export function writeSource(
  file: string,
  layout: Layout,
  declare: (refer: Refer) => readonly Declaration[],
): Source {
  const imports = new Map<string, Set<string>>();
  const declarations = declare((type) => {
    const home = layout.fileOf(type);
    const name = layout.nameOf(type);
    if (home !== file) imports.set(home, (imports.get(home) ?? new Set()).add(name));
    return name;
  });
  const lines = [...imports]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([home, names]) =>
      printImport([...names].toSorted(compare), `./${home}${layout.importExtension}`),
    );
  const parts = [header, ...(lines.length > 0 ? [lines.join("")] : [])];
  const text = [...parts, ...declarations.map((declaration) => declaration.text)].join("\n");
  return { file, declarations, text };
}

/** The file through which everything else is reached. */
export function writeIndex(files: readonly string[], importExtension: string): Source {
  const lines = files
    .toSorted(compare)
    .map((file) => `export * from "./${file}${importExtension}";\n`);
  return { file: "index", declarations: [], text: `${header}\n${lines.join("")}` };
}

function printImport(names: readonly string[], from: string): string {
  const flat = `import type { ${names.join(", ")} } from "${from}";\n`;
  return flat.length <= 101
    ? flat
    : `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}

/** Order by code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
