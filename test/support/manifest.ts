/** What a package says that it needs. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly bundleDependencies?: readonly string[] | boolean;
  readonly bundledDependencies?: readonly string[] | boolean;
}

/** Everything that is installed with a package, and the versions that it asks for. */
export function needsOf(manifest: Manifest): readonly (readonly [name: string, version: string])[] {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = manifest;
  return [dependencies, optionalDependencies, peerDependencies].flatMap((one) =>
    Object.entries(one),
  );
}

/** Whether a text is one version of a registry, or those compatible with one, and nothing else. */
export function isVersion(text: string): boolean {
  return /^[\^~]?\d+\.\d+\.\d+(?:-[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*)?$/.test(text);
}

/** The scripts that run on a computer that only installs a package. */
export const atInstallation = [
  "preinstall",
  "install",
  "postinstall",
  "prepublish",
  "preprepare",
  "prepare",
  "postprepare",
];
