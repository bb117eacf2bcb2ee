/** Generates the code around expressions: how instances are reached, and what is reported where a rule is broken. */
import { parse } from "@marcbachmann/cel-js";
import { translate } from "./rules-cel.ts";
import type { RuleEntry } from "./rules-data.ts";
import { emitRelated, pathPointer } from "./rules-related.ts";
import { type Binding, Block, type Scope } from "./rules-scope.ts";
import { isOfTexts } from "./rules-texts.ts";

/** A rule with its place in the list of rules, and the plane of the instance at hand. */
export interface PlacedRule {
  readonly index: number;
  readonly rule: RuleEntry;
  readonly plane?: string;
}

/** Instances at one place of a document, and those further inside. */
export interface Node {
  readonly rules: PlacedRule[];
  readonly children: Map<string, Node>;
}

/** What generated code for one function shares. */
export interface Context {
  readonly fresh: () => number;
  readonly module: Block;
  readonly documents: ReadonlyMap<string, Binding>;
  /** Names of the documents, and whether they are lists. */
  readonly lists: ReadonlyMap<string, boolean>;
  readonly functions: Set<string>;
  readonly planes: Names;
  /** Code that says of a text that no rule of texts finds anything in it. */
  readonly ordinaryTexts: () => string;
}

/** Words that generated code mentions by number. */
export class Names {
  readonly list: string[] = [];

  number(name: string | undefined): number {
    if (name === undefined) return -1;
    const known = this.list.indexOf(name);
    return known === -1 ? this.list.push(name) - 1 : known;
  }
}

export function emptyNode(): Node {
  return { rules: [], children: new Map() };
}

/** Puts a rule where its instances stand. */
export function place(root: Node, pointer: string, rule: PlacedRule): void {
  let node = root;
  for (const segment of pointer.split("/").slice(1)) {
    const child = node.children.get(segment) ?? emptyNode();
    node.children.set(segment, child);
    node = child;
  }
  node.rules.push(rule);
}

/** Code for one instance, which stands in a block of its own. `pointer` is the inside of a template literal. */
export function emitNode(node: Node, self: string, pointer: string, context: Context): string {
  const block = new Block(context.fresh);
  const lists = new Map<string, PlacedRule[]>();
  if (node.children.size === 0 && node.rules.every(({ rule }) => isOfTexts(rule)))
    return emitText(node.rules, self, pointer, context);
  for (const placed of node.rules) {
    const { each } = placed.rule;
    if (each === undefined) emitRule(placed, { block, self, pointer }, context);
    else lists.set(each, [...(lists.get(each) ?? []), placed]);
  }
  for (const [each, rules] of lists) emitItems(each, rules, { block, self, pointer }, context);
  for (const [segment, child] of node.children)
    emitChild(segment, child, block, self, pointer, context);
  return block.text();
}

/** Rules of texts stand in a function for all places that have the same ones; nearly no text has to be asked for them. */
function emitText(
  rules: readonly PlacedRule[],
  self: string,
  pointer: string,
  context: Context,
): string {
  const [plane, ...others] = new Set(rules.map((placed) => context.planes.number(placed.plane)));
  if (others.length > 0) throw new Error(`Please give ${pointer} one plane in all rules.`);
  const block = new Block(context.fresh);
  const instance = { block, self: "text", pointer: `\${place}`, plane: "plane" };
  const inside = { ...context, documents: new Map<string, Binding>() };
  for (const placed of rules) emitRule(placed, instance, inside);
  const key = rules.map(({ index }) => index).join();
  const code = `(report, text, plane, place) => {\n${block.text()}\n}`;
  const check = context.module.constant("checkText", code, key);
  const isOrdinary = context.module.constant("isOrdinary", context.ordinaryTexts());
  return `if (!${isOrdinary}(${self})) ${check}(report, ${self}, ${plane}, \`${pointer}\`);`;
}

/** Where an expression is evaluated. */
export interface Instance {
  readonly block: Block;
  readonly self: string;
  readonly pointer: string;
  /** Code for the number of the plane, where it is not known before. */
  readonly plane?: string;
  readonly item?: { readonly js: string; readonly block: Block; readonly pointer: string };
}

function emitChild(
  segment: string,
  child: Node,
  block: Block,
  self: string,
  pointer: string,
  context: Context,
): void {
  if (segment === "*") {
    const index = block.name("i");
    const item = block.name("item");
    block.lines.push(
      `for (let ${index} = 0; ${index} < ${self}.length; ${index}++) {`,
      `const ${item} = ${self}[${index}];`,
      emitNode(child, item, `${pointer}/\${${index}}`, context),
      "}",
    );
    return;
  }
  const value = block.constant(segment, `${self}?.${segment}`);
  const body = emitNode(child, value, `${pointer}/${segment}`, context);
  block.lines.push(`if (${value} !== undefined) {`, body, "}");
}

/** Rules for the items of one list share its loop. */
function emitItems(
  each: string,
  rules: readonly PlacedRule[],
  instance: Instance,
  context: Context,
): void {
  const { block, self, pointer } = instance;
  const list = each
    .split(".")
    .reduce((owner, name) => block.constant(name, `${owner}?.${name}`), self);
  const index = block.name("i");
  const item = block.name("item");
  const inner = new Block(context.fresh);
  const place = `${pointer}/${each.replaceAll(".", "/")}/\${${index}}`;
  for (const rule of rules) {
    emitRule(rule, { ...instance, item: { js: item, block: inner, pointer: place } }, context);
  }
  block.lines.push(
    `if (${list} !== undefined) {`,
    `for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {`,
    `const ${item} = ${list}[${index}];`,
    inner.text(),
    "}",
    "}",
  );
}

function emitRule({ index, rule, plane }: PlacedRule, instance: Instance, context: Context): void {
  const out = (instance.item?.block ?? instance.block).lines;
  const scope = scopeOf(instance, out, context);
  const base = instance.item?.pointer ?? instance.pointer;
  const head = `report, ${index}, ${instance.plane ?? context.planes.number(plane)}`;
  if (rule.function !== undefined) {
    context.functions.add(rule.function);
    const found = scope.fresh("found");
    const names = [...scope.names].filter(([name]) => !name.startsWith("$"));
    const bindings = names.map(([name, { js }]) => `${name}: ${js}`).join(", ");
    out.push(
      `for (const ${found} of ${rule.function}({ ${bindings} })) {`,
      `broken(${head}, \`${base}${pathPointer(rule.at)}\` + ${found}.pointer, ${values(rule, scope, `${found}.found`)}, ${found}.related, ${found}.count);`,
      "}",
    );
    return;
  }
  const condition = translate(parse(rule.cel ?? "true").ast, scope);
  const inner: string[] = [];
  const own = `${base}${pathPointer(rule.at)}`;
  const place = { own, instance, scope: { ...scope, out: inner }, context };
  const related = emitRelated(rule.related ?? [], place);
  out.push(
    `if (!(${condition})) {`,
    ...inner,
    `broken(${[head, `\`${own}\``, ...optional(values(rule, scope), related)].join(", ")});`,
    "}",
  );
}

/** The last arguments, as far as they say anything. */
function optional(values: string, related: readonly string[]): readonly string[] {
  return values === "[]" && related.length === 0 ? [] : [values, ...related];
}

function scopeOf(instance: Instance, out: string[], context: Context): Scope {
  const names = new Map<string, Binding>([
    ["$module", { js: "", block: context.module }],
    ...context.documents,
    ["this", { js: instance.self, block: instance.block }],
  ]);
  if (instance.item) names.set("it", instance.item);
  return { names, loops: [], out, fresh: (hint) => `${hint}${context.fresh()}` };
}

/** The values that the message of a rule names. */
function values({ message }: RuleEntry, scope: Scope, found = "undefined"): string {
  const selections = [...message.matchAll(/\{([^{}]*)\}/g)].map(([, selection = ""]) =>
    selection === "found" ? found : translate(parse(selection).ast, scope),
  );
  return `[${selections.join(", ")}]`;
}
