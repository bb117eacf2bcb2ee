import { fileURLToPath } from "node:url";
import type { Diagnostic } from "@typespec/compiler";
import { createTester } from "@typespec/compiler/testing";

// The package itself, from which its dependencies and, by its own name, the emitter can be resolved.
const root = fileURLToPath(new URL("..", import.meta.url));

export type Outputs = Readonly<Record<string, string>>;

/** Emits a program that is already whole. */
export async function emitProgram(
  code: string,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Outputs> {
  const { outputs } = await tester(options).compile(code);
  return outputs;
}

/** Emits what stands in the contract `Box`, whose property `it` leads to what a test is about. */
export async function emit(code: string, property = "it: It"): Promise<Outputs> {
  return emitProgram(box(code, property));
}

/** The declarations of one file, without what every file begins with. */
export async function declarations(code: string, property = "it: It"): Promise<string> {
  const { "box.ts": text = "" } = await emit(code, property);
  const start = text.indexOf("readonly it");
  return text.slice(text.indexOf("}\n", start) + 3);
}

/** The member `it` of the contract, with its comment. */
export async function member(property: string, code = ""): Promise<string> {
  const { "box.ts": text = "" } = await emit(code, property);
  const members = text.slice(text.indexOf("Box {\n") + 6);
  return members
    .slice(members.indexOf('"0.1.0";\n') + 9, members.indexOf("\n}\n"))
    .replace(/^\n/, "");
}

/** What the emitter complains about: the code, the message, and the text at the place. */
export async function complaints(code: string, property = "it: It"): Promise<string[]> {
  const [{ outputs }, diagnostics] = await tester({}).compileAndDiagnose(box(code, property));
  return [...diagnostics.map(describe), ...Object.keys(outputs).map((file) => `wrote ${file}`)];
}

export function box(code: string, property: string): string {
  return `
    enum Place { here, there }
    @@planes(Place);
    @urn("box") scalar BoxUrn extends string;
    @contract model Box { ...ContractHeader<BoxUrn, "Box", "0.1.0">; ${property} }
    ${code}`;
}

const library = createTester(root, {
  libraries: ["@sourceos/typespec", "@sourceos/typespec-typescript"],
})
  .import("@sourceos/typespec")
  .using("SourceOS");

function tester(options: Readonly<Record<string, unknown>>) {
  return library.emit("@sourceos/typespec-typescript", { ...options });
}

function describe({ code, message, target }: Diagnostic): string {
  const text = typeof target === "object" && "name" in target ? String(target.name) : "";
  return `${code.replace("@sourceos/typespec-typescript/", "")} at ${text}: ${message}`;
}
