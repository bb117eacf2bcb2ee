/** Options that several commands have. */
import type { Option } from "../command.ts";
import { formats } from "../input/format.ts";
import { reportFormats } from "../output/formats.ts";

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
