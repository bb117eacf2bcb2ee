/** What rules check that CEL cannot say, because it computes no digests. */
import { policyHash, profileDigest } from "../digest/index.ts";
import { DigestError } from "../errors.ts";
import type { Found } from "./functions.ts";

const nothing: readonly Found[] = [];

interface Profile {
  readonly planes: { readonly agent: { readonly toolSurfaceRefs: readonly string[] } };
}

interface Fingerprint {
  readonly profileDigest: string;
  readonly policyHash: string;
}

/** The digest of the profile, where the fingerprint has another one. */
export function profileDigestDiffers(documents: {
  readonly this: Fingerprint;
  readonly profile: object;
}): readonly Found[] {
  const digest = orNothing(() => profileDigest(documents.profile));
  return digest === undefined || digest === documents.this.profileDigest
    ? nothing
    : [{ pointer: "", found: digest }];
}

/** The digest of the profile with its tool surfaces, where all are at hand and the fingerprint has another one. */
export function policyHashDiffers(documents: {
  readonly this: Fingerprint;
  readonly profile: Profile;
  readonly toolSurfaces: readonly { readonly id: string }[];
}): readonly Found[] {
  const refs = new Set(documents.profile.planes.agent.toolSurfaceRefs);
  const surfaces = new Map(
    documents.toolSurfaces.filter(({ id }) => refs.has(id)).map((surface) => [surface.id, surface]),
  );
  if (surfaces.size < refs.size) return nothing;
  const hash = orNothing(() => policyHash(documents.profile, [...surfaces.values()]));
  return hash === undefined || hash === documents.this.policyHash
    ? nothing
    : [{ pointer: "", found: hash }];
}

/** What has no digest is found when its text is read. */
function orNothing(digest: () => string): string | undefined {
  try {
    return digest();
  } catch (error) {
    if (error instanceof DigestError) return undefined;
    throw error;
  }
}
