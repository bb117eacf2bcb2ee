import {
  createRule,
  fileRef,
  getMaxItems,
  getMaxLength,
  getPattern,
  type Program,
  paramMessage,
  type Scalar,
  type Type,
} from "@typespec/compiler";
import {
  describe,
  elementType,
  isArray,
  isOwn,
  lineage,
  onDeclarations,
  standardName,
} from "../declarations.ts";

const texts = ["string", "url"];

/** Standard scalars that JSON writes as texts, and that take neither a length nor a pattern. */
const encoded = ["bytes", "duration", "offsetDateTime", "plainDate", "plainTime", "utcDateTime"];

export const boundedTextsRule = createRule({
  name: "bounded-texts",
  severity: "warning",
  description: "Every text has a greatest length, and every array a greatest number of items.",
  docs: fileRef.fromPackageRoot("src/rules/bounded-texts.md"),
  messages: {
    default: paramMessage`Please add @maxLength to '${"name"}': a text without end is a way to exhaust whoever reads it.`,
    element: paramMessage`Please use a scalar with @maxLength for the items of '${"name"}': a text without end is a way to exhaust whoever reads it.`,
    encoded: paramMessage`Please use a string scalar with @pattern and @maxLength for '${"name"}': ${"type"} becomes a text that only some validators check.`,
    items: paramMessage`Please add @maxItems to '${"name"}': an array without end is a way to exhaust whoever reads it.`,
  },
  create: ({ program, reportDiagnostic }) => {
    const checkText = (target: Type, scalar: Scalar, isItem: boolean) => {
      const type = standardName(program, scalar) ?? "";
      const name = describe(target);
      if (encoded.includes(type)) {
        reportDiagnostic({ messageId: "encoded", format: { name, type }, target });
      } else if (texts.includes(type)) {
        const bearers = isItem ? lineage(scalar) : [target, ...lineage(scalar)];
        if (bearers.some((bearer) => isBounded(program, bearer))) return;
        reportDiagnostic({ messageId: isItem ? "element" : "default", format: { name }, target });
      }
    };
    const checkUse = (target: Type, type: Type) => {
      const element = elementType(type);
      // A scalar of the project is checked where it is declared.
      if (element.kind === "Scalar" && !isOwn(program, element)) {
        checkText(target, element, element !== type);
      }
    };
    const checkItems = (target: Type, array: Type) => {
      const bearers = isOwn(program, array) ? [target, array] : [target];
      if (bearers.some((bearer) => getMaxItems(program, bearer) !== undefined)) return;
      reportDiagnostic({ messageId: "items", format: { name: describe(target) }, target });
    };
    return onDeclarations(program, {
      scalar: (scalar) => checkText(scalar, scalar, false),
      model: (model) => {
        if (!isArray(model)) return;
        checkItems(model, model);
        checkUse(model, model);
      },
      modelProperty: (property) => {
        // An array that the project declares under a name is checked there.
        if (isArray(property.type) && isOwn(program, property.type)) return;
        if (isArray(property.type)) checkItems(property, property.type);
        checkUse(property, property.type);
      },
      unionVariant: (variant) => checkUse(variant, variant.type),
    });
  },
});

/** A text is bounded by its greatest length, or by a pattern that matches only so many characters. */
function isBounded(program: Program, type: Type): boolean {
  const pattern = getPattern(program, type);
  return (
    getMaxLength(program, type) !== undefined || (pattern !== undefined && isFinitePattern(pattern))
  );
}

/** Alternatives that meet anchors are reported elsewhere, so an anchored pattern is anchored as a whole. */
function isFinitePattern(pattern: string): boolean {
  const outside = pattern.replace(/\[(?:\\.|[^\]\\])*\]/g, "x").replace(/\\./g, "x");
  return /^\^.*\$$/s.test(outside) && !/[*+]|\{[0-9]+,\}/.test(outside);
}
