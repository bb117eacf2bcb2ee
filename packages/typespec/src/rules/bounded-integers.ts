import {
  createRule,
  fileRef,
  getMaxValue,
  getMaxValueExclusive,
  getMinValue,
  getMinValueExclusive,
  type Program,
  paramMessage,
  type Scalar,
  type Type,
} from "@typespec/compiler";
import {
  describe,
  elementType,
  isOwn,
  lineage,
  onDeclarations,
  standardName,
} from "../declarations.ts";

/** Standard scalars whose bounds JSON Schema emitters write. */
const bounded: Readonly<Record<string, readonly [min: number, max: number]>> = {
  int8: [-(2 ** 7), 2 ** 7 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint8: [0, 2 ** 8 - 1],
  uint16: [0, 2 ** 16 - 1],
  uint32: [0, 2 ** 32 - 1],
};
const unbounded = ["integer", "safeint"];
const wide = ["int64", "uint64"];
const fractional = ["numeric", "float", "float32", "float64", "decimal", "decimal128"];

export const boundedIntegersRule = createRule({
  name: "bounded-integers",
  severity: "warning",
  description: "Numbers are integers with a minimum and a maximum that every JSON parser keeps.",
  docs: fileRef.fromPackageRoot("src/rules/bounded-integers.md"),
  messages: {
    default: paramMessage`Please add ${"missing"} to '${"name"}': languages disagree about integers without bounds.`,
    range: paramMessage`Please keep the bounds of '${"name"}' within ±(2^53-1): beyond, JSON parsers round.`,
    wide: paramMessage`Please use safeint or a narrower type for '${"name"}': emitters write ${"type"} as a text.`,
    fraction: paramMessage`Please use an integer in a smaller unit for '${"name"}': ${"type"} does not survive every JSON parser.`,
  },
  create: ({ program, reportDiagnostic }) => {
    const checkScalar = (target: Type, scalar: Scalar) => {
      const type = standardName(program, scalar) ?? scalar.name;
      const name = describe(target);
      if (fractional.includes(type)) {
        reportDiagnostic({ messageId: "fraction", format: { name, type }, target });
      } else if (wide.includes(type)) {
        reportDiagnostic({ messageId: "wide", format: { name, type }, target });
      } else if (type in bounded || unbounded.includes(type)) {
        const [min, max] = bounds(program, [target, ...lineage(scalar)], bounded[type]);
        const missing = [min ?? "@minValue", max ?? "@maxValue"].filter(
          (bound) => typeof bound === "string",
        );
        if (missing.length > 0) {
          reportDiagnostic({
            messageId: "default",
            format: { name, missing: missing.join(" and ") },
            target,
          });
        } else if (![min, max].every(Number.isSafeInteger)) {
          reportDiagnostic({ messageId: "range", format: { name }, target });
        }
      }
    };
    const checkUse = (target: Type, type: Type) => {
      const element = elementType(type);
      // A scalar of the project is checked where it is declared.
      if (element.kind === "Scalar" && !isOwn(program, element)) checkScalar(target, element);
      if (element.kind === "Number" && !Number.isSafeInteger(element.value)) {
        const format = { name: describe(target), type: element.valueAsString };
        reportDiagnostic({ messageId: "fraction", format, target });
      }
    };
    return onDeclarations(program, {
      scalar: (scalar) => checkScalar(scalar, scalar),
      modelProperty: (property) => checkUse(property, property.type),
      unionVariant: (variant) => checkUse(variant, variant.type),
    });
  },
});

/** The tightest bounds that any of the types states. */
function bounds(
  program: Program,
  types: readonly Type[],
  natural: readonly [number, number] | undefined,
): readonly [min: number | undefined, max: number | undefined] {
  const mins = types.flatMap((type) => [
    getMinValue(program, type),
    next(getMinValueExclusive(program, type), 1),
  ]);
  const maxs = types.flatMap((type) => [
    getMaxValue(program, type),
    next(getMaxValueExclusive(program, type), -1),
  ]);
  return [tightest([...mins, natural?.[0]], Math.max), tightest([...maxs, natural?.[1]], Math.min)];
}

function next(bound: number | undefined, step: number): number | undefined {
  return bound === undefined ? undefined : bound + step;
}

function tightest(
  bounds: readonly (number | undefined)[],
  choose: (...numbers: number[]) => number,
): number | undefined {
  const stated = bounds.filter((bound) => bound !== undefined);
  return stated.length > 0 ? choose(...stated) : undefined;
}
