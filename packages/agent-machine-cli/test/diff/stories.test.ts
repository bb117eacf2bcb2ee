import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { AgentMachineDocument } from "@sourceos/agent-machine-types";
import jsonPatch, { type Operation } from "fast-json-patch";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { listFiles } from "../../../../scripts/files.ts";
import { createValidators } from "../../../../scripts/schemas.ts";
import { readExample } from "../../../../test/support/conformance.ts";
import { findingsOf } from "../../../../test/support/findings.ts";
import { changesBetween, type Dimension, type Effect } from "../../src/diff/index.ts";
import { outline, reversed } from "./support.ts";

interface Story {
  readonly name: string;
  readonly base: string;
  readonly cases: readonly {
    readonly name: string;
    readonly before?: readonly Operation[];
    readonly after?: readonly Operation[];
    readonly expect: readonly {
      readonly effect: Effect;
      readonly dimension: Dimension;
      readonly in?: "before";
      readonly pointer: string;
      readonly message: string;
    }[];
  }[];
}

const validators = createValidators();
const files = (await listFiles(resolve(import.meta.dirname, "stories"))).filter((file) =>
  file.endsWith(".yaml"),
);

describe.each(files.map((file) => [basename(file), file] as const))("%s", (_name, file) => {
  const story = parse(readFileSync(file, "utf8")) as Story;
  const cases = story.cases.map((one) => {
    const [before, after] = [patched(story.base, one.before), patched(story.base, one.after)];
    return { ...one, before, after };
  });

  test.each(cases)("$name", ({ before, after, expect: expected }) => {
    const changes = changesBetween(before, after).map(
      ({ effect, dimension, in: which, pointer, message }) => ({
        effect,
        dimension,
        in: which,
        pointer,
        message,
      }),
    );
    expect(changes).toEqual(expected.map((change) => ({ in: "after", ...change })));
  });

  test.each(cases)("$name, the other way round", ({ before, after }) => {
    expect(outline(changesBetween(after, before))).toEqual(
      outline(changesBetween(before, after).map(reversed)),
    );
  });

  test.each(cases)("$name: the documents are valid", ({ before, after }) => {
    for (const document of [before, after]) {
      expect(findingsOf(validators[document.type], document)).toEqual([]);
    }
  });
});

function patched(base: string, patch: readonly Operation[] = []): AgentMachineDocument {
  const { newDocument } = jsonPatch.applyPatch(readExample(base), structuredClone(patch), true);
  return newDocument as AgentMachineDocument;
}
