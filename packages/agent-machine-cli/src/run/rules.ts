import { nearMiss } from "@sourceos/agent-machine-validation";
import type { Arguments } from "../arguments.ts";
import { ruleSubjects, rules } from "../data.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit.ts";
import { otherRules } from "../explain/other-rules.ts";
import { counted } from "../output/summary.ts";
import type { Terminal } from "../terminal.ts";

export async function run(given: Arguments, { out }: Terminal): Promise<ExitCode> {
  given.atMost(1);
  const [subject] = given.operands;
  if (subject !== undefined && !ruleSubjects().includes(subject)) {
    throw new UsageError(unknownSubject(subject));
  }
  const chosen = rules().filter(({ id }) => subject === undefined || id.startsWith(`${subject}/`));
  if (given.value("format") === "json") {
    await out.line(JSON.stringify(chosen, undefined, 2));
    return exitCodes.fine;
  }
  for (const { id, severity, why } of chosen) {
    const mark = severity === "warning" ? ` ${out.style("yellow", "(warning)")}` : "";
    await out.line(`${out.style("bold", id)}${mark}\n  ${why}`);
  }
  const others = subject === undefined ? [...otherSubjects()] : otherRulesAbout(subject);
  const also = others.length > 0 ? `, also of ${others.join(", ")}, which are not listed` : "";
  await out.line(`\n${counted(chosen.length, "rule")}; \`amc explain RULE\` says more${also}.`);
  return exitCodes.fine;
}

function unknownSubject(subject: string): string {
  const others = otherRulesAbout(subject);
  if (others.length > 0) {
    return `No rule of the rule book is about '${subject}'. \`amc explain\` knows ${others.join(", ")}.`;
  }
  const subjects = ruleSubjects();
  const meant = nearMiss(subject, subjects);
  const hint = meant ? `Did you mean '${meant}'?` : `The subjects are ${subjects.join(", ")}.`;
  return `No rule is about '${subject}'. ${hint}`;
}

function otherRulesAbout(subject: string): readonly string[] {
  return [...otherRules.keys()].filter((id) => id.startsWith(`${subject}/`));
}

function otherSubjects(): ReadonlySet<string> {
  return new Set([...otherRules.keys()].map((id) => id.replace(/\/.*/, "/…")));
}
