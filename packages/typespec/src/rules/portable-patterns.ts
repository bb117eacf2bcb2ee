import {
  createRule,
  fileRef,
  getPattern,
  type ModelProperty,
  paramMessage,
  type Scalar,
} from "@typespec/compiler";
import { describe, onDeclarations } from "../declarations.ts";
import { patternProblem } from "../portable-pattern.ts";

export const portablePatternsRule = createRule({
  name: "portable-patterns",
  severity: "warning",
  description: "Every pattern means the same in every regular-expression engine.",
  docs: fileRef.fromPackageRoot("src/rules/portable-patterns.md"),
  messages: {
    default: paramMessage`Please rewrite the @pattern of '${"name"}' so that every engine reads it alike: ${"problem"}.`,
  },
  create: ({ program, reportDiagnostic }) => {
    const check = (type: Scalar | ModelProperty) => {
      const pattern = getPattern(program, type);
      const problem = pattern === undefined ? undefined : patternProblem(pattern);
      if (problem) {
        reportDiagnostic({ format: { name: describe(type), problem }, target: type });
      }
    };
    return onDeclarations(program, { scalar: check, modelProperty: check });
  },
});
