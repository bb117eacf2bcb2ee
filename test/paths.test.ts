import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/files.ts";
import { createValidators } from "../scripts/schemas.ts";
import { readExample } from "./support/conformance.ts";

interface Places {
  readonly source: string;
  readonly paths: readonly string[];
}

interface Spelling {
  readonly path: string;
  readonly means: string;
  readonly trick: string;
}

const validate = createValidators().AgentWorkspaceMount;

/** What the plain schema decides, without any rule. */
describe("host paths", () => {
  test.each(read<Places>("sensitive"))("of $source are refused", ({ paths }) => {
    expect(paths.filter(isAccepted)).toEqual([]);
  });

  test.each(read<Places>("honest"))("of $source are accepted", ({ paths }) => {
    expect(paths.filter((path) => !isAccepted(path))).toEqual([]);
  });

  test.each(read<Spelling>("hostile"))(
    "$trick: $path, which means $means, is refused",
    ({ path }) => {
      expect(isAccepted(path)).toBe(false);
    },
  );
});

function read<T>(name: string): T[] {
  return parse(readFileSync(resolve(root, "test/paths", `${name}.yaml`), "utf8")) as T[];
}

function isAccepted(path: string): boolean {
  const mount = readExample("agent-workspace-mount.code") as { source: object };
  return validate({ ...mount, source: { ...mount.source, path } });
}
