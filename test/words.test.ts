/** What the checks of the repository find, and what they let through. */
import { describe, expect, test } from "vitest";
import { claims, isClaim } from "./support/claims.ts";
import { sentences, sentencesOf } from "./support/prose.ts";
import { deviceValuesIn, secretsIn, shapes } from "./support/shapes.ts";

const claimsIn = (text: string) => sentences(text.replaceAll("⏎", "\n")).filter(isClaim);

describe("claims that a schema cannot express", () => {
  test.each(claims.refused)("%s", (text) => expect(claimsIn(text)).not.toEqual([]));
  test.each(claims.accepted)("but not: %s", (text) => expect(claimsIn(text)).toEqual([]));
});

describe("claims are found", () => {
  const comment = "/**\n * Agents are fully\n * isolated.\n */\n";
  test.each([
    ["a.md", "# About\n\nAgents are fully\nisolated."],
    ["a.md", "# About\r\n\r\n> Agents are fully\r\n> isolated."],
    ["a.tsp", `${comment}model A {}`],
    ["a.tsp", `/* "quoted" */ @@rule(A, #{ why: "Agents are fully \\"isolated\\"." });`],
    ["a.tsp", '@doc("""\n  Agents are fully\n  isolated.\n  """)\nmodel A {}'],
    ["a.ts", `${comment}export const a = /["'\`]/;`],
    ["a.ts", `const a = 'Agents are fully ' + \`isolated from \${host}.\`;`],
    ["a.ts", `const a = f(\`\${g("Agents are isolated.")} \`);`],
    ["a.json", '{ "description": "Agents are fully\\nisolated." }'],
    ["a.ts", "f(); // Agents are isolated."],
    ["a.json", '{ // Agents are fully\n // isolated.\n "a": [1,], }'],
    ["a.yml", "# Agents are fully\n# isolated.\ndescription: it"],
  ])("in %s: %s", (file, text) => {
    expect(sentencesOf(file, text).filter(isClaim)).toHaveLength(1);
  });

  test("but not in names of code", () => {
    const text = 'import { isolated } from "./isolated.ts"; const sandbox = "isolated";';
    expect(sentencesOf("a.ts", text).filter(isClaim)).toEqual([]);
  });
});

describe("secrets", () => {
  const known = shapes.secrets.flatMap(({ name, refused }) =>
    refused.map((parts) => [name, parts.join("")] as const),
  );
  const ofContract = shapes.contract.map((parts) => ["contract", parts.join("")] as const);

  test.each([...known, ...ofContract])("%s: %s", (_name, secret) => {
    for (const text of [secret, `see "${secret}".`, `# It is\n#   ${secret}\n`])
      expect(secretsIn(text), text).not.toEqual([]);
  });

  test("are told whole", () => {
    const secret = `ghp_${"a".repeat(36)}`;
    expect(secretsIn(`token: ${secret}, and`)).toEqual([secret]);
  });
});

describe("values of devices", () => {
  const refused = shapes.devices.flatMap(({ name, refused }) =>
    refused.map((parts) => [name, parts.join("")] as const),
  );
  const accepted = shapes.devices.flatMap(({ accepted = [] }) => accepted);

  test.each(refused)("%s: %s", (_name, value) => {
    for (const text of [value, `on "${value}".`, `It is ${value}\n`])
      expect(deviceValuesIn(text), text).not.toEqual([]);
  });

  test.each(accepted)("but not: %s", (value) => expect(deviceValuesIn(value)).toEqual([]));
});
