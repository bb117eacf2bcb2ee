import {
  createRule,
  fileRef,
  isRecordModelType,
  isUnknownType,
  type Model,
  type Program,
  paramMessage,
  type Type,
} from "@typespec/compiler";
import { describe, elementType, isOwn, onDeclarations } from "../declarations.ts";

export const noOpenObjectsRule = createRule({
  name: "no-open-objects",
  severity: "warning",
  description: "Objects are closed: no Record, no unknown.",
  docs: fileRef.fromPackageRoot("src/rules/no-open-objects.md"),
  messages: {
    default: paramMessage`Please name the properties of '${"name"}' instead of ${"open"}: an open object lets through what nobody has reviewed.`,
  },
  create: ({ program, reportDiagnostic }) => {
    const check = (target: Type, open: string | undefined) => {
      if (open) reportDiagnostic({ format: { name: describe(target), open }, target });
    };
    return onDeclarations(program, {
      model: (model) => check(model, openBody(program, model)),
      modelProperty: (property) => check(property, openValue(program, property.type)),
      unionVariant: (variant) => check(variant, openValue(program, variant.type)),
    });
  },
});

/** What opens the body of a model: a spread of Record, `is Record` or `extends Record`. */
function openBody(program: Program, model: Model): string | undefined {
  const bodies = [model, ...(model.baseModel ? [model.baseModel] : [])];
  if (bodies.some((body) => isRecordModelType(body))) return "Record";
  return model.indexer ? openValue(program, model.indexer.value) : undefined;
}

/** What opens a value; a model of the project that is open itself is reported where it is declared. */
function openValue(program: Program, type: Type): string | undefined {
  const element = elementType(type);
  if (isUnknownType(element)) return "unknown";
  return element.kind === "Model" && isRecordModelType(element) && !isOwn(program, element)
    ? "Record"
    : undefined;
}
