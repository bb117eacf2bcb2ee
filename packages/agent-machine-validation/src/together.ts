/** What holds between documents, for documents that may not even keep their own contract. */
import type { Finding } from "./finding.ts";
import {
  checkerAgainst,
  checkSet as checkValidSet,
  type SetFinding,
  setRules,
  verify as verifyValid,
} from "./rules/set.ts";
import { type ContractName, validate } from "./validate.ts";

/** The documents of one launch. */
export interface Launch {
  readonly profile: unknown;
  readonly toolSurfaces: readonly unknown[];
  readonly fingerprint: unknown;
}

/**
 * Findings between documents, among those that are given: profiles with the tool surfaces that they name, and fingerprints with the
 * profile that they name. Nothing is asked of a kind of document of which none is given. A document that does not keep its own schema
 * takes no part; its own findings come from `validate`.
 */
export function checkSet(documents: readonly unknown[]): SetFinding[] {
  const given = documents.map((document, index) => ({ document, index }));
  const sound = given.filter(({ document }) => validate(document, { rules: false }).valid);
  return checkValidSet(sound.map(({ document }) => document)).map((finding) => ({
    ...finding,
    index: sound[finding.index]?.index ?? finding.index,
  }));
}

/**
 * Compares further documents with those that are given, one at a time: for streams that are too long to be held at once. What is found
 * is what `checkSet` would find about that document among the given ones; documents of the stream are not compared with one another.
 */
export function checkAgainst(documents: readonly unknown[]): (document: unknown) => Finding[] {
  const sound = documents.filter((document) => validate(document, { rules: false }).valid);
  const check = checkerAgainst(structuredClone(sound));
  return (document) => (validate(document, { rules: false }).valid ? check(document) : []);
}

/**
 * Whether what ran was what was agreed: everything between the profile, its tool surfaces and the fingerprint, digests recomputed. The
 * documents themselves are validated first, and compared only when each keeps its contract. `index` counts the profile, then the tool
 * surfaces, then the fingerprint.
 */
export function verify({ profile, toolSurfaces, fingerprint }: Launch): SetFinding[] {
  const roles: readonly (readonly [unknown, ContractName])[] = [
    [profile, "AgentMachineProfile"],
    ...toolSurfaces.map((surface) => [surface, "AgentToolSurface"] as const),
    [fingerprint, "AgentMachineFingerprint"],
  ];
  const own = roles.flatMap(([document, role], index) =>
    findingsInRole(document, role).map((finding) => ({ ...finding, index })),
  );
  return own.length > 0
    ? own
    : verifyValid({
        profile: Object(profile),
        toolSurfaces: toolSurfaces.map(Object),
        fingerprint: Object(fingerprint),
      });
}

function findingsInRole(document: unknown, role: ContractName): readonly Finding[] {
  const { kind, findings } = validate(document);
  if (kind === undefined || kind === role) return findings;
  return [
    {
      rule: "set/other-contract",
      severity: "error",
      message: `A document of ${kind} stands where one of ${role} belongs.`,
      pointer: "/type",
      path: "type",
      kind,
      why: setRules["set/other-contract"],
      fix: `Give the ${role}.`,
    },
  ];
}
