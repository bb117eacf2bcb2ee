/** The scalars of `spec/` and what they refuse, as it is written there. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Node, parse, SyntaxKind } from "@typespec/compiler/ast";
import type { RefusalInput } from "../../packages/typespec/src/decorators/refusals.ts";
import { listFiles, root } from "../../scripts/files.ts";

/** A text of the contracts. */
export interface WrittenScalar {
  readonly name: string;
  /** The scalar that it extends. */
  readonly base: string | undefined;
  /** The arguments of `@refuses`, in front of the scalar or added to it. */
  readonly refuses: readonly RefusalInput[];
}

/** Every scalar, by name. */
export async function readScalars(): Promise<ReadonlyMap<string, WrittenScalar>> {
  const files = (await listFiles(resolve(root, "spec"))).filter((file) => file.endsWith(".tsp"));
  const statements = files.flatMap((file) => parse(readFileSync(file, "utf8")).statements);
  const constants: Constants = new Map(
    statements.flatMap((statement) =>
      statement.kind === SyntaxKind.ConstStatement ? [[statement.id.sv, statement.value]] : [],
    ),
  );
  const refusals = ({ target, arguments: [argument] }: Decoration): RefusalInput[] =>
    nameOf(target) === "refuses" && argument ? [written(argument, constants) as RefusalInput] : [];
  const scalars = statements.flatMap((statement): WrittenScalar[] => {
    if (statement.kind !== SyntaxKind.ScalarStatement) return [];
    const { id, extends: base, decorators } = statement;
    return [
      { name: id.sv, base: base && nameOf(base.target), refuses: decorators.flatMap(refusals) },
    ];
  });
  const added = statements.flatMap((statement) =>
    statement.kind === SyntaxKind.AugmentDecoratorStatement
      ? refusals(statement).map((input) => ({ of: nameOf(statement.targetType.target), input }))
      : [],
  );
  return new Map(
    scalars.map((scalar) => {
      const own = added.filter(({ of }) => of === scalar.name).map(({ input }) => input);
      return [scalar.name, { ...scalar, refuses: [...scalar.refuses, ...own] }];
    }),
  );
}

interface Decoration {
  readonly target: object;
  readonly arguments: readonly Node[];
}

/** What stands behind the name of each constant; no two have the same name. */
type Constants = ReadonlyMap<string, Node>;

function nameOf(node: object): string | undefined {
  return "sv" in node ? String(node.sv) : undefined;
}

function written(node: Node, constants: Constants): unknown {
  const inside = (inner: Node) => written(inner, constants);
  switch (node.kind) {
    case SyntaxKind.StringLiteral:
      return node.value;
    case SyntaxKind.StringTemplateExpression:
      return node.spans.reduce(
        (before, { expression, literal }) => `${before}${inside(expression)}${literal.value}`,
        node.head.value,
      );
    case SyntaxKind.TypeReference:
      return inside(constantOf(node.target, constants));
    case SyntaxKind.ArrayLiteral:
      return node.values.map(inside);
    case SyntaxKind.ObjectLiteral:
      return Object.fromEntries(
        node.properties.map((property) => {
          if (property.kind !== SyntaxKind.ObjectLiteralProperty) throw new Error("A spread.");
          return [property.id.sv, inside(property.value)];
        }),
      );
    default:
      throw new Error(`A class holds ${SyntaxKind[node.kind]}, which is neither text nor list.`);
  }
}

function constantOf(target: object, constants: Constants): Node {
  const constant = constants.get(nameOf(target) ?? "");
  if (!constant) throw new Error(`A class holds '${nameOf(target)}', which is no constant.`);
  return constant;
}
