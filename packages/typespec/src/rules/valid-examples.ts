import {
  createRule,
  fileRef,
  getExamples,
  type Model,
  type ModelProperty,
  paramMessage,
  type Scalar,
} from "@typespec/compiler";
import { describe, onDeclarations } from "../declarations.ts";
import { exampleProblems } from "./example-problems.ts";

export const validExamplesRule = createRule({
  name: "valid-examples",
  severity: "warning",
  description: "Every example keeps the constraints of what it is an example of.",
  docs: fileRef.fromPackageRoot("src/rules/valid-examples.md"),
  messages: {
    default: paramMessage`Please mend the example of '${"name"}'${"place"}: ${"problem"}.`,
  },
  create: ({ program, reportDiagnostic }) => {
    const check = (target: Model | ModelProperty | Scalar) => {
      for (const { value } of getExamples(program, target)) {
        for (const { pointer, problem } of exampleProblems(program, target, value)) {
          const place = pointer === "" ? "" : ` at ${pointer}`;
          reportDiagnostic({ format: { name: describe(target), place, problem }, target });
        }
      }
    };
    return onDeclarations(program, { model: check, modelProperty: check, scalar: check });
  },
});
