/** What there is to say about all contracts together: their union, the map by `type`, and constants. */

import { getContractIdentity } from "@sourceos/typespec";
import { getDoc, type Model, type Program } from "@typespec/compiler";
import { printAlias, printInterface } from "../print/syntax.ts";
import { printDoc } from "../print/tsdoc.ts";
import type { Refer } from "../read/expression.ts";
import { uncapitalised } from "../read/names.ts";
import type { Declaration } from "./declaration.ts";

export function declareDocuments(
  program: Program,
  contracts: readonly Model[],
  name: string,
  refer: Refer,
): Declaration[] {
  const [owner] = contracts;
  if (!owner) return [];
  const map = `${name}s`;
  const union = printAlias(name, contracts.map(refer), {
    description: "A document of any contract. Its `type` tells which one.",
  });
  const members = contracts.map((contract) => ({
    name: getContractIdentity(program, contract)?.type ?? contract.name,
    optional: false,
    type: [refer(contract)],
    doc: { description: getDoc(program, contract)?.split(/\n\s*\n/)[0] },
  }));
  const interfaces = printInterface(map, members, {
    doc: { description: "The document that belongs to each `type`." },
  });
  return [
    { text: union, names: [name], owner },
    { text: interfaces, names: [map], owner },
  ];
}

export function declareConstants(
  program: Program,
  contract: Model,
  schemaBaseUri: string | undefined,
): Declaration[] {
  const identity = getContractIdentity(program, contract);
  if (!identity) return [];
  const { type, slug, specVersion } = identity;
  const base = schemaBaseUri?.replace(/\/?$/, "/");
  const constants = [
    ["Slug", slug, `The kind of thing that the URN of every \`${type}\` names.`],
    ["SpecVersion", specVersion, `The version of \`${type}\` that these types describe.`],
    ...(base === undefined
      ? []
      : [
          ["SchemaId", `${base}${type}.json`, `The id of the JSON Schema of \`${type}\`.`] as const,
        ]),
  ] as const;
  return constants.map(([suffix, value, description]) => {
    const name = `${uncapitalised(type)}${suffix}`;
    const flat = `export const ${name} = ${JSON.stringify(value)};\n`;
    const text = flat.length <= 101 ? flat : flat.replace(" = ", " =\n  ");
    return { text: printDoc({ description }) + text, names: [name], owner: contract };
  });
}
