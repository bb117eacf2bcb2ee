import { getTypeName, type Program } from "@typespec/compiler";
import { reportDiagnostic } from "../lib.ts";
import { isReserved } from "../read/names.ts";
import type { Declaration } from "./declaration.ts";
import type { Source } from "./source.ts";

/** Every name stands once in all files together, since one index exports them all; so does every file. */
export function checkNames(program: Program, sources: readonly Source[]): void {
  const taken = new Map<string, Declaration>();
  for (const declaration of sources.flatMap((source) => source.declarations)) {
    for (const name of declaration.names) {
      const other = taken.get(name);
      if (other) reportCollision(program, name, other, declaration);
      else taken.set(name, declaration);
      if (isReserved(name)) {
        reportDiagnostic(program, {
          code: "reserved-name",
          format: { name },
          target: declaration.owner,
        });
      }
    }
  }
  checkFiles(program, sources);
}

function checkFiles(program: Program, sources: readonly Source[]): void {
  for (const group of Map.groupBy(sources, ({ file }) => file).values()) {
    const [first, second] = group.flatMap(({ file, declarations: [declaration] }) =>
      declaration ? [{ file, declaration }] : [],
    );
    if (first && second) {
      reportCollision(program, `${first.file}.ts`, first.declaration, second.declaration);
    }
  }
}

function reportCollision(
  program: Program,
  name: string,
  first: Declaration,
  second: Declaration,
): void {
  reportDiagnostic(program, {
    code: "name-collision",
    format: { name, first: origin(first, name), second: origin(second, name) },
    target: second.owner,
  });
}

function origin({ owner }: Declaration, name: string): string {
  const declared = getTypeName(owner);
  return declared.split(".").at(-1) === name ? `'${declared}'` : `what is made from '${declared}'`;
}
