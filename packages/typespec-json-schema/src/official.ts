import { type EmitContext, type Model, type Program, resolvePath } from "@typespec/compiler";
import {
  type JSONSchemaEmitterOptions,
  $onEmit as officialEmit,
  $lib as officialLibrary,
} from "@typespec/json-schema";
import type { JsonObject } from "./json.ts";

const rootsKey = officialLibrary.stateKeys.JsonSchema;

/** The schema that the official emitter writes for one model, with all that the model refers to among its `$defs`. */
export async function officialSchema(program: Program, root: Model): Promise<JsonObject> {
  const written: string[] = [];
  const roots = program.stateSet(rootsKey);
  roots.clear();
  roots.add(root);
  const options: JSONSchemaEmitterOptions = {
    "file-type": "json",
    "int64-strategy": "number",
    "seal-object-schemas": true,
  };
  const context = {
    program: capturing(program, written),
    emitterOutputDir: resolvePath("/"),
    options,
  } as EmitContext<JSONSchemaEmitterOptions>;
  await officialEmit(context);
  roots.clear();
  const [text] = written;
  if (text === undefined || written.length !== 1) {
    throw new Error(`Expected one schema for ${root.name}, and got ${written.length}.`);
  }
  return JSON.parse(text) as JsonObject;
}

/** The program as the official emitter sees it: what it writes goes into a list. */
function capturing(program: Program, written: string[]): Program {
  const host: Program["host"] = {
    ...program.host,
    mkdirp: async (path) => path,
    writeFile: async (_path, text) => {
      written.push(text);
    },
  };
  return new Proxy(program, {
    get: (target, key) => (key === "host" ? host : Reflect.get(target, key)),
  });
}
