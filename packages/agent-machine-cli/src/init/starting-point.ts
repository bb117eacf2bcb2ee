/** Documents to start from: the examples of each host, with what the catalog says of each field. */
import type { ContractName } from "@sourceos/agent-machine-validation";
import { type Document, isMap, isPair, isSeq, type Node, parseDocument, stringify } from "yaml";
import { type CatalogContract, catalog, examples, type Field } from "../data.ts";
import { InputError, UsageError } from "../exit.ts";
import { wrapped } from "../output/wrap.ts";

type Value = Readonly<Record<string, unknown>>;

/** Which document is meant. */
export interface Start {
  readonly contract: ContractName;
  readonly host: string;
  /** Of a tool surface; any, where it is not told. */
  readonly provider: string | undefined;
}

/** The text of a valid document of a contract for a host. */
export function startingPoint(start: Start, isYaml: boolean): string {
  const value = exampleOf(start);
  return isYaml ? commented(value, start.contract) : `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The profile of the host, or the first document that belongs to it. */
function exampleOf({ contract, host, provider }: Start): Value {
  const all = examples();
  const profile = all.get(`agent-machine-profile.${host}`);
  if (!profile) throw new InputError(`This package has no profile for ${host}.`);
  const { id, mounts, planes } = profile as {
    id: string;
    mounts: readonly Value[];
    planes: { agent: { toolSurfaceRefs: readonly string[] } };
  };
  const surfaces = planes.agent.toolSurfaceRefs.flatMap((ref): readonly Value[] =>
    [...all.values()].filter((each) => each.id === ref),
  );
  const found = {
    AgentMachineProfile: profile,
    AgentWorkspaceMount: mounts[0],
    AgentToolSurface: provider === undefined ? surfaces[0] : surfaceOf(provider, surfaces),
    AgentMachineFingerprint: [...all.values()].find((each) => each.profileRef === id),
  }[contract];
  if (!found) throw new InputError(`This package has no ${contract} for ${host}.`);
  return found;
}

function surfaceOf(provider: string, surfaces: readonly Value[]): Value {
  const found = surfaces.find((surface) => surface.provider === provider);
  if (found) return found;
  const known = surfaces.map((surface) => String(surface.provider));
  throw new UsageError(
    `The profile names no tool surface of '${provider}'. It names those of ${known.join(", ")}.`,
  );
}

/** The document as YAML, each field under what it means. */
function commented(value: Value, contract: ContractName): string {
  const entry = catalog().contracts.find(({ type }) => type === contract);
  const document = parseDocument(stringify(value, { lineWidth: 0 }));
  if (entry) comment(document, entry);
  return document.toString({ lineWidth: 0 });
}

function comment(document: Document, { description, fields }: CatalogContract): void {
  const byPath = new Map(fields.map((field) => [field.path, field]));
  document.commentBefore = comments(`${description}\n\n\`amc explain\` says more of each field.`);
  walk(document.contents, "", byPath, new Set());
}

/** Comments each field where it first stands. */
function walk(
  node: unknown,
  path: string,
  fields: ReadonlyMap<string, Field>,
  told: Set<string>,
): void {
  if (isSeq(node)) for (const item of node.items) walk(item, `${path}[]`, fields, told);
  if (!isMap(node)) return;
  for (const [index, pair] of node.items.entries()) {
    if (!isPair(pair)) continue;
    const own = path === "" ? String(pair.key) : `${path}.${pair.key}`;
    const field = fields.get(own) ?? fields.get(`${own}[]`);
    if (field && !told.has(own)) {
      told.add(own);
      // What stands first in an item of a list is explained before its dash.
      const target = index === 0 && path.endsWith("[]") ? node : (pair.key as Node);
      target.commentBefore = comments(field.description);
    }
    walk(pair.value, own, fields, told);
  }
}

function comments(text: string): string {
  return wrapped(text, 96)
    .map((line) => (line === "" ? "" : ` ${line}`))
    .join("\n");
}
