/** What rules check that CEL cannot say; `rules.json` names these functions, each with the reason. */
import { policyHash, profileDigest } from "../digest/index.ts";
import { DigestError } from "../errors.ts";
import type { ViolationPlace } from "./generated-form.ts";
import { ancestorsOf, folded } from "./paths.ts";
import { isAtOrBelow } from "./support.ts";

/** A place that breaks a rule. */
export interface Found {
  /** JSON Pointer, relative to the place that `at` of the rule names. */
  readonly pointer: string;
  /** What the message calls `{found}`. */
  readonly found: string;
  readonly related?: readonly ViolationPlace[];
}

const nothing: readonly Found[] = [];

interface Root {
  readonly rootId: string;
  readonly path: string;
}

interface Host {
  readonly adapter: string;
  readonly pathAllowlist: readonly Root[];
}

interface Mount {
  readonly pathClass: string;
  readonly accessMode: string;
  readonly source: { readonly kind: string; readonly path?: string; readonly name?: string };
}

interface Profile {
  readonly planes: {
    readonly host: Host;
    readonly agent: { readonly toolSurfaceRefs: readonly string[] };
  };
  readonly mounts: readonly Mount[];
}

interface Fingerprint {
  readonly profileDigest: string;
  readonly policyHash: string;
}

/** Roots that lie in another root, or are the same folder. */
export function overlappingRoots({ this: host }: { readonly this: Host }): readonly Found[] {
  const { pathAllowlist: roots, adapter } = host;
  if (roots.length < 2) return nothing;
  const places = roots.map(({ path }) => folded(path, adapter));
  const byPlace = group(places);
  return places.flatMap((place, index) =>
    ancestorsOf(place)
      .flatMap((ancestor) => byPlace.get(ancestor) ?? [])
      .filter((other) => other !== index && !(places[other] === place && other > index))
      .map((other) => ({
        pointer: `/${index}/path`,
        found: `'${roots[index]?.path}' and '${roots[other]?.path}'`,
        related: [
          { message: "The other root.", pointer: `/planes/host/pathAllowlist/${other}/path` },
        ],
      })),
  );
}

/** Mounts of a place that another mount opens with another access. */
export function overlappingSources({ this: profile }: { readonly this: Profile }) {
  const { mounts } = profile;
  const places = placesOf(profile);
  // Comparing a few places with each other is cheaper than an index, and nearly always ends here.
  if (mounts.length <= fewMounts && !hasOverlap(mounts, places)) return nothing;
  const byPlace = group(places);
  return places.flatMap((place, index) =>
    place === undefined
      ? nothing
      : ancestorsOf(place)
          .flatMap((ancestor) => byPlace.get(ancestor) ?? [])
          .filter((other) => mounts[other]?.accessMode !== mounts[index]?.accessMode)
          .filter((other) => !(places[other] === place && other > index))
          .map((other) => overlap(mounts, index, other)),
  );
}

const fewMounts = 16;

function hasOverlap(mounts: readonly Mount[], places: readonly (string | undefined)[]): boolean {
  return places.some(
    (place, index) =>
      place !== undefined &&
      places.some(
        (other, above) =>
          other !== undefined &&
          isAtOrBelow(place, other) &&
          mounts[above]?.accessMode !== mounts[index]?.accessMode,
      ),
  );
}

/** Caches whose place lies in a mount of source code. */
export function cachesInsideCode({ this: profile }: { readonly this: Profile }): readonly Found[] {
  const { mounts } = profile;
  if (!mounts.some(({ pathClass }) => pathClass === "cache")) return nothing;
  const places = placesOf(profile);
  const code = group(
    places.map((place, index) => (mounts[index]?.pathClass === "code" ? place : undefined)),
  );
  return places.flatMap((place, index) =>
    place === undefined || mounts[index]?.pathClass !== "cache"
      ? nothing
      : ancestorsOf(place)
          .flatMap((ancestor) => code.get(ancestor) ?? [])
          .map((other) => overlap(mounts, index, other)),
  );
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

/** Where the content of each mount lies, as text that is equal for equal places. Memory is nowhere else. */
function placesOf({ planes, mounts }: Profile): (string | undefined)[] {
  return mounts.map(({ source: { kind, path, name } }) => {
    if (path !== undefined) {
      return `${kind}:${kind === "host-path" ? folded(path, planes.host.adapter) : path}`;
    }
    return name === undefined ? undefined : `${kind}:${name}`;
  });
}

function overlap(mounts: readonly Mount[], index: number, other: number): Found {
  const property = mounts[index]?.source.path === undefined ? "name" : "path";
  return {
    pointer: `/${index}/source/${property}`,
    found: `${describe(mounts[index])}, and ${describe(mounts[other])}`,
    related: [{ message: "The other mount.", pointer: `/mounts/${other}/source/${property}` }],
  };
}

function describe(mount: Mount | undefined): string {
  return `'${mount?.source.path ?? mount?.source.name}' is ${mount?.accessMode} ${mount?.pathClass}`;
}

function group(places: readonly (string | undefined)[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  places.forEach((place, index) => {
    if (place === undefined) return;
    const members = groups.get(place);
    if (members) members.push(index);
    else groups.set(place, [index]);
  });
  return groups;
}
