import type { Finding } from "../finding.ts";
import type { Limits } from "../limits.ts";
import type { Token } from "../text/pointer.ts";
import * as problems from "./problems.ts";

/** A canonical text, or why there is none. */
export type Serialized =
  | { readonly text: string; readonly findings?: undefined }
  | { readonly text?: undefined; readonly findings: readonly Finding[] };

export interface SerializeOptions {
  readonly limits: Limits;
  /** Whether numbers beyond 2^53 - 1 are refused: RFC 8785 has a form for them, a contract has no use for them. */
  readonly safeIntegers: boolean;
}

interface Frame {
  readonly value: object;
  /** Sorted; undefined for an array. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  next: number;
}

/**
 * RFC 8785 with a stack of its own. Nothing is called on the value: a function named `toJSON` is a value without a JSON
 * form like each other function, and a text of that name is a property like each other one.
 */
export function serialize(value: unknown, options: SerializeOptions): Serialized {
  return new Serializer(options).serialize(value);
}

class Serializer {
  readonly #limits: Limits;
  readonly #safeIntegers: boolean;
  readonly #stack: Frame[] = [];
  readonly #findings: Finding[] = [];
  #text = "";
  #values = 0;

  constructor({ limits, safeIntegers }: SerializeOptions) {
    this.#limits = limits;
    this.#safeIntegers = safeIntegers;
  }

  serialize(value: unknown): Serialized {
    let goesOn = this.#write(value);
    while (goesOn && this.#stack.length > 0) {
      goesOn = this.#step() && this.#findings.length < this.#limits.maxFindings;
    }
    return this.#findings.length > 0 ? { findings: this.#findings } : { text: this.#text };
  }

  /** The next element of the innermost container, or its end; false when nothing more is worth finding out. */
  #step(): boolean {
    const frame = this.#stack.at(-1);
    if (!frame) return false;
    const { value, keys, length } = frame;
    if (frame.next === length) {
      this.#text += keys ? "}" : "]";
      this.#stack.pop();
      return true;
    }
    const index = frame.next;
    frame.next += 1;
    if (index > 0) this.#text += ",";
    if (!keys) return this.#write((value as readonly unknown[])[index]);
    const key = keys[index] ?? "";
    if (!key.isWellFormed()) this.#report(problems.loneSurrogate("key", this.#tokens()));
    this.#text += `${JSON.stringify(key)}:`;
    return this.#write((value as Readonly<Record<string, unknown>>)[key]);
  }

  #write(value: unknown): boolean {
    this.#values += 1;
    if (this.#values > this.#limits.maxValues) {
      return this.#stop(problems.tooMany(this.#limits.maxValues, this.#tokens()));
    }
    if (typeof value === "object" && value !== null) return this.#open(value);
    if (typeof value === "string") {
      if (!value.isWellFormed()) this.#report(problems.loneSurrogate("text", this.#tokens()));
    } else if (typeof value === "number") this.#checkNumber(value);
    else if (value !== null && typeof value !== "boolean") {
      return this.#report(problems.notJson(value, this.#tokens()));
    }
    // For these JSON.stringify is what RFC 8785 prescribes: it is defined by ECMAScript's forms.
    this.#text += JSON.stringify(value);
    return true;
  }

  #open(value: object): boolean {
    if (!isPlain(value)) return this.#report(problems.notJson(value, this.#tokens()));
    if (this.#stack.length >= this.#limits.maxDepth) return this.#stop(this.#depthFinding(value));
    // The default order of sort is by UTF-16 code units, which is the one of RFC 8785.
    const keys = Array.isArray(value) ? undefined : Object.keys(value).sort();
    const length = Array.isArray(value) ? value.length : (keys?.length ?? 0);
    this.#text += keys ? "{" : "[";
    this.#stack.push({ value, keys, length, next: 0 });
    return true;
  }

  /** A cycle goes as deep as it is allowed to, so it is looked for only there. */
  #depthFinding(value: object): Finding {
    const values = [...this.#stack.map((frame) => frame.value), value];
    const again = values.findIndex((one, index) => values.indexOf(one) < index);
    if (again === -1) return problems.tooDeep(this.#limits.maxDepth, this.#tokens());
    return problems.cycle(this.#tokens(again));
  }

  #checkNumber(value: number): void {
    if (!Number.isFinite(value)) this.#report(problems.notJson(value, this.#tokens()));
    else if (this.#safeIntegers && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      this.#report(problems.unsafeInteger(value, this.#tokens()));
    }
  }

  /** Notes something that does not keep the rest from being looked at. */
  #report(finding: Finding): true {
    this.#findings.push(finding);
    return true;
  }

  #stop(finding: Finding): false {
    this.#findings.push(finding);
    return false;
  }

  #tokens(depth = this.#stack.length): Token[] {
    return this.#stack
      .slice(0, depth)
      .map(({ keys, next }) => (keys ? (keys[next - 1] ?? "") : next - 1));
  }
}

/** Whether an object is one that JSON could have made, in this realm or in another one. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
