/** The classes of refused host paths as `spec/` has them, taken apart into units that can stand alone. */
import {
  compileRefusals,
  type RefusalInput,
} from "../../packages/typespec/src/decorators/refusals.ts";
import {
  ancestors,
  characterClass,
  exceptionsPattern,
  ignoringCase,
  liesUnder,
  placesPattern,
  subtreesPattern,
} from "../../packages/typespec/src/places.ts";
import { readSchema } from "../../scripts/schemas.ts";
import { classChanges } from "./text-mutants.ts";
import type { TextRule } from "./text-verdicts.ts";
import { readScalars } from "./written-texts.ts";

/** One place, text or set of characters of a class: what a class refuses is what its units refuse. */
export interface Unit {
  readonly class: string;
  /** As it is written. */
  readonly text: string;
  readonly refuses: (path: string) => boolean;
}

/** Every unit of every class that refuses host paths. */
export async function readUnits(): Promise<Unit[]> {
  return (await readClasses()).flatMap(unitsOf);
}

/** What is written for some units, changed in one part: an entry of characters, a part of a text, an exception. */
export interface PathMutant {
  readonly what: string;
  /** The units of which it is written. */
  readonly isOf: (unit: Unit) => boolean;
  readonly original: TextRule;
  readonly changed: TextRule;
}

/** Each part that a unit has inside it, changed by itself. */
export async function readPathMutants(): Promise<PathMutant[]> {
  return (await readClasses()).flatMap((input) => {
    const without = { characters: [], texts: [], places: [], exactly: [], except: [] };
    const texts = (input.texts ?? []).map((text) => ({
      part: { ...input, ...without, texts: [text] },
      isOf: (unit: Unit) => unit.text === text,
    }));
    const opened = (input.places ?? []).filter((place) => isOpened(input, place));
    const others = [
      { part: { ...input, ...without, characters: input.characters ?? [] }, isOf: isOfCharacters },
      {
        part: { ...input, ...without, places: opened, except: input.except ?? [] },
        isOf: (unit: Unit) => opened.includes(unit.text),
      },
    ];
    return [...texts, ...others].flatMap(({ part, isOf }) =>
      classChanges(part)
        .filter(({ what }) => !/^places /.test(what))
        .map(({ what, input: changed }) => ({
          what: `${input.class}: ${what}`,
          isOf: (unit: Unit) => unit.class === input.class && isOf(unit),
          original: ruleOf(part),
          changed: ruleOf(changed),
        })),
    );
  });
}

function isOfCharacters({ text }: Unit): boolean {
  return text === "characters";
}

function isOpened({ except = [] }: RefusalInput, place: string): boolean {
  return except.some((exception) => liesUnder(exception, place));
}

function ruleOf(input: RefusalInput): TextRule {
  return { form: readForm(), refusals: compileRefusals(input) };
}

async function readClasses(): Promise<readonly RefusalInput[]> {
  return (await readScalars()).get("HostPath")?.refuses ?? [];
}

/** Whether a path has the form of a canonical path at all, which no class decides. */
export function readGrammar(): (path: string) => boolean {
  const pattern = new RegExp(readForm(), "u");
  return (path) => pattern.test(path);
}

function readForm(): string {
  const definitions = readSchema("AgentWorkspaceMount").$defs as Record<string, object>;
  return String(Reflect.get(definitions.HostPath ?? {}, "pattern"));
}

function unitsOf(input: RefusalInput): Unit[] {
  const { places = [], exactly = [], except = [], characters = [], texts = [] } = input;
  const unit = (text: string, pattern: string, unless = ""): Unit => {
    const refused = new RegExp(pattern, "u");
    const opened = unless === "" ? undefined : new RegExp(unless, "u");
    const refuses = (path: string) => refused.test(path) && opened?.test(path) !== true;
    return { class: input.class, text, refuses };
  };
  return [
    ...places.flatMap((place) => {
      if (!isOpened(input, place)) return [unit(place, placesPattern({ places: [place] }))];
      const above = ancestors(place);
      return [
        unit(place, subtreesPattern([place]), exceptionsPattern(except)),
        ...(above.length > 0 ? [unit(place, placesPattern({ exactly: above }))] : []),
      ];
    }),
    ...exactly.map((place) => unit(place, placesPattern({ exactly: [place] }))),
    ...texts.map((text) => unit(text, ignoringCase(text))),
    ...(characters.length > 0 ? [unit("characters", characterClass(characters))] : []),
  ];
}
