import { digestPolicy, digest as digestValue } from "@sourceos/agent-machine-validation";
import type { Arguments } from "../arguments.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit.ts";
import { type Terminal, visible } from "../terminal.ts";
import { type HeldDocument, isValid } from "../validate/held.ts";
import { readAll } from "../validate/read-all.ts";
import { reportOf, tellFile } from "../validate/report.ts";

/** The digests of a document. */
interface Digests {
  readonly file: string;
  readonly id: string;
  readonly kind: string;
  /** Of the document alone: the `profileDigest` of a fingerprint, where it is a profile. */
  readonly digest: string;
  /** Of a profile with all of its tool surfaces; absent where it is no profile, or one of them is not given. */
  readonly policyHash?: string;
  /** Tool surfaces that the profile names and nobody gave. */
  readonly missing?: readonly string[];
}

export async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (given.operands.length === 0) throw new UsageError("Name the files whose digests you want.");
  const files = await readAll(given.operands, terminal);
  if (!files.every(isValid)) {
    const report = await reportOf(given, terminal, "validated");
    for (const file of files) await tellFile(file, report);
    return report.end(terminal);
  }
  const surfaces = new Map(
    files
      .flatMap(({ documents }) => documents)
      .filter(({ kind }) => kind === "AgentToolSurface")
      .map(({ document }) => [idOf(document.value), Object(document.value) as object]),
  );
  const digests = files.flatMap((file) =>
    file.documents.map((held) => digestsOf(file.source.name, held, surfaces)),
  );
  await print(digests, given.value("format") === "json", terminal);
  return exitCodes.fine;
}

function digestsOf(
  file: string,
  { document, kind = "" }: HeldDocument,
  surfaces: ReadonlyMap<string, object>,
): Digests {
  const { digest: own = "" } = digestValue(document.value);
  const digests = { file, id: idOf(document.value), kind, digest: own };
  if (kind !== "AgentMachineProfile") return digests;
  const refs = surfaceRefs(document.value);
  const missing = refs.filter((ref) => !surfaces.has(ref));
  if (missing.length > 0) return { ...digests, missing };
  const given = refs.flatMap((ref) => surfaces.get(ref) ?? []);
  const { digest: policyHash = "" } = digestPolicy(Object(document.value), given);
  return { ...digests, policyHash };
}

function idOf(value: unknown): string {
  return String(Reflect.get(Object(value), "id"));
}

function surfaceRefs(profile: unknown): readonly string[] {
  const { planes } = profile as { planes: { agent: { toolSurfaceRefs: readonly string[] } } };
  return planes.agent.toolSurfaceRefs;
}

async function print(all: readonly Digests[], isJson: boolean, { out }: Terminal): Promise<void> {
  if (isJson) return out.line(JSON.stringify(all, undefined, 2));
  for (const { file, kind, id, digest: own, policyHash, missing } of all) {
    const isProfile = kind === "AgentMachineProfile";
    await out.line(`${out.style("cyan", visible(file))} ${id}`);
    await out.line(`  ${isProfile ? "profileDigest" : "digest       "}  ${own}`);
    if (policyHash !== undefined) await out.line(`  policyHash     ${policyHash}`);
    if (missing) await out.line(`  policyHash     needs ${missing.join(", ")}`);
  }
}
