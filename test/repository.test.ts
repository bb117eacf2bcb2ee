/** What the project says and holds, file by file: no promise, no secret, no value of a device, nothing that acts on a host. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isClaim } from "./support/claims.ts";
import { sentencesOf } from "./support/prose.ts";
import { files, isGenerated, textOf } from "./support/repository.ts";
import { deviceValuesIn, isInvented, secretsIn } from "./support/shapes.ts";

/** Values that stand in files all the same, and why: each of the values in each of the files. */
interface Allowed {
  readonly why: string;
  readonly places: readonly {
    readonly files: readonly string[];
    readonly values: readonly string[];
  }[];
}

/** Sentences that use a word of promise and promise nothing, and why. */
interface Honest {
  readonly why: string;
  readonly sentences: readonly string[];
}

const list = "test/words/allowed.yaml";
const allowed = parse(textOf(list)) as readonly Allowed[];
const honest = parse(textOf("test/words/honest.yaml")) as readonly Honest[];

/** Automata are written in characters that spell anything. */
const automaton = /^ +"### .*$/gm;

describe("the repository", () => {
  const found = files.flatMap((file) => {
    const text = textOf(file).replace(automaton, "");
    return [...secretsIn(text), ...deviceValuesIn(text)]
      .filter((value) => !isInvented(value))
      .map((value) => `${file}: ${value}`);
  });
  const pairsOf = ({ places }: Allowed) =>
    places.flatMap(({ files, values }) =>
      files.flatMap((file) => values.map((value) => `${file}: ${value}`)),
    );

  test("holds no secret, and no value of a device, but for those that are listed", () => {
    const values = allowed.flatMap(({ places }) => places.flatMap(({ values }) => values));
    const known = new Set([
      ...allowed.flatMap(pairsOf),
      ...values.map((value) => `${list}: ${value}`),
    ]);
    expect(found.filter((pair) => !known.has(pair))).toEqual([]);
  });

  test.each(allowed)("lists only what is there: $why", (entry) => {
    expect(pairsOf(entry).filter((pair) => !found.includes(pair))).toEqual([]);
  });

  test("starts no container, machine or agent, and installs nothing on a host", () => {
    const launch =
      /(?:exec|spawn|run)\w*\(\s*["'`](?:podman|docker|limactl|wsl|container|codex|claude|openclaw)\b|apt-get install|brew install|winget install/;
    const program = /\.(?:[cm]?[jt]s|sh|ps1|py|go|rs|java)$|^\.ci\/|^action\.yml$/;
    const launching = files.filter((file) => program.test(file) && launch.test(textOf(file)));
    expect(launching).toEqual(["test/repository.test.ts"]);
  });
});

describe("documents and descriptions", () => {
  // Programs of tests speak to nobody, and what is generated from the contracts is read where it is written.
  const spoken = files.filter(
    (file) =>
      file.endsWith(".md") ||
      !(
        isGenerated(file) ||
        /^test\/|^packages\/[^/]+\/(?:test|bench)\/|^pnpm-lock|\.(?:snap|sum)$/.test(file)
      ),
  );
  const claimed = spoken.flatMap((file) =>
    sentencesOf(file, textOf(file))
      .filter(isClaim)
      .map((sentence) => ({ file, sentence })),
  );
  const listed = honest.flatMap(({ sentences }) => sentences);

  test("promise no security and no isolation, but for sentences that are listed", () => {
    expect(claimed.filter(({ sentence }) => !listed.includes(sentence))).toEqual([]);
  });

  test.each(honest)("the list holds only sentences that are there: $why", ({ sentences }) => {
    const said = claimed.map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
