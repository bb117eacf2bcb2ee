/** The generators whose code is compiled, run and read. Each has a folder under `generators/` with `build.sh` and, where its compiler is here, `run.sh`. */
import { type Reader, readers } from "./readers.ts";

export interface Generator {
  readonly name: string;
  readonly language: string;
  readonly reader: Reader;
  /** Script and arguments; the output folder follows. */
  readonly build: readonly string[];
  /** Script and arguments; the output folder follows. Without it, the code is generated and read only. */
  readonly run?: readonly string[];
  /** Where the generated code lies in the output folder. */
  readonly sources: string;
  /** What reads a document, as the scorecard puts it. */
  readonly readBy: string;
  /** Names that it makes up whatever its options are, and why. */
  readonly invents?: { readonly count: number; readonly why: string };
}

export const generators: readonly Generator[] = [
  {
    name: "datamodel-code-generator",
    language: "Python",
    reader: readers.python,
    build: ["pydantic/build.sh"],
    run: ["pydantic/run.sh"],
    sources: "contracts.py",
    readBy: "pydantic 2",
  },
  {
    name: "go-jsonschema",
    language: "Go",
    reader: readers.go,
    build: ["go/build.sh", "go-jsonschema"],
    run: ["go/run.sh"],
    sources: "contracts/contracts.go",
    readBy: "encoding/json",
  },
  {
    name: "quicktype-go",
    language: "Go",
    reader: readers.go,
    build: ["go/build.sh", "quicktype-go"],
    run: ["go/run.sh"],
    sources: "contracts/contracts.go",
    readBy: "encoding/json",
  },
  {
    name: "typify",
    language: "Rust",
    reader: readers.rust,
    build: ["rust/build.sh"],
    run: ["rust/run.sh"],
    sources: "contracts.rs",
    readBy: "serde",
  },
  {
    name: "jsonschema2pojo",
    language: "Java",
    reader: readers.java,
    build: ["java/build.sh"],
    run: ["java/run.sh"],
    sources: "sources/ai/srcos/agentmachine",
    readBy: "Jackson 2",
  },
  {
    name: "json-schema-to-zod",
    language: "TypeScript",
    reader: readers.zod,
    build: ["typescript/build.sh", "zod"],
    run: ["typescript/run.sh", "parse"],
    sources: "contracts.ts",
    readBy: "Zod 4",
  },
  {
    name: "quicktype-typescript",
    language: "TypeScript",
    reader: readers.typescript,
    build: ["typescript/build.sh", "quicktype-typescript"],
    run: ["typescript/run.sh", "typecheck"],
    sources: "contracts.ts",
    readBy: "tsc, of documents written as constants",
  },
  {
    name: "quicktype-csharp",
    language: "C#",
    reader: readers.csharp,
    build: ["quicktype/build.sh", "csharp"],
    sources: "Contracts.cs",
    readBy: "System.Text.Json",
    invents: {
      count: 48,
      why: "internal converters for length limits and for lists of limited texts; its plain types have none, and lose the spelling of enumerations",
    },
  },
  {
    name: "quicktype-kotlin",
    language: "Kotlin",
    reader: readers.kotlin,
    build: ["kotlin/build.sh"],
    run: ["kotlin/run.sh"],
    sources: "Contracts.kt",
    readBy: "kotlinx.serialization",
  },
  {
    name: "quicktype-swift",
    language: "Swift",
    reader: readers.swift,
    build: ["quicktype/build.sh", "swift"],
    sources: "Contracts.swift",
    readBy: "Codable",
  },
];
