/** Texts that nobody writes in earnest: of arbitrary bytes and values, and of pieces on which readers stumble. */
import fc from "fast-check";
import type { TextFormat } from "../../packages/agent-machine-validation/src/index.ts";

export const formats = ["json", "jsonc", "ndjson", "yaml"] as const satisfies readonly TextFormat[];

/** Pieces of every format, each a word, a mark, or the begin of something that may not end. */
const pieces = [
  ...[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "'",
    "\\",
    "/",
    "/*",
    "*/",
    "//",
    "#",
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
  ],
  ...[
    "null",
    "true",
    "false",
    "~",
    "0",
    "-0",
    "1e999",
    "-1.5e-7",
    "9007199254740993",
    ".nan",
    "0x1f",
    "0o7",
    "01",
  ],
  ...[
    "- ",
    "? ",
    "| ",
    "> ",
    "|2-\n",
    ">+\n",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "%TAG ! x\n",
    "&a ",
    "*a",
    "<<: ",
    "!!str ",
    "!x ",
    "!!binary ",
    "!!set\n",
  ],
  ...[
    '"type":',
    "type: AgentWorkspaceMount\n",
    '"AgentMachineProfile"',
    '"__proto__":',
    "__proto__: ",
    "constructor: ",
  ],
  ...[
    "\u0000",
    "\u0007",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\ud800",
    "\udc00",
    "\u200b",
    "é",
    "e\u0301",
    "😀",
    "\\u0041",
    "\\ud800",
    "\\x41",
  ],
] as const;

/** Texts of such pieces. */
export const brokenTexts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((chosen) => chosen.join(""));

/** Bytes: any, and texts with some bytes changed. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(
      fc.oneof(brokenTexts, fc.json()),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
    )
    .map(([text, changes]) => {
      const bytes = new TextEncoder().encode(text);
      for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return bytes;
    }),
);

/** Texts: any characters, halves of pairs among them, well-formed JSON, pieces, and lines of these. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.json(),
  brokenTexts,
  fc.array(fc.oneof(fc.json(), brokenTexts), { maxLength: 6 }).map((lines) => lines.join("\n")),
);

/** Values of JSON that look a little like documents. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 6 }),
  fc.record(
    {
      type: fc.constantFrom(
        "AgentMachineProfile",
        "AgentWorkspaceMount",
        "AgentToolSurface",
        "AgentMachineFingerprint",
      ),
      id: fc.jsonValue(),
      planes: fc.jsonValue(),
      mounts: fc.jsonValue(),
      source: fc.jsonValue(),
      capabilities: fc.jsonValue(),
      tools: fc.jsonValue(),
      profileRef: fc.jsonValue(),
    },
    { requiredKeys: ["type"] },
  ),
);
