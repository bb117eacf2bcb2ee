/**
 * Generates the compiled rules from the text of `rules.json`: every rule ahead of time as plain statements, one function for each
 * contract and for each set of further documents that rules need.
 */
import { quoted, text } from "./print.ts";
import type { RuleBook, RuleEntry } from "./rules-data.ts";
import { type Context, emitNode, emptyNode, Names, type Node, place } from "./rules-places.ts";
import { type Binding, Block } from "./rules-scope.ts";
import { ordinaryTexts } from "./rules-texts.ts";

/** The generated files by path, relative to the package: the rules inside one document, and those between documents. */
export function generateRules(rulesJson: string): Map<string, string> {
  const { documents, rules } = JSON.parse(rulesJson) as RuleBook;
  const alone = rules.filter(({ needs = [] }) => needs.length === 0);
  const between = rules.filter(({ needs = [] }) => needs.length > 0);
  return new Map([
    ["src/generated/rules.ts", moduleText({ documents, rules: alone })],
    ["src/generated/rules-between.ts", moduleText({ documents, rules: between })],
  ]);
}

interface Group {
  readonly contract: string;
  readonly needs: readonly string[];
  readonly node: Node;
}

function moduleText(book: RuleBook): string {
  let count = 0;
  const fresh = () => ++count;
  const module = new Block(fresh);
  const functions = new Set<string>();
  const planes = new Names();
  let ordinary: string | undefined;
  const texts = () => (ordinary ??= ordinaryTexts(book.rules));
  const lists = new Map(Object.entries(book.documents).map(([name, { list }]) => [name, list]));
  const groups = groupsOf(book.rules);
  const bodies = groups.map((group) => {
    const root = new Block(fresh);
    const documents = new Map<string, Binding>([
      ["root", { js: "root", block: root }],
      ...group.needs.map((name) => [name, { js: name, block: root }] as const),
    ]);
    const context: Context = {
      fresh,
      module,
      documents,
      lists,
      functions,
      planes,
      ordinaryTexts: texts,
    };
    const code = emitNode(group.node, "root", "", context);
    root.lines.push(code);
    return functionText(group, root.text());
  });
  return [
    "// Generated from rules.json by `pnpm generate`. Do not edit.",
    "// @ts-nocheck: documents are checked against their schemas before rules read them.",
    ...importText(
      ["among", "surely", "surelyNone"].filter((name) => module.text().includes(` ${name}(`)),
      "../automaton.ts",
    ),
    'import { once } from "../once.ts";',
    ...importText(
      ["behind", "lazy"].filter((name) => module.text().includes(` ${name}(`)),
      "../pattern.ts",
    ),
    'import type { RuleCheck, RuleText } from "../rules/generated-form.ts";',
    'import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";',
    ...importText([...functions].filter(isOfDigests), "../rules/digest-functions.ts"),
    ...importText(
      [...functions].filter((name) => !isOfDigests(name)),
      "../rules/functions.ts",
    ),
    "",
    module.text(),
    "",
    ...bodies,
    "/** What is said where a rule is broken, by the number under which the checks report it. */",
    "export const rules = /* @__PURE__ */ once((): readonly RuleText[] =>",
    `  [\n${book.rules.map((rule) => `    ${quoted(JSON.stringify(ruleText(rule)))},\n`).join("")}  ].map((text) => JSON.parse(text)),`,
    ");",
    "",
    "/** Planes and crossings, by the number under which the checks report them. */",
    `export const planes: readonly string[] = [${planes.list.map(text).join(", ")}];`,
    "",
    "/** The checks, each for the documents of one contract, with the further documents that it needs. */",
    `export const checks: readonly RuleCheck[] = [${groups.map(checkText).join(", ")}];`,
    "",
  ].join("\n");
}

/** Digests bring much code, which those who need none shall not carry. */
function isOfDigests(name: string): boolean {
  return /digest|hash/i.test(name);
}

function importText(names: readonly string[], from: string): string[] {
  return names.length > 0 ? [`import { ${[...names].sort().join(", ")} } from "${from}";`] : [];
}

/** Rules by contract and by what they need, in order of first appearance. */
function groupsOf(rules: readonly RuleEntry[]): Group[] {
  const groups = new Map<string, Group>();
  rules.forEach((rule, index) => {
    const needs = [...(rule.needs ?? [])].sort();
    for (const { contract, pointer, plane } of rule.instances) {
      const key = [contract, ...needs].join(" ");
      const group = groups.get(key) ?? { contract, needs, node: emptyNode() };
      groups.set(key, group);
      place(group.node, pointer, { index, rule, ...(plane !== undefined && { plane }) });
    }
  });
  return [...groups.values()].sort((left, right) =>
    functionName(left) < functionName(right) ? -1 : 1,
  );
}

function functionName({ contract, needs }: Group): string {
  const suffix = needs.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("And");
  return `check${contract}${suffix && `With${suffix}`}`;
}

function functionText(group: Group, body: string): string {
  const parameters = ["root", ...group.needs, "report"].join(", ");
  return `function ${functionName(group)}(${parameters}) {\n${body}\n}\n`;
}

function checkText(group: Group): string {
  const { contract, needs } = group;
  return `{ contract: ${JSON.stringify(contract)}, needs: ${JSON.stringify(needs)}, run: ${functionName(group)} }`;
}

function ruleText({ id, severity, message, why, fix, excusedBy, related }: RuleEntry) {
  return {
    id,
    severity,
    message: message.split(/\{[^{}]*\}/),
    why,
    fix,
    ...(related && { related: related.map((place) => place.message) }),
    ...(excusedBy !== undefined && { excusedBy }),
  };
}
