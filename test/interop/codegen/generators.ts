/** The generators whose code is compiled, run and read. Each has a folder under `generators/` with `build.sh` and, where its compiler is here, `run.sh`. */
import { type Reader, readers } from "./readers.ts";

export interface Generator {
  readonly name: string;
  readonly language: string;
  readonly reader: Reader;
  /** Script and arguments; the output folder follows. GENERATE is the command of the recipe. */
  readonly build: readonly string[];
  /** Script and arguments; the output folder follows. Without it, the code is generated and read only. */
  readonly run?: readonly string[];
  /** Where the generated code lies in the output folder. */
  readonly sources: string;
  /** What reads a document, as the scorecard puts it. */
  readonly readBy: string;
  /** The recipe whose command generates the code, and the tool that stands in that command. Without one, the script has its own options. */
  readonly recipe?: { readonly page: string; readonly tool: string };
  /** Names that it makes up whatever its options are, and why. */
  readonly invents?: { readonly names: readonly string[]; readonly why: string };
  /** Why what comes back is no proof of anything. */
  readonly erased?: string;
}

export const generators: readonly Generator[] = [
  {
    name: "datamodel-code-generator",
    recipe: { page: "python.md", tool: "datamodel-codegen" },
    language: "Python",
    reader: readers.python,
    build: ["pydantic/build.sh"],
    run: ["pydantic/run.sh"],
    sources: "contracts.py",
    readBy: "pydantic 2",
  },
  {
    name: "go-jsonschema",
    recipe: { page: "go.md", tool: "go tool go-jsonschema" },
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
    recipe: { page: "typescript.md", tool: "quicktype" },
    language: "TypeScript",
    reader: readers.typescript,
    build: ["typescript/build.sh", "quicktype-typescript"],
    run: ["typescript/run.sh", "typecheck"],
    sources: "contracts.ts",
    readBy: "tsc, of documents written as constants",
    erased: "compile as constants; types are erased",
  },
  {
    name: "quicktype-csharp",
    recipe: { page: "csharp.md", tool: "quicktype" },
    language: "C#",
    reader: readers.csharp,
    build: ["quicktype/build.sh", "csharp"],
    sources: "Contracts.cs",
    readBy: "System.Text.Json",
    invents: {
      names: ["Converter", "IsoDateTimeOffsetConverter", "Serialize"],
      why: "two helpers with the settings of the serializer, and a converter of times that none of the types uses",
    },
  },
  {
    name: "quicktype-kotlin",
    recipe: { page: "kotlin.md", tool: "quicktype" },
    language: "Kotlin",
    reader: readers.kotlin,
    build: ["kotlin/build.sh"],
    run: ["kotlin/run.sh"],
    sources: "src/main/kotlin/Contracts.kt",
    readBy: "kotlinx.serialization",
  },
  {
    name: "quicktype-swift",
    recipe: { page: "swift.md", tool: "quicktype" },
    language: "Swift",
    reader: readers.swift,
    build: ["quicktype/build.sh", "swift"],
    sources: "Sources/agent/Contracts.swift",
    readBy: "Codable",
  },
];
