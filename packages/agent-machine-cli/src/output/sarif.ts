/** Findings as SARIF 2.1.0, for code scanning. */
import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding } from "@sourceos/agent-machine-validation";
import type { Log, Region, ReportingDescriptor, Result } from "sarif";
import { type Rule, rules } from "../data.ts";
import { version } from "../version.ts";
import type { Located, Renderer, Summary } from "./renderer.ts";
import { counted } from "./summary.ts";

export function sarifRenderer(): Renderer {
  const located: Located[] = [];
  return {
    add: (one) => {
      located.push(one);
      return "";
    },
    end: (summary) => `${JSON.stringify(log(summary, located), undefined, 2)}\n`,
  };
}

function log({ unread, isInterrupted, omitted }: Summary, located: readonly Located[]): Log {
  const known = new Map(rules().map((rule) => [rule.id, rule]));
  const ids = [...new Set(located.map(({ finding }) => finding.rule))].sort();
  const notices = [
    ...unread.map(({ file, message }) => `${file}: ${message}`),
    ...(isInterrupted ? ["The run was stopped before its end."] : []),
  ];
  const unlisted = `${counted(omitted, "finding")} are not listed (--max-findings).`;
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "amc",
            fullName: "Agent Machine contracts",
            semanticVersion: version,
            rules: ids.map((id) => descriptor(id, known.get(id))),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: notices.length === 0,
            toolExecutionNotifications: [
              ...notices.map((text) => ({ level: "error" as const, message: { text } })),
              ...(omitted > 0 ? [{ level: "warning" as const, message: { text: unlisted } }] : []),
            ],
          },
        ],
        results: located.map((one) => result(one, ids)),
      },
    ],
  };
}

/** What a rule says of itself; what JSON Schema and JSON say needs no more than its name. */
function descriptor(id: string, rule: Rule | undefined): ReportingDescriptor {
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: rule.why },
    help: { text: rule.fix },
    defaultConfiguration: { level: rule.severity },
  };
}

function result({ file, document, finding }: Located, ids: readonly string[]): Result {
  const { rule, severity, message, why, fix, path, pointer, related = [] } = finding;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: { text: [message, why, fix].filter((part) => part !== undefined).join("\n") },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(finding) },
        logicalLocations: [{ fullyQualifiedName: path === "" ? "$" : path, kind: "member" }],
      },
    ],
    relatedLocations: related.map((place, id) => ({
      id,
      message: { text: place.message },
      logicalLocations: [
        { fullyQualifiedName: `${place.document ?? ""}${place.pointer}` || "/", kind: "member" },
      ],
    })),
    // A finding stays the same one when lines move.
    partialFingerprints: { "rulePlace/v1": digest([rule, file, String(document), pointer]) },
  };
}

function regionOf({ range }: Finding): Region {
  if (!range) return { startLine: 1 };
  return {
    startLine: range.start.line,
    startColumn: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
  };
}

function uriOf(file: string): string {
  return isAbsolute(file)
    ? pathToFileURL(file).href
    : file.split(sep).map(encodeURIComponent).join("/");
}

function digest(parts: readonly string[]): string {
  // Loaded here, because an import of it would slow every command.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
