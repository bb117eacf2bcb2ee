/** Where the models of the contracts stand, read from the schemas. */
import type { InstanceEntry } from "../../packages/agent-machine-validation/build/rules-data.ts";
import { contractNames, readSchema } from "../../scripts/schemas.ts";

type Schema = Readonly<Record<string, unknown>>;

interface Named extends InstanceEntry {
  readonly name: string;
}

/** Every place at which a definition stands, with its name; a contract stands at its own root. */
const places: readonly Named[] = contractNames.flatMap((contract) => {
  const schema = readSchema(contract);
  const definitions = schema.$defs as Record<string, Schema>;
  const walk = (at: Schema, pointer: string): Named[] => {
    const name = typeof at.$ref === "string" ? at.$ref.slice("#/$defs/".length) : undefined;
    const target = name === undefined ? at : (definitions[name] ?? {});
    return [
      ...(name === undefined ? [] : [{ contract, pointer, name }]),
      ...(target.items === undefined ? [] : walk(target.items as Schema, `${pointer}/*`)),
      ...Object.entries((target.properties ?? {}) as Record<string, Schema>).flatMap(
        ([key, property]) => walk(property, `${pointer}/${key}`),
      ),
    ];
  };
  return [{ contract, pointer: "", name: contract }, ...walk(schema, "")];
});

/** The other places of what stands at one place, in the documents of other contracts. */
export function twinsOf({ contract, pointer }: InstanceEntry): InstanceEntry[] {
  const own = places.find((place) => place.contract === contract && place.pointer === pointer);
  return places.filter(({ name, ...place }) => name === own?.name && place.contract !== contract);
}
