/** Validators of other authors for the same schemas: each says of a document whether it keeps a contract. */
import { validator as schemasafe } from "@exodus/schemasafe";
import { validate as hyperjump, registerSchema } from "@hyperjump/json-schema/draft-2020-12";
import { type ContractName, createValidators, readSchema } from "../../scripts/schemas.ts";

export type Verdict = (document: unknown) => boolean;

/** The verdicts on one contract by the name of the validator. */
export async function othersFor(contract: ContractName): Promise<ReadonlyMap<string, Verdict>> {
  const ajv = createValidators()[contract];
  const compiled = schemasafe(readSchema(contract), {
    mode: "default",
    allowUnusedKeywords: true,
    formatAssertion: false,
    isJSON: true,
  });
  registerSchema(readSchema(contract) as never);
  const interpreted = await hyperjump(String(readSchema(contract).$id));
  return new Map<string, Verdict>([
    ["ajv", (document) => ajv(document)],
    ["@exodus/schemasafe", (document) => compiled(document as never)],
    ["@hyperjump/json-schema", (document) => interpreted(document as never).valid],
  ]);
}
