import type {
  DecoratorContext,
  DecoratorValidatorCallbacks,
  ModelProperty,
} from "@typespec/compiler";
import { useStateMap } from "@typespec/compiler/utils";
import { createDiagnostic, stateKeys } from "../lib.ts";

const [getAbsence, setAbsence] = useStateMap<ModelProperty, string>(stateKeys.absence);

export { getAbsence };

export function $absence(
  context: DecoratorContext,
  target: ModelProperty,
  meaning: string,
): DecoratorValidatorCallbacks {
  setAbsence(context.program, target, meaning);
  return {
    onTargetFinish: () =>
      target.optional
        ? []
        : [
            createDiagnostic({
              code: "absence-on-required",
              format: { name: target.name },
              target,
            }),
          ],
  };
}
