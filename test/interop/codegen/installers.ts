/** The tools by which recipes install: how each is given its lock, and what it has installed. */
import { execFile } from "node:child_process";
import { hash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { promisify } from "node:util";
import { listFiles, root } from "../../../scripts/files.ts";
import {
  bareLock,
  crateLines,
  npmLines,
  plainLines,
  pythonLines,
  pythonName,
  requirementLines,
} from "./lock-lines.ts";

/** Where a recipe is carried out. */
export interface Place {
  readonly page: string;
  readonly commands: readonly string[];
  /** What a reader has: the folder in which the commands run. */
  readonly folder: string;
  /** What else the suite keeps of this run. */
  readonly aside: string;
}

export interface Installer {
  readonly name: string;
  /** Finds it in the commands of a recipe. */
  readonly called: RegExp;
  /** The lock file, seen from here. */
  readonly lock: string;
  /** What writes the lock afresh. */
  readonly renewal: string;
  /** The packages that a lock names, a line each. */
  readonly lines: (lock: string) => string[];
  /** Lays the lock where the tool looks for it, and says what its commands need in their environment. Without a lock, the tool chooses. */
  readonly lay: (place: Place, lock?: string) => Promise<NodeJS.ProcessEnv>;
  /** The packages that it has installed by now, a line each. */
  readonly installed: (place: Place) => Promise<string[]>;
  /** Keeps what it has installed for the next run. */
  readonly keep?: (place: Place, lock: string) => Promise<void>;
  /** The lock that these recipes lead to. What has none is locked together with a generator, and renewed there. */
  readonly write?: (places: readonly Place[]) => Promise<string>;
}

const cache = resolve(root, "node_modules/.cache/interop");
const rmAll = { recursive: true, force: true };
const generators = resolve(import.meta.dirname, "generators");
const readme = "what test/interop/codegen/README.md has under 'To renew a lock'";
const ofRecipes = "INTEROP_LOCK=1 pnpm interop interop/codegen/recipes";

/** Versions are given to pip, and digests compared with what it reports: not every release of it takes digests from a constraint. */
const pip: Installer = {
  name: "pip",
  called: /\bpip install\b/,
  lock: "generators/pydantic/requirements.txt",
  renewal: readme,
  lines: requirementLines,
  async lay({ aside }, lock = "") {
    const constraint = resolve(aside, "constraints.txt");
    const versions = requirementLines(lock).map((line) => line.slice(0, line.indexOf(" ")));
    await writeFile(constraint, [...new Set(versions), ""].join("\n"));
    return { PIP_CONSTRAINT: constraint, PIP_REPORT: reportIn(aside), PIP_ONLY_BINARY: ":all:" };
  },
  async installed({ folder, aside }) {
    const report = await textOf(reportIn(aside));
    return report === undefined ? [] : pythonLines(report, await distributionsIn(folder));
  },
};

function reportIn(aside: string): string {
  return resolve(aside, "pip.json");
}

/** What an environment of Python holds, but for what Python itself brings from no registry. */
async function distributionsIn(folder: string): Promise<string[]> {
  const files = await listFiles(resolve(folder, ".venv"));
  return files.flatMap((file) => {
    const [, name, version] = /\/([^/-]+)-([^/]+)\.dist-info\/METADATA$/.exec(file) ?? [];
    if (name === undefined || /^(?:pip|setuptools)$/.test(name)) return [];
    return [`${pythonName(name)}==${version}`];
  });
}

const downloads = resolve(cache, "npm");
const ofNpx = resolve(downloads, "_npx");
/** What npx has installed in earlier runs is gone before it is called in this one; the recipes of one run share it. */
let cleared: Promise<void> | undefined;

/** npm looks for a lock beside the program; npx in a folder of its cache that has the digest of what is asked for as its name. */
const npm: Installer = {
  name: "npm",
  called: /\bnp[mx] /,
  lock: "recipes/package-lock.json",
  renewal: ofRecipes,
  lines: npmLines,
  async lay({ folder, commands }, lock) {
    cleared ??= rm(ofNpx, rmAll);
    await cleared;
    if (lock !== undefined) {
      const text = commands.join("\n");
      const asked = [...text.matchAll(/\bnpx --yes (\S+)/g)].map(([, what = ""]) =>
        resolve(ofNpx, hash("sha512", what).slice(0, 16)),
      );
      for (const where of /\bnpm install\b/.test(text) ? [folder, ...asked] : asked) {
        const file = resolve(where, "package-lock.json");
        await mkdir(where, { recursive: true });
        if ((await textOf(file)) === undefined) await writeFile(file, lock);
      }
    }
    return { npm_config_cache: downloads };
  },
  async installed({ folder }) {
    const kept = "node_modules/.package-lock.json";
    const folders = await readdir(ofNpx).catch(() => []);
    const places = [folder, ...folders.map((name) => resolve(ofNpx, name))];
    const texts = await Promise.all(places.map((place) => textOf(resolve(place, kept))));
    return texts.flatMap((text) => (text === undefined ? [] : npmLines(text)));
  },
  async write(places) {
    const texts = places.map(({ folder }) => textOf(resolve(folder, "package-lock.json")));
    const lock = (await Promise.all(texts)).find((text) => text !== undefined);
    return bareLock(lock ?? "{}");
  },
};

/** What the scorecard compiles is locked together with the recipe, and stands ready as a Cargo.lock in the cache. */
const cargo: Installer = {
  name: "cargo",
  called: /\bcargo add\b/,
  lock: "generators/rust/crates.lock",
  renewal: readme,
  lines: crateLines,
  async lay({ folder }) {
    const crate = resolve(import.meta.dirname, "../cargo/crate.sh");
    await promisify(execFile)(crate, [resolve(generators, "rust"), "typify"]);
    await copyFile(resolve(cache, "cargo/typify/Cargo.lock"), resolve(folder, "Cargo.lock"));
    return { CARGO_TARGET_DIR: resolve(cache, "cargo/target") };
  },
  async installed({ folder }) {
    return crateLines((await textOf(resolve(folder, "Cargo.lock"))) ?? "");
  },
};

/** Go refuses what differs from a sum that is there, and adds those that are not, which are found then. */
const go: Installer = {
  name: "go",
  called: /\bgo get\b/,
  lock: "generators/go/go.sum",
  renewal: readme,
  lines: plainLines,
  async lay({ folder }, lock = "") {
    await writeFile(resolve(folder, "go.sum"), lock);
    return { GOTOOLCHAIN: "local" };
  },
  async installed({ folder }) {
    return plainLines((await textOf(resolve(folder, "go.sum"))) ?? "");
  },
};

/** Maven has no lock: it gets a folder of its own for the jars of a recipe, plugins included, and they are compared with the list. */
const maven: Installer = {
  name: "maven",
  called: /\bmvn /,
  lock: "recipes/jars.sha256",
  renewal: ofRecipes,
  lines: plainLines,
  async lay({ page }, lock) {
    const jars = jarsOf(page);
    const stamp = stampOf(page);
    // Jars of another lock, or of a run that did not come to its end, are no longer wanted.
    if (lock === undefined || (await textOf(stamp)) !== lock) await rm(jars, rmAll);
    await rm(stamp, rmAll);
    return { MAVEN_OPTS: `${process.env.MAVEN_OPTS ?? ""} -Dmaven.repo.local=${jars}` };
  },
  async installed({ page }) {
    const jars = jarsOf(page);
    const files = (await listFiles(jars)).filter((file) => file.endsWith(".jar"));
    const digests = files.map(async (file) => hash("sha256", await readFile(file)));
    return (await Promise.all(digests)).map(
      (digest, index) => `${digest}  ${relative(jars, files[index] ?? "")}`,
    );
  },
  keep: ({ page }, lock) => writeFile(stampOf(page), lock),
  async write(places) {
    const found = (await Promise.all(places.map((place) => maven.installed(place)))).flat();
    const ofPath = (line: string) => line.slice(line.indexOf("  "));
    const sorted = [...new Set(found)].sort((a, b) => (ofPath(a) < ofPath(b) ? -1 : 1));
    return [...sorted, ""].join("\n");
  },
};

function jarsOf(page: string): string {
  return resolve(cache, "maven", page.replace(".md", ""));
}

function stampOf(page: string): string {
  return `${jarsOf(page)}.lock`;
}

/** The text of a file; undefined where there is none. */
async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}

export const installers: readonly Installer[] = [pip, npm, cargo, go, maven];
