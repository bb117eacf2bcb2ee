/** The report of the commands that find something. */
import type { Arguments } from "../arguments.ts";
import { reportFormats } from "../output/formats.ts";
import { rendererOf } from "../output/renderer.ts";
import type { Terminal } from "../terminal.ts";
import { Report } from "../validate/report.ts";

const defaultMaxFindings = 1000;

/** The report that the options ask for. */
export async function reportOf(given: Arguments, { out }: Terminal, done: string): Promise<Report> {
  const renderer = await rendererOf(given.choice("format", reportFormats) ?? "pretty", out);
  return new Report(renderer, out, {
    done,
    maxFindings: given.count("max-findings") ?? defaultMaxFindings,
    failOnWarning: given.value("fail-on") === "warning",
  });
}
