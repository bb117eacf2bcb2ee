/**
 * Reads many fingerprints from lines, a piece at a time, and prints the time of each in microseconds, and the memory in MB.
 * With the number of one way behind the number of documents, only that one is taken.
 */
import { contracts, documentsOfLines, validateDocument } from "../src/index.ts";
import { fleetLines } from "./documents.ts";

const wanted = Number(process.argv[2]);
const only = process.argv[3];
const piece = 500;
const { is } = contracts.AgentMachineFingerprint;

const everyWay = [
  (text: string) => countLines(text, () => true),
  (text: string) => countLines(text, is),
  (text: string) => {
    let count = 0;
    for (const document of documentsOfLines(text)) if (validateDocument(document).valid) count++;
    return count;
  },
];
const ways = only === undefined ? everyWay : everyWay.slice(Number(only), Number(only) + 1);
const times = ways.map(() => 0);

let memory = 0;

for (let warm = 0; warm < 12; warm++) for (const way of ways) way(fleetLines(0, piece));
for (let first = 0; first < wanted; first += piece) {
  const count = Math.min(piece, wanted - first);
  const text = fleetLines(first, count);
  for (const [index, way] of ways.entries()) {
    const start = performance.now();
    if (way(text) !== count) throw new Error("A valid fingerprint is refused.");
    times[index] = (times[index] ?? 0) + performance.now() - start;
    // Not the maximum that the system keeps: a process begins with that of the one that started it.
    memory = Math.max(memory, process.memoryUsage.rss() / 1e6);
  }
}
const [parse, validated, read] = times.map((time) => (time * 1000) / wanted);
console.log(JSON.stringify({ parse, validated, read, memory }));

function countLines(text: string, check: (value: unknown) => boolean): number {
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    if (check(JSON.parse(text.slice(start, end)))) count++;
    start = end + 1;
  }
  return count;
}
