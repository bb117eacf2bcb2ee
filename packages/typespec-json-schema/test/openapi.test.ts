import { expect, test } from "vitest";
import { filesOf, thing } from "./tester.ts";

test("the pool is written as components of OpenAPI 3.1", async () => {
  const files = await filesOf(
    thing("part: Part", "model Part { names: Name[] } scalar Name extends string;"),
  );
  const { components, ...head } = JSON.parse(files["openapi/things.openapi.json"] ?? "");
  expect(head).toEqual({
    openapi: "3.1.1",
    info: {
      title: "Things contracts",
      description: "Schemas to refer to as #/components/schemas/<name>.",
      version: "0.1.0",
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  });
  const { $defs } = JSON.parse(files["schemas/contracts.json"] ?? "");
  expect(Object.keys(components.schemas)).toEqual(Object.keys($defs));
  expect(components.schemas.Part.properties.names.items).toEqual({
    $ref: "#/components/schemas/Name",
  });
});
