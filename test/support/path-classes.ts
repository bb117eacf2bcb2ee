/** The classes of refused host paths as `spec/` has them, taken apart into units that can stand alone. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Node, parse, SyntaxKind } from "@typespec/compiler/ast";
import {
  ancestors,
  characterClass,
  exceptionsPattern,
  ignoringCase,
  liesUnder,
  placesPattern,
  subtreesPattern,
} from "../../packages/typespec/src/places.ts";
import { listFiles, root } from "../../scripts/files.ts";
import { readSchema } from "../../scripts/schemas.ts";

/** One place, text or set of characters of a class: what a class refuses is what its units refuse. */
export interface Unit {
  readonly class: string;
  /** As it is written. */
  readonly text: string;
  readonly refuses: (path: string) => boolean;
}

/** A class as it is written. */
type Written = Readonly<Record<string, string | readonly string[]>>;

/** Every unit of every class that refuses host paths. */
export async function readUnits(): Promise<Unit[]> {
  const files = await listFiles(resolve(root, "spec/paths"));
  return files.flatMap(classesIn).flatMap(unitsOf);
}

/** Whether a path has the form of a canonical path at all, which no class decides. */
export function readGrammar(): (path: string) => boolean {
  const definitions = readSchema("AgentWorkspaceMount").$defs as Record<string, object>;
  const pattern = new RegExp(String(Reflect.get(definitions.HostPath ?? {}, "pattern")), "u");
  return (path) => pattern.test(path);
}

/** The arguments of `@refuses` on `HostPath`, in front of the scalar or added to it. */
function classesIn(file: string): Written[] {
  const { statements } = parse(readFileSync(file, "utf8"));
  return statements.flatMap((statement): Written[] => {
    const decorators =
      statement.kind === SyntaxKind.AugmentDecoratorStatement &&
      nameOf(statement.targetType.target) === "HostPath"
        ? [statement]
        : statement.kind === SyntaxKind.ScalarStatement && statement.id.sv === "HostPath"
          ? statement.decorators
          : [];
    return decorators
      .filter(({ target }) => nameOf(target) === "refuses")
      .flatMap(({ arguments: [argument] }) => (argument ? [written(argument) as Written] : []));
  });
}

function nameOf(node: object): string | undefined {
  return "sv" in node ? String(node.sv) : undefined;
}

function written(node: Node): unknown {
  switch (node.kind) {
    case SyntaxKind.StringLiteral:
      return node.value;
    case SyntaxKind.ArrayLiteral:
      return node.values.map(written);
    case SyntaxKind.ObjectLiteral:
      return Object.fromEntries(
        node.properties.map((property) => {
          if (property.kind !== SyntaxKind.ObjectLiteralProperty) throw new Error("A spread.");
          return [property.id.sv, written(property.value)];
        }),
      );
    default:
      throw new Error(`A class holds ${SyntaxKind[node.kind]}, which is neither text nor list.`);
  }
}

function unitsOf(data: Written): Unit[] {
  const list = (key: string) => (data[key] ?? []) as readonly string[];
  const unit = (text: string, pattern: string, except = ""): Unit => {
    const refused = new RegExp(pattern, "u");
    const opened = except === "" ? undefined : new RegExp(except, "u");
    const refuses = (path: string) => refused.test(path) && opened?.test(path) !== true;
    return { class: String(data.class), text, refuses };
  };
  const except = list("except");
  const places = list("places").flatMap((place) => {
    if (!except.some((exception) => liesUnder(exception, place))) {
      return [unit(place, placesPattern({ places: [place] }))];
    }
    const above = ancestors(place);
    return [
      unit(place, subtreesPattern([place]), exceptionsPattern(except)),
      ...(above.length > 0 ? [unit(place, placesPattern({ exactly: above }))] : []),
    ];
  });
  const characters = list("characters");
  return [
    ...places,
    ...list("exactly").map((place) => unit(place, placesPattern({ exactly: [place] }))),
    ...list("texts").map((text) => unit(text, ignoringCase(text))),
    ...(characters.length > 0 ? [unit("characters", characterClass(characters))] : []),
  ];
}
