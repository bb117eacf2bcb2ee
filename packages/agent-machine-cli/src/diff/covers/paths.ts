/** Whether a path is another one, or lies below it. */
export function coversPath(
  above: string,
  below: string,
  { foldsCase }: { readonly foldsCase: boolean },
): boolean {
  const [outer, inner] = foldsCase ? [folded(above), folded(below)] : [above, below];
  return outer === inner || inner.startsWith(outer.endsWith("/") ? outer : `${outer}/`);
}

/** A path as text that is equal for equal places. Only ASCII letters are folded: others, a file system may keep apart. */
export function folded(path: string): string {
  return path.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
