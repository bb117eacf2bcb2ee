const plain = /^[ -@[-~]*$/;

/** A canonical path of a host as text that is equal for equal places. On macOS and Windows, letters are the same in either case. */
export function folded(path: string, adapter: string): string {
  if (plain.test(path)) return path;
  // Upper case first: it joins letters that lower case keeps apart, such as the two forms of sigma.
  return adapter === "linux" ? path : path.toUpperCase().toLowerCase();
}

/** A path and all that lie above it, the path itself first. */
export function ancestorsOf(path: string): string[] {
  const found = [path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    found.push(path.slice(0, end));
  }
  return found;
}
