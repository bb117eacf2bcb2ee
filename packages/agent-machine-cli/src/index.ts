/** The one file of the bundle: the command, and what its workers do. */
export { serve } from "./fleet/worker.ts";
export { main } from "./main.ts";
