/** Evaluates a rule from its data alone, as `rules.schema.json` describes it, with an interpreter of CEL. */
import { Environment } from "@marcbachmann/cel-js";
import type {
  RelatedEntry,
  RuleEntry,
} from "../../packages/agent-machine-validation/build/rules-data.ts";
import * as digestFunctions from "../../packages/agent-machine-validation/src/rules/digest-functions.ts";
import * as functions from "../../packages/agent-machine-validation/src/rules/functions.ts";
import type { NamedDocuments } from "./rule-cases.ts";

/** A document, and those that belong to it. */
export interface Subject {
  readonly contract: string;
  readonly document: object;
  readonly documents: NamedDocuments;
}

/** A finding of a rule: where, and the other places that it names. */
export interface Outcome {
  readonly at: string;
  readonly related: readonly string[];
}

type Bindings = Readonly<Record<string, unknown>>;

/** A value of a document, and where it stands. */
interface Place {
  readonly value: unknown;
  readonly pointer: string;
}

/** A rule at one place: what its names stand for, and the places of `this` and `it`. */
interface Evaluation {
  readonly rule: RuleEntry;
  readonly subject: Subject;
  readonly bindings: Bindings;
  readonly pointers: Readonly<Record<string, string>>;
}

/** A place that a finding names, with the document where it is another one. */
interface Other {
  readonly pointer: string;
  readonly document?: string;
}

/** What a rule finds in a document; other functions may stand in the place of those that rules name. */
export function outcomesOf(
  rule: RuleEntry,
  subject: Subject,
  named: Functions = ofRules,
): Outcome[] {
  return evaluationsOf(rule, subject).flatMap((evaluation) =>
    brokenAt(evaluation, named).flatMap(({ at, others }) => {
      if (isExcused(rule, subject.document, others[0])) return [];
      const elsewhere = others.filter((other) => !isAround(other, at));
      return [
        {
          at,
          related: elsewhere.map(({ document, pointer }) =>
            document === undefined ? pointer : `${document}#${pointer}`,
          ),
        },
      ];
    }),
  );
}

function evaluationsOf(rule: RuleEntry, subject: Subject): Evaluation[] {
  const { contract, document, documents } = subject;
  const needed = (rule.needs ?? []).map((name) => [name, Reflect.get(documents, name)] as const);
  if (needed.some(([, value]) => value === undefined)) return [];
  const shared = { root: document, ...Object.fromEntries(needed) };
  return rule.instances
    .filter((instance) => instance.contract === contract)
    .flatMap(({ pointer }) => placesAt(document, pointer.split("/").slice(1), ""))
    .flatMap((instance): Evaluation[] => {
      const bindings = { ...shared, this: instance.value };
      const pointers = { root: "", this: instance.pointer };
      if (rule.each === undefined) return [{ rule, subject, bindings, pointers }];
      const keys = [...rule.each.split("."), "*"];
      return placesAt(instance.value, keys, instance.pointer).map((item) => ({
        rule,
        subject,
        bindings: { ...bindings, it: item.value },
        pointers: { ...pointers, it: item.pointer },
      }));
    });
}

function placesAt(value: unknown, [key, ...rest]: readonly string[], pointer: string): Place[] {
  if (value === undefined) return [];
  if (key === undefined) return [{ value, pointer }];
  if (key === "*") {
    return (value as unknown[]).flatMap((item, index) =>
      placesAt(item, rest, `${pointer}/${index}`),
    );
  }
  return placesAt(Reflect.get(Object(value), key), rest, `${pointer}/${key}`);
}

/** The places that break the rule; more than one only where a function looks at a whole list. */
function brokenAt(evaluation: Evaluation, named: Functions): { at: string; others: Other[] }[] {
  const { rule, bindings, pointers } = evaluation;
  const base = `${pointers.it ?? pointers.this}${pointerOf(rule.at)}`;
  if (rule.function !== undefined) {
    return functionNamed(
      rule.function,
      named,
    )(bindings).map(({ pointer, related = [] }) => ({
      at: base + pointer,
      others: related.map(([, place]) => ({ pointer: place })),
    }));
  }
  if (evaluate(rule.cel ?? "", bindings)) return [];
  const others = (rule.related ?? []).flatMap((related) => othersOf(related, evaluation));
  return [{ at: base, others }];
}

interface FoundPlace {
  readonly pointer: string;
  readonly related?: readonly (readonly [unknown, string, string?])[];
}

/** Functions by name. */
export type Functions = Readonly<Record<string, unknown>>;

const ofRules: Functions = { ...functions, ...digestFunctions };

function functionNamed(
  name: string,
  named: Functions,
): (bindings: Bindings) => readonly FoundPlace[] {
  const found = named[name];
  if (typeof found !== "function") throw new Error(`There is no function '${name}'.`);
  return found as (bindings: Bindings) => readonly FoundPlace[];
}

function othersOf({ each, where, at }: RelatedEntry, evaluation: Evaluation): Other[] {
  if (each === undefined) return [otherAt(at ?? "this", evaluation)];
  const items = evaluate(each, evaluation.bindings) as readonly unknown[];
  return items.flatMap((other, index) =>
    where === undefined || evaluate(where, { ...evaluation.bindings, other })
      ? [otherAt(`${each}.${index}${at === undefined ? "" : `.${at}`}`, evaluation)]
      : [],
  );
}

/** The place of a selection such as `profile.planes.host`. */
function otherAt(selection: string, { pointers, subject }: Evaluation): Other {
  const [name = "", ...path] = selection.split(".");
  const inner = pointerOf(path.join("."));
  const own = pointers[name];
  if (own !== undefined) return { pointer: own + inner };
  return {
    pointer: inner,
    document: String(Reflect.get(Object(Reflect.get(subject.documents, name)), "id")),
  };
}

function pointerOf(path = ""): string {
  return path === "" ? "" : `/${path.replaceAll(".", "/")}`;
}

/** Whether the document lists the first of the other places, or one that holds it. */
function isExcused({ excusedBy }: RuleEntry, document: object, first: Other | undefined): boolean {
  if (excusedBy === undefined || !first) return false;
  const entries = (Reflect.get(document, excusedBy) ?? []) as readonly { pointer: string }[];
  return entries.some(({ pointer }) => `${first.pointer}/`.startsWith(`${pointer}/`));
}

function isAround({ pointer, document }: Other, at: string): boolean {
  return document === undefined && `${at}/`.startsWith(`${pointer}/`);
}

const environment = new Environment({ unlistedVariablesAreDyn: true });
const parsed = new Map<string, (bindings: Bindings) => unknown>();

function evaluate(cel: string, bindings: Bindings): unknown {
  const known = parsed.get(cel) ?? environment.parse(cel);
  parsed.set(cel, known);
  return known(bindings);
}
