/** Words that cannot name a type or a value in TypeScript, and the built-in types that the emitted code refers to. */
const reserved = new Set(
  (
    "any as async await bigint boolean break case catch class const continue debugger declare default delete do else " +
    "enum export extends false finally for from function get if implements import in infer instanceof interface is " +
    "keyof let module namespace never new null number object of package private protected public readonly require " +
    "return set static string super switch symbol this throw true try type typeof undefined unique unknown var void " +
    "while with yield Exclude TypeError"
  ).split(" "),
);

export function isReserved(name: string): boolean {
  return reserved.has(name);
}

export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text);
}

export function pascalCase(text: string): string {
  return words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
}

export function camelCase(text: string): string {
  const name = pascalCase(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function kebabCase(text: string): string {
  return words(text).join("-").toLowerCase();
}

/** A name with its first letter raised, and the rest as written. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name with its first word lowered, and the rest as written. */
export function uncapitalised(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z]|[^A-Za-z]|$)|^[A-Z]/, (word) => word.toLowerCase());
}

/** The key under which a value stands in a const object: the name that the author gave, if it can be one. */
export function memberKey(name: string): string {
  return isIdentifier(name) ? name : camelCase(name) || name;
}

function words(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}
