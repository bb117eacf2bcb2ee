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

/** The tests that a new field can break, and what each of them sees of it. */
const tests: Readonly<Record<string, string>> = {
  "test/conformance.test.ts": "its case, by the schema",
  "test/mutation.test.ts": "that the case asks each of its constraints",
  "test/conventions.test.ts": "its documentation, bounds and absence",
  "test/examples.test.ts": "that the examples still keep their schemas",
  "test/arbitrary.test.ts": "documents that are drawn with it",
  "test/requirements.test.ts": "that requirements still point at something",
  "test/openapi.test.ts": "the components that have it",
  "test/editor/": "completion, hover and marks for it",
  "packages/agent-machine-types/test/": "its type",
  "packages/agent-machine-validation/test/validators/conformance.test.ts":
    "its case, by the validator",
  "packages/agent-machine-validation/test/validators/contract.test.ts":
    "the examples, by the validator",
  "packages/agent-machine-validation/test/validators/generator.test.ts":
    "that the validator is what the schema says",
};

/** What the drill leaves to `pnpm test`, since a new field changes nothing that it reads. */
const leftOut: readonly string[] = [
  "the rules, their mutation and their findings",
  "the classes of paths",
  "the command, its texts and its packages",
  "the digests",
  "the compilers and their linter",
  "random documents in great numbers",
];

/** What the drill took. */
export interface Drill {
  /** Lines that a person wrote, by file. */
  readonly written: Readonly<Record<string, number>>;
  /** Files that followed by `pnpm generate`. */
  readonly generated: number;
}

/** Adds the field, and shows that build, check and the tests that read it pass. */
export async function drill(say: (line: string) => void): Promise<Drill> {
  const clone = await scratchClone("drill");
  try {
    await addField(clone);
    for (const [files, seen] of Object.entries(tests)) say(`drill: ${files} will see ${seen}`);
    for (const part of leftOut) say(`drill: left to \`pnpm test\`: ${part}`);
    for (const words of [["build"], ["check"], ["test", ...Object.keys(tests)]]) {
      say(`drill: ${words[0]}`);
      await runIn(clone, "npx", ["--yes", "pnpm@12", ...words]);
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
  console.log(
    `drill: ${generated} generated files followed; build, check and the tests that see the field pass`,
  );
}
