/** Runs the command of this workspace where it was asked for: a script starts at the root, and files are named from where a person is. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./files.ts";

process.chdir(process.env.INIT_CWD ?? root);
await import(pathToFileURL(resolve(root, "packages/agent-machine-cli/bin/amc.cjs")).href);
