import { $absence } from "./decorators/absence.ts";
import { $when } from "./decorators/conditions.ts";
import { $contract, $urn } from "./decorators/contract.ts";
import { $retired, $since } from "./decorators/evolution.ts";
import { $beyond, $crosses, $mirrors, $plane, $planes } from "./decorators/planes.ts";
import { $refuses } from "./decorators/refusals.ts";
import { $documents, $rule } from "./decorators/rules.ts";

export * from "./api.ts";
export { checkRules as $onValidate } from "./cel/rules.ts";
export { $lib } from "./lib.ts";
export { $linter } from "./linter.ts";

/** @internal */
export const $decorators = {
  SourceOS: {
    planes: $planes,
    beyond: $beyond,
    plane: $plane,
    crosses: $crosses,
    mirrors: $mirrors,
    contract: $contract,
    urn: $urn,
    when: $when,
    absence: $absence,
    documents: $documents,
    rule: $rule,
    refuses: $refuses,
    since: $since,
    retired: $retired,
  },
};
