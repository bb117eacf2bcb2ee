import {
  getMaxItems,
  getMaxLength,
  getMaxValue,
  getMinItems,
  getMinLength,
  getMinValue,
  type ModelProperty,
  type Program,
  type Scalar,
} from "@typespec/compiler";

/** The limits that a schema checks and a type cannot show, one sentence each. */
export function limitsOf(program: Program, type: ModelProperty | Scalar): string[] {
  return [
    sentence("Length", getMinLength(program, type), getMaxLength(program, type), "characters"),
    sentence("Items", getMinItems(program, type), getMaxItems(program, type), ""),
    sentence("Range", getMinValue(program, type), getMaxValue(program, type), ""),
  ].filter((text) => text !== undefined);
}

function sentence(
  subject: string,
  least: number | undefined,
  most: number | undefined,
  unit: string,
): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  const range =
    least === undefined
      ? `at most ${most}`
      : most === undefined
        ? `at least ${least}`
        : least === most
          ? `exactly ${least}`
          : `${least} to ${most}`;
  return `${`${subject}: ${range} ${unit}`.trim()}.`;
}
