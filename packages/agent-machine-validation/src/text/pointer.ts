/** One step into a document: the key of a property, or the index of an item. */
export type Token = string | number;

const plainName = /^[A-Za-z_$][\w$]*$/;

/** JSON Pointer (RFC 6901) to the place that the tokens lead to. */
export function pointerOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/** The same place as a JavaScript path, such as `mounts[0].agentPath`. */
export function pathOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => {
      if (typeof token === "number") return `[${token}]`;
      if (!plainName.test(token)) return `[${JSON.stringify(token)}]`;
      return index === 0 ? token : `.${token}`;
    })
    .join("");
}

/** The keys of a JSON Pointer, or undefined for a text that is none. */
export function keysOf(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
