/** The documents that are measured: the examples, the same with one defect, and larger ones made from them. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { AgentMachineFingerprint, AgentMachineProfile } from "../src/index.ts";
import { root } from "./files.ts";

export interface Documents {
  readonly AgentMachineProfile: AgentMachineProfile;
  readonly AgentMachineFingerprint: AgentMachineFingerprint;
}
export type Measured = keyof Documents;
export const measured: readonly Measured[] = ["AgentMachineProfile", "AgentMachineFingerprint"];

/** Changes a document in place so that one thing about it is wrong. */
type Defect<Document> = (document: Document) => void;

/** What a program may do to a document that its type forbids. */
type Loose = Record<string, unknown>;

const examples = readdirSync(resolve(root, "examples"))
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(resolve(root, "examples", file), "utf8")) as Loose);

export function examplesOf<Kind extends Measured>(kind: Kind): Documents[Kind][] {
  return examples.filter(({ type }) => type === kind) as unknown[] as Documents[Kind][];
}

const fleet = examplesOf("AgentMachineFingerprint");

/** Fingerprints with names of their own, one on each line. */
export function fleetLines(first: number, count: number): string {
  let text = "";
  for (let index = first; index < first + count; index++) {
    const model = fleet[index % fleet.length];
    const id = `urn:srcos:agent-machine-fingerprint:fleet-${index}`;
    text += `${JSON.stringify({ ...model, id, launchId: `launch-${index}` })}\n`;
  }
  return Buffer.from(text).toString();
}

export interface Defects<Document> {
  /** What every schema language says. */
  readonly structure: Readonly<Record<string, Defect<Document>>>;
  /** What only `not` and `if` say. */
  readonly conditions: Readonly<Record<string, Defect<Document>>>;
  /** What only a rule says. */
  readonly rules: Readonly<Record<string, Defect<Document>>>;
}

const structure: Defects<AgentMachineProfile | AgentMachineFingerprint>["structure"] = {
  "unknown property": ({ mounts }) => Object.assign(mounts[0] ?? {}, { acessMode: "read-only" }),
  "missing property": ({ mounts }) => delete (mounts[0] as unknown as Loose).agentPath,
  "malformed value": ({ planes }) => Object.assign(planes.host, { arch: "x86" }),
};

export const defects: { readonly [Kind in Measured]: Defects<Documents[Kind]> } = {
  AgentMachineProfile: {
    structure,
    conditions: {
      "forbidden value": (profile) => Object.assign(profile, { name: "work\u202ebench" }),
      "forbidden combination": ({ planes }) => Object.assign(planes.machine, { provider: "vz" }),
    },
    rules: {
      "broken rule": ({ mounts }) =>
        Object.assign(mounts[1] ?? {}, { agentPath: mounts[0]?.agentPath }),
    },
  },
  AgentMachineFingerprint: {
    structure,
    conditions: {
      "forbidden value": ({ mounts }) =>
        Object.assign(mounts[0] ?? {}, { agentPath: "/proc/self" }),
      // One defect that breaks two constraints, so that two findings are written.
      "final line end": ({ planes }) =>
        Object.assign(planes.agent, { agentRef: `${planes.agent.agentRef}\n` }),
      "forbidden combination": (fingerprint) =>
        Object.assign(fingerprint, { conformance: "degraded", deviations: [] }),
    },
    rules: {
      "broken rule": ({ mounts }) => Object.assign(mounts[1] ?? {}, mounts[0]),
    },
  },
};

/** The examples with one defect, as texts. */
export function defective<Kind extends Measured>(
  kind: Kind,
  defect: Defect<Documents[Kind]>,
): string[] {
  return examplesOf(kind).map((document) => {
    const changed = structuredClone(document);
    defect(changed);
    return JSON.stringify(changed);
  });
}
