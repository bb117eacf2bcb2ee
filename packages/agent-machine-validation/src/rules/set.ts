/** What holds between documents: which of them belong together, and what they say of each other. */
import type { Finding } from "../finding.ts";
import { checkTogether, type NamedDocuments } from "./check-together.ts";
import { settle } from "./digest-functions.ts";
import { inOrder } from "./findings.ts";

/** What can be wrong between documents that no rule of the rule book says, and why each of them matters. */
export const setRules = {
  "set/duplicate-id": "Documents refer to each other by id, and evidence cites them by it.",
  "set/unknown-profile":
    "Without the profile, nobody can tell whether what ran was what was agreed.",
  "set/other-contract": "Each document of a launch is compared with the others in its own role.",
} as const;

/** A finding about one of several documents. */
export interface SetFinding extends Finding {
  /** Which of them, counted from 0. */
  readonly index: number;
}

/** The documents of one launch. */
export interface Launch {
  readonly profile: object;
  readonly toolSurfaces: readonly object[];
  readonly fingerprint: object;
}

interface Document {
  readonly id: string;
  readonly type: string;
  readonly profileRef?: string;
  readonly planes?: { readonly agent?: { readonly toolSurfaceRefs?: readonly string[] } };
}

/**
 * Findings between documents that keep their schemas, among those that are given: profiles with the tool surfaces that they name, and
 * fingerprints with the profile that they name. Nothing is asked of a kind of document of which none is given.
 */
export function checkSet(documents: readonly unknown[]): SetFinding[] {
  const given = documents.map(asDocument);
  const known = knownAmong(given);
  return given.flatMap((document, index): SetFinding[] => {
    if (!document) return [];
    const first = known.firsts.get(document.id) ?? index;
    const own = first === index ? [] : [duplicate(document, first)];
    return withContexts(document, known, own).map((finding) => ({ ...finding, index }));
  });
}

/**
 * What holds between further documents, one at a time, and those that are given. All keep their schemas, and nobody else holds the given
 * ones, so that a digest of them is computed once.
 */
export function checkerAgainst(documents: readonly unknown[]): (document: unknown) => Finding[] {
  const given = documents.map(asDocument);
  for (const document of given) if (document) settle(document);
  const known = knownAmong(given);
  return (value) => {
    const document = asDocument(value);
    if (!document) return [];
    const first = known.firsts.get(document.id);
    return withContexts(document, known, first === undefined ? [] : [duplicate(document, first)]);
  };
}

/**
 * Whether what ran was what was agreed: everything between the profile, its tool surfaces and the fingerprint, digests recomputed. The
 * documents keep their schemas. `index` counts the profile, then the tool surfaces, then the fingerprint.
 */
export function verify({ profile, toolSurfaces, fingerprint }: Launch): SetFinding[] {
  const context = { profile, toolSurfaces, fingerprint };
  return [profile, ...toolSurfaces, fingerprint].flatMap((document, index) => {
    const type = asDocument(document)?.type ?? "";
    return checkTogether(document, type, context).map((finding) => ({ ...finding, index }));
  });
}

interface Known {
  /** The index of the first document with an id. */
  readonly firsts: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, Document | undefined>;
  readonly profiles: readonly (Document | undefined)[];
  readonly surfacesOf: (profile: Document) => Document[] | undefined;
}

function knownAmong(given: readonly (Document | undefined)[]): Known {
  const firsts = firstIndexes(given);
  const byId = new Map([...firsts].map(([id, index]) => [id, given[index]]));
  const hasSurfaces = given.some((document) => document?.type === "AgentToolSurface");
  return {
    firsts,
    byId,
    profiles: given.filter((document) => document?.type === "AgentMachineProfile"),
    surfacesOf: (profile) =>
      hasSurfaces
        ? surfaceRefs(profile).flatMap((ref) => documentOf(byId.get(ref), "AgentToolSurface"))
        : undefined,
  };
}

/** A document's findings: its own, and those between it and each group of documents that it belongs to. */
function withContexts(document: Document, known: Known, own: readonly Finding[]): Finding[] {
  const contexts = contextsOf(document, known);
  const dangling =
    document.type === "AgentMachineFingerprint" &&
    contexts.length === 0 &&
    known.profiles.length > 0
      ? [unknownProfile(document)]
      : [];
  const found = contexts.flatMap((context) => checkTogether(document, document.type, context));
  return inOrder([...own, ...dangling, ...found]);
}

/** The documents with which a document is compared; a tool surface is, with each profile that names it. */
function contextsOf(
  document: Document,
  { byId, profiles, surfacesOf }: Known,
): readonly NamedDocuments[] {
  switch (document.type) {
    case "AgentMachineProfile":
      return [withSurfaces({}, surfacesOf(document))];
    case "AgentToolSurface":
      return profiles.flatMap((profile) =>
        profile && surfaceRefs(profile).includes(document.id)
          ? [withSurfaces({ profile }, surfacesOf(profile))]
          : [],
      );
    case "AgentMachineFingerprint":
      return documentOf(byId.get(document.profileRef ?? ""), "AgentMachineProfile").map((profile) =>
        withSurfaces({ profile }, surfacesOf(profile)),
      );
    default:
      return [];
  }
}

function withSurfaces(documents: NamedDocuments, toolSurfaces: Document[] | undefined) {
  return toolSurfaces ? { ...documents, toolSurfaces } : documents;
}

function surfaceRefs({ planes }: Document): readonly string[] {
  return planes?.agent?.toolSurfaceRefs ?? [];
}

function documentOf(document: Document | undefined, type: string): Document[] {
  return document?.type === type ? [document] : [];
}

function firstIndexes(documents: readonly (Document | undefined)[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const [index, document] of documents.entries()) {
    if (document && !firsts.has(document.id)) firsts.set(document.id, index);
  }
  return firsts;
}

function asDocument(value: unknown): Document | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return "id" in value && typeof value.id === "string" && "type" in value
    ? (value as Document)
    : undefined;
}

function duplicate({ id, type }: Document, first: number): Finding {
  return {
    rule: "set/duplicate-id",
    severity: "error",
    message: `Document ${first + 1} of those given has the id '${id}' too.`,
    pointer: "/id",
    path: "id",
    kind: type,
    why: setRules["set/duplicate-id"],
    fix: "Give each document an id of its own, or leave one of the two out.",
  };
}

function unknownProfile({ type, profileRef }: Document): Finding {
  return {
    rule: "set/unknown-profile",
    severity: "error",
    message: `The profile '${profileRef}' is not among the documents.`,
    pointer: "/profileRef",
    path: "profileRef",
    kind: type,
    why: setRules["set/unknown-profile"],
    fix: "Add the profile, or correct the reference.",
  };
}
