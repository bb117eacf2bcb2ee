/** Other validators, each made from the same schemas. */
import { validator } from "@exodus/schemasafe";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Compile } from "typebox/schema";
import { is } from "valibot";
import { fromJSONSchema } from "zod";
import { loadStandalone, writeStandalone } from "./ajv-standalone.ts";
import { plainSchemaOf, schemaOf } from "./schemas.ts";
import { toValibot } from "./valibot-schema.ts";

export type Check = (value: unknown) => boolean;

export interface Peer {
  readonly name: string;
  /** Whether it knows only structure and forms: no `not`, no `if`. */
  readonly plain: boolean;
  readonly create: (kind: string) => Check | Promise<Check>;
  /** What happens ahead of time. */
  readonly prepare?: (kind: string) => void;
}

export const peers: readonly Peer[] = [
  { name: "ajv at run time", plain: false, create: ajv },
  { name: "ajv standalone", plain: false, create: loadStandalone, prepare: writeStandalone },
  { name: "@exodus/schemasafe", plain: false, create: schemasafe },
  { name: "typebox", plain: false, create: typebox },
  { name: "zod, whole schema", plain: false, create: (kind) => zod(schemaOf(kind)) },
  { name: "zod, plain schema", plain: true, create: (kind) => zod(plainSchemaOf(kind)) },
  { name: "valibot, plain schema", plain: true, create: valibot },
];

function ajv(kind: string): Check {
  return new Ajv2020({ strict: false }).compile(schemaOf(kind)) as Check;
}

function schemasafe(kind: string): Check {
  const check = validator(schemaOf(kind) as object, { mode: "lax" });
  return (value) => check(value as Parameters<typeof check>[0]);
}

function typebox(kind: string): Check {
  const check = Compile(schemaOf(kind));
  return (value) => check.Check(value);
}

function zod(schema: object): Check {
  const check = fromJSONSchema(schema as Parameters<typeof fromJSONSchema>[0]);
  return (value) => check.safeParse(value).success;
}

function valibot(kind: string): Check {
  const schema = toValibot(plainSchemaOf(kind));
  return (value) => is(schema, value);
}
