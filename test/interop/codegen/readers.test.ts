/** What the scorecard must not overlook: declarations that say nothing, and names that the contracts do not have. */
import { describe, expect, test } from "vitest";
import { type Reader, readers } from "./readers.ts";
import { scoreOf } from "./score.ts";

const pool = {
  $defs: {
    HostPath: {},
    SpecVersion: { enum: ["0.1.0"] },
    Mount: { properties: { path: {} } },
  },
};

/** Code that says nothing of a type, by the name of the reader. */
const empty: Readonly<Record<keyof typeof readers, readonly string[]>> = {
  python: [
    `HostPath = TypeAliasType("HostPath", Any)`,
    `HostPath = TypeAliasType(\n    "HostPath",\n    Annotated[\n        dict[str, str],\n    ],\n)`,
    `HostPath: TypeAlias = Any`,
    `type HostPath = object`,
    `class HostPath(RootModel[Any]):\n    root: str`,
    `class Mount(BaseModel):\n    path: Any`,
  ],
  go: [
    "type SpecVersion interface{}",
    "type SpecVersion interface {\n}",
    "type HostPath any",
    "type HostPath = any",
    "type HostPath map[string]string",
    "type HostPath []interface{}",
    "type HostPath json.RawMessage",
    'type Mount struct {\n\tPath any `json:"path"`\n}',
  ],
  rust: [
    "pub struct HostPath(::serde_json::Value);",
    "pub struct HostPath(pub ::std::collections::HashMap<String, String>);",
    "pub struct HostPath(\n    pub ::serde_json::Map<String, ::serde_json::Value>,\n);",
    "pub type HostPath = Value;",
    "pub enum SpecVersion {\n    Other(::serde_json::Value),\n}",
    "pub struct Mount {\n    pub path: ::serde_json::Value,\n}",
  ],
  java: [
    "public class HostPath extends HashMap<String, Object> {\n}",
    "public class HostPath\n    implements Map<String, String>\n{\n}",
    "public class Mount {\n    private Object path;\n}",
  ],
  typescript: [
    "export type SpecVersion = any;",
    "export type HostPath =\n    | string\n    | unknown;",
    "export type HostPath = Record<string, string>;",
    "export interface Mount {\n    [property: string]: any;\n}",
    "export interface Mount extends Record<string, string> {\n}",
    "export interface Mount {\n    path: any;\n}",
  ],
  zod: [
    "export const SpecVersion = z.any();",
    "export const HostPath = z\n  .unknown()\n  .describe('a path');",
    "export const HostPath = z.record(z.string(), z.string());",
  ],
  csharp: [
    "    public partial class HostPath : Dictionary<string, object>\n    {\n    }",
    "    public record HostPath(object Value);",
    "global using HostPath = System.Text.Json.JsonElement;",
    "    public partial class Mount\n    {\n        public object Path { get; set; }\n    }",
  ],
  kotlin: [
    "typealias SpecVersion = JsonObject",
    "typealias HostPath = Map<String, Any?>",
    "value class HostPath(val value: JsonElement)",
    "class HostPath : HashMap<String, Any>()",
    "data class Mount (\n    val path: JsonElement,\n)",
  ],
  swift: [
    "typealias HostPath = JSONAny",
    "public typealias HostPath = [String: String]",
    "public enum HostPath {\n    case other(JSONAny)\n}",
    "public struct Mount {\n    public let path: JSONAny\n}",
  ],
};

/** Code with a name that the contracts do not have. */
const invented: Readonly<Record<keyof typeof readers, readonly string[]>> = {
  python: ["class Class1(BaseModel):\n    path: str", `Class1 = TypeAliasType("Class1", str)`],
  go: ["type Class1 struct {\n}", "type Class1 string"],
  rust: ["pub type Class1 = String;", "pub struct Class1(String);", "pub enum Class1 {\n}"],
  java: [
    "public class Class1 {\n}",
    "public final class Class1 {\n}",
    "public record Class1() {\n}",
  ],
  typescript: ["export type Class1 = string;", "export interface Class1 {\n}"],
  zod: ["export const Class1 = z.string();"],
  csharp: [
    "    public partial class Class1\n    {\n    }",
    "    internal static class Class1\n    {\n    }",
    "    internal class Class1 : JsonConverter<string>\n    {\n    }",
    "    internal class PurpleMinMaxLengthCheckConverter : JsonConverter<string>\n    {\n    }",
  ],
  kotlin: ["typealias Class1 = String", "sealed interface Class1", "data class Class1 (\n)"],
  swift: ["public typealias Class1 = String", "public struct Class1: Codable {\n}"],
};

/** Code with nothing to find fault with. */
const sound: Readonly<Record<keyof typeof readers, string>> = {
  python: `# Any\nHostPath = TypeAliasType("HostPath", Annotated[str, Field(description="Any object")])\n\n\nclass Mount(BaseModel):\n    """An object of Any kind."""\n\n    path: HostPath`,
  go: 'type HostPath string\n\n// any\ntype Mount struct {\n\tPath HostPath `json:"any"`\n}',
  rust: "pub struct HostPath(::std::string::String);\npub enum SpecVersion {\n    X010,\n}\npub struct Mount {\n    pub path: HostPath,\n}",
  java: "/** Any Object. */\npublic class Mount {\n    private String path;\n}",
  typescript:
    '/** any */\nexport interface Mount {\n    path: string;\n}\n\nexport type SpecVersion = "0.1.0";',
  zod: 'export const HostPath = z.string().describe("z.any()");\nexport const Mount = z\n  .object({\n    path: HostPath,\n  })\n  .strict();',
  csharp:
    "    // object\n    public partial class Mount\n    {\n        public string Path { get; set; }\n    }\n    internal class SpecVersionConverter : JsonConverter<SpecVersion>\n    {\n    }",
  kotlin:
    "/** Any */\ndata class Mount (\n    val path: String,\n)\n\nenum class SpecVersion(val value: String) {\n}",
  swift:
    "// Any\npublic struct Mount: Codable, Sendable {\n    public let path: String\n}\npublic enum SpecVersion: String, Codable {\n}",
};

describe.each(Object.entries(readers) as [keyof typeof readers, Reader][])("%s", (name, reader) => {
  test.each(empty[name])("says nothing: %s", (code) => {
    expect(scoreOf(code, reader, pool).untyped).not.toEqual([]);
  });

  test.each(invented[name])("makes up a name: %s", (code) => {
    expect(scoreOf(code, reader, pool).invented).toHaveLength(1);
  });

  test("code that is sound", () => {
    const { invented, untyped } = scoreOf(sound[name], reader, pool);
    expect({ invented, untyped }).toEqual({ invented: [], untyped: [] });
  });
});
