/** The validation library of this repository. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  canonicalize,
  contracts,
  digestText,
} from "../../../../packages/agent-machine-validation/src/index.ts";
import { checkDocument } from "../../../../packages/agent-machine-validation/src/rules/check.ts";
import { checkTogether } from "../../../../packages/agent-machine-validation/src/rules/check-together.ts";
import { type ContractName, isContractName } from "../../../../scripts/schemas.ts";
import type { Validator } from "./main.ts";

interface RuleBook {
  readonly rules: readonly { readonly id: string; readonly cel?: string }[];
}

export function createValidator(schemas: string): Validator {
  const { rules } = JSON.parse(readFileSync(resolve(schemas, "rules.json"), "utf8")) as RuleBook;
  const expressions = new Set(rules.filter(({ cel }) => cel !== undefined).map(({ id }) => id));
  return {
    schema: (contract, document) =>
      contracts[nameOf(contract)].validate(document, { rules: false }).valid,
    rules: (contract, document, documents) =>
      [...checkDocument(document, contract), ...checkTogether(document, contract, documents)]
        .filter(({ rule }) => expressions.has(rule))
        .map(({ rule, pointer }) => ({ rule, at: pointer }))
        .sort((left, right) => compare(left.rule, right.rule) || compare(left.at, right.at)),
    digest: (text) => {
      const { digest, findings } = digestText(text);
      if (digest === undefined)
        throw new Error(findings.map(({ rule, message }) => `${rule}: ${message}`).join(" "));
      return { canonical: canonicalize(JSON.parse(text)), digest };
    },
  };
}

function nameOf(contract: string): ContractName {
  if (!isContractName(contract)) throw new Error(`There is no contract '${contract}'.`);
  return contract;
}

function compare(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
