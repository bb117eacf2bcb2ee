import { test } from "vitest";
import { Tester } from "./tester.ts";

test("x", async () => {
  const { outputs } = await Tester.compile(`
   namespace Demo;
   @urn("box") scalar BoxUrn extends string;
   /** Kind of a thing. */
   enum Kind { /** A path. */ hostPath: "host-path", /** A volume. */ volume, tmpfs }
   @when(#{kind: "host-path"}, #{require: #["path"]}, #{forbid: #["path"]})
   @when(#{kind: "volume"}, #{require: #["name"]}, #{forbid: #["name"]})
   /** Where it comes from. */
   model Source { /** The kind. */ kind: Kind; /** The path. */ path?: string; /** The name. */ name?: string; /** Other */ readOnly: boolean }
   @contract model Box { ...ContractHeader<BoxUrn, "Box", "0.1.0">; source: Source[]; }
  `);
  for (const [k, v] of Object.entries(outputs)) console.log(`=== ${k}\n${v}`);
});
