import { afterAll, expect, test } from "vitest";
import { contractNames } from "../../scripts/schemas.ts";
import { type Comparison, compareVerdicts } from "../support/differential.ts";
import { writeNumbers } from "../support/numbers.ts";

const documents = 50_000;
const command = "pnpm proof";

const compared = new Map<string, Comparison>();
const seconds = new Map<string, number>();

test.each(contractNames)(
  "ajv, schemasafe and hyperjump say of 50,000 documents what %s says",
  async (contract) => {
    const started = performance.now();
    const told = (done: number) => {
      const spent = Math.round((performance.now() - started) / 1000);
      console.log(`${contract}: ${done} documents, ${spent} s`);
    };
    const comparison = await compareVerdicts(contract, documents, told);
    compared.set(contract, comparison);
    seconds.set(contract, Math.round((performance.now() - started) / 1000));
    expect(comparison.disagreements).toEqual([]);
    expect(comparison.valid).toBeGreaterThan(documents / 5);
    expect(comparison.valid).toBeLessThan((documents * 4) / 5);
  },
);

afterAll(() => {
  const numbers = [...compared].flatMap(([contract, { documents: made, valid, disagreements }]) => [
    { what: `documents of ${contract}`, value: made, command },
    { what: `valid documents of ${contract}`, value: valid, command },
    { what: `disagreements about ${contract}`, value: disagreements.length, command },
  ]);
  const times = [...seconds].map(([contract, value]) => ({
    what: `50,000 documents of ${contract}`,
    value,
    command,
  }));
  writeNumbers("differential", numbers, times);
});
