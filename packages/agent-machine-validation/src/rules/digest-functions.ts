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

/** The digests of profiles that cannot change any more, each with the tool surfaces that are at hand. */
const settled = new WeakMap<object, Map<string, string | undefined>>();

/** Says that a document cannot change any more, and always comes with the same others: its digests are computed once. */
export function settle(document: object): void {
  settled.set(document, new Map());
}

/** The digest of the profile, where the fingerprint has another one. */
export function profileDigestDiffers(documents: {
  readonly this: Fingerprint;
  readonly profile: object;
}): readonly Found[] {
  const digest = once(documents.profile, "profile", () => profileDigest(documents.profile));
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
  const hash = once(documents.profile, "policy", () => {
    const refs = new Set(documents.profile.planes.agent.toolSurfaceRefs);
    const surfaces = new Map(
      documents.toolSurfaces.filter(({ id }) => refs.has(id)).map((each) => [each.id, each]),
    );
    return surfaces.size < refs.size
      ? undefined
      : policyHash(documents.profile, [...surfaces.values()]);
  });
  return hash === undefined || hash === documents.this.policyHash
    ? nothing
    : [{ pointer: "", found: hash }];
}

/** A digest of a profile, computed once where the profile is settled. */
function once(
  profile: object,
  name: string,
  compute: () => string | undefined,
): string | undefined {
  const digests = settled.get(profile);
  if (digests?.has(name)) return digests.get(name);
  const digest = orNothing(compute);
  digests?.set(name, digest);
  return digest;
}

/** What has no digest is found when its text is read. */
function orNothing(digest: () => string | undefined): string | undefined {
  try {
    return digest();
  } catch (error) {
    if (error instanceof DigestError) return undefined;
    throw error;
  }
}
