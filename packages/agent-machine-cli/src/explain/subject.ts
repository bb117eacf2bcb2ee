/** What a person can ask about: a contract, a path in it, a type, or a rule. */
import { type ContractName, nearMiss, textRules } from "@sourceos/agent-machine-validation";
import {
  type Catalog,
  catalog,
  type Definition,
  type Field,
  type Rule,
  rules,
  schema,
} from "../data.ts";
import { UsageError } from "../exit.ts";
import { contractOf, shortNames } from "../kinds.ts";

export type Subject =
  | { readonly is: "contract"; readonly contract: ContractName }
  | { readonly is: "field"; readonly contract: ContractName; readonly field: Field }
  | { readonly is: "type"; readonly name: string; readonly definition: Definition }
  | { readonly is: "rule"; readonly rule: Rule }
  | { readonly is: "text-rule"; readonly id: string; readonly why: string };

/** Finds what a name or a path stands for; throws a `UsageError` that says what was probably meant. */
export function subjectOf(name: string): Subject {
  return name.includes("/") ? ruleOf(name) : contractSubject(name);
}

/** Everything that can be asked about, for shells that complete it. */
export function explainable(): string[] {
  const paths = catalog().contracts.flatMap(({ type, fields }) => {
    const short = shortNames[type as ContractName];
    return [short, ...fields.map(({ path }) => `${short}.${withoutIndexes(path)}`)];
  });
  return [...new Set(paths), ...rules().map(({ id }) => id), ...Object.keys(textRules)];
}

function ruleOf(id: string): Subject {
  const all = rules();
  const rule = all.find((candidate) => candidate.id === id);
  if (rule) return { is: "rule", rule };
  const ofTexts: Readonly<Record<string, string>> = textRules;
  const why = Object.hasOwn(ofTexts, id) ? ofTexts[id] : schemaWhy(id);
  if (why !== undefined) return { is: "text-rule", id, why };
  const meant = nearMiss(id, [
    ...all.map((each) => each.id),
    ...Object.keys(ofTexts),
    ...keywords.map((keyword) => `schema/${keyword}`),
  ]);
  throw new UsageError(
    `There is no rule '${id}'. ${meant ? `Did you mean '${meant}'?` : "`amc rules` lists them."}`,
  );
}

/** What findings of the schema are called: the keyword of JSON Schema that is broken, and what stands for keywords that say nothing alone. */
const keywords = [
  "additionalProperties",
  "const",
  "enum",
  "forbidden",
  "maxItems",
  "maxLength",
  "maximum",
  "minItems",
  "minLength",
  "minimum",
  "not",
  "pattern",
  "required",
  "too-many-findings",
  "type",
  "uniqueItems",
  "unstable",
];

function schemaWhy(id: string): string | undefined {
  const keyword = keywords.find((each) => id === `schema/${each}`);
  if (keyword === undefined) return undefined;
  return `The JSON Schema of the contract says it with the keyword \`${keyword}\`. The message says what is meant; \`amc explain KIND.path\` shows what the place may hold.`;
}

function contractSubject(name: string): Subject {
  const [first = "", ...rest] = withoutIndexes(name).split(".");
  const contract = contractOf(first);
  if (!contract) return rest.length === 0 ? typeOf(first) : unknownName(first);
  if (rest.length === 0) return { is: "contract", contract };
  const fields = fieldsOf(catalog(), contract);
  const path = rest.join(".");
  const field = fields.find((candidate) => withoutIndexes(candidate.path) === path);
  if (field) return { is: "field", contract, field };
  const paths = fields.map((candidate) => withoutIndexes(candidate.path));
  throw new UsageError(
    `${contract} has no field '${path}'. ${hint(path, paths, `${shortNames[contract]}.`)}`,
  );
}

/** What was probably meant, looked for among the fields beside the one that was asked for, then everywhere. */
function hint(path: string, paths: readonly string[], prefix: string): string {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  const siblings = paths.filter(
    (each) => each.slice(0, Math.max(0, each.lastIndexOf("."))) === parent,
  );
  const meant = nearMiss(path, siblings) ?? nearMiss(path, paths);
  if (meant !== undefined) return `Did you mean '${prefix}${meant}'?`;
  const last = path.slice(path.lastIndexOf(".") + 1);
  const named = paths.filter((each) => each.endsWith(`.${last}`) || each === last);
  if (named.length > 0) return `Did you mean '${prefix}${named[0]}'?`;
  const beside = siblings.map((each) => each.slice(parent === "" ? 0 : parent.length + 1));
  return beside.length > 0 ? `There are ${beside.join(", ")}.` : "";
}

function typeOf(name: string): Subject {
  for (const { type } of catalog().contracts) {
    const { $defs = {} } = schema(type);
    const definition = Object.hasOwn($defs, name) ? $defs[name] : undefined;
    if (definition) return { is: "type", name, definition };
  }
  return unknownName(name);
}

function unknownName(name: string): never {
  const kinds = Object.values(shortNames);
  const types = catalog().contracts.flatMap(({ type }) => [
    type,
    ...Object.keys(schema(type).$defs ?? {}),
  ]);
  const meant = nearMiss(name, kinds) ?? nearMiss(name, types);
  throw new UsageError(
    `There is no contract or type '${name}'. ${meant ? `Did you mean '${meant}'?` : `The contracts are ${kinds.join(", ")}.`}`,
  );
}

export function fieldsOf({ contracts }: Catalog, contract: string): readonly Field[] {
  return contracts.find(({ type }) => type === contract)?.fields ?? [];
}

/** `mounts[0].source` and `mounts[].source` are `mounts.source`. */
export function withoutIndexes(path: string): string {
  return path.replace(/\[\d*\]/g, "").replace(/\.$/, "");
}
