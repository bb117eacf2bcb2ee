/** One text for each rule about texts, and one value for each rule about digests. */
import { digest, digestPolicy, digestText } from "../../src/digest/index.ts";
import type { Finding } from "../../src/finding.ts";
import type { ParseOptions } from "../../src/text/index.ts";
import { findingsOf } from "../text/support.ts";
import type { Golden } from "./golden.ts";

interface TextCase {
  readonly rule: string;
  readonly text: string | Uint8Array;
  readonly options?: ParseOptions;
}

const small = { maxDepth: 2, maxValues: 4, maxFindings: 1, maxDocuments: 1 };

const texts: readonly TextCase[] = [
  { rule: "text/syntax", text: '{ "noDev": true, }' },
  { rule: "text/syntax", text: '{ "noDev": true\n  "noSuid": true }' },
  { rule: "text/syntax", text: '{ "noDev": True }' },
  { rule: "text/syntax", text: "{} {}", options: { format: "ndjson" } },
  { rule: "text/syntax", text: "noDev: true\n noSuid: true", options: { format: "yaml" } },
  { rule: "text/duplicate-key", text: '{ "accessMode": "read-only", "accessMode": "read-write" }' },
  { rule: "text/duplicate-key", text: "a: { b: 1, b: 2 }", options: { format: "yaml" } },
  { rule: "text/unsafe-integer", text: '{ "sizeMiB": 9007199254740993 }' },
  { rule: "text/lone-surrogate", text: '{ "name": "half \\ud83d" }' },
  { rule: "text/not-json", text: "sizeMiB: .inf", options: { format: "yaml" } },
  { rule: "text/too-deep", text: '{ "a": { "b": { "c": 1 } } }', options: { limits: small } },
  { rule: "text/too-large", text: '{ "a": 1 }', options: { limits: { maxSize: 4 } } },
  { rule: "text/too-many-values", text: "[1, 2, 3, 4, 5]", options: { limits: small } },
  {
    rule: "text/too-many-documents",
    text: "{}\n{}\n",
    options: { format: "ndjson", limits: small },
  },
  {
    rule: "text/too-many-findings",
    text: '{ "a": 1, "a": 2, "a": 3 }',
    options: { limits: small },
  },
  { rule: "text/not-utf8", text: Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d) },
  { rule: "text/not-utf8", text: Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00) },
  { rule: "text/byte-order-mark", text: "\ufeff{}" },
  { rule: "text/non-string-key", text: "ports: { 443: https }", options: { format: "yaml" } },
  {
    rule: "text/unknown-tag",
    text: "createdAt: !!timestamp 2026-01-01",
    options: { format: "yaml" },
  },
  { rule: "text/alias", text: "mount: *code", options: { format: "yaml" } },
  { rule: "text/alias", text: "mount: &code [*code]", options: { format: "yaml" } },
];

export const textGoldens: readonly Golden[] = texts.map(({ rule, text, options }) => ({
  rule,
  case: `${options?.format ?? "json"}: ${typeof text === "string" ? JSON.stringify(text) : `bytes ${[...text].join(" ")}`}`,
  finding: findingsOf(text, options).find((finding) => finding.rule === rule),
}));

interface DigestCase {
  readonly rule: string;
  readonly case: string;
  readonly findings: readonly Finding[] | undefined;
}

function cycle(): unknown {
  const value: Record<string, unknown> = {};
  value.again = { value };
  return value;
}

const digests: readonly DigestCase[] = [
  {
    rule: "digest/not-json",
    case: "digest: a property whose value is undefined",
    findings: digest({ name: undefined }).findings,
  },
  {
    rule: "digest/not-json",
    case: "digest: a date",
    findings: digest({ createdAt: new Date(0) }).findings,
  },
  {
    rule: "digest/unsafe-integer",
    case: "digest: an integer beyond 2^53 - 1",
    findings: digest({ sizeMiB: 2 ** 53 }).findings,
  },
  {
    rule: "digest/lone-surrogate",
    case: "digest: half of a surrogate pair",
    findings: digest({ name: "half \ud83d" }).findings,
  },
  {
    rule: "digest/too-deep",
    case: "digest: three levels, where two are allowed",
    findings: digest({ a: { b: {} } }, { limits: small }).findings,
  },
  {
    rule: "digest/too-many-values",
    case: "digest: five values, where four are allowed",
    findings: digest([1, 2, 3, 4], { limits: small }).findings,
  },
  {
    rule: "digest/cycle",
    case: "digest: an object that holds itself",
    findings: digest(cycle()).findings,
  },
  {
    rule: "digest/one-document",
    case: "digestText: two lines of NDJSON",
    findings: digestText("{}\n{}", { format: "ndjson" }).findings,
  },
  {
    rule: "digest/no-id",
    case: "digestPolicy: a tool surface without an id",
    findings: digestPolicy({}, [{}]).findings,
  },
  {
    rule: "digest/duplicate-tool-surface",
    case: "digestPolicy: one tool surface, given twice",
    findings: digestPolicy({}, [
      { id: "urn:srcos:agent-tool-surface:codex" },
      { id: "urn:srcos:agent-tool-surface:codex" },
    ]).findings,
  },
];

export const digestGoldens: readonly Golden[] = digests.map(({ rule, case: title, findings }) => ({
  rule,
  case: title,
  finding: findings?.find((finding) => finding.rule === rule),
}));
