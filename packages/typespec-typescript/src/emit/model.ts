/** Models: an interface each, or a union of interfaces where conditions tell cases apart. */

import { getConditions } from "@sourceos/typespec";
import type { Model, ModelProperty, Program } from "@typespec/compiler";
import { type Cases, mostCases, type Shape, solve } from "../conditions/cases.ts";
import { componentsOf } from "../conditions/components.ts";
import { caseNames, describe, describeCase } from "../conditions/names.ts";
import { reportDiagnostic } from "../lib.ts";
import { type Member, printAlias, printInterface, printIntersection } from "../print/syntax.ts";
import type { Doc } from "../print/tsdoc.ts";
import { docOfModel, docOfProperty } from "../read/docs.ts";
import { arrayOf, expressionOf, type Refer, restrictedTo } from "../read/expression.ts";
import { capitalised } from "../read/names.ts";
import { isArray, spaceOf } from "../read/types.ts";
import type { Declaration } from "./declaration.ts";

export function declareModel(program: Program, model: Model, refer: Refer): Declaration {
  const doc = docOfModel(program, model);
  if (isArray(model)) {
    const element = expressionOf(program, model.indexer.value, refer);
    const text = printAlias(model.name, [arrayOf(element)], doc);
    return { text, names: [model.name], owner: model };
  }
  const solved = solveConditions(program, model);
  const variants = solved.filter(({ cases }) => cases.length > 1);
  const settled = new Map(
    solved.flatMap(({ cases }) => [...(cases.length > 1 ? [] : (cases[0]?.shapes ?? []))]),
  );
  const varying = new Set(variants.flatMap(({ cases }) => [...(cases[0]?.shapes.keys() ?? [])]));
  const members = [...model.properties.values()]
    .filter(({ name }) => !varying.has(name))
    .map((property) => memberOf(program, property, settled.get(property.name), refer));
  const base = model.baseModel && refer(model.baseModel);
  if (variants.length === 0) {
    const text = printInterface(model.name, members, { doc, base });
    return { text, names: [model.name], owner: model };
  }
  return declareVariants({ program, model, refer, doc, base, members }, variants);
}

interface Frame {
  readonly program: Program;
  readonly model: Model;
  readonly refer: Refer;
  readonly doc: Doc;
  readonly base: string | undefined;
  /** The members that are the same in every case. */
  readonly members: readonly Member[];
}

function declareVariants(frame: Frame, variants: readonly Cases[]): Declaration {
  const { model, doc, base, members } = frame;
  const common = members.length > 0 ? `${model.name}Base` : base;
  const commonText =
    members.length > 0
      ? [
          printInterface(`${model.name}Base`, members, {
            doc: { description: `What every \`${model.name}\` has.` },
            base,
            exported: false,
          }),
        ]
      : [];
  const commonNames = members.length > 0 ? [`${model.name}Base`] : [];
  const [only, ...more] = variants;
  if (only && more.length === 0) {
    const cases = printCases(frame, only, common);
    return {
      text: [printAlias(model.name, cases.names, doc), ...cases.texts, ...commonText].join("\n"),
      names: [model.name, ...cases.names, ...commonNames],
      owner: model,
    };
  }
  const parts = variants.map((one) => {
    const properties = one.dimensions.map(({ name }) => capitalised(name));
    return {
      name: `${model.name}By${properties.join("And")}`,
      ...printCases(frame, one, undefined),
    };
  });
  const terms = [...(common === undefined ? [] : [common]), ...parts.map(({ name }) => name)];
  return {
    text: [
      printIntersection(model.name, terms, doc),
      ...parts.flatMap(({ name, names, texts }) => [
        printAlias(name, names, { description: `A part of \`${model.name}\`, in all its cases.` }),
        ...texts,
      ]),
      ...commonText,
    ].join("\n"),
    names: [model.name, ...parts.flatMap(({ name, names }) => [name, ...names]), ...commonNames],
    owner: model,
  };
}

function printCases(
  { program, model, refer }: Frame,
  { cases, dimensions }: Cases,
  base: string | undefined,
): { readonly names: readonly string[]; readonly texts: readonly string[] } {
  const names = caseNames(model.name, cases, dimensions);
  const texts = cases.map((one, index) => {
    const members = [...one.shapes].flatMap(([name, shape]) => {
      const property = model.properties.get(name);
      return property
        ? [memberOf(program, property, shape, refer, absenceOf(name, { cases, dimensions }))]
        : [];
    });
    const description = `\`${model.name}\` whose ${describeCase(one, dimensions)}.`;
    return printInterface(names[index] ?? model.name, members, { doc: { description }, base });
  });
  return { names, texts };
}

/** Why a property is absent from a case: in a way that also reads well where an editor shows several cases at once. */
function absenceOf(name: string, { cases, dimensions }: Cases): string {
  const [dimension, ...more] = dimensions;
  const allowed = dimension?.atoms.filter((atom) =>
    cases.some(
      ({ choices, shapes }) =>
        allows(choices.get(dimension.name), atom) && isAllowed(shapes.get(name)),
    ),
  );
  return dimension && more.length === 0 && name !== dimension.name && allowed && allowed.length > 0
    ? `Absent unless ${describe(dimension, allowed)}.`
    : "Absent in this case.";
}

function allows<T>(atoms: readonly T[] | undefined, atom: T): boolean {
  return atoms?.includes(atom) ?? false;
}

function isAllowed(shape: Shape | undefined): boolean {
  return shape?.presence !== "forbidden";
}

function memberOf(
  program: Program,
  property: ModelProperty,
  shape: Shape | undefined,
  refer: Refer,
  absence = "Absent in every case.",
): Member {
  const { name, type } = property;
  const optional = shape ? shape.presence !== "required" : property.optional;
  if (shape?.presence === "forbidden") {
    return { name, optional, type: ["never"], doc: { description: absence } };
  }
  return {
    name,
    optional,
    type: shape?.values
      ? restrictedTo(program, property, shape.values, refer)
      : expressionOf(program, type, refer),
    doc: docOfProperty(program, property, !optional),
  };
}

function solveConditions(program: Program, model: Model): readonly Cases[] {
  const spaces = [...model.properties.values()].map((property) => spaceOf(program, property));
  return componentsOf(getConditions(program, model)).flatMap((component) => {
    const solved = solve(component, spaces);
    if (!solved) {
      reportDiagnostic(program, {
        code: "too-many-cases",
        format: { name: model.name, limit: String(mostCases) },
        target: model,
      });
      return [];
    }
    if (solved.cases.length === 0) {
      reportDiagnostic(program, {
        code: "contradictory-conditions",
        format: { name: model.name },
        target: model,
      });
    }
    return [solved];
  });
}
