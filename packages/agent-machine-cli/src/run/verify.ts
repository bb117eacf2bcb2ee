import { verify } from "@sourceos/agent-machine-validation";
import type { Arguments } from "../arguments.ts";
import { type ExitCode, InputError, UsageError } from "../exit.ts";
import { standardInput } from "../input/sources.ts";
import type { Terminal } from "../terminal.ts";
import { addFinding, type HeldDocument, type HeldFile } from "../validate/held.ts";
import { readAll } from "../validate/read-all.ts";
import { reportOf, tellFile } from "../validate/report.ts";

export async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [operand, ...others] = given.operands;
  const profile = given.value("profile");
  if (operand === undefined || others.length > 0) throw new UsageError("Name one fingerprint.");
  if (profile === undefined) throw new UsageError("Name the profile: --profile FILE.");
  const everything = [profile, ...given.values("tool-surface"), operand];
  if (everything.filter((name) => name === standardInput).length > 1) {
    throw new UsageError("The standard input can be read once; `-` is given twice.");
  }
  const profiles = await readAll([profile], terminal);
  const surfaces = await readAll(given.values("tool-surface"), terminal);
  const fingerprints = await readAll([operand], terminal);
  const agreed = surfaces.filter((file) => isNamed(file, only(profiles)));
  const files = [...profiles, ...agreed, ...fingerprints];
  if (files.every(isReadable)) compare(only(profiles), agreed.flatMap(all), only(fingerprints));
  const report = await reportOf(given, terminal, "verified");
  for (const file of surfaces) if (!agreed.includes(file)) report.skip();
  for (const file of files) await tellFile(file, report);
  return report.end(terminal);
}

/** Whether every document says one thing to every reader. */
function isReadable({ findings, documents }: HeldFile): boolean {
  const own = documents.flatMap(({ document }) => document.findings);
  return ![...findings, ...own].some(({ severity }) => severity === "error");
}

/**
 * Whether a file has a tool surface that the profile names, or something that was named itself and is none. A folder also holds the
 * tool surfaces of other profiles, and other documents.
 */
function isNamed({ source, documents }: HeldFile, { document: profile }: HeldDocument): boolean {
  const { planes }: { planes?: { agent?: { toolSurfaceRefs?: unknown } } } = Object(profile.value);
  const refs = planes?.agent?.toolSurfaceRefs;
  const isFound = source.folder !== undefined;
  return documents.every(({ document, kind }) => {
    if (kind !== "AgentToolSurface") return !isFound || kind === undefined;
    return !Array.isArray(refs) || refs.includes(Reflect.get(Object(document.value), "id"));
  });
}

/** Puts what the comparison finds in the place of what each document was found to be alone. */
function compare(
  profile: HeldDocument,
  toolSurfaces: readonly HeldDocument[],
  fingerprint: HeldDocument,
): void {
  const documents = [profile, ...toolSurfaces, fingerprint];
  for (const { document, findings } of documents) {
    findings.splice(0, findings.length, ...document.findings);
  }
  const found = verify({
    profile: profile.document.value,
    toolSurfaces: toolSurfaces.map(({ document }) => document.value),
    fingerprint: fingerprint.document.value,
  });
  for (const { index, ...finding } of found) {
    const held = documents[index];
    if (held) addFinding(held, finding);
  }
}

function all({ documents }: HeldFile): readonly HeldDocument[] {
  return documents;
}

function only(files: readonly HeldFile[]): HeldDocument {
  const [document, ...others] = files.flatMap(all);
  if (document && others.length === 0) return document;
  const names = files.map(({ source }) => source.name).join(", ");
  throw new InputError(`${names}: holds ${others.length + 1} documents, and one is meant.`);
}
