/** Runs a script that takes long, and passes on what it says while it says it. */
import { spawn } from "node:child_process";

const longest = 20 * 60_000;
const kept = 20_000;

/** Fails with the last that the script said, where it fails. */
export async function runWithProgress(
  script: string,
  words: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const child = spawn(script, words, { env, timeout: longest, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-kept);
      process.stdout.write(text);
    });
  }
  await new Promise<void>((settle, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => {
      if (code === 0) settle();
      else fail(new Error(`${script} ended with ${code ?? signal}\n${said}`));
    });
  });
}
