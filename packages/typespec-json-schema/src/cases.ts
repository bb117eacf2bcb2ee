import { type Program, resolvePath } from "@typespec/compiler";

/** The story files of a folder that expect a rule, by the id of the rule; a story is YAML, and says `rule: <id>` in its expectations. */
export async function casesByRule(
  program: Program,
  directory: string | undefined,
): Promise<Map<string, string[]>> {
  const byRule = new Map<string, string[]>();
  const files = directory === undefined ? [] : await filesUnder(program, directory);
  for (const file of files.filter((name) => name.endsWith(".yaml")).sort()) {
    const { text } = await program.host.readFile(file);
    for (const id of new Set([...text.matchAll(expectation)].map(([, rule = ""]) => rule))) {
      byRule.set(id, [...(byRule.get(id) ?? []), file]);
    }
  }
  return byRule;
}

const expectation = /\brule: ["']?([a-z0-9-]+\/[a-z0-9-]+)/g;

async function filesUnder(program: Program, directory: string): Promise<string[]> {
  const paths = (await program.host.readDir(directory)).map((name) => resolvePath(directory, name));
  const nested = await Promise.all(
    paths.map(async (path) =>
      (await program.host.stat(path)).isDirectory() ? filesUnder(program, path) : [path],
    ),
  );
  return nested.flat();
}
