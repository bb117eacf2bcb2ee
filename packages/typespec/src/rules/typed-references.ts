import {
  createRule,
  fileRef,
  getNamespaceFullName,
  type ModelProperty,
  type Program,
  paramMessage,
  type Type,
} from "@typespec/compiler";
import { describe, elementType, isArray, lineage, onDeclarations } from "../declarations.ts";
import { getUrnSlug } from "../decorators/contract.ts";
import { renameCodeFix } from "./code-fixes.ts";

export const typedReferencesRule = createRule({
  name: "typed-references",
  severity: "warning",
  description:
    "A property named *Ref holds a URN of a known kind, and what holds such a URN is named so.",
  docs: fileRef.fromPackageRoot("src/rules/typed-references.md"),
  messages: {
    default: paramMessage`Please give '${"property"}' a type that is marked with @urn: its name says that it refers to something.`,
    name: paramMessage`Please rename '${"property"}' to '${"name"}': it holds ${"count"} of something else.`,
    unique: paramMessage`Please add @uniqueItems to '${"property"}': to refer to one thing twice means nothing.`,
  },
  create: ({ program, reportDiagnostic }) => {
    const checkReference = (property: ModelProperty) => {
      const many = isArray(property.type);
      const name = referenceName(property.name, many);
      const isNamedSo = property.name === name || (property.name === "id" && !many);
      if (!isNamedSo) {
        reportDiagnostic({
          messageId: "name",
          format: { property: describe(property), name, count: many ? "URNs" : "the URN" },
          target: property,
          codefixes: renameCodeFix(property, name),
        });
      } else if (many && !hasUniqueItems(property)) {
        reportDiagnostic({
          messageId: "unique",
          format: { property: describe(property) },
          target: property,
        });
      }
    };
    return onDeclarations(program, {
      modelProperty: (property) => {
        if (isUrn(program, elementType(property.type))) checkReference(property);
        else if (/[a-z0-9]Refs?$/.test(property.name)) {
          reportDiagnostic({
            messageId: "default",
            format: { property: describe(property) },
            target: property,
          });
        }
      },
    });
  },
});

function isUrn(program: Program, type: Type): boolean {
  return (
    type.kind === "Scalar" &&
    lineage(type).some((scalar) => getUrnSlug(program, scalar) !== undefined)
  );
}

/** The name with the ending of a reference: `leaseId` and `lease` become `leaseRef`, `surfaces` becomes `surfaceRefs`. */
function referenceName(name: string, many: boolean): string {
  const ending = many ? "Refs" : "Ref";
  const stem = name.replace(/(?<=[a-z0-9])(?:Ref|Urn|Id)s?$/, "");
  return (many && stem === name ? stem.replace(/s$/, "") : stem) + ending;
}

/** Read from the application of the decorator, so that this library needs no dependency on the one that declares it. */
function hasUniqueItems(property: ModelProperty): boolean {
  return property.decorators.some(
    ({ definition }) =>
      definition?.name === "@uniqueItems" &&
      getNamespaceFullName(definition.namespace) === "TypeSpec.JsonSchema",
  );
}
