/** The renderer of a format. */
import type { Sink } from "../terminal.ts";
import type { ReportFormat } from "./formats.ts";
import { githubRenderer } from "./github.ts";
import { jsonRenderer } from "./json.ts";
import { junitRenderer } from "./junit.ts";
import { prettyRenderer } from "./pretty.ts";
import type { Renderer } from "./renderer.ts";

export async function rendererOf(format: ReportFormat, sink: Sink): Promise<Renderer> {
  switch (format) {
    case "pretty":
      return prettyRenderer(sink);
    case "json":
      return jsonRenderer();
    case "github":
      return githubRenderer();
    case "junit":
      return junitRenderer();
    case "sarif":
      // Only this one needs the rules and the digests of the platform.
      return (await import("./sarif.ts")).sarifRenderer();
  }
}
