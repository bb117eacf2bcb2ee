/** One minified file from a few lines that import what is measured. */
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** Where the lines would stand: what they import is found from here. No such file is there. */
const entry = resolve(import.meta.dirname, "entry.ts");

export async function bundle(code: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: "neutral",
    resolve: { mainFields: ["module", "main"] },
    plugins: [
      {
        name: "entry",
        resolveId: (source) => (source === entry ? entry : undefined),
        load: (id) => (id === entry ? { code, moduleType: "ts" } : undefined),
      },
    ],
  });
  const { output } = await build.generate({ minify: true, format: "esm", codeSplitting: false });
  await build.close();
  return output[0].code;
}

export function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
