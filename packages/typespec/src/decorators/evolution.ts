import type {
  DecoratorContext,
  EnumMember,
  ModelProperty,
  Program,
  Type,
} from "@typespec/compiler";
import { useStateMap } from "@typespec/compiler/utils";
import { reportDiagnostic, stateKeys } from "../lib.ts";

/** Why a declaration is going away, and what stands in its place. */
export interface Retirement {
  readonly since: string;
  readonly reason: string;
  readonly replacedBy?: string;
}

const version = /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/;

const [getSince, setSince] = useStateMap<Type, string>(stateKeys.since);
const [getRetirement, setRetirement] = useStateMap<Type, Retirement>(stateKeys.retired);

export { getRetirement, getSince };

export function $since(context: DecoratorContext, target: Type, since: string): void {
  if (isVersion(context.program, target, since)) setSince(context.program, target, since);
}

export function $retired(
  context: DecoratorContext,
  target: ModelProperty | EnumMember,
  retirement: Retirement,
): void {
  if (isVersion(context.program, target, retirement.since)) {
    setRetirement(context.program, target, retirement);
  }
}

function isVersion(program: Program, target: Type, text: string): boolean {
  const valid = version.test(text);
  if (!valid) {
    reportDiagnostic(program, { code: "invalid-version", format: { version: text }, target });
  }
  return valid;
}
