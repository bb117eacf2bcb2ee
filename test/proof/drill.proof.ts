import { expect, test } from "vitest";
import { drill } from "../../scripts/drill.ts";
import { writeNumbers } from "../support/numbers.ts";

test("a new optional field takes one declaration and one case", async () => {
  const { written, generated } = await drill((line) => console.log(line));
  const files = Object.keys(written);
  expect(files).toHaveLength(2);
  expect(files.filter((file) => file.endsWith(".tsp"))).toHaveLength(1);
  expect(files.filter((file) => file.startsWith("test/conformance/"))).toHaveLength(1);
  const command = "pnpm drill";
  const lines = (ending: string) =>
    Object.entries(written).find(([file]) => file.endsWith(ending))?.[1] ?? 0;
  writeNumbers("drill", [
    { what: "Lines of TypeSpec for a new optional field", value: lines(".tsp"), command },
    { what: "Lines of its case", value: lines(".yaml"), command },
    { what: "Generated files that followed", value: generated, command },
  ]);
});
