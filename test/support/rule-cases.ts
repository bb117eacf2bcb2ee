import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import jsonPatch, { type Operation } from "fast-json-patch";
import { parse } from "yaml";
import { listFiles, root } from "../../scripts/files.ts";
import { digest } from "../../scripts/fingerprints.ts";
import type { ContractName } from "../../scripts/schemas.ts";
import {
  type Case,
  type Expectation,
  readExample,
  type ValueStory,
  valueCases,
} from "./conformance.ts";

/** The documents that rules between documents speak of. */
export interface NamedDocuments {
  readonly profile?: object;
  readonly toolSurfaces?: readonly object[];
  readonly fingerprint?: object;
}

/** One document that keeps its schema, those that belong to it, and the rules that it breaks. */
export interface RuleCase {
  /** The file of its story. */
  readonly file: string;
  /** Story file, story and case, for a person who looks for it. */
  readonly title: string;
  readonly contract: ContractName;
  readonly document: object;
  readonly documents: NamedDocuments;
  readonly expect: readonly Expectation[];
}

type Patch = readonly Operation[];

interface RuleStory {
  readonly name: string;
  readonly contract: ContractName;
  readonly base: string;
  readonly documents?: {
    readonly profile?: string;
    readonly toolSurfaces?: readonly string[];
    readonly fingerprint?: string;
  };
  readonly cases: readonly {
    readonly name: string;
    readonly patch?: Patch;
    readonly profile?: Patch;
    readonly toolSurfaces?: Patch;
    readonly expect: readonly Expectation[];
  }[];
}

const folder = resolve(root, "test/conformance/rules");

/** Every case of a rule, in order of file; those that only tell one clause from another come last. */
export async function loadRuleCases(): Promise<RuleCase[]> {
  const stories = (await listFiles(folder)).filter((file) => file.endsWith(".yaml"));
  const isOfClauses = (file: string) => file.includes("/clauses/");
  const files = [...stories.filter((file) => !isOfClauses(file)), ...stories.filter(isOfClauses)];
  return files.flatMap((file) => {
    const story = parse(readFileSync(file, "utf8")) as RuleStory | ValueStory;
    const title = `${relative(folder, file)}: ${story.name}`;
    if ("places" in story) return valueCases(title, story).map((one) => asRuleCase(file, one));
    return story.cases.map((one) => {
      const documents = namedDocuments(story, one);
      return {
        file,
        title: `${title}: ${one.name}`,
        contract: story.contract,
        document: patched(bound(readExample(story.base), documents), one.patch),
        documents,
        expect: one.expect,
      };
    });
  });
}

/** A document by itself, whose value some rule refuses. */
function asRuleCase(file: string, { document, ...one }: Case): RuleCase {
  return { file, ...one, document: document as object, documents: {} };
}

function namedDocuments(
  { documents = {} }: RuleStory,
  patches: RuleStory["cases"][number],
): NamedDocuments {
  const { profile, toolSurfaces, fingerprint } = documents;
  return {
    ...(profile !== undefined && { profile: patched(readExample(profile), patches.profile) }),
    ...(toolSurfaces && {
      toolSurfaces: patched(toolSurfaces.map(readExample), patches.toolSurfaces),
    }),
    ...(fingerprint !== undefined && { fingerprint: patched(readExample(fingerprint), []) }),
  };
}

/** A fingerprint with the true digests of its documents, so that a story says only what it is about. */
function bound(document: unknown, { profile, toolSurfaces = [] }: NamedDocuments): unknown {
  if (typeof document !== "object" || !document || !("policyHash" in document)) return document;
  const byId = toolSurfaces.toSorted((left, right) => (idOf(left) < idOf(right) ? -1 : 1));
  if (!profile || !hasDigest(profile)) return document;
  return {
    ...document,
    profileDigest: digest(profile),
    policyHash: digest({ profile, toolSurfaces: byId }),
  };
}

/** Half of a surrogate pair has no UTF-8 form, and what holds one no digest. */
function hasDigest(document: object): boolean {
  return JSON.stringify(document).search(/\\ud[89a-f]/) === -1;
}

function idOf(document: object): string {
  return "id" in document ? String(document.id) : "";
}

function patched<T extends object>(document: unknown, patch: Patch = []): T {
  const copy = structuredClone(document);
  return jsonPatch.applyPatch(copy, structuredClone(patch), true).newDocument as T;
}
