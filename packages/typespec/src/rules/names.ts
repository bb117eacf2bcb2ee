import {
  type CodeFix,
  createRule,
  type Enum,
  type EnumMember,
  fileRef,
  type Model,
  type ModelProperty,
  paramMessage,
  type Scalar,
  type Union,
  type UnionVariant,
} from "@typespec/compiler";
import { SyntaxKind } from "@typespec/compiler/ast";
import { describe, isAnonymous, onDeclarations } from "../declarations.ts";
import {
  camelCase,
  kebabCase,
  pascalCase,
  toCamelCase,
  toKebabCase,
  toPascalCase,
} from "../names.ts";
import { appendCodeFix, renameCodeFix, replaceCodeFix } from "./code-fixes.ts";

export const namesRule = createRule({
  name: "names",
  severity: "warning",
  description:
    "Declarations are PascalCase, properties camelCase, and the values of closed sets kebab-case.",
  docs: fileRef.fromPackageRoot("src/rules/names.md"),
  messages: {
    declaration: paramMessage`Please name '${"name"}' in PascalCase.`,
    property: paramMessage`Please name property '${"name"}' in camelCase.`,
    value: paramMessage`Please write value '${"value"}' of '${"name"}' as a text in kebab-case.`,
  },
  create: ({ program, reportDiagnostic }) => {
    const checkDeclaration = (type: Model | Enum | Scalar | Union) => {
      if (isAnonymous(type) || pascalCase.test(type.name ?? "")) return;
      reportDiagnostic({
        messageId: "declaration",
        format: { name: describe(type) },
        target: type,
        codefixes: renaming(type, toPascalCase(type.name ?? ""), pascalCase),
      });
    };
    return onDeclarations(program, {
      model: checkDeclaration,
      enum: checkDeclaration,
      scalar: checkDeclaration,
      union: checkDeclaration,
      modelProperty: (property) => {
        if (camelCase.test(property.name)) return;
        reportDiagnostic({
          messageId: "property",
          format: { name: describe(property) },
          target: property,
          codefixes: renaming(property, toCamelCase(property.name), camelCase),
        });
      },
      enumMember: (member) => {
        const value = member.value ?? member.name;
        if (isKebabCase(value)) return;
        reportDiagnostic({
          messageId: "value",
          format: { name: describe(member.enum), value: String(value) },
          target: member,
          codefixes: memberFixes(member, toKebabCase(String(value))),
        });
      },
      unionVariant: (variant) => {
        const { type, union } = variant;
        if (isAnonymous(union) || (type.kind !== "String" && type.kind !== "Number")) return;
        if (isKebabCase(type.value)) return;
        reportDiagnostic({
          messageId: "value",
          format: { name: describe(union), value: String(type.value) },
          target: variant,
          codefixes: variantFixes(variant, toKebabCase(String(type.value))),
        });
      },
    });
  },
});

function isKebabCase(value: string | number): boolean {
  return typeof value === "string" && kebabCase.test(value);
}

/** No fix is offered for a name without a letter that the wanted form could begin with. */
function renaming(
  type: ModelProperty | Model | Enum | Scalar | Union,
  name: string,
  form: RegExp,
): CodeFix[] {
  return form.test(name) ? renameCodeFix(type, name) : [];
}

function memberFixes({ node }: EnumMember, value: string): CodeFix[] {
  if (!node || !kebabCase.test(value)) return [];
  const label = `Write the value as "${value}"`;
  return [
    node.value
      ? replaceCodeFix("kebab-case-value", label, node.value, `"${value}"`)
      : appendCodeFix("kebab-case-value", label, node.id, `: "${value}"`),
  ];
}

function variantFixes({ node }: UnionVariant, value: string): CodeFix[] {
  const literal = node?.value;
  const isText =
    literal?.kind === SyntaxKind.StringLiteral || literal?.kind === SyntaxKind.NumericLiteral;
  return isText && kebabCase.test(value)
    ? [replaceCodeFix("kebab-case-value", `Write the value as "${value}"`, literal, `"${value}"`)]
    : [];
}
