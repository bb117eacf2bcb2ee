import { defineLinter } from "@typespec/compiler";
import { absenceRule } from "./rules/absence.ts";
import { boundedIntegersRule } from "./rules/bounded-integers.ts";
import { boundedTextsRule } from "./rules/bounded-texts.ts";
import { closedCompositionRule } from "./rules/closed-composition.ts";
import { documentedRule } from "./rules/documented.ts";
import { namesRule } from "./rules/names.ts";
import { noAnonymousTypesRule } from "./rules/no-anonymous-types.ts";
import { noOpenObjectsRule } from "./rules/no-open-objects.ts";
import { placementRule } from "./rules/placement.ts";
import { portablePatternsRule } from "./rules/portable-patterns.ts";
import { typedReferencesRule } from "./rules/typed-references.ts";
import { validExamplesRule } from "./rules/valid-examples.ts";

const rules = [
  absenceRule,
  boundedIntegersRule,
  boundedTextsRule,
  closedCompositionRule,
  documentedRule,
  namesRule,
  noAnonymousTypesRule,
  noOpenObjectsRule,
  placementRule,
  portablePatternsRule,
  typedReferencesRule,
  validExamplesRule,
];

export const $linter = defineLinter({
  rules,
  ruleSets: {
    recommended: {
      enable: Object.fromEntries(rules.map(({ name }) => [`@sourceos/typespec/${name}`, true])),
    },
  },
});
