/** The validation of the Kubernetes API server as a program that answers line by line. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { root } from "../../../scripts/files.ts";
import { linesOf } from "../lines.ts";
import { runWithProgress } from "../progress.ts";

/** What the API server has against a definition, or against a resource. */
export interface Answer {
  readonly errors: readonly string[];
  /** Fields that it drops, or refuses where it is asked to be strict. */
  readonly unknown: readonly string[];
  /** The spec that it keeps, where it is another one than was sent. */
  readonly stored?: unknown;
}

export interface ApiServer {
  /** Puts a definition in the place of the one before. */
  readonly define: (definition: object) => Promise<Answer>;
  /** Asks for a resource of the last definition, whose spec is the document. */
  readonly create: (document: unknown) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** Builds the program, where it is not built yet, and starts it. */
export async function startApiServer(): Promise<ApiServer> {
  await runWithProgress(resolve(import.meta.dirname, "build.sh"));
  const program = resolve(root, "node_modules/.cache/interop/crd/crd");
  const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = linesOf(child.stdout);
  const ask = async (request: object): Promise<Answer> => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error("The program ended before it answered; its last words are above.");
    const {
      errors,
      unknown = [],
      stored,
      problem,
    } = JSON.parse(value) as Partial<Answer> & Problem;
    if (problem !== undefined || !errors) throw new Error(`No answer: ${problem}`);
    return { errors, unknown, ...(stored !== undefined && { stored }) };
  };
  return {
    define: (definition) => ask({ definition }),
    create: (document) => ask({ document }),
    stop: async () => {
      child.stdin.end();
      await once(child, "close");
    },
  };
}

interface Problem {
  readonly problem?: string;
}
