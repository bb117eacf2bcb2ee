/**
 * Time of parsing and validating against parsing alone, for valid documents, beside ajv in the same run. Nothing is written.
 *
 * Rounds of all candidates take turns, so that a slow moment of the machine meets all of them; the medians are compared.
 */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import {
  isAgentMachineFingerprint,
  isAgentMachineProfile,
  isAgentToolSurface,
  isAgentWorkspaceMount,
} from "../src/generated/checks.ts";

const root = resolve(import.meta.dirname, "../../..");
const rounds = 41;
const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  AgentMachineFingerprint: isAgentMachineFingerprint,
  AgentMachineProfile: isAgentMachineProfile,
  AgentToolSurface: isAgentToolSurface,
  AgentWorkspaceMount: isAgentWorkspaceMount,
};

const texts = readdirSync(resolve(root, "examples"))
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(resolve(root, "examples", file), "utf8")));

console.log(
  "contract                  bytes  parse µs  generated        ajv  ajv, all errors, own properties",
);
for (const [contract, check] of Object.entries(checks)) {
  const documents = texts
    .filter(({ type }) => type === contract)
    .map((document) => JSON.stringify(document));
  const fast = compileAjv(contract, {});
  const careful = compileAjv(contract, { allErrors: true, ownProperties: true });
  report(contract, documents, [check, fast, careful]);
}

function report(
  contract: string,
  texts: readonly string[],
  candidates: readonly ((value: unknown) => boolean)[],
): void {
  for (const text of texts)
    for (const check of candidates)
      if (!check(JSON.parse(text))) throw new Error(`A ${contract} is refused.`);
  const runs = [
    () => texts.forEach((text) => void JSON.parse(text)),
    ...candidates.map((check) => () => {
      for (const text of texts) check(JSON.parse(text));
    }),
  ];
  const [parse = Number.NaN, ...others] = measure(runs);
  const bytes = Math.round(texts.join("").length / texts.length);
  const micros = (parse / texts.length / 1000).toFixed(2);
  const ratios = others.map((time) => (time / parse).toFixed(2).padStart(11));
  console.log(
    `${contract.padEnd(24)}${String(bytes).padStart(7)}${micros.padStart(10)}${ratios.join("")}`,
  );
}

/** The median time of each run, in nanoseconds. */
function measure(runs: readonly (() => void)[]): number[] {
  const repeats = 400;
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round < rounds + 5; round++) {
    for (const [index, run] of runs.entries()) {
      const start = process.hrtime.bigint();
      for (let repeat = 0; repeat < repeats; repeat++) run();
      const time = Number(process.hrtime.bigint() - start) / repeats;
      if (round >= 5) times[index]?.push(time);
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN);
}

function compileAjv(contract: string, options: object): ValidateFunction {
  const file = `packages/agent-machine-schemas/schemas/${contract}.json`;
  const schema = JSON.parse(readFileSync(resolve(root, file), "utf8")) as object;
  return new Ajv2020({ strict: false, validateFormats: false, ...options }).compile(schema);
}
