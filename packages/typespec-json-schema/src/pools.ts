import type { Definitions } from "./form.ts";
import { type JsonObject, sortedByKey, without } from "./json.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Every definition of a family once, the contracts among them. It accepts nothing by itself: refer to `#/$defs/<Contract>`. */
export function pool(id: string, contracts: readonly Definitions[]): JsonObject {
  const definitions = contracts.flatMap(({ root, definitions: shared }) => [
    [String(root.title), without(root, "$schema", "$id")] as const,
    ...Object.entries(shared),
  ]);
  return {
    $schema: dialect,
    $id: id,
    description: "Every definition of the contract family once. Refer to one as #/$defs/<name>.",
    $defs: sortedByKey(definitions),
  };
}
