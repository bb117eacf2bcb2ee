/** A value that is made when it is first asked for, and kept. Most programs never meet what findings are made of. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
