/** Reads the code blocks of a recipe. What a block is for stands behind its language. */

export interface Recipe {
  /** Files to save: blocks whose language is followed by a path. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Commands to run, in order: blocks of `sh`. */
  readonly commands: readonly string[];
  /** Commands that need a tool chain which is not here: blocks of `sh not-run`. */
  readonly others: readonly string[];
  /** What the last command prints: the block of `text`. */
  readonly output: string | undefined;
}

interface Block {
  readonly language: string;
  readonly use: string | undefined;
  readonly text: string;
}

export function recipeOf(markdown: string): Recipe {
  const blocks: Block[] = [...markdown.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", use, text = ""]) => ({ language, use, text }),
  );
  const shell = blocks.filter(({ language }) => language === "sh");
  return {
    files: blocks.flatMap(({ language, use, text }) =>
      use === undefined || language === "sh" ? [] : [{ path: use, text }],
    ),
    commands: shell.filter(({ use }) => use === undefined).map(({ text }) => text),
    others: shell.filter(({ use }) => use === "not-run").map(({ text }) => text),
    output: blocks.find(({ language }) => language === "text")?.text,
  };
}
