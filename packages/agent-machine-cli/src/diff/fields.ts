import type { AgentMachineDocuments } from "@sourceos/agent-machine-types";
import { catalog, type Field } from "../data.ts";

const byContract = new Map<string, ReadonlyMap<string, Field>>();

/** The field of a contract at a path of the catalog, such as `network.allow[].host`; none when the contract does not have it. */
export function fieldAt(contract: keyof AgentMachineDocuments, path: string): Field | undefined {
  const fields = byContract.get(contract) ?? fieldsOf(contract);
  byContract.set(contract, fields);
  return fields.get(path) ?? fields.get(`${path}[]`);
}

function fieldsOf(contract: string): ReadonlyMap<string, Field> {
  const fields = catalog().contracts.find(({ type }) => type === contract)?.fields ?? [];
  return new Map(fields.map((field) => [field.path, field]));
}
