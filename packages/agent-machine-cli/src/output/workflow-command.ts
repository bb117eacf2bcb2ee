/** Commands that GitHub Actions reads from the output of a step. */

interface Command {
  readonly level: string;
  /** What is absent is left out. */
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly text: string;
}

/** A command, as a line of its own. */
export function workflowCommand({ level, properties, text }: Command): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${written.join(",")}::${data(text)}\n`;
}

/** A text that the runner does not read as several lines. */
export function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
