import type { Finding } from "../finding.ts";
import { type DigestOptions, type DigestResult, digest, digestOrThrow } from "./digest.ts";
import { duplicateToolSurface, noId } from "./problems.ts";

/**
 * The digest of all that governed a launch: `{"profile": …, "toolSurfaces": […]}` with the surfaces sorted by id, in
 * the order of UTF-16 code units. The order in which they are given does not matter; that an id is given twice does.
 * Findings point into the object that is hashed.
 */
export function digestPolicy(
  profile: object,
  toolSurfaces: readonly object[],
  options: DigestOptions = {},
): DigestResult {
  const byId = new Map<string, object>();
  const findings: Finding[] = [];
  for (const [index, document] of toolSurfaces.entries()) {
    const id = idOf(document);
    const place = ["toolSurfaces", index];
    if (id === undefined) findings.push(noId(place));
    else if (byId.has(id)) findings.push(duplicateToolSurface(id, place));
    else byId.set(id, document);
  }
  if (findings.length > 0) return { findings };
  const sorted = [...byId.keys()].sort().map((id) => byId.get(id));
  return digest({ profile, toolSurfaces: sorted }, options);
}

/** The same as a text: the `policyHash` of a fingerprint. Throws a `DigestError`. */
export function policyHash(
  profile: object,
  toolSurfaces: readonly object[],
  options: DigestOptions = {},
): string {
  return digestOrThrow(digestPolicy(profile, toolSurfaces, options));
}

function idOf(document: unknown): string | undefined {
  if (typeof document !== "object" || document === null) return undefined;
  const id: unknown = Object.hasOwn(document, "id") ? Reflect.get(document, "id") : undefined;
  return typeof id === "string" ? id : undefined;
}
