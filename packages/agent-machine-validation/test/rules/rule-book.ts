import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { RuleBook, RuleEntry } from "../../build/rules-data.ts";

const folder = resolve(import.meta.dirname, "../../../agent-machine-schemas");

/** The rules as data. */
export const ruleBook = JSON.parse(readFileSync(resolve(folder, "rules.json"), "utf8")) as RuleBook;

/** One evaluation of a rule: what its names stand for, and where it points when it is broken. */
export interface Evaluation {
  readonly rule: RuleEntry;
  readonly bindings: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

/** Every evaluation of every rule with an expression, read from the data alone. */
export function evaluationsOf(
  document: unknown,
  contract: string,
  documents: Readonly<Record<string, unknown>>,
): Evaluation[] {
  return ruleBook.rules.flatMap((rule) => {
    const needs = rule.needs ?? [];
    if (rule.cel === undefined || needs.some((name) => documents[name] === undefined)) return [];
    const named = Object.fromEntries(needs.map((name) => [name, documents[name]]));
    return rule.instances
      .filter((instance) => instance.contract === contract)
      .flatMap(({ pointer }) => placesAt(document, pointer.split("/").slice(1), ""))
      .flatMap((place) => items(rule, place))
      .map(({ bindings, pointer }) => ({
        rule,
        bindings: { root: document, ...named, ...bindings },
        pointer: rule.at === undefined ? pointer : `${pointer}/${rule.at.replaceAll(".", "/")}`,
      }));
  });
}

interface Place {
  readonly value: unknown;
  readonly pointer: string;
}

function placesAt(value: unknown, [key, ...rest]: readonly string[], pointer: string): Place[] {
  if (value === undefined) return [];
  if (key === undefined) return [{ value, pointer }];
  if (key === "*") {
    return (value as unknown[]).flatMap((item, index) =>
      placesAt(item, rest, `${pointer}/${index}`),
    );
  }
  return placesAt((value as Record<string, unknown>)[key], rest, `${pointer}/${key}`);
}

function items({ each }: RuleEntry, { value, pointer }: Place) {
  if (each === undefined) return [{ bindings: { this: value }, pointer }];
  const keys = each.split(".");
  return placesAt(value, [...keys, "*"], pointer).map((item) => ({
    bindings: { this: value, it: item.value },
    pointer: item.pointer,
  }));
}
