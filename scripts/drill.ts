/**
 * The drill of CONTRIBUTING.md on a scratch clone: the field and the case that stand there, then everything that has to follow by itself.
 * Says how many lines a person wrote.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { root } from "./files.ts";
import { runIn, scratchClone } from "./scratch.ts";

const declaration = "spec/profile/container.tsp";
const model = "model ContainerLifecycle {";
const story = "test/conformance/agent-machine-profile/idle-time.yaml";

/** What the drill took. */
export interface Drill {
  /** Lines that a person wrote, by file. */
  readonly written: Readonly<Record<string, number>>;
  /** Files that followed by `pnpm generate`. */
  readonly generated: number;
}

/** Adds the field, and shows that build, check and test pass. */
export async function drill(say: (line: string) => void): Promise<Drill> {
  const clone = await scratchClone("drill");
  try {
    await addField(clone);
    for (const script of ["build", "check", "test"]) {
      say(`drill: ${script}`);
      await runIn(clone, "npx", ["--yes", "pnpm@12", script]);
    }
    return await countChanges(clone);
  } finally {
    await rm(dirname(clone), { recursive: true });
  }
}

async function addField(clone: string): Promise<void> {
  const page = await readFile(resolve(root, "CONTRIBUTING.md"), "utf8");
  const field = blockOf(page, "typespec").replaceAll(/^(?=.)/gm, "  ");
  const file = resolve(clone, declaration);
  const before = await readFile(file, "utf8");
  const end = before.indexOf("\n}", before.indexOf(model));
  if (!before.includes(model)) throw new Error(`${declaration} has no '${model}' any more.`);
  await writeFile(file, `${before.slice(0, end)}\n\n${field.trimEnd()}${before.slice(end)}`);
  await writeFile(resolve(clone, story), blockOf(page, "yaml"));
}

/** The first code of a language on a page, without the indentation of the list that it stands in. */
function blockOf(page: string, language: string): string {
  const [, indent = "", code] =
    new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, "m").exec(page) ?? [];
  if (code === undefined) throw new Error(`CONTRIBUTING.md shows no ${language} any more.`);
  return code.replaceAll(new RegExp(`^${indent}`, "gm"), "");
}

async function countChanges(clone: string): Promise<Drill> {
  await runIn(clone, "git", ["add", "--all"]);
  const changes = await runIn(clone, "git", ["diff", "--cached", "--numstat"]);
  const written: Record<string, number> = {};
  let generated = 0;
  for (const line of changes.trimEnd().split("\n")) {
    const [added = "", , file = ""] = line.split("\t");
    const attribute = await runIn(clone, "git", ["check-attr", "linguist-generated", file]);
    if (/: (?:set|true)$/.test(attribute.trimEnd())) generated++;
    else written[file] = Number(added);
  }
  return { written, generated };
}

if (import.meta.main) {
  const { written, generated } = await drill((line) => console.log(line));
  for (const [file, lines] of Object.entries(written))
    console.log(`drill: ${lines} lines in ${file}`);
  console.log(`drill: ${generated} generated files followed; build, check and test pass`);
}
