import { NoTarget, type Program, resolvePath } from "@typespec/compiler";
import { reportDiagnostic } from "./lib.ts";

/** The example documents of a folder, by the contract that each names as its `type`. */
export async function examplesByType(
  program: Program,
  directory: string | undefined,
): Promise<Map<string, string[]>> {
  const byType = new Map<string, string[]>();
  if (directory === undefined) return byType;
  const names = (await program.host.readDir(directory)).filter((name) =>
    name.endsWith(".example.json"),
  );
  for (const name of names.sort()) {
    const file = resolvePath(directory, name);
    const type = await typeOf(program, file);
    if (type !== undefined) byType.set(type, [...(byType.get(type) ?? []), file]);
  }
  return byType;
}

async function typeOf(program: Program, file: string): Promise<string | undefined> {
  try {
    const document: unknown = JSON.parse((await program.host.readFile(file)).text);
    if (typeof document === "object" && document !== null && "type" in document) {
      return String(document.type);
    }
    throw new Error("it has no type");
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    reportDiagnostic(program, {
      code: "unreadable-example",
      format: { file, problem },
      target: NoTarget,
    });
    return undefined;
  }
}
