import { createRule, fileRef, paramMessage } from "@typespec/compiler";
import { describe, onDeclarations } from "../declarations.ts";
import { getAbsence } from "../decorators/absence.ts";

export const absenceRule = createRule({
  name: "absence",
  severity: "warning",
  description: "Every optional property says what leaving it out means.",
  docs: fileRef.fromPackageRoot("src/rules/absence.md"),
  messages: {
    default: paramMessage`Please add @absence to optional property '${"property"}': say what leaving it out means.`,
  },
  create: (context) =>
    onDeclarations(context.program, {
      modelProperty: (property) => {
        if (property.optional && !getAbsence(context.program, property)?.trim()) {
          context.reportDiagnostic({
            format: { property: describe(property) },
            target: property,
          });
        }
      },
    }),
});
