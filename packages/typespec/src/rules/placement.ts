import {
  createRule,
  fileRef,
  type Model,
  type ModelProperty,
  type Program,
  paramMessage,
  type Type,
  walkPropertiesInherited,
} from "@typespec/compiler";
import { describe, elementType, isOwn, onDeclarations } from "../declarations.ts";
import { listContracts } from "../decorators/contract.ts";
import { ownPlacements } from "../decorators/planes.ts";

export const placementRule = createRule({
  name: "placement",
  severity: "warning",
  description: "Everything in a contract stands on exactly one plane or crossing.",
  docs: fileRef.fromPackageRoot("src/rules/placement.md"),
  messages: {
    default: paramMessage`Please place property '${"property"}' on a plane or a crossing: add @plane or @crosses to it, to '${"model"}', or to the property through which contract '${"contract"}' reaches it.`,
    two: paramMessage`Please place '${"name"}' on one plane or crossing only: it states two.`,
  },
  create: ({ program, reportDiagnostic }) => {
    const checkOwn = (type: Model | ModelProperty) => {
      if (ownPlacements(program, type).length > 1) {
        reportDiagnostic({ messageId: "two", format: { name: describe(type) }, target: type });
      }
    };
    return {
      ...onDeclarations(program, { model: checkOwn, modelProperty: checkOwn }),
      root: () => {
        const reported = new Set<unknown>();
        for (const contract of listContracts(program)) {
          for (const property of unplacedProperties(program, contract, new Set())) {
            if (reported.has(property.node)) continue;
            reported.add(property.node);
            reportDiagnostic({
              messageId: "default",
              format: {
                property: describe(property),
                model: property.model ? describe(property.model) : "its model",
                contract: contract.name,
              },
              target: property,
            });
          }
        }
      },
    };
  },
});

/**
 * The properties that are reached without passing a placement. Whatever states one places all that lies beneath it, so the walk
 * ends there. A property that holds objects is placed when their properties are.
 */
function unplacedProperties(program: Program, model: Model, seen: Set<Model>): ModelProperty[] {
  if (seen.has(model) || ownPlacements(program, model).length > 0) return [];
  seen.add(model);
  return [...walkPropertiesInherited(model)]
    .filter((property) => isOwn(program, property) && ownPlacements(program, property).length === 0)
    .flatMap((property) => {
      const models = modelsIn(elementType(property.type));
      return models.length > 0
        ? models.flatMap((inner) => unplacedProperties(program, inner, seen))
        : [property];
    });
}

function modelsIn(type: Type): Model[] {
  if (type.kind === "Model") return [type];
  return type.kind === "Union"
    ? [...type.variants.values()].flatMap((variant) => modelsIn(elementType(variant.type)))
    : [];
}
