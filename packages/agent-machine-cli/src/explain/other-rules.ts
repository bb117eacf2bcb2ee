/** What findings can be called that no rule of the rule book makes, and why each of them matters. */
import { digestRules, setRules, textRules } from "@sourceos/agent-machine-validation";

/** Keywords of JSON Schema that a document can break. */
const keywords = [
  "additionalProperties",
  "const",
  "enum",
  "maxItems",
  "maxLength",
  "maximum",
  "minItems",
  "minLength",
  "minimum",
  "not",
  "pattern",
  "required",
  "type",
  "uniqueItems",
];

const place =
  "The message says what is meant; `amc explain KIND.path` shows what the place may hold.";

export const otherRules: ReadonlyMap<string, string> = new Map([
  ...Object.entries(textRules),
  ...keywords.map((keyword): [string, string] => [
    `schema/${keyword}`,
    `The JSON Schema of the contract says it with the keyword \`${keyword}\`. ${place}`,
  ]),
  [
    "schema/forbidden",
    `The JSON Schema of the contract has no place for the property here, because of what another one says. ${place}`,
  ],
  ["schema/too-many-findings", "A list that nobody can read to its end hides what matters."],
  [
    "schema/unstable",
    "A value that a program made may answer differently each time it is read; what JSON says does not.",
  ],
  ...Object.entries(setRules),
  ...Object.entries(digestRules),
]);
