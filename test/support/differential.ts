/** Compares our verdicts on many documents with those of other validators. */
import { contracts } from "../../packages/agent-machine-validation/src/index.ts";
import type { ContractName } from "../../scripts/schemas.ts";
import { nearDocuments } from "./near-documents.ts";
import { othersFor } from "./validators.ts";

export interface Comparison {
  readonly documents: number;
  readonly valid: number;
  /** The first documents on which a validator and ours do not agree. */
  readonly disagreements: readonly { readonly validator: string; readonly document: unknown }[];
}

const schemaAlone = { rules: false };

/** Compares the verdicts on so many documents of a contract; `onProgress` is told now and then. */
export async function compareVerdicts(
  contract: ContractName,
  count: number,
  onProgress: (documents: number) => void = () => undefined,
): Promise<Comparison> {
  const others = await othersFor(contract);
  const ours = contracts[contract];
  const disagreements: { validator: string; document: unknown }[] = [];
  let [made, valid] = [0, 0];
  for (const document of nearDocuments(contract, count)) {
    const verdict = ours.is(document, schemaAlone);
    made++;
    if (verdict) valid++;
    const verdicts = [...others].map(([name, ask]) => [name, ask(document)] as const);
    const collecting = ours.validate(document, schemaAlone).valid;
    for (const [validator, other] of [...verdicts, ["our findings", collecting] as const]) {
      if (other !== verdict && disagreements.length < 10)
        disagreements.push({ validator, document });
    }
    if (made % 5_000 === 0) onProgress(made);
  }
  return { documents: made, valid, disagreements };
}
