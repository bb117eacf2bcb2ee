/** Parses each document by the generated Zod schema of its contract, and writes what came of it. */
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import type { ZodType } from "zod";

interface Question {
  readonly contract: string;
  readonly document: unknown;
}

const [, , folder = "."] = process.argv;
const contracts = (await import(pathToFileURL(resolve(folder, "contracts.js")).href)) as Readonly<
  Record<string, ZodType>
>;

for await (const line of createInterface({ input: process.stdin })) {
  const { contract, document } = JSON.parse(line) as Question;
  const result = contracts[contract]?.safeParse(document);
  console.log(
    JSON.stringify(
      result?.success
        ? { document: result.data }
        : { error: result?.error.message.replaceAll(/\s+/g, " ") ?? `no ${contract}` },
    ),
  );
}
