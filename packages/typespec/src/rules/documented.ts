import { createRule, fileRef, getDoc, paramMessage, type UnionVariant } from "@typespec/compiler";
import { type Declaration, describe, isAnonymous, onDeclarations } from "../declarations.ts";
import { toKebabCase } from "../names.ts";

export const documentedRule = createRule({
  name: "documented",
  severity: "warning",
  description: "Every declaration is documented, in more words than its name has.",
  docs: fileRef.fromPackageRoot("src/rules/documented.md"),
  messages: {
    default: paramMessage`Please document '${"name"}': say what it is for.`,
    echo: paramMessage`Please say more of '${"name"}' than its name does: its documentation only repeats it.`,
  },
  create: (context) => {
    const check = (type: Declaration) => {
      const doc = getDoc(context.program, type)?.trim();
      if (doc && !echoes(doc, type)) return;
      context.reportDiagnostic({
        messageId: doc ? "echo" : "default",
        format: { name: describe(type) },
        target: type,
      });
    };
    // What has no name cannot be documented; another rule asks for the name.
    const checkNamed = (type: Declaration) => {
      if (!isAnonymous(type)) check(type);
    };
    return onDeclarations(context.program, {
      model: checkNamed,
      modelProperty: check,
      enum: checkNamed,
      enumMember: check,
      scalar: checkNamed,
      union: checkNamed,
      unionVariant: (variant) => {
        if (isLiteral(variant) && !isAnonymous(variant.union)) check(variant);
      },
    });
  },
});

function isLiteral({ type }: UnionVariant): boolean {
  return type.kind === "String" || type.kind === "Number" || type.kind === "Boolean";
}

function echoes(doc: string, { name }: Declaration): boolean {
  const said = toKebabCase(doc).replace(/^(?:an?|the)-/, "");
  return typeof name === "string" && said !== "" && said === toKebabCase(name);
}
