import { createTypeSpecLibrary, paramMessage } from "@typespec/compiler";

export const $lib = createTypeSpecLibrary({
  name: "@sourceos/typespec",
  diagnostics: {
    "not-a-plane": {
      severity: "error",
      messages: {
        default: paramMessage`Please use a member of an enum marked with ${"marks"}: '${"member"}' is not one.`,
      },
    },
    "invalid-slug": {
      severity: "error",
      messages: {
        default: paramMessage`Please write the URN slug '${"slug"}' in kebab-case, such as 'agent-machine-profile'.`,
      },
    },
    "contract-header": {
      severity: "error",
      messages: {
        default: paramMessage`Please spread ContractHeader into contract '${"name"}': ${"problem"}.`,
      },
    },
    "absence-on-required": {
      severity: "error",
      messages: {
        default: paramMessage`Please remove @absence from '${"name"}', or make it optional: a required property cannot be absent.`,
      },
    },
    "unknown-property": {
      severity: "error",
      messages: {
        default: paramMessage`Please name a property of '${"model"}' in @${"decorator"}: '${"property"}' is not one.`,
      },
    },
    "required-property": {
      severity: "error",
      messages: {
        default: paramMessage`Please make '${"property"}' of '${"model"}' optional: a condition ${"verb"}s it, so its presence must be able to vary.`,
      },
    },
    "contradictory-consequence": {
      severity: "error",
      messages: {
        default: paramMessage`Please require '${"property"}' of '${"model"}' in @when or forbid it: it cannot be both.`,
      },
    },
    "impossible-value": {
      severity: "error",
      messages: {
        default: paramMessage`Please give '${"property"}' in @when one of its own values: '${"value"}' is none of them (${"values"}).`,
      },
    },
    "empty-consequence": {
      severity: "error",
      messages: {
        default: paramMessage`Please say in @when of '${"model"}' what the condition requires, forbids or restricts.`,
      },
    },
    "invalid-rule-id": {
      severity: "error",
      messages: {
        default: paramMessage`Please write the rule id '${"id"}' as subject/kebab-case-name, such as 'mount/outside-allowlist'.`,
      },
    },
    "duplicate-rule": {
      severity: "error",
      messages: {
        default: paramMessage`Please give this rule an id of its own: '${"id"}' is taken.`,
      },
    },
    "rule-syntax": {
      severity: "error",
      messages: {
        default: paramMessage`Please mend ${"part"} of rule '${"id"}' at character ${"position"}, '${"excerpt"}': ${"problem"}.`,
      },
    },
    "unknown-field": {
      severity: "error",
      messages: {
        default: paramMessage`Please name a field that exists in ${"part"} of rule '${"id"}' at character ${"position"}, '${"excerpt"}': ${"problem"}.`,
      },
    },
    "unguarded-field": {
      severity: "error",
      messages: {
        default: paramMessage`Please guard what may be missing in ${"part"} of rule '${"id"}' at character ${"position"}, '${"excerpt"}': ${"problem"}.`,
      },
    },
    "rule-type": {
      severity: "error",
      messages: {
        default: paramMessage`Please compare like with like in ${"part"} of rule '${"id"}' at character ${"position"}, '${"excerpt"}': ${"problem"}.`,
      },
    },
    "rule-pattern": {
      severity: "error",
      messages: {
        default: paramMessage`Please write a portable pattern in ${"part"} of rule '${"id"}' at character ${"position"}, '${"excerpt"}': ${"problem"}.`,
      },
    },
    "invalid-version": {
      severity: "error",
      messages: {
        default: paramMessage`Please write the version '${"version"}' as MAJOR.MINOR.PATCH.`,
      },
    },
    "invalid-refusal": {
      severity: "error",
      messages: {
        default: paramMessage`Please mend the refused class '${"class"}': ${"problem"}.`,
      },
    },
  },
  state: {
    planes: { description: "Enums marked with @planes" },
    beyond: { description: "Enums marked with @beyond" },
    plane: { description: "Planes of models and properties" },
    crosses: { description: "Crossings of models and properties" },
    mirrors: { description: "Settings of real systems that a declaration mirrors" },
    contract: { description: "Contract roots" },
    urn: { description: "URN slugs of scalars" },
    when: { description: "Conditions of models" },
    absence: { description: "Meanings of absence" },
    rule: { description: "Rules of models" },
    documents: { description: "Names of documents in rules between documents" },
    refuses: { description: "Refused classes of scalars" },
    since: { description: "Versions in which declarations appeared" },
    retired: { description: "Retirements of properties and enum members" },
  },
});

export const { createDiagnostic, reportDiagnostic, stateKeys } = $lib;
