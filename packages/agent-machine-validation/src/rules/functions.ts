/** What rules check that CEL cannot say; `rules.json` names these functions, each with the reason. */
import type { ViolationPlace } from "./generated-form.ts";
import { foldersBetween, isUnmasked } from "./masks.ts";
import { anyPlace, folded, type Overlap, overlaps } from "./paths.ts";
import { isAscii } from "./support.ts";

/** A place that breaks a rule. */
export interface Found {
  /** JSON Pointer, relative to the place that `at` of the rule names. */
  readonly pointer: string;
  /** What the message calls `{found}`. */
  readonly found: string;
  /** The first of the other places. */
  readonly related?: readonly ViolationPlace[];
  /** How many there are, where not all are listed. */
  readonly count?: number;
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
  readonly maskedSubpaths?: readonly string[];
  readonly source: { readonly kind: string; readonly path?: string; readonly name?: string };
}

interface Profile {
  readonly planes: { readonly host: Host };
  readonly mounts: readonly Mount[];
}

/** A text in another normal form than C. */
export function notComposed({ this: text }: { readonly this: string }): readonly Found[] {
  if (isAscii(text)) return nothing;
  const composed = text.normalize("NFC");
  return composed === text ? nothing : [{ pointer: "", found: `it should read '${composed}'` }];
}

/** Roots that lie in another root, or are the same folder. */
export function overlappingRoots({ this: host }: { readonly this: Host }): readonly Found[] {
  const { pathAllowlist: roots, adapter } = host;
  const places = roots.map(({ path }) => folded(path, adapter));
  return overlaps(places, anyPlace).map(({ index, others, count }) => ({
    pointer: `/${index}/path`,
    found: `'${roots[index]?.path}' and '${roots[others[0] ?? index]?.path}'`,
    related: others.map((other) => [
      "A root that holds it.",
      `/planes/host/pathAllowlist/${other}/path`,
    ]),
    count,
  }));
}

/** Mounts of a place that another mount opens with another access. */
export function overlappingSources({ this: profile }: { readonly this: Profile }) {
  const { mounts } = profile;
  const found = overlaps(placesOf(profile), {
    matters: (index, other) =>
      isSameKind(mounts, index, other) && mounts[index]?.accessMode !== mounts[other]?.accessMode,
  });
  return found.map((one) => overlap(mounts, one));
}

/** Mounts of a place in which another mount masks more. */
export function unmaskedSources({ this: profile }: { readonly this: Profile }): readonly Found[] {
  const { mounts, planes } = profile;
  if (!mounts.some(({ maskedSubpaths }) => maskedSubpaths)) return nothing;
  const places = placesOf(profile);
  const masks = mounts.map(
    ({ maskedSubpaths = [] }) =>
      new Set(maskedSubpaths.map((mask) => folded(mask, planes.host.adapter))),
  );
  const found = overlaps(places, {
    matters: (index, other) =>
      isSameKind(mounts, index, other) &&
      isUnmasked(masks[index], masks[other], foldersBetween(places[index], places[other])),
  });
  return found.map((one) => overlap(mounts, one, describeMasks));
}

/** Caches whose place lies in a mount of source code. */
export function cachesInsideCode({ this: profile }: { readonly this: Profile }): readonly Found[] {
  const { mounts } = profile;
  if (!mounts.some(({ pathClass }) => pathClass === "cache")) return nothing;
  const found = overlaps(placesOf(profile), {
    matters: (index, other) =>
      mounts[index]?.pathClass === "cache" &&
      mounts[other]?.pathClass === "code" &&
      isSameKind(mounts, index, other),
    bothDirections: true,
  });
  return found.map((one) => overlap(mounts, one));
}

/** Where the content of each mount lies, as text that is equal for equal places. Memory is nowhere else. */
function placesOf({ planes, mounts }: Profile): (string | undefined)[] {
  const { adapter } = planes.host;
  return mounts.map(({ source: { kind, path, name } }) =>
    path !== undefined && kind === "host-path" ? folded(path, adapter) : (path ?? name),
  );
}

function isSameKind(mounts: readonly Mount[], index: number, other: number): boolean {
  return mounts[index]?.source.kind === mounts[other]?.source.kind;
}

function overlap(
  mounts: readonly Mount[],
  { index, others, count }: Overlap,
  describe: (mount: Mount | undefined) => string = describeAccess,
): Found {
  const property = mounts[index]?.source.path === undefined ? "name" : "path";
  const [first = index] = others;
  return {
    pointer: `/${index}/source/${property}`,
    found: `${describe(mounts[index])}, and ${describe(mounts[first])}`,
    related: others.map((other) => [
      "A mount that holds it.",
      `/mounts/${other}/source/${property}`,
    ]),
    count,
  };
}

function describeAccess(mount: Mount | undefined): string {
  return `${nameOf(mount)} is ${mount?.accessMode} ${mount?.pathClass}`;
}

function describeMasks(mount: Mount | undefined): string {
  return `${nameOf(mount)} masks ${mount?.maskedSubpaths?.length ?? 0} places`;
}

function nameOf(mount: Mount | undefined): string {
  return `'${mount?.source.path ?? mount?.source.name}'`;
}
