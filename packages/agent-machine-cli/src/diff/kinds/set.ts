import type { Change, Effect } from "../change.ts";
import { fill, show } from "../words.ts";
import { change, type Kind, type Place, type Side, type Sides } from "./kind.ts";

/** Whether everything that `narrow` stands for, `wide` stands for too. */
export type Covers = (wide: string, narrow: string, place: Place) => boolean;

interface SetOptions {
  /** What is said of a value that is new; `{}` is the value. */
  readonly gained: string;
  readonly lost: string;
  /** What a new value does; one that goes away does the opposite. */
  readonly effect?: Effect;
  readonly covers?: Covers;
  /** What is said where an absent list means all values, and it goes or comes. */
  readonly all?: { readonly widens: string; readonly narrows: string };
}

const opposite = { widens: "narrows", narrows: "widens", changes: "changes" } as const;

const equal: Covers = (wide, narrow) => wide === narrow;

/**
 * A list of texts whose order means nothing; a value that another one covers is neither gained nor lost. A single text is compared as
 * the only one: another value is a gain and a loss, unless one covers the other.
 */
export function set(options: SetOptions): Kind {
  const { gained, lost, effect = "widens", covers = equal, all } = options;
  return (sides, place) => {
    const { before, after } = sides;
    if (all && (before.value === undefined) !== (after.value === undefined)) {
      return after.value === undefined
        ? [change("widens", fill(all.widens, place), sides, place)]
        : [change("narrows", fill(all.narrows, place), sides, place)];
    }
    const [old, now] = [elementsOf(before), elementsOf(after)];
    const beyond = (some: readonly Side[], others: readonly Side[]) =>
      some.filter(
        ({ value }) => !others.some((other) => covers(`${other.value}`, `${value}`, place)),
      );
    const told = (does: Effect, sentence: string, element: Side, there: Sides): Change =>
      change(does, fill(sentence, place, show(element.value)), there, place);
    return [
      ...beyond(now, old).map((element) =>
        told(effect, gained, element, { before: without(before, element), after: element }),
      ),
      ...beyond(old, now).map((element) =>
        told(opposite[effect], lost, element, { before: element, after: without(after, element) }),
      ),
    ];
  };
}

/** The list that lacks an element. It is pointed at where the element itself is written nowhere. */
function without(list: Side, element: Side): Side {
  return { pointer: list.pointer, value: undefined, given: list.given && !element.given };
}

function elementsOf({ value, pointer, given }: Side): readonly Side[] {
  const isWritten = given && Array.isArray(value);
  const items = value === undefined ? [] : [value].flat();
  return items.map((item, index) => ({
    value: item,
    pointer: isWritten ? `${pointer}/${index}` : pointer,
    given,
  }));
}
