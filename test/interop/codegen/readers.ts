/** How the types and the fields of generated code are found, language by language. */

export interface Reader {
  /** Comments, and texts that may look like code. Texts become `""`. */
  readonly ignored: RegExp;
  /** A declared type; its first group that matches is the name. */
  readonly type: RegExp;
  /** A field; its last group is the type. */
  readonly field: RegExp;
  /** What a type says that says nothing. */
  readonly untyped: RegExp;
}

const cComments = String.raw`\/\*[\s\S]*?\*\/|\/\/.*`;
const text = String.raw`"(?:\\.|[^"\\\n])*"`;
const cLike = new RegExp(`${text}|${cComments}`, "g");

export const readers = {
  python: {
    ignored: new RegExp(String.raw`"""[\s\S]*?"""|${text}|#.*`, "g"),
    type: /^(?:class (\w+)\(|(\w+) = TypeAliasType\()/gm,
    // A type may go on over lines that are indented further, or close a bracket.
    field: /^ {4}(\w+): (.*(?:\n(?: {5,}.*| {4}[\])].*))*)/gm,
    untyped: /\b(?:Any|object|dict|RootModel)\b/,
  },
  go: {
    ignored: new RegExp(`${text}|\`[^\`]*\`|${cComments}`, "g"),
    type: /^type (\w+) /gm,
    field: /^\t([A-Z]\w*) +(\S+) +""$/gm,
    untyped: /\b(?:any|map)\b|interface\{\}/,
  },
  rust: {
    ignored: new RegExp(`#\\[doc = ${text}\\]|${cLike.source}`, "g"),
    type: /^pub (?:struct|enum) (\w+)/gm,
    field: /^ {4}pub (\w+): ([\s\S]*?),$/gm,
    untyped: /\b(?:Value|Map|HashMap)\b/,
  },
  java: {
    ignored: cLike,
    type: /^public (?:class|enum|interface) (\w+)/gm,
    field: /^ {4}private (?!final)([^=;]+) \w+;$/gm,
    untyped: /\b(?:Object|Map|JsonNode)\b/,
  },
  typescript: {
    ignored: cLike,
    type: /^export (?:interface|type|enum) (\w+)/gm,
    field: /^ {4}(\w+)\??: +(.+);$/gm,
    untyped: /\b(?:any|unknown|object|Record)\b|\[\w+: string\]/,
  },
  zod: {
    ignored: cLike,
    type: /^export const (\w+)/gm,
    field: /(?:^ {4}|\.object\(\{ )(\w+): ([\s\S]*?)(?=,\n {4}\w+: |,\n {2}\}\)| \}\))/gm,
    untyped: /\bz\s*\.(?:any|unknown|record|looseObject)\b/,
  },
  csharp: {
    ignored: cLike,
    // The converter of an enumeration is named after it.
    type: /^ {4}(?:public|internal) (?:partial )?(?:class|enum|struct) (\w+?)(?:Converter)?\b/gm,
    field: /^ {8}public (.+) \w+ \{ get; set; \}$/gm,
    untyped: /\b(?:object|dynamic|JsonElement|Dictionary)\b/,
  },
  kotlin: {
    ignored: cLike,
    type: /^(?:data |enum |sealed )?class (\w+)|^typealias (\w+)/gm,
    field: /^ {4}(?:@SerialName\(""\) )?val (\w+): ([^=,\n]+)/gm,
    untyped: /\b(?:Any|JsonElement|JsonObject|Map)\b/,
  },
  swift: {
    ignored: cLike,
    type: /^(?:public )?(?:final )?(?:struct|class|enum) (\w+)/gm,
    field: /^ {4}public (?:let|var) (\w+): (.+)$/gm,
    untyped: /\b(?:Any|AnyObject|JSONAny)\b|\[String: /,
  },
} satisfies Record<string, Reader>;
