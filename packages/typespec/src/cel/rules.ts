/** Checks every rule of a program against the models that it speaks of. */
import type { Program } from "@typespec/compiler";
import { listContracts } from "../decorators/contract.ts";
import {
  listDocuments,
  listRules,
  type RelatedPlace,
  type Rule,
  type RuleTarget,
} from "../decorators/rules.ts";
import { reportDiagnostic } from "../lib.ts";
import { checkCel, parseCel } from "./check.ts";
import { parseSelection, selectionsIn } from "./message.ts";
import { type Presence, presentWhenFalse } from "./presence.ts";
import type { CelProblem, Scope } from "./problems.ts";
import { boolean, type CelType, celType, describeType, propertyOf } from "./types.ts";

type Report = (part: string, problem: CelProblem) => void;

/** Reports every mistake in the rules of a program. */
export function checkRules(program: Program): void {
  for (const [target, rules] of listRules(program)) {
    for (const rule of rules) {
      const report: Report = (part, { code, problem, excerpt, offset }) => {
        const format = { id: rule.id, part, problem, excerpt, position: String(offset + 1) };
        reportDiagnostic(program, { code, format, target });
      };
      checkRule(program, target, rule, report);
    }
  }
}

function checkRule(program: Program, target: RuleTarget, rule: Rule, report: Report): void {
  checkShape(rule, report);
  const names = namesOf(program, target, rule, report);
  const scope: Scope = { names, present: present(rule) };
  const broken = rule.cel === undefined ? scope : checkExpression(rule.cel, scope, "cel", report);
  for (const selection of selectionsIn(rule.message)) {
    if (rule.function === undefined || selection !== "found") {
      checkSelection(selection, broken, "message", report);
    }
  }
  const base = names.get(rule.each === undefined ? "this" : "it");
  if (rule.at !== undefined && base) pathType(rule.at, base, "at", report);
  for (const place of rule.related ?? []) checkRelated(place, broken, report);
}

/** Either an expression, or a function with the reason why there is none. */
function checkShape(rule: Rule, report: Report): void {
  const wrong = (problem: string) =>
    report("rule", { code: "rule-syntax", problem, excerpt: rule.id, offset: 0 });
  if ((rule.cel === undefined) === (rule.function === undefined)) {
    wrong("it has either `cel` or `function`");
  }
  if ((rule.because === undefined) !== (rule.function === undefined)) {
    wrong("`because` says why a `function` is needed");
  }
  if (rule.excusedBy !== undefined && rule.related?.[0] === undefined) {
    wrong("`excusedBy` needs `related`: its first place is the one that an entry excuses");
  }
}

/** The names that the expressions of a rule may use. */
function namesOf(
  program: Program,
  target: RuleTarget,
  rule: Rule,
  report: Report,
): ReadonlyMap<string, CelType> {
  const names = new Map<string, CelType>([["this", celType(target)]]);
  const contract = (name: string): CelType | undefined => {
    const found = listContracts(program).find((candidate) => candidate.name === name);
    return found && { kind: "object", model: found };
  };
  const missing = (part: string, problem: string, excerpt: string) =>
    report(part, { code: "unknown-field", problem, excerpt, offset: 0 });
  if (rule.within !== undefined) {
    const root = contract(rule.within);
    if (root) names.set("root", root);
    else missing("within", "there is no such contract", rule.within);
  }
  for (const need of rule.needs ?? []) {
    const named = listDocuments(program).find(({ name }) => name === need);
    const type = named && contract(named.contract);
    if (type) names.set(need, named.list ? { kind: "list", element: type } : type);
    else missing("needs", "@documents gives no such name to a contract", need);
  }
  if (rule.each !== undefined) {
    const list = pathType(rule.each, celType(target), "each", report);
    if (list?.kind === "list") names.set("it", list.element);
    else if (list) missing("each", `it is ${describeType(list)}, not a list`, rule.each);
  }
  return names;
}

/** A rule for items is evaluated where the list is, so all that leads there is present. */
function present({ each }: Rule): Presence {
  const steps = each?.split(".") ?? [];
  return new Set(steps.map((_, index) => ["this", ...steps.slice(0, index + 1)].join(".")));
}

/** Checks an expression that must be a boolean, and returns what is known where it is false. */
function checkExpression(cel: string, scope: Scope, part: string, report: Report): Scope {
  const node = parseCel(cel);
  if ("code" in node) {
    report(part, node);
    return scope;
  }
  const { type, problems } = checkCel(node, scope);
  for (const problem of problems) report(part, problem);
  if (type.kind !== boolean.kind && type.kind !== "unknown") {
    const problem = `it is ${describeType(type)}, not boolean`;
    report(part, { code: "rule-type", problem, excerpt: cel, offset: 0 });
  }
  return { ...scope, present: new Set([...scope.present, ...presentWhenFalse(node)]) };
}

/** Checks a selection such as `this.source.path`, and returns its type. */
function checkSelection(
  selection: string,
  scope: Scope,
  part: string,
  report: Report,
): CelType | undefined {
  const node = parseSelection(selection);
  if (!node) {
    const problem = "it is not a selection such as this.source.path";
    report(part, { code: "rule-syntax", problem, excerpt: selection, offset: 0 });
    return undefined;
  }
  const { type, problems } = checkCel(node, scope);
  for (const problem of problems) report(part, problem);
  return type;
}

/** The type at the end of a path such as `source.path` under a value. */
function pathType(path: string, base: CelType, part: string, report: Report): CelType | undefined {
  let type = base;
  for (const name of path.split(".")) {
    const property = type.kind === "object" ? propertyOf(type.model, name) : undefined;
    if (!property) {
      const problem = `${describeType(type)} has no '${name}'`;
      report(part, { code: "unknown-field", problem, excerpt: path, offset: 0 });
      return undefined;
    }
    type = celType(property.type);
  }
  return type;
}

function checkRelated({ each, where, at }: RelatedPlace, scope: Scope, report: Report): void {
  if (each === undefined) {
    if (at !== undefined) checkPlace(at, scope, report);
    return;
  }
  const list = checkSelection(each, scope, "related.each", report);
  if (list?.kind !== "list") return;
  const inner = { ...scope, names: new Map(scope.names).set("other", list.element) };
  if (where !== undefined) checkExpression(where, inner, "related.where", report);
  if (at !== undefined) pathType(at, list.element, "related.at", report);
}

/** A place may be the one where something is missing, so nothing on the way to it has to be present. */
function checkPlace(at: string, { names }: Scope, report: Report): void {
  const [name = "", ...path] = at.split(".");
  const base = names.get(name);
  if (base && path.length > 0) pathType(path.join("."), base, "related.at", report);
  else if (!base) {
    const problem = `there is no '${name}' here`;
    report("related.at", { code: "unknown-field", problem, excerpt: at, offset: 0 });
  }
}
