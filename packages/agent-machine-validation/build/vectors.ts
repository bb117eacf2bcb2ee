/**
 * The digest vectors of `test/vectors/digests.json` that follow from the documents in `examples/`.
 *
 * They are made by code that shares nothing with the library: the package `canonicalize` and Node's SHA-256.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import canonicalize from "canonicalize";

/** One line of `test/vectors/digests.json`. */
export interface Vector {
  readonly name: string;
  /** JSON text to canonicalize. */
  readonly text?: string;
  /** A number as the 16 hexadecimal digits of its IEEE 754 double, as in appendix B of RFC 8785. */
  readonly ieee?: string;
  /** A document, as a path from the root of the repository. */
  readonly document?: string;
  /** A profile and tool surfaces, as such paths: then the digest is a `policyHash`. */
  readonly profile?: string;
  readonly toolSurfaces?: readonly string[];
  readonly canonical?: string;
  readonly digest?: string;
  /** The rule that refuses a digest. */
  readonly finding?: string;
}

interface Document {
  readonly id: string;
  readonly type: string;
  readonly planes?: { readonly agent?: { readonly toolSurfaceRefs?: readonly string[] } };
}

const root = resolve(import.meta.dirname, "../../..");
const file = resolve(root, "test/vectors/digests.json");

/**
 * The text of the vectors file, by its absolute path: the vectors that are written by hand as they are, and those of
 * the examples made anew. `generated` holds texts by absolute path that are about to be written, and go before the
 * files.
 */
export async function exampleVectors(
  generated: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, string>> {
  const documents = await readExamples(generated);
  const written = (JSON.parse(await readFile(file, "utf8")) as readonly Vector[]).filter(
    ({ document, profile }) => document === undefined && profile === undefined,
  );
  const vectors = [...written, ...documentVectors(documents), ...policyVectors(documents)];
  return new Map([[file, toText(vectors)]]);
}

/** As the formatter writes it: an array of texts stands on one line where it fits. */
function toText(vectors: readonly Vector[]): string {
  const text = JSON.stringify(vectors, null, 2);
  const collapsed = text.replace(
    /^( *"[A-Za-z]+": )\[\n([^\]]*)\n *\]/gm,
    (expanded, head: string, items: string) => {
      const line = `${head}[${items.trim().replaceAll(/,\n */g, ", ")}],`;
      return line.length <= 100 ? line.slice(0, -1) : expanded;
    },
  );
  return `${collapsed}\n`;
}

function documentVectors(documents: ReadonlyMap<string, Document>): Vector[] {
  return [...documents].map(([path, document]) => ({
    name: `example: ${path.replace(/^examples\/|\.example\.json$/g, "")}`,
    document: path,
    digest: digestOf(document),
  }));
}

function policyVectors(documents: ReadonlyMap<string, Document>): Vector[] {
  const paths = new Map([...documents].map(([path, { id }]) => [id, path]));
  return [...documents]
    .filter(([, { type }]) => type === "AgentMachineProfile")
    .map(([path, profile]) => {
      const ids = [...(profile.planes?.agent?.toolSurfaceRefs ?? [])].sort();
      const toolSurfaces = ids.map((id) => paths.get(id) ?? fail(path, id));
      const surfaces = toolSurfaces.map((surface) => documents.get(surface));
      return {
        name: `policy: ${path.replace(/^examples\/|\.example\.json$/g, "")}`,
        profile: path,
        toolSurfaces,
        digest: digestOf({ profile, toolSurfaces: surfaces }),
      };
    });
}

function fail(path: string, id: string): never {
  throw new Error(`${path} refers to ${id}, which no example is. Please add it.`);
}

function digestOf(value: unknown): string {
  const hash = createHash("sha256").update(canonicalize(value) ?? "", "utf8");
  return `sha256:${hash.digest("hex")}`;
}

async function readExamples(
  generated: ReadonlyMap<string, string>,
): Promise<Map<string, Document>> {
  const names = await readdir(resolve(root, "examples"));
  const paths = names.filter((name) => name.endsWith(".json")).sort();
  return new Map(
    await Promise.all(
      paths.map(async (name) => {
        const absolute = resolve(root, "examples", name);
        const text = generated.get(absolute) ?? (await readFile(absolute, "utf8"));
        return [`examples/${name}`, JSON.parse(text) as Document] as const;
      }),
    ),
  );
}
