/** Generates the code that finds the other places of a broken rule: it lists a few and counts all. */
import { parse } from "@marcbachmann/cel-js";
import { translate } from "./rules-cel.ts";
import type { RelatedEntry } from "./rules-data.ts";
import type { Context, Instance } from "./rules-places.ts";
import type { Scope } from "./rules-scope.ts";

/** Where a rule is broken: `own` is the pointer of the finding, as the inside of a template literal. */
interface Broken {
  readonly own: string;
  readonly instance: Instance;
  readonly scope: Scope;
  readonly context: Context;
}

/** The last arguments of `broken`: the places, and how many there are. Their statements run only where the rule is broken. */
export function emitRelated(entries: readonly RelatedEntry[], broken: Broken): readonly string[] {
  const { scope } = broken;
  if (entries.every(({ each }) => each === undefined)) {
    const places = entries.flatMap((entry, number) => target(entry, number, broken));
    return places.length > 0 ? [`[${places.join(", ")}]`] : [];
  }
  const list = scope.fresh("related");
  const count = scope.fresh("count");
  scope.out.push(`const ${list} = [];`, `let ${count} = 0;`);
  const add = (place: string) => `if (${count}++ < mostRelated) ${list}.push(${place});`;
  for (const [number, entry] of entries.entries()) {
    if (entry.each === undefined) scope.out.push(...target(entry, number, broken).map(add));
    else emitItems({ ...entry, each: entry.each }, number, broken, add);
  }
  return [list, count];
}

/** A single place, unless the finding stands there. */
function target({ at = "this" }: RelatedEntry, number: number, broken: Broken): string[] {
  const { pointer, document } = pointerOf(at, broken);
  if (document === "" && isAround(pointer, broken.own)) return [];
  return [`[${number}, \`${pointer}\`${document}]`];
}

/** The items of a list for which a condition holds, but for the one where the finding stands. */
function emitItems(
  { each, where = "true", at }: RelatedEntry & { readonly each: string },
  number: number,
  broken: Broken,
  add: (place: string) => string,
): void {
  const { scope, own, context } = broken;
  const index = scope.fresh("i");
  const other = scope.fresh("other");
  const { pointer, document } = pointerOf(each, broken);
  const placeAt = (position: string) => `${pointer}/\${${position}}${pathPointer(at)}`;
  // A list of documents has no pointer of its own: the place is the whole document, or one inside it.
  const place = context.lists.get(each)
    ? `[${number}, \`${pathPointer(at)}\`, ${other}.id]`
    : `[${number}, \`${placeAt(index)}\`${document}]`;
  const ownIndex = indexBehind(pointer, own);
  const isOwn = document === "" && ownIndex !== undefined && isAround(placeAt(ownIndex), own);
  const body: string[] = [];
  const names = new Map(scope.names).set("other", { js: other });
  const test = translate(parse(where).ast, { ...scope, names, out: body });
  const items = translate(parse(each).ast, scope);
  scope.out.push(
    `for (let ${index} = 0; ${index} < ${items}.length; ${index}++) {`,
    ...(isOwn ? [`if (${index} === ${ownIndex}) continue;`] : []),
    `const ${other} = ${items}[${index}];`,
    ...body,
    `if (${test}) {`,
    add(place),
    "}",
    "}",
  );
}

/** The variable with the index of the item of a list in which a pointer lies. */
function indexBehind(list: string, pointer: string): string | undefined {
  if (!pointer.startsWith(`${list}/`)) return undefined;
  return /^\$\{(\w+)\}/.exec(pointer.slice(list.length + 1))?.[1];
}

/** Whether a place is the one of the finding, or holds it: it is no other place. */
function isAround(pointer: string, own: string): boolean {
  return `${own}/`.startsWith(`${pointer}/`);
}

/** The pointer of a selection, as the inside of a template literal, and the document where it is another one. */
function pointerOf(
  selection: string,
  { instance, context }: Broken,
): { readonly pointer: string; readonly document: string } {
  const [name = "", ...path] = selection.split(".");
  const inner = path.map((segment) => `/${segment}`).join("");
  if (name === "this") return { pointer: instance.pointer + inner, document: "" };
  if (name === "it") return { pointer: (instance.item?.pointer ?? "") + inner, document: "" };
  if (name === "root") return { pointer: inner, document: "" };
  const binding = context.documents.get(name);
  return { pointer: inner, document: binding ? `, ${binding.js}.id` : "" };
}

export function pathPointer(path: string | undefined): string {
  return path === undefined ? "" : `/${path.replaceAll(".", "/")}`;
}
