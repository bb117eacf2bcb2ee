/** How people call the contracts. */
import { type ContractName, contracts, nearMiss } from "@sourceos/agent-machine-validation";
import { UsageError } from "./exit.ts";

export const contractNames = Object.keys(contracts) as ContractName[];

/** The short name of each contract; the full one and its kebab-case form do as well. */
export const shortNames: Readonly<Record<ContractName, string>> = {
  AgentMachineProfile: "profile",
  AgentWorkspaceMount: "mount",
  AgentToolSurface: "tool-surface",
  AgentMachineFingerprint: "fingerprint",
};

/** The contract that a name stands for. */
export function contractOf(name: string): ContractName | undefined {
  const wanted = bare(name);
  return contractNames.find(
    (contract) => bare(contract) === wanted || bare(shortNames[contract]) === wanted,
  );
}

/** The contract that a name stands for; throws a `UsageError`. */
export function contractNamed(name: string): ContractName {
  const contract = contractOf(name);
  if (contract) return contract;
  const names = Object.values(shortNames);
  const meant = nearMiss(name, [...names, ...contractNames]);
  throw new UsageError(
    `There is no contract '${name}'. ${meant ? `Did you mean '${meant}'?` : `The contracts are ${names.join(", ")}.`}`,
  );
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll("-", "");
}
