/** The one file of the bundle: the command, or a worker of it. */
import { isMainThread } from "node:worker_threads";
import { serve } from "./fleet/worker.ts";

export { main } from "./main.ts";

if (!isMainThread) serve();
