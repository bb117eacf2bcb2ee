/** Reads a command line, and says what was probably meant where it cannot be understood. */
import { nearMiss } from "@sourceos/agent-machine-validation";
import type { Option } from "./command.ts";
import { UsageError } from "./exit.ts";

/** What was given to a command. */
export class Arguments {
  readonly operands: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(operands: readonly string[], values: ReadonlyMap<string, readonly string[]>) {
    this.operands = operands;
    this.#values = values;
  }

  /** Refuses more operands than a command takes. */
  atMost(count: number): void {
    const [other] = this.operands.slice(count);
    if (other === undefined) return;
    const most = ["no operand", "one operand"][count] ?? `${count} operands`;
    throw new UsageError(`This takes ${most}; '${other}' is too many.`);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value of an option that may be given once. */
  value(name: string): string | undefined {
    return this.#values.get(name)?.at(-1);
  }

  values(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** The value of an option that has choices. */
  choice<const Choice extends string>(
    name: string,
    choices: readonly Choice[],
  ): Choice | undefined {
    const value = this.value(name);
    return choices.find((choice) => choice === value);
  }

  /** The value of an option as a whole number of at least 1. */
  count(name: string): number | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const number = /^[0-9]+$/.test(value) ? Number(value) : 0;
    if (Number.isSafeInteger(number) && number > 0) return number;
    throw new UsageError(`--${name} takes a whole number of at least 1, not '${value}'.`);
  }
}

/** Reads the words behind a command; throws a `UsageError`. */
export function readArguments(words: readonly string[], options: readonly Option[]): Arguments {
  // Nothing to parse: to load the parser would take longer than to read most files.
  if (words.every((word) => word === "-" || !word.startsWith("-"))) {
    return new Arguments(words, new Map());
  }
  const { parseArgs } = process.getBuiltinModule("node:util");
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options.map(parserOption)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) throw new UsageError(unknown(token.rawName, options));
    const value = optionValue(option, token.rawName, token.value);
    if (option.value !== undefined && !option.multiple && values.has(option.name)) {
      throw new UsageError(`${token.rawName} is given twice; it can be given once.`);
    }
    values.set(option.name, [...(values.get(option.name) ?? []), value]);
  }
  return new Arguments(operands, values);
}

type ParserOption = { type: "string" | "boolean"; short?: string; multiple?: boolean };

function parserOption({ name, short, value }: Option): [string, ParserOption] {
  const type = value === undefined ? "boolean" : "string";
  return [name, { type, multiple: true, ...(short !== undefined && { short }) }];
}

function optionValue(option: Option, rawName: string, value: string | undefined): string {
  if (option.value === undefined) {
    if (value === undefined) return "";
    throw new UsageError(`${rawName} takes no value.`);
  }
  if (value === undefined)
    throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}.`);
  if (option.choices && !option.choices.includes(value)) {
    const meant = nearMiss(value, option.choices) ?? onlyBeginning(value, option.choices);
    const choices = option.choices.join(", ");
    throw new UsageError(
      `${rawName} takes one of ${choices}; '${value}' is none.${meant ? ` Did you mean '${meant}'?` : ""}`,
    );
  }
  return value;
}

/** The one choice that begins with a word. */
function onlyBeginning(word: string, choices: readonly string[]): string | undefined {
  const [choice, ...others] = choices.filter((each) => each.startsWith(word.toLowerCase()));
  return others.length === 0 ? choice : undefined;
}

function unknown(rawName: string, options: readonly Option[]): string {
  const meant = nearMiss(
    rawName.replace(/^-+/, ""),
    options.map(({ name }) => name),
  );
  return `There is no option ${rawName}.${meant ? ` Did you mean --${meant}?` : ""}`;
}
