/**
 * Generates `src/generated/rules.ts` from the text of `rules.json`: every rule ahead of time as plain statements, one function for each
 * contract and for each set of further documents that rules need.
 */
import type { RuleBook, RuleEntry } from "./rules-data.ts";
import { type Context, emitNode, emptyNode, type Node, place } from "./rules-places.ts";
import { type Binding, Block } from "./rules-scope.ts";

/** The file that is generated, relative to the package. */
export const generatedRulesFile = "src/generated/rules.ts";

/** The generated files by path, relative to the package. */
export function generateRules(rulesJson: string): Map<string, string> {
  return new Map([[generatedRulesFile, generate(JSON.parse(rulesJson) as RuleBook)]]);
}

interface Group {
  readonly contract: string;
  readonly needs: readonly string[];
  readonly node: Node;
}

function generate(book: RuleBook): string {
  let count = 0;
  const fresh = () => ++count;
  const module = new Block(fresh);
  const functions = new Set<string>();
  const lists = new Map(Object.entries(book.documents).map(([name, { list }]) => [name, list]));
  const groups = groupsOf(book.rules);
  const bodies = groups.map((group) => {
    const root = new Block(fresh);
    const documents = new Map<string, Binding>([
      ["root", { js: "root", block: root }],
      ...group.needs.map((name) => [name, { js: name, block: root }] as const),
    ]);
    const context: Context = { fresh, module, documents, lists, functions };
    const code = emitNode(group.node, "root", "", context);
    root.lines.push(code);
    return functionText(group, root.text());
  });
  return [
    "// Generated from rules.json by `pnpm generate`. Do not edit.",
    "// @ts-nocheck: documents are checked against their schemas before rules read them.",
    'import type { RuleCheck, RuleText } from "../rules/generated-form.ts";',
    'import { equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, prefixesIn } from "../rules/support.ts";',
    ...(functions.size > 0
      ? [`import { ${[...functions].sort().join(", ")} } from "../rules/functions.ts";`]
      : []),
    "",
    module.text(),
    "",
    ...bodies,
    "/** What is said where a rule is broken, by the number under which the checks report it. */",
    `export const rules: readonly RuleText[] = ${JSON.stringify(book.rules.map(ruleText), null, 2)};`,
    "",
    "/** The checks, each for the documents of one contract, with the further documents that it needs. */",
    `export const checks: readonly RuleCheck[] = [${groups.map(checkText).join(", ")}];`,
    "",
  ].join("\n");
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

function ruleText({ id, severity, message, why, fix, excusedBy }: RuleEntry) {
  const parts = message.split(/\{[^{}]*\}/);
  return { id, severity, message: parts, why, fix, ...(excusedBy !== undefined && { excusedBy }) };
}
