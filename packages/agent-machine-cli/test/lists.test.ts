/** What is published is listed whole, and as it is published. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/files.ts";
import { amc } from "./support/amc.ts";

const folder = import.meta.dirname;

async function published(name: string): Promise<Record<string, unknown>> {
  const file = resolve(root, "packages/agent-machine-schemas", name);
  return JSON.parse(await readFile(file, "utf8"));
}

test("the catalog", async () => {
  const { code, out, err } = await amc(["catalog", "--format", "json"], { folder });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual(await published("catalog.json"));
});

describe("the rules", () => {
  test("as JSON", async () => {
    const { code, out, err } = await amc(["rules", "--format", "json"], { folder });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual((await published("rules.json")).rules);
  });

  test("for people", async () => {
    const { rules } = (await published("rules.json")) as { rules: readonly { id: string }[] };
    const { out } = await amc(["rules"], { folder });
    const ids = out.split("\n").flatMap((line) => /^[a-z]+\/[a-z-]+/.exec(line)?.[0] ?? []);
    expect(ids).toEqual(rules.map(({ id }) => id));
    expect(out).toContain(`\n${rules.length} rules;`);
  });
});
