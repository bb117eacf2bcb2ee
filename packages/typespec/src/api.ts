/** What emitters and tools read of a program that uses this library. */
export { getAbsence } from "./decorators/absence.ts";
export {
  type Condition,
  type ConditionValue,
  type Consequence,
  getConditions,
} from "./decorators/conditions.ts";
export {
  type ContractIdentity,
  getContractIdentity,
  getUrnSlug,
  isContract,
  listContracts,
  urnPrefix,
} from "./decorators/contract.ts";
export { getRetirement, getSince, type Retirement } from "./decorators/evolution.ts";
export { getMirrors, getPlacement, memberValue, type Placement } from "./decorators/planes.ts";
export { getRefusals, type Refusal } from "./decorators/refusals.ts";
export {
  getRules,
  listDocuments,
  listRules,
  type NamedDocument,
  type RelatedPlace,
  type Rule,
  type RuleTarget,
} from "./decorators/rules.ts";
