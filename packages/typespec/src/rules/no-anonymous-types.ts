import { createRule, fileRef, paramMessage, type Type } from "@typespec/compiler";
import { describe, elementType, isAnonymous, isArray, onDeclarations } from "../declarations.ts";

const kinds: Readonly<Record<string, string>> = {
  Model: "object",
  Enum: "enum",
  Scalar: "scalar",
  Union: "union",
  Tuple: "tuple",
};

export const noAnonymousTypesRule = createRule({
  name: "no-anonymous-types",
  severity: "warning",
  description: "Every object, enum, union and constrained scalar has a name.",
  docs: fileRef.fromPackageRoot("src/rules/no-anonymous-types.md"),
  messages: {
    default: paramMessage`Please declare the ${"kind"} in '${"name"}' under a name of its own: generators invent one for what has none.`,
  },
  create: ({ program, reportDiagnostic }) => {
    const check = (target: Type, type: Type) => {
      const element = elementType(type);
      if (!isAnonymous(element)) return;
      const kind = kinds[element.kind] ?? element.kind;
      reportDiagnostic({ format: { kind, name: describe(target) }, target });
    };
    return onDeclarations(program, {
      model: (model) => {
        if (isArray(model)) check(model, model);
      },
      modelProperty: (property) => check(property, property.type),
      unionVariant: (variant) => {
        // The variants of an anonymous union need no second report.
        if (!isAnonymous(variant.union)) check(variant, variant.type);
      },
    });
  },
});
