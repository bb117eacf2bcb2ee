/** The programs that are asked for verdicts. Each has a folder with `build.sh` and `run.sh`. */

export type Task = "schema" | "rules" | "digest";

export interface Runner {
  readonly name: string;
  /** Under `runners/`. */
  readonly folder: string;
  readonly tasks: readonly Task[];
  /** What `run.sh` is given behind the folder of the schemas. */
  readonly arguments?: readonly string[];
}

/** Two work at a time, so those that take longest come first. */
const all: readonly Runner[] = [
  { name: "rust", folder: "rust", tasks: ["schema", "rules", "digest"] },
  { name: "python", folder: "python", tasks: ["schema", "rules", "digest"] },
  { name: "java", folder: "java", tasks: ["schema", "rules", "digest"] },
  { name: "go", folder: "go", tasks: ["schema", "rules", "digest"] },
  { name: "node-ajv", folder: "node", arguments: ["ajv"], tasks: ["schema", "digest"] },
  {
    name: "node-agent-machine",
    folder: "node",
    arguments: ["library"],
    tasks: ["schema", "rules", "digest"],
  },
];

/**
 * The runners that answer a task. `INTEROP_RUNNERS` names some of them, with commas between; those of Node are asked all the same, for
 * the others are compared with them.
 */
export function runnersFor(task: Task): readonly Runner[] {
  return chosen(process.env.INTEROP_RUNNERS).filter(({ tasks }) => tasks.includes(task));
}

function chosen(list: string | undefined): readonly Runner[] {
  if (!list) return all;
  const names = list.split(",");
  const known = all.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(
      `INTEROP_RUNNERS names ${unknown.join(", ")}, and the runners are ${known.join(", ")}.`,
    );
  return all.filter(({ name, folder }) => folder === "node" || names.includes(name));
}
