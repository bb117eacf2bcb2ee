import {
  type CodeFix,
  createRule,
  defineCodeFix,
  fileRef,
  getDiscriminatedUnion,
  getDiscriminator,
  getSourceLocation,
  type Model,
  paramMessage,
  type Union,
} from "@typespec/compiler";
import { SyntaxKind } from "@typespec/compiler/ast";
import { describe, onDeclarations } from "../declarations.ts";

export const closedCompositionRule = createRule({
  name: "closed-composition",
  severity: "warning",
  description: "Models are composed by spread, never by inheritance.",
  docs: fileRef.fromPackageRoot("src/rules/closed-composition.md"),
  messages: {
    default: paramMessage`Please spread '${"base"}' into '${"name"}' instead of extending it: an inherited object cannot be closed.`,
    discriminator: paramMessage`Please remove the discriminator of '${"name"}': use one object with a kind, and @when.`,
  },
  create: ({ program, reportDiagnostic }) => {
    const checkDiscriminator = (type: Model | Union) => {
      const discriminated =
        type.kind === "Union" ? getDiscriminatedUnion(program, type)[0] : undefined;
      if (discriminated ?? getDiscriminator(program, type)) {
        const format = { name: describe(type) };
        reportDiagnostic({ messageId: "discriminator", format, target: type });
      }
    };
    return onDeclarations(program, {
      model: (model) => {
        checkDiscriminator(model);
        if (!model.baseModel) return;
        reportDiagnostic({
          format: { name: describe(model), base: describe(model.baseModel) },
          target: model,
          codefixes: spreadFixes(model),
        });
      },
      union: checkDiscriminator,
    });
  },
});

/** Turns `model A extends B { … }` into `model A { ...B; … }`. */
function spreadFixes({ node }: Model): CodeFix[] {
  if (node?.kind !== SyntaxKind.ModelStatement || !node.extends) return [];
  const base = getSourceLocation(node.extends);
  const head = node.templateParametersRange.end > 0 ? node.templateParametersRange : node.id;
  const body = node.bodyRange;
  if (base.file.text.charAt(body.pos) !== "{") return [];
  return [
    defineCodeFix({
      id: "spread-base",
      label: "Spread the base model instead",
      fix: (context) => [
        context.replaceText({ file: base.file, pos: head.end, end: base.end }, ""),
        context.appendText(
          { file: base.file, pos: body.pos + 1, end: body.pos + 1 },
          ` ...${base.file.text.slice(base.pos, base.end)};`,
        ),
      ],
    }),
  ];
}
