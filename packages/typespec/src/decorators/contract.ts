import {
  $doc,
  $maxLength,
  $pattern,
  type DecoratorContext,
  type DecoratorValidatorCallbacks,
  type Model,
  Numeric,
  type Program,
  type Scalar,
} from "@typespec/compiler";
import { useStateMap, useStateSet } from "@typespec/compiler/utils";
import { createDiagnostic, reportDiagnostic, stateKeys } from "../lib.ts";
import { kebabCase } from "../names.ts";

/** What makes a document recognisable: its type, the version it keeps, and the kind of URN that names it. */
export interface ContractIdentity {
  readonly type: string;
  readonly specVersion: string;
  readonly slug: string;
}

/** The longest URN that a document may carry, in characters. */
export const maxUrnLength = 255;

const [isContract, markContract] = useStateSet<Model>(stateKeys.contract);
const [getUrnSlug, setUrnSlug] = useStateMap<Scalar, string>(stateKeys.urn);

export { getUrnSlug, isContract };

/** Every contract root of the program, in order of name. */
export function listContracts(program: Program): Model[] {
  return [...(program.stateSet(stateKeys.contract) as Set<Model>)].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** The start of every URN of one kind. */
export function urnPrefix(slug: string): string {
  return `urn:srcos:${slug}:`;
}

/** The identity that the header of a contract root states. */
export function getContractIdentity(program: Program, model: Model): ContractIdentity | undefined {
  const id = model.properties.get("id")?.type;
  const slug = id?.kind === "Scalar" ? getUrnSlug(program, id) : undefined;
  const type = literal(model, "type");
  const specVersion = literal(model, "specVersion");
  return slug && type && specVersion ? { type, specVersion, slug } : undefined;
}

export function $contract(context: DecoratorContext, target: Model): DecoratorValidatorCallbacks {
  const { program } = context;
  markContract(program, target);
  describeId(context, target);
  return {
    onTargetFinish: () => {
      const problem = headerProblem(program, target);
      return problem
        ? [
            createDiagnostic({
              code: "contract-header",
              format: { name: target.name, problem },
              target,
            }),
          ]
        : [];
    },
  };
}

function headerProblem(program: Program, model: Model): string | undefined {
  const identity = getContractIdentity(program, model);
  if (!identity) return "it needs an id that is a @urn scalar, and literal type and specVersion";
  return identity.type === model.name ? undefined : `its type is '${identity.type}'`;
}

export function $urn(context: DecoratorContext, target: Scalar, slug: string): void {
  if (!kebabCase.test(slug)) {
    reportDiagnostic(context.program, { code: "invalid-slug", format: { slug }, target });
    return;
  }
  setUrnSlug(context.program, target, slug);
  context.call($pattern, target, `^${urnPrefix(slug)}[a-z0-9][a-z0-9_-]*$`);
  context.call($maxLength, target, Numeric(String(maxUrnLength)));
}

/** Says in the documentation of the id which URN it is: the header is shared and cannot. */
function describeId(context: DecoratorContext, contract: Model): void {
  const id = contract.properties.get("id");
  const slug = id?.type.kind === "Scalar" ? getUrnSlug(context.program, id.type) : undefined;
  if (id && slug) {
    const text = `Stable URN identifier. Pattern: ${urnPrefix(slug)}<local-id>`;
    context.call($doc, id, text);
  }
}

function literal(model: Model, name: string): string | undefined {
  const type = model.properties.get(name)?.type;
  return type?.kind === "String" ? type.value : undefined;
}
