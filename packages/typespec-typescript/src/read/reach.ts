/** Which declarations the contracts of a program use, and which constructs among them have no TypeScript form. */

import { getConditions, isContract } from "@sourceos/typespec";
import {
  type DiagnosticTarget,
  getDiscriminatedUnion,
  getDiscriminator,
  isNullType,
  isTemplateInstance,
  type Model,
  type ModelProperty,
  type Program,
  type Scalar,
  type Type,
  type Union,
} from "@typespec/compiler";
import { reportDiagnostic } from "../lib.ts";
import {
  isArray,
  isEncoded,
  isPlain,
  type Named,
  nameOf,
  primitiveOf,
  resolve,
  standardOf,
} from "./types.ts";

/** Every declaration in the order in which a reader meets it, and the contracts that use it. */
export type Reach = ReadonlyMap<Named, ReadonlySet<Model>>;

interface Walk {
  readonly program: Program;
  readonly found: Map<Named, Set<Model>>;
  /** Constructs that were reported once already. */
  readonly reported: Set<unknown>;
}

/** Walks from each contract to what it uses. Another contract on the way ends the walk: it answers for itself. */
export function reach(program: Program, contracts: readonly Model[]): Reach {
  const walk: Walk = { program, found: new Map(), reported: new Set() };
  for (const contract of contracts) visit(walk, contract, contract, contract);
  return walk.found;
}

function visit(walk: Walk, contract: Model, reference: Type, at: DiagnosticTarget): void {
  const type = resolve(reference);
  switch (type.kind) {
    case "Model":
      visitModel(walk, contract, type, at);
      return;
    case "Enum":
      claim(walk, contract, type);
      return;
    case "Union":
      visitUnion(walk, contract, type, at);
      return;
    case "Scalar":
      visitScalar(walk, contract, type, at);
      return;
    case "String":
    case "Number":
    case "Boolean":
    case "EnumMember":
      return;
    case "Tuple":
      report(walk, at, () =>
        reportDiagnostic(walk.program, { code: "unsupported-tuple", target: at }),
      );
      return;
    default: {
      if (isNullType(type) || (type.kind === "StringTemplate" && type.stringValue !== undefined))
        return;
      const kind = type.kind === "Intrinsic" ? `'${type.name}'` : `this ${type.kind}`;
      report(walk, at, () =>
        reportDiagnostic(walk.program, {
          code: "unsupported-type",
          format: { kind },
          target: at,
        }),
      );
    }
  }
}

function visitModel(walk: Walk, contract: Model, type: Model, at: DiagnosticTarget): void {
  const { program } = walk;
  if (isArray(type)) {
    const named = type.name !== "Array";
    if (named && !claim(walk, contract, type)) return;
    visit(walk, contract, type.indexer.value, named ? type : at);
    return;
  }
  if (type.indexer) {
    report(walk, at, () => reportDiagnostic(program, { code: "unsupported-record", target: at }));
    return;
  }
  if (type.name === "" || type.expression) {
    report(walk, at, () =>
      reportDiagnostic(program, { code: "unsupported-anonymous-model", target: at }),
    );
    return;
  }
  if (isUnnamedInstance(walk, type, at)) return;
  if (type !== contract && isContract(program, type)) return;
  if (!claim(walk, contract, type)) return;
  checkInheritance(walk, type);
  if (type.baseModel) visit(walk, contract, type.baseModel, type);
  for (const property of type.properties.values()) {
    checkEncoding(walk, property);
    visit(walk, contract, property.type, property);
  }
}

function visitUnion(walk: Walk, contract: Model, type: Union, at: DiagnosticTarget): void {
  const { program } = walk;
  if (type.name !== undefined) {
    if (isUnnamedInstance(walk, type, at) || !claim(walk, contract, type)) return;
    if (getDiscriminatedUnion(program, type)[0]) reportDiscriminator(walk, type, type.name);
  }
  for (const variant of type.variants.values()) {
    visit(walk, contract, variant.type, type.name === undefined ? at : variant);
  }
}

function visitScalar(walk: Walk, contract: Model, type: Scalar, at: DiagnosticTarget): void {
  const { program } = walk;
  if (isUnnamedInstance(walk, type, at)) return;
  const standard = standardOf(program, type);
  if (!primitiveOf(program, type)) {
    const problem = standard
      ? "cannot be carried by a JSON number or string without a convention of its own"
      : "extends no standard scalar";
    report(walk, type, () =>
      reportDiagnostic(program, {
        code: "unsupported-scalar",
        format: { name: type.name, problem },
        target: program.checker.isStdType(type) ? at : type,
      }),
    );
    return;
  }
  if (isEncoded(program, type, type)) reportEncoding(walk, type);
  if (!isPlain(program, type)) claim(walk, contract, type);
}

/** Notes that a contract uses a declaration; false when that was known. */
function claim({ found }: Walk, contract: Model, type: Named): boolean {
  const owners = found.get(type) ?? new Set();
  const isNew = !owners.has(contract);
  found.set(type, owners.add(contract));
  return isNew;
}

function isUnnamedInstance(
  walk: Walk,
  type: Model | Union | Scalar,
  at: DiagnosticTarget,
): boolean {
  const unnamed = isTemplateInstance(type);
  if (unnamed) {
    report(walk, at, () =>
      reportDiagnostic(walk.program, {
        code: "unsupported-template-instance",
        format: { name: instanceName(type) },
        target: at,
      }),
    );
  }
  return unnamed;
}

function instanceName(type: Model | Union | Scalar): string {
  const names = (type.templateMapper?.args ?? []).map((argument) =>
    argument.entityKind === "Type" && "name" in argument ? String(argument.name) : "…",
  );
  return `${type.name}<${names.join(", ")}>`;
}

function checkInheritance(walk: Walk, type: Model): void {
  const { program } = walk;
  const base = type.baseModel;
  if (getDiscriminator(program, type)) reportDiscriminator(walk, type, type.name);
  if (base && getConditions(program, base).length > 0) {
    report(walk, type, () =>
      reportDiagnostic(program, {
        code: "unsupported-inheritance",
        format: { name: type.name, base: base.name },
        target: type,
      }),
    );
  }
}

function reportDiscriminator(walk: Walk, type: Model | Union, name: string): void {
  report(walk, type, () =>
    reportDiagnostic(walk.program, {
      code: "unsupported-discriminator",
      format: { name },
      target: type,
    }),
  );
}

function checkEncoding(walk: Walk, property: ModelProperty): void {
  const type = resolve(property.type);
  if (type.kind === "Scalar" && isEncoded(walk.program, property, type)) {
    reportEncoding(walk, property);
  }
}

function reportEncoding(walk: Walk, target: ModelProperty | Scalar): void {
  report(walk, target, () =>
    reportDiagnostic(walk.program, {
      code: "unsupported-encoding",
      format: { name: target.kind === "Scalar" ? nameOf(walk.program, target) : target.name },
      target,
    }),
  );
}

/** Says something about a place once, however many contracts lead to it. */
function report({ reported }: Walk, at: unknown, say: () => void): void {
  if (!reported.has(at)) say();
  reported.add(at);
}
