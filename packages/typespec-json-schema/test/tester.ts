import { fileURLToPath } from "node:url";
import { createTester } from "@typespec/compiler/testing";

// The root of the workspace, from which every library that a contract imports can be resolved.
const workspace = fileURLToPath(new URL("../../..", import.meta.url));

/** Compiles TypeSpec that is wrapped in a namespace with planes, and returns the files that the emitter writes. */
export const Tester = createTester(workspace, {
  libraries: ["@sourceos/typespec", "@typespec/json-schema", "@sourceos/typespec-json-schema"],
})
  .import("@sourceos/typespec", "@typespec/json-schema")
  .using("SourceOS", "TypeSpec.JsonSchema")
  .wrap(
    (code) => `
      @baseUri("https://schemas.example.org/v2/")
      namespace Things {
        /** Planes. */
        @planes enum Plane {
          /** The host. */ host,
          /** The user. */ user,
        }

        /** URN of a Thing. */
        @urn("thing") scalar ThingUrn extends string;

        ${code}
      }`,
  )
  .emit("@sourceos/typespec-json-schema");

type Schema = Record<string, unknown>;

/** The contract `Thing` with the given properties, and declarations beside it. */
export function thing(properties: string, declarations = "", decorators = ""): string {
  return `
    ${declarations}

    /** A thing. */
    @contract @plane(Plane.host) ${decorators}
    model Thing { ...ContractHeader<ThingUrn, "Thing", "0.1.0">; ${properties} }`;
}

/** The schema of `Thing`. */
export async function schemaOf(code: string): Promise<Schema> {
  return JSON.parse((await filesOf(code))["schemas/Thing.json"] ?? "null") as Schema;
}

/** The schema of one property of `Thing`. */
export async function propertyOf(properties: string, declarations = ""): Promise<unknown> {
  const schema = await schemaOf(thing(properties, declarations));
  return Object.entries(schema.properties as Schema).at(-1)?.[1];
}

/** The schema of one definition of `Thing`. */
export async function definitionOf(
  name: string,
  properties: string,
  declarations: string,
): Promise<unknown> {
  return ((await schemaOf(thing(properties, declarations))).$defs as Schema)[name];
}

/** Every file that the emitter writes, by its path. */
export async function filesOf(code: string): Promise<Record<string, string>> {
  return (await Tester.compile(code)).outputs;
}
