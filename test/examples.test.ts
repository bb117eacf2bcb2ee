import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { bindingOf, readExamples } from "../scripts/fingerprints.ts";
import { createValidators, isContractName } from "../scripts/schemas.ts";
import { findingsOf } from "./support/findings.ts";

const examples = [...(await readExamples())].map(([file, document]) => ({
  name: basename(file),
  document,
}));
const validators = createValidators();
const documents = examples.map(({ document }) => document);

describe("every example", () => {
  test.each(examples)("$name keeps its contract", ({ name, document }) => {
    if (!isContractName(document.type)) throw new Error(`${name} names no contract.`);
    expect(findingsOf(validators[document.type], document)).toEqual([]);
  });

  test.each(examples)("$name is named after its contract", ({ name, document }) => {
    const kebab = document.type.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
    expect(name).toMatch(new RegExp(`^${kebab}(?:\\.[a-z-]+)?\\.example\\.json$`));
  });

  test("has an id of its own", () => {
    const ids = documents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("refers only to examples that are there", () => {
    const own = /^urn:srcos:(?:agent-machine-profile|agent-workspace-mount|agent-tool-surface):/;
    const known = new Set(
      documents.flatMap((document) => [document, ...mountsOf(document)]).map(({ id }) => id),
    );
    const dangling = documents
      .flatMap(strings)
      .filter((text) => own.test(text) && !known.has(text));
    expect(dangling).toEqual([]);
  });

  test("embeds a mount as the example of that id has it", () => {
    const mounts = new Map(
      documents
        .filter(({ type }) => type === "AgentWorkspaceMount")
        .map((mount) => [mount.id, mount]),
    );
    for (const mount of documents.flatMap(mountsOf)) {
      expect(mounts.get(mount.id) ?? mount).toEqual(mount);
    }
  });
});

test("fingerprints carry the true digests of the profile and the tool surfaces that they name", () => {
  const fingerprints = documents.filter(({ type }) => type === "AgentMachineFingerprint");
  expect(fingerprints.length).toBeGreaterThan(2);
  for (const fingerprint of fingerprints) {
    expect(fingerprint).toMatchObject(bindingOf(fingerprint, documents));
  }
});

interface Mount {
  readonly id: string;
}

function mountsOf(document: object): Mount[] {
  const mounts = "planes" in document && "mounts" in document ? (document.mounts as Mount[]) : [];
  return mounts.filter((mount) => "id" in mount);
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}
