import {
  type Enum,
  type EnumMember,
  getLocationContext,
  getTypeName,
  isArrayModelType,
  type Model,
  type ModelProperty,
  type Program,
  type Scalar,
  type SemanticNodeListener,
  type Type,
  type Union,
  type UnionVariant,
} from "@typespec/compiler";
import { $ } from "@typespec/compiler/typekit";

/** What the authors of a contract declare, and rules look at. */
export type Declaration = Model | ModelProperty | Enum | EnumMember | Scalar | Union | UnionVariant;

interface Listeners {
  readonly model?: (model: Model) => void;
  readonly modelProperty?: (property: ModelProperty) => void;
  readonly enum?: (type: Enum) => void;
  readonly enumMember?: (member: EnumMember) => void;
  readonly scalar?: (scalar: Scalar) => void;
  readonly union?: (union: Union) => void;
  readonly unionVariant?: (variant: UnionVariant) => void;
}

/**
 * Listens to what the project itself declares, each declaration once: libraries answer for their own, and a property that is
 * spread into many models is still written in one place.
 */
export function onDeclarations(program: Program, listeners: Listeners): SemanticNodeListener {
  const seen = new Map<unknown, Set<Type | undefined>>();
  const isNew = (type: Declaration) => {
    // One property of a template is another property wherever its type is another.
    const facet = type.kind === "ModelProperty" ? type.type : undefined;
    const facets = seen.get(type.node) ?? new Set();
    const isFirst = !facets.has(facet);
    seen.set(type.node, facets.add(facet));
    return isFirst;
  };
  const once =
    <T extends Declaration>(listener: (type: T) => void = () => {}) =>
    (type: T) => {
      if (isOwn(program, type) && isNew(type)) listener(type);
    };
  const onEnum = once(listeners.enum);
  const onEnumMember = once(listeners.enumMember);
  return {
    model: once(listeners.model),
    modelProperty: once(listeners.modelProperty),
    enum: (type) => {
      onEnum(type);
      // The compiler's walk announces no members.
      for (const member of type.members.values()) onEnumMember(member);
    },
    scalar: once(listeners.scalar),
    union: once(listeners.union),
    unionVariant: once(listeners.unionVariant),
  };
}

/** Whether the project itself declares a type, rather than the compiler or a library. */
export function isOwn(program: Program, type: Type): boolean {
  return getLocationContext(program, type).type === "project";
}

/** Whether a type has no name under which a schema could define it. */
export function isAnonymous(type: Type): boolean {
  switch (type.kind) {
    case "Model":
    case "Enum":
    case "Scalar":
    case "Union":
      return type.expression || !type.name;
    case "Tuple":
      return true;
    default:
      return false;
  }
}

/** The name of a declaration as its author would say it, such as `Mount.source`. */
export function describe(type: Type): string {
  if (type.kind === "UnionVariant" && typeof type.name === "string") {
    return `${describe(type.union)}.${type.name}`;
  }
  return getTypeName(type, { namespaceFilter: () => false });
}

/** What an array holds in the end; any other type is its own element. */
export function elementType(type: Type): Type {
  return isArray(type) ? elementType(type.indexer.value) : type;
}

/** Whether a type is an array. */
export function isArray(type: Type): type is Model & { indexer: { value: Type } } {
  return type.kind === "Model" && isArrayModelType(type);
}

/** A scalar and those that it extends, the nearest first. */
export function lineage(scalar: Scalar): Scalar[] {
  return [scalar, ...(scalar.baseScalar ? lineage(scalar.baseScalar) : [])];
}

/** The name of the scalar of the standard library that a scalar is or extends. */
export function standardName(program: Program, scalar: Scalar): string | undefined {
  return $(program).scalar.getStdBase(scalar)?.name;
}
