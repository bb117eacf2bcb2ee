/** What `bin/amc.cjs` goes on with, once the first section of the bundle is there. */
import type { Script } from "node:vm";

/** What `bin/amc.cjs` found out and can do. */
export interface Begun {
  readonly bundle: Parts;
  /** The section that every command needs. */
  readonly first: Section;
  /** Where to keep what V8 compiles; absent where nothing shall be kept. */
  readonly file: string | undefined;
  /** What earlier starts kept there. */
  readonly kept: Parts | undefined;
  /** Reads a section of the bundle, and gives V8 what was kept of it. */
  compile(begun: Begun, section: string): Section;
  /** What was kept of a section, if it is whole. */
  dataOf(kept: Parts | undefined, section: string): Uint8Array | undefined;
  /** A sum that is other for other data. */
  sumOf(data: Uint8Array): number;
  /** Loads a module of Node. */
  require(name: string): unknown;
  readonly filename: string;
}

/** A file whose first line says where its parts are. */
interface Parts {
  readonly descriptor: number;
  readonly index: {
    readonly sections: Readonly<Record<string, unknown>>;
    readonly starts?: number;
  };
}

/** A script of the bundle, and the texts that stand behind it. */
interface Section {
  readonly script: Script;
  readonly pieces: Readonly<Record<string, Piece>>;
  textAt(from: number, size: number): string;
}

/** A piece of the bundle: the bundler wrote what it asks for and what it hands over. */
type Piece = (
  handOver: (what: unknown) => void,
  load: Load,
  filename: string,
  textAt: Section["textAt"],
  late: Load,
) => void;

type Load = (name: string) => unknown;

/** Other documents need other functions: the first starts of a command add theirs to what those before them kept. */
const learning = 8;

/** Runs the command line, and keeps what V8 compiled for it. */
export async function run(begun: Begun, process: NodeJS.Process): Promise<void> {
  const { file, kept } = begun;
  const { load, sections } = loaderOf(begun);
  await (load("./index") as typeof import("./index.ts")).main(process);
  const starts = Number(kept?.index.starts) || 0;
  const scripts = new Map([...sections].map(([name, { script }]) => [name, script]));
  const isNew = [...scripts.values()].some((script) => script.cachedDataRejected !== false);
  if (file !== undefined && (starts < learning || isNew) && Number(process.exitCode) < 2) {
    const { keep } = load("./keep") as typeof import("./keep.ts");
    keep(file, scripts, starts + 1, begun);
  }
  // Everything is written, and what is left of the input is not wanted.
  process.exit();
}

interface Loader {
  /** Runs a piece of the bundle when it is first asked for, and reads the section in which it is. */
  readonly load: Load;
  /** The sections that were read so far. */
  readonly sections: ReadonlyMap<string, Section>;
}

export function loaderOf(begun: Begun): Loader {
  const sections = new Map([["./index", begun.first]]);
  const handed = new Map<string, unknown>();
  const sectionAt = (name: string): Section => {
    const section = sections.get(name) ?? begun.compile(begun, name);
    sections.set(name, section);
    return section;
  };
  // A piece that is no section by itself is in the one that every command needs, or in that of the others.
  const sectionWith = (name: string): Section => {
    if (begun.first.pieces[name]) return begun.first;
    return sectionAt(begun.bundle.index.sections[name] ? name : "./others");
  };
  const load = (name: string): unknown => {
    if (!name.startsWith("./")) return begun.require(name);
    if (!handed.has(name)) {
      const { pieces, textAt } = sectionWith(name);
      pieces[name]?.((what) => handed.set(name, what), load, begun.filename, textAt, late);
    }
    return handed.get(name);
  };
  /** A piece that is loaded when something of it is used. */
  const late = (name: string): unknown =>
    new Proxy({}, { get: (_, key) => Reflect.get(Object(load(name)), key) });
  return { load, sections };
}
