/** Table 1: time of parsing and validating against parsing alone, for valid documents. */
import { contracts, validate } from "../src/index.ts";
import { examplesOf, type Measured, measured } from "./documents.ts";
import { type Effort, measure } from "./measure.ts";
import { type Check, peers } from "./peers.ts";
import { assertAlike } from "./same-verdicts.ts";
import { type Bound, bounded, print, progress } from "./table.ts";

interface Candidate {
  readonly name: string;
  readonly check: Check;
  readonly bound?: Bound;
  /** Time until it is ready, in milliseconds. */
  readonly ready?: number;
}

const schemaBounds: Record<Measured, Bound> = {
  AgentMachineProfile: { limit: 1.4 },
  AgentMachineFingerprint: { limit: 1.6 },
};
const ruleBounds: Record<Measured, Bound> = {
  AgentMachineProfile: { limit: 1.7, then: 1.5 },
  AgentMachineFingerprint: { limit: 1.7, then: 1.6 },
};

export async function throughput(effort: Effort): Promise<void> {
  for (const kind of measured) await report(kind, effort);
}

async function report(kind: Measured, effort: Effort): Promise<void> {
  const texts = examplesOf(kind).map((document) => JSON.stringify(document));
  const { others, reasons } = await peersFor(kind);
  const candidates = [...own(kind), ...others];
  const runs = candidates.map(({ check }) => over(texts, check));
  const times = measure(runs, effort, kind);
  const rows = candidates.map(({ name, bound, ready }, index) => {
    const time = times[index] ?? Number.NaN;
    return [
      name,
      (time / texts.length).toFixed(1),
      bounded(time / (times[0] ?? Number.NaN), bound, `${kind}, ${name}`),
      ready?.toFixed(1) ?? "",
    ];
  });
  const bytes = Math.round(texts.join("").length / texts.length);
  print(
    `${kind}: ${texts.length} valid examples, ${bytes} bytes each`,
    [["", "µs/document", "(parse + validate) / parse", "load or compile ms"], ...rows],
    reasons,
  );
}

function own(kind: Measured): Candidate[] {
  const { is } = contracts[kind];
  return [
    { name: "parse alone", check: () => true },
    {
      name: "ours, schema only",
      check: (value) => is(value, { rules: false }),
      bound: schemaBounds[kind],
    },
    {
      name: "ours, schema and rules",
      check: (value) => validate(value).valid,
      bound: ruleBounds[kind],
    },
  ];
}

/** The peers that give the same verdicts, and why the others do not. */
async function peersFor(kind: Measured): Promise<{ others: Candidate[]; reasons: string[] }> {
  const others: Candidate[] = [];
  const reasons: string[] = [];
  for (const { name, plain, create, prepare } of peers) {
    progress(`${kind}: making ${name}`);
    try {
      prepare?.(kind);
      const start = performance.now();
      const check = await create(kind);
      const ready = performance.now() - start;
      assertAlike(kind, check, plain);
      others.push({ name, check, ready });
      if (plain) reasons.push(`${name}: does less than the others, neither \`not\` nor \`if\`.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      reasons.push(`${name}: not comparable. ${reason}`);
    }
  }
  return { others, reasons };
}

function over(texts: readonly string[], check: Check): () => void {
  return () => {
    for (const text of texts)
      if (!check(JSON.parse(text))) throw new Error("A valid document is refused.");
  };
}
