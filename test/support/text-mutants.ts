/** Changes what the scalars of `spec/` take and refuse, in one place each, as it is written there. */
import {
  compileRefusals,
  type RefusalInput,
} from "../../packages/typespec/src/decorators/refusals.ts";
import { contractNames, readSchema } from "../../scripts/schemas.ts";
import { membersOf, patternMutants } from "./pattern-mutants.ts";
import { meaning } from "./tell-apart.ts";
import type { TextRule } from "./text-verdicts.ts";
import type { WrittenScalar } from "./written-texts.ts";

/** A change, and the definitions that it reaches. */
export interface TextMutant {
  readonly what: string;
  /** The changed rules, by definition. */
  readonly changed: ReadonlyMap<string, TextRule>;
}

/** `HostPath` has more places than all others together, which `path-classes.ts` takes apart. */
const elsewhere = "HostPath";

/** What each text of the contracts takes and refuses, by definition. */
export function readRules(scalars: ReadonlyMap<string, WrittenScalar>): Map<string, TextRule> {
  const schemas = contractNames.flatMap((name) => Object.entries(readSchema(name).$defs as object));
  return new Map(
    schemas.flatMap(([name, { type, pattern, minLength, maxLength, enum: words }]) => {
      if (type !== "string" || words !== undefined) return [];
      const refusals = classesOf(scalars, name).flatMap(({ input }) => refusalsOf(input));
      return [[name, { form: pattern, minLength, maxLength, refusals }] as const];
    }),
  );
}

/** Every mutant. What several texts share, the classes of the scalar that they extend and a form, is changed once. */
export function textMutants(
  scalars: ReadonlyMap<string, WrittenScalar>,
  rules: ReadonlyMap<string, TextRule>,
): TextMutant[] {
  return [...formMutants(rules), ...refusalMutants(scalars, rules)];
}

function formMutants(rules: ReadonlyMap<string, TextRule>): TextMutant[] {
  const shared = new Map<string, Map<string, TextRule>>();
  for (const [name, rule] of rules) {
    if (rule.form === undefined) continue;
    for (const { what, pattern, by } of formChanges(rule.form)) {
      const key = by === "" ? `${rule.form}: ${what}` : what;
      const changed = shared.get(key) ?? new Map<string, TextRule>();
      shared.set(key, changed.set(name, { ...rule, form: pattern }));
    }
  }
  return [...shared].map(([what, changed]) => ({
    what: `${[...changed.keys()].join(", ")}: ${what}`,
    changed,
  }));
}

interface FormChange {
  readonly what: string;
  readonly pattern: string;
  /** The class that is changed, wherever it stands; empty for what is changed in one form. */
  readonly by: string;
}

/** What a class excludes is written once for all texts, in the constants of `spec/paths/segments.tsp`. */
function formChanges(form: string): FormChange[] {
  const excluding = new Set(form.match(/\[\^(?:\\.|[^\\\]])+\]/gsu) ?? []);
  const loosened = [...excluding].flatMap((text) => {
    const { head, members } = membersOf(text);
    if (members.length < 2) return [];
    return members.map((member, index) => ({
      what: `${text} without ${member}`,
      pattern: form.replaceAll(text, () => `${head}${members.toSpliced(index, 1).join("")}]`),
      by: text,
    }));
  });
  const others = patternMutants(form).filter(({ what }) => !what.startsWith("[^"));
  return [...loosened, ...others.map((other) => ({ ...other, by: "" }))];
}

function refusalMutants(
  scalars: ReadonlyMap<string, WrittenScalar>,
  rules: ReadonlyMap<string, TextRule>,
): TextMutant[] {
  return [...scalars.values()]
    .filter(({ name }) => name !== elsewhere)
    .flatMap(({ name, refuses }) =>
      refuses.flatMap((input) =>
        classChanges(input).map(({ what, input: other }) => ({
          what: `${name}: ${input.class}: ${what}`,
          changed: new Map(
            [...rules].flatMap(([definition, rule]) => {
              const classes = classesOf(scalars, definition);
              if (!classes.some((one) => one.input === input)) return [];
              const refusals = classes.flatMap((one) =>
                refusalsOf(one.input === input ? other : one.input),
              );
              return [[definition, { ...rule, refusals }] as const];
            }),
          ),
        })),
      ),
    );
}

interface ClassChange {
  readonly what: string;
  readonly input: RefusalInput;
}

/** A class without one of its entries, or with one of its texts changed. */
export function classChanges(input: RefusalInput): ClassChange[] {
  const lists = ["places", "exactly", "except", "characters", "texts"] as const;
  const removals = lists.flatMap((list) =>
    (input[list] ?? []).map((entry, index) => ({
      what: `${list} without ${entry}`,
      input: { ...input, [list]: input[list]?.toSpliced(index, 1) },
    })),
  );
  const changes = (input.texts ?? []).flatMap((text, index) =>
    patternMutants(text).map(({ what, pattern }) => ({
      what: `${text}: ${what}`,
      input: { ...input, texts: input.texts?.with(index, pattern) ?? [] },
    })),
  );
  const own = meaningOf(input);
  // Both cases of a letter are refused, so that a class which names one names both.
  return [...removals, ...changes].filter((change) => meaningOf(change.input) !== own);
}

/** What a class compiles to, apart from how it is spelt. */
function meaningOf(input: RefusalInput): string {
  return JSON.stringify(compileRefusals(input).map(meaning));
}

interface Class {
  readonly input: RefusalInput;
}

/** The classes of a scalar, after those of the scalars that it extends. */
function classesOf(scalars: ReadonlyMap<string, WrittenScalar>, name: string): Class[] {
  const scalar = scalars.get(name);
  if (!scalar) return [];
  const inherited = scalar.base === undefined ? [] : classesOf(scalars, scalar.base);
  return [...inherited, ...scalar.refuses.map((input) => ({ input }))];
}

const compiled = new Map<RefusalInput, TextRule["refusals"]>();

function refusalsOf(input: RefusalInput): TextRule["refusals"] {
  const known = compiled.get(input) ?? compileRefusals(input);
  compiled.set(input, known);
  return known;
}
