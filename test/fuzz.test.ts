import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { contracts, validateText } from "../packages/agent-machine-validation/src/index.ts";
import { readYaml } from "../packages/agent-machine-validation/src/yaml.ts";
import { type ContractName, contractNames } from "../scripts/schemas.ts";
import { documents } from "./support/arbitrary.ts";
import { type Broken, breaksOf } from "./support/breaks.ts";
import { loadCases } from "./support/conformance.ts";
import { writeNumbers } from "./support/numbers.ts";
import { seeds } from "./support/seeds.ts";

/** How many documents are broken for each contract, and written as JSON and as YAML. */
const runs = { broken: 1_500, json: 300, yaml: 100 };

const valid = (await loadCases()).filter(({ expect: expected }) => expected.length === 0);

/** A document that keeps a contract, with one place broken; what shrinks is the document, and the place with it. */
function broken(contract: ContractName): fc.Arbitrary<Broken> {
  const own = valid.filter((candidate) => candidate.contract === contract);
  return fc.tuple(documents(contract, own), fc.nat()).map(([document, number]) => {
    const breaks = breaksOf(document, contract);
    const chosen = breaks[number % breaks.length];
    if (!chosen) throw new Error("A document can always be broken.");
    return chosen();
  });
}

const drawn = contractNames.flatMap((contract) => seeds.map((seed) => ({ contract, seed })));

describe.each(drawn)(
  "a document of $contract that is broken in one place, drawn with $seed",
  ({ contract, seed }) => {
    test("has findings about that place alone", () => {
      fc.assert(
        fc.property(broken(contract), ({ document, what, pointer, rule }) => {
          const { valid: isValid, findings } = contracts[contract].validate(document);
          expect(isValid).toBe(false);
          expect({
            what,
            places: [...new Set(findings.map((finding) => finding.pointer))],
          }).toEqual({
            what,
            places: [pointer],
          });
          expect(findings.map((finding) => finding.rule)).toContain(rule);
        }),
        { seed, numRuns: runs.broken },
      );
    }, 60_000);

    test("has findings whose range in the text is that of the place", () => {
      fc.assert(
        fc.property(
          broken(contract).filter(({ pointer }) => pointer !== "" && pointer !== "/type"),
          ({ document, pointer, rule }) => {
            const text = JSON.stringify(document, null, 2);
            const found = validateText(text).documents[0]?.findings ?? [];
            const finding = found.find((one) => one.rule === rule);
            const written = text.slice(finding?.range?.start.offset, finding?.range?.end.offset);
            expect(JSON.parse(written)).toEqual(shownAt(document, pointer, rule));
          },
        ),
        { seed, numRuns: runs.json },
      );
    }, 60_000);

    test("has the same findings when it is written as YAML", () => {
      fc.assert(
        fc.property(
          broken(contract).filter(({ pointer }) => pointer !== "" && pointer !== "/type"),
          ({ document, pointer }) => {
            const text = stringify(document);
            const [read] = validateText(text, { format: "yaml", yaml: readYaml }).documents;
            expect([...new Set(read?.findings.map((one) => one.pointer))]).toEqual([pointer]);
          },
        ),
        { seed, numRuns: runs.yaml },
      );
    }, 60_000);
  },
);

afterAll(() => {
  const command = "pnpm exec vitest run test/fuzz.test.ts";
  const value = drawn.length * (runs.broken + runs.json + runs.yaml);
  writeNumbers("fuzz-documents", [
    { what: "documents broken in one place whose findings name it", value, command },
  ]);
});

/** What stands where a finding points: the key of an unknown property, the object around a missing one, or the value. */
function shownAt(document: unknown, pointer: string, rule: string): unknown {
  const keys = pointer.split("/").slice(1);
  if (rule === "schema/additionalProperties") return keys.at(-1);
  const path = rule === "schema/required" ? keys.slice(0, -1) : keys;
  return path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), document);
}
