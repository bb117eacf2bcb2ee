import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import canonicalize from "canonicalize";
import { listFiles, root } from "./files.ts";

interface Document {
  readonly id: string;
  readonly type: string;
  readonly profileRef?: string;
  readonly planes?: { readonly agent: { readonly toolSurfaceRefs?: readonly string[] } };
}

/** SHA-256 of the canonical form (RFC 8785) of a value. */
export function digest(value: unknown): string {
  return `sha256:${createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex")}`;
}

/** The digests that bind a fingerprint to the profile and the tool surfaces of a launch. */
export function bindingOf(
  fingerprint: Document,
  documents: readonly Document[],
): { profileDigest: string; policyHash: string } {
  const profile = find(documents, fingerprint.profileRef);
  const refs = profile.planes?.agent.toolSurfaceRefs ?? [];
  const toolSurfaces = [...refs].sort().map((ref) => find(documents, ref));
  return { profileDigest: digest(profile), policyHash: digest({ profile, toolSurfaces }) };
}

/** Every example document, by file. */
export async function readExamples(): Promise<Map<string, Document>> {
  const files = await listFiles(resolve(root, "examples"));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readDocument(file)] as const)),
  );
}

async function readDocument(file: string): Promise<Document> {
  const text = await readFile(file, "utf8");
  try {
    return JSON.parse(text) as Document;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`${relative(root, file)} is not JSON: ${problem}`);
  }
}

/** The example fingerprints with their true digests, as text by file. */
export async function bindFingerprints(): Promise<Map<string, string>> {
  const examples = await readExamples();
  const documents = [...examples.values()];
  return new Map(
    [...examples]
      .filter(([, document]) => document.type === "AgentMachineFingerprint")
      .map(([file, document]) => [
        file,
        toText({ ...document, ...bindingOf(document, documents) }),
      ]),
  );
}

function find(documents: readonly Document[], id: string | undefined): Document {
  const found = documents.find((document) => document.id === id);
  if (!found)
    throw new Error(`No example has the id ${id}. Please add one, or mend the reference.`);
  return found;
}

function toText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
