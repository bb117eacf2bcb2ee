/** Definitions as the generator writes them: text, which costs a program that meets no findings nearly nothing. */
import { once } from "../once.ts";
import type { Pattern } from "../pattern.ts";
import type { Definition } from "./definition.ts";

/** What text cannot hold: other definitions, checks and patterns. */
type Part = Definition | Pattern | ((value: unknown) => boolean);

/**
 * The definition that a text of JSON says, made when it is first asked for; `{"$":0}` stands for the first of the parts behind the text.
 * The text too is written inside the function: an engine compiles no function, with all that it holds, before it is called.
 */
export function node(make: () => readonly [text: string, ...parts: Part[]]): () => Definition {
  return once(() => {
    const [text, ...known] = make();
    return JSON.parse(text, (_, value: unknown) => {
      const index: unknown = Reflect.get(Object(value), "$");
      return typeof index === "number" ? known[index] : value;
    }) as Definition;
  });
}
