/** Options that several commands have. */
import type { Arguments } from "../arguments.ts";
import type { Option } from "../command.ts";
import { formats } from "../input/format.ts";
import { rendererOf } from "../output/renderer.ts";
import { reportFormats } from "../output/report.ts";
import type { Terminal } from "../terminal.ts";
import { Report } from "../validate/report.ts";

export const formatOption: Option = {
  name: "format",
  short: "f",
  value: "FORMAT",
  choices: reportFormats,
  description:
    "How findings are written: for people, programs, code scanning, GitHub, test reports.",
};

/** For commands that find nothing. */
export const jsonOption: Option = {
  name: "format",
  short: "f",
  value: "FORMAT",
  choices: ["pretty", "json"],
  description: "For people or for programs.",
};

export const inputOption: Option = {
  name: "input",
  value: "FORMAT",
  choices: formats,
  description: "The format of the inputs, where their names do not tell it.",
};

export const maxFindingsOption: Option = {
  name: "max-findings",
  value: "N",
  description: "Most findings that are listed, 1000 unless told otherwise; all are counted.",
};

export const failOnOption: Option = {
  name: "fail-on",
  value: "SEVERITY",
  choices: ["error", "warning"],
  description: "What exit code 1 is for; error unless told otherwise.",
};

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
