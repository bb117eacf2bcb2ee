import { isObject, type Json, type JsonObject } from "./json.ts";

/**
 * The conditions of an object as expressions: what follows where a condition holds, and what follows where it does not. Structural
 * schemas have neither `if` nor subschemas that forbid a property.
 */
export function conditionValidations(schema: JsonObject): JsonObject[] {
  const all = (schema.allOf ?? []) as readonly JsonObject[];
  if (!all.every((condition) => isObject(condition.if))) {
    throw new Error(`${String(schema.title)} has an 'allOf' with something else than conditions.`);
  }
  const conditions = [schema, ...all];
  const required = new Set((schema.required ?? []) as readonly string[]);
  return conditions.flatMap((condition) =>
    isObject(condition.if) ? both(condition, required) : [],
  );
}

function both(condition: JsonObject, required: ReadonlySet<string>): JsonObject[] {
  const test = Object.entries(propertiesOf(condition.if));
  const holds = test
    .map(([name, value]) => present(name, equals(name, value), required))
    .join(" && ");
  const said = test.map(([name, value]) => `${name} is ${words(value)}`).join(" and ");
  return [
    ...consequence(condition.then, required, { unless: `!(${holds})`, said: `Where ${said}` }),
    ...consequence(condition.else, required, { unless: holds, said: `Unless ${said}` }),
  ];
}

function consequence(
  schema: Json | undefined,
  required: ReadonlySet<string>,
  { unless, said }: { readonly unless: string; readonly said: string },
): JsonObject[] {
  if (!isObject(schema)) return [];
  const demanded = ((schema.required ?? []) as readonly string[]).filter(
    (name) => !required.has(name),
  );
  const others = Object.entries(propertiesOf(schema)).filter(([, value]) => value !== true);
  const terms = [
    ...demanded.map((name) => `has(self.${name})`),
    ...others.map(([name, value]) => restriction(name, value, required)),
  ];
  if (terms.length === 0) return [];
  const texts = [
    ...demanded.map((name) => `${name} is required`),
    ...others.map(([name, value]) =>
      value === false ? `${name} is forbidden` : `${name} has to be ${words(value)}`,
    ),
  ];
  return [
    { rule: `${unless} || (${terms.join(" && ")})`, message: `${said}: ${texts.join(", ")}.` },
  ];
}

function restriction(name: string, value: Json, required: ReadonlySet<string>): string {
  if (value === false) return `!has(self.${name})`;
  const equal = equals(name, value);
  return required.has(name) ? equal : `(!has(self.${name}) || ${equal})`;
}

function present(name: string, test: string, required: ReadonlySet<string>): string {
  return required.has(name) ? test : `has(self.${name}) && ${test}`;
}

/** JSON and CEL write strings, booleans and lists of them alike. */
function equals(name: string, value: Json): string {
  return isObject(value) && value.enum !== undefined
    ? `self.${name} in ${JSON.stringify(value.enum)}`
    : `self.${name} == ${JSON.stringify(isObject(value) ? value.const : value)}`;
}

function words(value: Json): string {
  return isObject(value)
    ? ((value.enum ?? [value.const]) as readonly Json[]).map(String).join(" or ")
    : String(value);
}

function propertiesOf(schema: Json | undefined): JsonObject {
  return isObject(schema) && isObject(schema.properties) ? schema.properties : {};
}
