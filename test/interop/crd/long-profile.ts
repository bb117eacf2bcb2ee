import { readExample } from "../../support/conformance.ts";

interface Profile {
  readonly planes: { readonly host: { readonly pathAllowlist: readonly Root[] } };
  readonly mounts: readonly Mount[];
}

interface Root {
  readonly rootId: string;
  readonly path: string;
}

interface Mount {
  readonly id: string;
  readonly source: object;
}

/** A profile with so many roots, and with so many mounts of folders under them. */
export function longProfile(mounts: number, roots: number): object {
  const base = readExample("agent-machine-profile.linux") as Profile;
  const [root] = base.planes.host.pathAllowlist;
  const [mount] = base.mounts;
  const host = {
    ...base.planes.host,
    pathAllowlist: count(roots, (index) => ({
      ...root,
      rootId: `root-${index}`,
      path: `/srv/root-${index}`,
    })),
  };
  return {
    ...base,
    planes: { ...base.planes, host },
    mounts: count(mounts, (index) => ({
      ...mount,
      id: `${mount?.id}-${index}`,
      agentPath: `/workspace/mount-${index}`,
      source: {
        ...mount?.source,
        allowlistRootId: `root-${index % roots}`,
        path: `/srv/root-${index % roots}/mount-${index}`,
      },
    })),
  };
}

function count<T>(length: number, item: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => item(index));
}
