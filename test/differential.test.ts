import { expect, test } from "vitest";
import { contractNames } from "../scripts/schemas.ts";
import { compareVerdicts } from "./support/differential.ts";

/** `pnpm proof` asks about fifty times as many. */
const documents = 1_000;

test.each(contractNames)(
  "validators of other authors agree about %s",
  async (contract) => {
    const { valid, disagreements } = await compareVerdicts(contract, documents);
    expect(disagreements).toEqual([]);
    expect(valid).toBeGreaterThan(documents / 5);
    expect(valid).toBeLessThan((documents * 4) / 5);
  },
  60_000,
);
