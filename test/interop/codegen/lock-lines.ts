/** What stands in lock files, and in what installers leave behind: a line for each package, with its version and its digest. */

const none = "without a digest";

/** Those of a requirements.txt: `click==8.5.1 sha256:…`, one for each file that pip may take. */
export function requirementLines(text: string): string[] {
  return text.split(/\n(?=\S)/).flatMap((entry) => {
    const name = /^\S+==\S+/.exec(entry)?.[0];
    return name === undefined
      ? []
      : [...entry.matchAll(/--hash=(\S+)/g)].map(([, digest]) => `${name} ${digest}`);
  });
}

interface PipReport {
  readonly install: readonly {
    readonly metadata: { readonly name: string; readonly version: string };
    readonly download_info: {
      readonly archive_info?: { readonly hashes?: { readonly sha256?: string } };
    };
  }[];
}

/** Those of an environment of Python: what the report of an installation by pip says, and what else is there. */
export function pythonLines(report: string, distributions: readonly string[]): string[] {
  const reported = (JSON.parse(report) as PipReport).install.map(
    ({ metadata: { name, version }, download_info: { archive_info } }) => {
      const digest = archive_info?.hashes?.sha256;
      return [
        `${pythonName(name)}==${version}`,
        digest === undefined ? none : `sha256:${digest}`,
      ] as const;
    },
  );
  const names = new Set<string>(reported.map(([name]) => name));
  return [
    ...reported.map((parts) => parts.join(" ")),
    ...distributions.filter((name) => !names.has(name)).map((name) => `${name} ${none}`),
  ];
}

/** A package of Python as its lock spells it. */
export function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

interface NpmLock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string }>
  >;
}

/** Those of a package-lock.json, and of the one that npm keeps in `node_modules`. Where a package lies makes no difference. */
export function npmLines(text: string): string[] {
  return Object.entries((JSON.parse(text) as NpmLock).packages)
    .filter(([place]) => place !== "")
    .map(([place, { version, integrity = none }]) => {
      const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
      return `${name}@${version} ${integrity}`;
    });
}

/** A package-lock.json that names no registry, no folder, and nobody to pay. */
export function bareLock(text: string): string {
  const { name: _, ...lock } = JSON.parse(text) as { readonly name?: string };
  const bare = (key: string, value: unknown) =>
    key === "resolved" || key === "funding" ? undefined : value;
  return `${JSON.stringify(lock, bare, 2)}\n`;
}

/** Those of a Cargo.lock, with or without the lines that name the registry. The crates of the folder itself have no source. */
export function crateLines(text: string): string[] {
  return text.split("[[package]]").flatMap((entry) => {
    const { name, version, source, checksum } = Object.fromEntries(
      [...entry.matchAll(/^(\w+) = "(.*)"$/gm)].map(([, key, value]) => [key, value]),
    );
    if (checksum === undefined && source === undefined) return [];
    return [`${name}@${version} ${checksum ?? none}`];
  });
}

/** Those of a list in which every line stands for itself: go.sum, and what sha256sum prints. */
export function plainLines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

/** What was installed and is not in the lock, in that version and with that digest. */
export function unlocked(installed: readonly string[], locked: readonly string[]): string[] {
  const known = new Set(locked);
  return installed.filter((line) => !known.has(line));
}
