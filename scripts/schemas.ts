import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { root } from "./files.ts";

/** The four contracts. */
export const contractNames = [
  "AgentMachineFingerprint",
  "AgentMachineProfile",
  "AgentToolSurface",
  "AgentWorkspaceMount",
] as const;

/** The name of a contract. */
export type ContractName = (typeof contractNames)[number];

/** The compiled schema of a contract. */
export function readSchema(name: string): Record<string, unknown> {
  const file = resolve(root, "packages/agent-machine-schemas/schemas", `${name}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
}

/** A validator for each contract, in ajv's strict mode, with all errors. */
export function createValidators(): Record<ContractName, ValidateFunction> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    ownProperties: true,
    validateFormats: false,
  });
  ajv.addVocabulary(vocabulary);
  const compiled = contractNames.map((name) => [name, ajv.compile(readSchema(name))] as const);
  return Object.fromEntries(compiled) as Record<ContractName, ValidateFunction>;
}

/** Whether a text names one of the contracts. */
export function isContractName(text: unknown): text is ContractName {
  return contractNames.some((name) => name === text);
}

/** Where an error is: a JSON Pointer to the value, or to the property that is missing or unknown. */
export function placeOf(error: ErrorObject): string {
  const { missingProperty, additionalProperty } = error.params as Record<
    string,
    string | undefined
  >;
  const property = missingProperty ?? additionalProperty;
  return property === undefined
    ? error.instancePath
    : `${error.instancePath}/${property.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keywords that the contracts add to JSON Schema. They explain and constrain nothing. */
const vocabulary = [
  "x-sourceos-absence",
  "x-sourceos-contract",
  "x-sourceos-crosses",
  "x-sourceos-enum",
  "x-sourceos-enum-mirrors",
  "x-sourceos-known-values",
  "x-sourceos-mirrors",
  "x-sourceos-plane",
  "x-sourceos-refuses",
  "x-sourceos-retired",
  "x-sourceos-rules",
  "x-sourceos-since",
  "x-sourceos-urn",
];
