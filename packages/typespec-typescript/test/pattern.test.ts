// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are TypeScript types.
import { describe, expect, test } from "vitest";
import { templatesOfPattern } from "../src/read/pattern.ts";

describe("a template literal is read from a pattern", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "^sha256:[a-f0-9]{64}$": ["`sha256:${string}`"],
    "^/[a-z]+(?:/[a-z]+)*$": ["`/${string}`"],
    "^(?:~/|/|[A-Z]:/)[a-z]+(?:/[a-z]+)*$": [
      "`~/${string}`",
      "`/${string}`",
      "`${string}:/${string}`",
    ],
    "^(?:https://|ssh://)[a-z]+": ["`https://${string}`", "`ssh://${string}`"],
    "^refs(?:/[a-z]+)+$": ["`refs/${string}`"],
    "^(?:~|~(?:/[a-z]+)+|root:[a-z]+)$": ['"~"', "`~/${string}`", "`root:${string}`"],
    "^(?:low|high)$": ['"low"', '"high"'],
    "^v[0-9][.][0-9]$": ["`v${string}.${string}`"],
    "^a(?:b|c(?:d|e))f$": ['"abf"', '"acdf"', '"acef"'],
    "^\\$\\{x": ["`\\${x${string}`"],
    "^`[a-z]$": ["`\\`${string}`"],
    "^x{2}y$": ["`x${string}`"],
    "^xy?$": ["`x${string}`"],
  };
  for (const [pattern, templates] of Object.entries(cases)) {
    test(pattern, () => expect(templatesOfPattern(pattern)).toEqual(templates));
  }
});

describe("a pattern that says too little about its start gives none", () => {
  const patterns = [
    "sha256:[a-f0-9]{64}$",
    "^[a-z0-9]+(?:-[a-z0-9]+)*$",
    "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
    "^a$|^b$",
    "^(?:a/)?b$",
    "^(?:a/|[a-z]*)x$",
    "^(?=a)b",
    "^\\bword",
    "^\\u0041",
    "^(?:a",
    "^(?:[a-z]|)$",
  ];
  for (const pattern of patterns) {
    test(pattern, () => expect(templatesOfPattern(pattern)).toBeUndefined());
  }
});

describe("a template is never narrower than its pattern", () => {
  const samples: Readonly<Record<string, readonly string[]>> = {
    "^(?:~/|/|[A-Z]:/)(?:[a-z]|b*)+$": ["~/a", "/b", "C:/ab"],
    "^(?:a|ab)c?d{0,2}$": ["a", "ab", "abc", "acdd"],
    "^x(?:y|)z$": ["xyz", "xz"],
    "^[.]env(?:[.][a-z]+)*$": [".env", ".env.local"],
    "^a\\$": ["a$", "a$b"],
  };
  for (const [pattern, texts] of Object.entries(samples)) {
    test(pattern, () => {
      for (const text of texts) {
        expect(text).toMatch(new RegExp(pattern));
        expect(templatesOfPattern(pattern)?.some((template) => admits(template, text))).toBe(true);
      }
    });
  }
});

/** Whether TypeScript would assign the text to the template. */
function admits(template: string, text: string): boolean {
  if (template.startsWith('"')) return JSON.parse(template) === text;
  const source = template
    .slice(1, -1)
    .split("${string}")
    .map((part) => part.replace(/\\(.)/g, "$1").replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("(?:.|\n)*");
  return new RegExp(`^${source}$`).test(text);
}
