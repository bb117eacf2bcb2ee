/** Many documents in one stream: the same findings in the same order, whoever does the work. */
import { rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { validateStream } from "../src/fleet/stream.ts";
import { Interrupt } from "../src/interrupt.ts";
import { amc, amcInTerminal } from "./support/amc.ts";
import { patched, workspace } from "./support/workspace.ts";

const count = 3000;
const fingerprint = JSON.stringify(patched("agent-machine-fingerprint"));
/** Every hundredth document is broken, lines end in different ways, some are blank, one is no UTF-8. */
const parts = Array.from({ length: count }, (_, index) => {
  const line = index % 100 === 7 ? fingerprint.replace('"exact"', '"exactly"') : fingerprint;
  const end = index % 5 === 0 ? "\r\n" : index % 7 === 0 ? "\n\n" : "\n";
  return index === 1500 ? Buffer.from(`"\u00e9"${end}`, "latin1") : Buffer.from(line + end);
});
const stream = Buffer.concat(parts);

interface Report {
  readonly summary: object;
  readonly files: { readonly findings: readonly Found[] }[];
}

interface Found {
  readonly rule: string;
  readonly index: number;
  readonly range?: { readonly start: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

let folder = "";
beforeAll(async () => {
  folder = await workspace();
  await writeFile(resolve(folder, "many.ndjson"), stream);
});
afterAll(() => rm(folder, { recursive: true }));

async function validated(words: readonly string[], input?: Uint8Array): Promise<Report> {
  const line = ["validate", "--format", "json", ...words];
  const { out } = await amc(line, { folder, ...(input && { input }) });
  return JSON.parse(out) as Report;
}

describe("a stream", () => {
  test("has its findings in order, at their lines, whatever the number of workers", async () => {
    const one = await validated(["--jobs", "1", "many.ndjson"]);
    const three = await validated(["--jobs", "3", "many.ndjson"]);
    expect(three).toEqual(one);
    expect(one.summary).toMatchObject({ documents: count, errors: count / 100 + 1 });
    const places = one.files.flatMap(({ findings }) =>
      findings.flatMap(({ range }) => range?.start ?? []),
    );
    expect(places).toHaveLength(count / 100 + 1);
    const text = stream.toString();
    for (const { line, column, offset } of places) {
      const before = text.slice(0, offset).split("\n");
      expect([before.length, (before.at(-1)?.length ?? 0) + 1]).toEqual([line, column]);
    }
  }, 30_000);

  test("is the same from the standard input", async () => {
    const file = await validated(["many.ndjson"]);
    const input = await validated(["--input", "ndjson", "-"], stream);
    expect(input.files[0]?.findings).toEqual(file.files[0]?.findings);
  }, 30_000);

  test("is compared with the documents at hand in every worker", async () => {
    const { summary } = await validated([
      "--jobs",
      "2",
      "many.ndjson",
      "deviating.json",
      "profile.json",
    ]);
    // Each fingerprint has the id of the one at hand too, which itself was of another architecture.
    const valid = count - count / 100 - 1;
    expect(summary).toMatchObject({ documents: count + 2, errors: valid + count / 100 + 1 + 1 });
  }, 30_000);

  test("lists as many findings as asked, and counts all", async () => {
    const { summary, files } = await validated(["--max-findings", "5", "many.ndjson"]);
    expect(files[0]?.findings).toHaveLength(5);
    expect(summary).toMatchObject({ errors: count / 100 + 1, omitted: count / 100 + 1 - 5 });
  }, 30_000);

  test("needs no more memory where it is longer", async () => {
    // Looked at from within: what the system reports counts what stood in this process when it started the other one.
    const script = `
      import { isMainThread } from "node:worker_threads";
      let most = 0;
      setInterval(() => { most = Math.max(most, process.memoryUsage.rss()); }, 10).unref();
      if (isMainThread) process.on("exit", () => console.error(most));`;
    const node = ["--import", `data:text/javascript,${encodeURIComponent(script)}`];
    const peak = async (times: number): Promise<number> => {
      await writeFile(resolve(folder, "long.ndjson"), Buffer.concat(Array(times).fill(stream)));
      const words = ["validate", "--jobs", "1", "--max-findings", "1", "long.ndjson"];
      const { err } = await amc(words, { folder, node });
      return Number(err);
    };
    // The young generation has grown by then; all of the file would be some 2.5.
    expect((await peak(60)) / (await peak(20))).toBeLessThan(1.6);
  }, 120_000);

  test("shows on a terminal how far it is, and takes it away again", async () => {
    await writeFile(
      resolve(folder, "long.ndjson"),
      Buffer.concat(Array.from({ length: 30 }, () => stream)),
    );
    const { out } = await amcInTerminal(
      ["validate", "--jobs", "1", "--max-findings", "1", "long.ndjson"],
      { folder },
    );
    expect(out).toMatch(/long\.ndjson: [\d,]+ documents · [\d,]+\/s · \d+ % · [\d,]+ s left/);
    expect(out.slice(out.lastIndexOf("\r\u001b[K"))).toMatch(/validated: 90,000 documents/);
  }, 120_000);
});

describe("a line that is not plain UTF-8", () => {
  const places = async (...lines: readonly (string | Uint8Array)[]) => {
    const input = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")]));
    const { files } = await validated(["--input", "ndjson", "-"], input);
    return files[0]?.findings.map(({ rule, index, range }) => [rule, index, range?.start]);
  };
  const at = (line: number, column = 1) => ({
    line,
    column,
    offset: (line - 1) * (fingerprint.length + 1) + column - 1,
  });

  test("is told at its place, with what is wrong with it", async () => {
    const [zero, cut] = ["\0", Buffer.from([0x22, 0xff, 0x22])];
    const marked = Buffer.from(`\ufeff{}\n\0`);
    expect(await places(fingerprint, zero)).toEqual([["text/syntax", 1, at(2)]]);
    expect(await places(fingerprint, `\0\0${fingerprint}`)).toEqual([["text/syntax", 1, at(2)]]);
    expect(await places(fingerprint, cut)).toEqual([["text/not-utf8", 1, at(2, 2)]]);
    const zeros = await places("{}\0", "{}\0");
    expect(zeros?.map(([rule, index]) => [rule, index])).toEqual([
      ["text/syntax", 0],
      ["text/syntax", 1],
    ]);
    expect(zeros?.[1]?.[2]).toEqual({ line: 2, column: 3, offset: 6 });
    // The schema speaks of what stands behind the mark.
    expect((await places(marked))?.map(([rule, , start]) => [rule, start])).toEqual([
      ["text/byte-order-mark", { line: 1, column: 1, offset: 0 }],
      ["schema/required", { line: 1, column: 2, offset: 1 }],
      ["text/syntax", { line: 2, column: 1, offset: 4 }],
    ]);
  });

  test("is told to be UTF-16 where all lines are", async () => {
    const lines = [fingerprint, fingerprint].map((line) => Buffer.from(line, "utf16le"));
    const found = await places(...lines);
    expect(found?.map(([rule]) => rule)).toEqual(["text/not-utf8", "text/not-utf8"]);
  });
});

test("what was read before the reading failed is told", async () => {
  const lines = Buffer.from("{}\n".repeat(25_000));
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield lines;
    throw new Error("The device failed.");
  }
  const options = { jobs: 1, atHand: [], most: () => 0, isShown: false };
  const stream = validateStream(failing(), { ...options, interrupt: new Interrupt(() => {}) });
  let documents = 0;
  const read = async (): Promise<void> => {
    for await (const { result } of stream) documents += result.documents;
  };
  await expect(read()).rejects.toThrow("The device failed.");
  // One piece was whole; the reading failed before anybody had been told of it.
  expect(documents).toBeGreaterThan(20_000);
});
