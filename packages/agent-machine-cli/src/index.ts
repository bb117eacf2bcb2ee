/** The one file of the bundle: the command, and what its workers do. */
export { main } from "./main.ts";

export async function serve(): Promise<void> {
  const { serve: serveFleet } = await import("./fleet/worker.ts");
  serveFleet();
}
