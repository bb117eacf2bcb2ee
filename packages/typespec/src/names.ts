/** Lower-case words and numbers that hyphens join: enum values, slugs, names of classes and rules. */
export const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Property names. */
export const camelCase = /^[a-z][a-zA-Z0-9]*$/;

/** Names of models, enums, scalars and unions. */
export const pascalCase = /^[A-Z][a-zA-Z0-9]*$/;

/** Words of a name in any case, joined as kebab-case. */
export function toKebabCase(name: string): string {
  return words(name).join("-");
}

/** Words of a name in any case, joined as camelCase. */
export function toCamelCase(name: string): string {
  return words(name)
    .map((word, index) => (index === 0 ? word : capitalised(word)))
    .join("");
}

/** Words of a name in any case, joined as PascalCase. */
export function toPascalCase(name: string): string {
  return words(name).map(capitalised).join("");
}

function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
