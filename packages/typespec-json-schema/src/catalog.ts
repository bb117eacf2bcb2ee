import { createHash } from "node:crypto";
import {
  getAbsence,
  getContractIdentity,
  getMirrors,
  getPlacement,
  memberValue,
  type Placement,
  urnPrefix,
} from "@sourceos/typespec";
import {
  getDoc,
  type Model,
  type ModelProperty,
  type Program,
  serializeValueAsJson,
  type Type,
} from "@typespec/compiler";
import type { Json, JsonObject } from "./json.ts";

/** A file that the emitter writes. */
export interface Artefact {
  readonly file: string;
  readonly description: string;
  readonly text: string;
}

/** What the catalog says of one contract. */
export interface CatalogContract {
  readonly model: Model;
  readonly schemaFile: string;
  readonly schemaId: string;
  readonly examples: readonly string[];
}

/** The catalog: contracts with their fields, and every artefact with its digest. */
export function catalog(
  program: Program,
  contracts: readonly CatalogContract[],
  artefacts: readonly Artefact[],
  validate: string | undefined,
): JsonObject {
  return {
    contracts: contracts.map((contract) => catalogContract(program, contract)),
    artefacts: artefacts.map(({ file, description, text }) => ({
      file,
      description,
      sha256: createHash("sha256").update(text).digest("hex"),
    })),
    ...(validate !== undefined && { validate }),
  };
}

function catalogContract(
  program: Program,
  { model, schemaFile, schemaId, examples }: CatalogContract,
): JsonObject {
  const identity = getContractIdentity(program, model);
  const fields = listFields(program, model);
  const planes = new Set(fields.map((field) => field.plane).filter((plane) => plane !== undefined));
  const crossings = new Set(
    fields.map(({ crosses }) => crosses).filter((crosses) => crosses !== undefined),
  );
  return {
    type: model.name,
    description: getDoc(program, model) ?? "",
    specVersion: identity?.specVersion ?? "",
    urnPrefix: urnPrefix(identity?.slug ?? ""),
    file: schemaFile,
    id: schemaId,
    planes: [...planes] as Json[],
    crossings: [...crossings] as Json[],
    examples: [...examples],
    fields,
  };
}

/** Every field of a contract, outermost first, with what a reader wants to know of it. */
function listFields(program: Program, root: Model): JsonObject[] {
  const fields: JsonObject[] = [];
  const visit = (model: Model, prefix: string, inherited: Placement | undefined): void => {
    const own = getPlacement(program, model) ?? inherited;
    for (const property of model.properties.values()) {
      const { type, list } = elementOf(property.type);
      const path = `${prefix}${property.name}${list ? "[]" : ""}`;
      const placement =
        getPlacement(program, property) ??
        (type.kind === "Model" ? getPlacement(program, type) : undefined) ??
        own;
      fields.push(field(program, property, path, type, placement));
      if (type.kind === "Model") visit(type, `${path}.`, placement);
    }
  };
  visit(root, "", undefined);
  return fields;
}

function field(
  program: Program,
  property: ModelProperty,
  path: string,
  type: Type,
  placement: Placement | undefined,
): JsonObject {
  const absence = getAbsence(program, property);
  const mirrors = getMirrors(program, property);
  return {
    path,
    type: typeLabel(type),
    required: !property.optional,
    ...(placement?.kind === "plane" && { plane: placement.plane }),
    ...(placement?.kind === "crossing" && { crosses: `${placement.from} → ${placement.to}` }),
    description: getDoc(program, property) ?? "",
    ...(absence !== undefined && { absence }),
    ...(property.defaultValue && {
      default: serializeValueAsJson(program, property.defaultValue, property) as Json,
    }),
    ...(mirrors && { mirrors }),
  };
}

function elementOf(type: Type): { type: Type; list: boolean } {
  return type.kind === "Model" && type.name === "Array" && type.indexer
    ? { type: type.indexer.value, list: true }
    : { type, list: false };
}

function typeLabel(type: Type): string {
  switch (type.kind) {
    case "String":
    case "Boolean":
    case "Number":
      return JSON.stringify(type.value);
    case "EnumMember":
      return JSON.stringify(memberValue(type));
    default:
      return "name" in type ? String(type.name) : type.kind;
  }
}
