/** Runs the command of this workspace where it was asked for: a script starts at the root, and files are named from where a person is. */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { root } from "./files.ts";

process.chdir(process.env.INIT_CWD ?? root);
createRequire(import.meta.url)(resolve(root, "packages/agent-machine-cli/bin/amc.cjs")).start();
