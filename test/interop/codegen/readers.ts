/** How the types and the fields of generated code are found, language by language. */

export interface Reader {
  /** Comments, and texts that may look like code. Texts become `""`. */
  readonly ignored: RegExp;
  /** A declared type; its first group that matches is the name. */
  readonly type: RegExp;
  /** A field; its last group is the type. */
  readonly field: RegExp;
  /** What a declaration says beside its name and its fields: what an alias stands for, what a type wraps, extends or holds in a variant. The last group that matches. */
  readonly meaning: RegExp;
  /** What a type says that says nothing. */
  readonly untyped: RegExp;
  /** What a helper of a type adds to the name of that type. */
  readonly helper?: string;
}

const cComments = String.raw`\/\*[\s\S]*?\*\/|\/\/.*`;
const text = String.raw`"(?:\\.|[^"\\\n])*"`;
const cLike = new RegExp(`${text}|${cComments}`, "g");

export const readers = {
  python: {
    ignored: new RegExp(String.raw`"""[\s\S]*?"""|${text}|${text.replaceAll('"', "'")}|#.*`, "g"),
    type: /^(?:class (\w+)\b|type (\w+) =|([A-Z]\w*)(?:: *\w+)? = )/gm,
    // A type may go on over lines that are indented further, or close a bracket.
    field: /^ {4}(\w+): (.*(?:\n(?: {5,}.*| {4}[\])].*))*)/gm,
    meaning:
      /^(?:class \w+\((.*)\):|(?:type )?[A-Z]\w*(?:: *\w+)? = (.*(?:\n(?: +.*|[\])].*))*))/gm,
    untyped: /\b(?:Any|object|dict|RootModel)\b/,
  },
  go: {
    ignored: new RegExp(`${text}|\`[^\`]*\`|${cComments}`, "g"),
    type: /^type (\w+) /gm,
    field: /^\t([A-Z]\w*) +(\S+) +""$/gm,
    meaning: /^type \w+ (?:= )?(?!struct \{)(.+)$/gm,
    untyped: /\b(?:any|map|RawMessage)\b|\binterface\b/,
  },
  rust: {
    ignored: new RegExp(`#\\[doc = ${text}\\]|${cLike.source}`, "g"),
    type: /^pub (?:struct|enum|type|union) (\w+)/gm,
    field: /^ {4}pub (\w+): ([\s\S]*?),$/gm,
    // Newtypes, aliases, and what a variant holds.
    meaning:
      /^(?:pub (?:struct \w+\(([\s\S]*?)\);|type \w+ =\s+([\s\S]*?);)| {4}[A-Z]\w*\(([\s\S]*?)\),$)/gm,
    untyped: /\b(?:Value|Map|HashMap)\b/,
  },
  java: {
    ignored: cLike,
    type: /^public (?:abstract |final |sealed )*(?:class|enum|interface|record) (\w+)/gm,
    field: /^ {4}private (?!final)([^=;]+) \w+;$/gm,
    meaning: /^public [^{]*\b(?:class|interface|record) \w+\s*(\S[^{]*)\{/gm,
    untyped: /\b(?:Object|Map|JsonNode)\b/,
  },
  typescript: {
    ignored: cLike,
    type: /^export (?:interface|type|enum) (\w+)/gm,
    field: /^ {4}(\w+)\??: +(.+);$/gm,
    meaning:
      /^(?:export (?:type \w+ =\s+([\s\S]*?);|interface \w+ extends (.*) \{)| {4}(\[\w+: \w+\]: .+);)$/gm,
    untyped: /\b(?:any|unknown|object|Record)\b|\[\w+: string\]/,
  },
  zod: {
    ignored: cLike,
    type: /^export const (\w+)/gm,
    field: /(?:^ {4}|\.object\(\{ )(\w+): ([\s\S]*?)(?=,\n {4}\w+: |,\n {2}\}\)| \}\))/gm,
    meaning: /^export const \w+ =\s+([\s\S]*?);$/gm,
    untyped: /\bz\s*\.(?:any|unknown|record|looseObject)\b/,
  },
  csharp: {
    ignored: cLike,
    type: /^(?: {4}(?:(?:public|internal|static|sealed|abstract|partial|readonly) )*(?:class|enum|struct|record|interface) (\w+)|(?:global )?using (\w+) =)/gm,
    field: /^ {8}public (?:required )?(.+) \w+ \{ get; (?:set|init); \}$/gm,
    meaning:
      /^(?: {4}[a-z ]*\b(?:class|struct|record|interface) \w+ *(?:: *|\()(.*)|(?:global )?using \w+ = (.*);)/gm,
    untyped: /\b(?:object|dynamic|JsonElement|Dictionary|JsonNode|JsonObject)\b/,
    helper: "Converter",
  },
  kotlin: {
    ignored: cLike,
    type: /^(?:(?:data|enum|sealed|value|open|abstract) )*(?:class|interface|object) (\w+)|^typealias (\w+)/gm,
    field: /^ {4}(?:@SerialName\(""\) )?val (\w+): ([^=,\n]+)/gm,
    meaning: /^(?:typealias \w+ = (.+)|(?:[a-z]+ )*class \w+ *[:(](?!\n| *\n)(.+))$/gm,
    untyped: /\b(?:Any|JsonElement|JsonObject|JsonPrimitive|Map)\b/,
  },
  swift: {
    ignored: cLike,
    type: /^(?:(?:public|final|indirect) )*(?:struct|class|enum|typealias|protocol) (\w+)/gm,
    field: /^ {4}(?:public )?(?:let|var) (\w+): (.+)$/gm,
    meaning:
      /^(?:(?:public )?typealias \w+ = (.+)|(?:[a-z]+ )*(?:struct|class|enum) \w+: (.+) \{| +case \w+\((.+)\))$/gm,
    untyped: /\b(?:Any|AnyObject|JSONAny)\b|\[String: /,
  },
} satisfies Record<string, Reader>;
