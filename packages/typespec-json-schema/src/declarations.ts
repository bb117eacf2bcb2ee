import { listContracts } from "@sourceos/typespec";
import type { Enum, Model, ModelIndexer, Program, Scalar, Type, Union } from "@typespec/compiler";

/** A named type that becomes a definition. */
export type Declaration = Model | Enum | Scalar | Union;

/** Every declaration that the contracts reach, the contracts included, in order of name. */
export function reachableDeclarations(program: Program): Declaration[] {
  const found = new Set<Declaration>();
  const visit = (type: Type): void => {
    if (type.kind === "EnumMember") visit(type.enum);
    else if (isArray(type)) visit(type.indexer.value);
    else if (isDeclaration(program, type) && !found.has(type)) {
      found.add(type);
      members(type).forEach(visit);
    }
  };
  listContracts(program).forEach(visit);
  return [...found].sort((left, right) => ((left.name ?? "") < (right.name ?? "") ? -1 : 1));
}

function isArray(type: Type): type is Model & { indexer: ModelIndexer } {
  return type.kind === "Model" && type.name === "Array" && type.indexer !== undefined;
}

function isDeclaration(program: Program, type: Type): type is Declaration {
  return (
    type.kind === "Model" ||
    type.kind === "Enum" ||
    type.kind === "Union" ||
    (type.kind === "Scalar" && !program.checker.isStdType(type))
  );
}

function members(declaration: Declaration): Type[] {
  if (declaration.kind === "Model") {
    return [...declaration.properties.values()].map((property) => property.type);
  }
  return declaration.kind === "Union"
    ? [...declaration.variants.values()].map((variant) => variant.type)
    : [];
}
