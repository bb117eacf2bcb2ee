import type { Limits } from "../limits.ts";

/** Texts up to this length can do no harm before their value is looked at. */
const smallText = 64 * 1024;

/** Deeper values go the slow way, which has a stack of its own. */
const deepest = 128;

const surrogateEscape = /\\u[dD][89a-fA-F]/;

/**
 * Whether a text may be given to `JSON.parse` at all: a large one could hold more values than the limit allows, which
 * would cost memory before anybody could refuse them.
 */
export function mayBeParsed(text: string, { maxValues }: Limits): boolean {
  if (text.length <= smallText) return true;
  let left = maxValues;
  for (const mark of [",", "[", "{"]) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
      left -= 1;
      if (left < 0) return false;
    }
  }
  return true;
}

/**
 * Whether `JSON.parse` kept everything that the text says, so that no careful reading is needed. A wrong "no" costs
 * time; there is no wrong "yes".
 *
 * Duplicate keys are found by counting: a text in which every colon directly follows its key has as many properties as
 * it has quotes with a colon behind them, or fewer where a string begins with a colon. When the value has as many, none
 * was lost.
 */
export function isKeptBy(text: string, value: unknown, limits: Limits): boolean {
  if (!text.isWellFormed() || mayHoldSurrogates(text) || isPolluted()) return false;
  const counter: Counter = { keys: 0, values: 1, maxValues: limits.maxValues };
  if (typeof value === "object" && value !== null) {
    if (!count(value, Math.min(limits.maxDepth, deepest), counter)) return false;
  } else if (!isSafe(value)) return false;
  return counter.values <= limits.maxValues && countMembers(text) === counter.keys;
}

/** The search for a backslash is much faster than the pattern, and mostly enough. */
function mayHoldSurrogates(text: string): boolean {
  return text.includes("\\u") && surrogateEscape.test(text);
}

/** Whether a program gave every object further keys, which would be counted as if they were in the text. */
function isPolluted(): boolean {
  return Object.keys(Object.prototype).length > 0;
}

interface Counter {
  keys: number;
  values: number;
  readonly maxValues: number;
}

/** Counts keys and values below a container; false for one that is too deep, too large, or has an unsafe number. */
function count(container: object, depth: number, counter: Counter): boolean {
  if (depth === 0) return false;
  if (Array.isArray(container)) {
    counter.values += container.length;
    for (let index = 0; index < container.length; index++)
      if (!countItem(container[index], depth, counter)) return false;
    return true;
  }
  const members = container as Record<string, unknown>;
  for (const key in members) {
    counter.keys += 1;
    counter.values += 1;
    if (!countItem(members[key], depth, counter)) return false;
  }
  return counter.values <= counter.maxValues;
}

function countItem(item: unknown, depth: number, counter: Counter): boolean {
  if (typeof item === "string") return true;
  return typeof item === "object" && item !== null ? count(item, depth - 1, counter) : isSafe(item);
}

function isSafe(value: unknown): boolean {
  return typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** An upper bound of the properties that a JSON text has; -1 where it cannot be told this way. */
function countMembers(text: string): number {
  let members = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === 0x22) members += 1;
    else if (before <= 0x20) return -1;
  }
  return members;
}
