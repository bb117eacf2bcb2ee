/** What the plain schema, and the rules beside it, say of a host path. */
import { contracts, type Finding } from "../../packages/agent-machine-validation/src/index.ts";
import { createValidators } from "../../scripts/schemas.ts";
import { readExample } from "./conformance.ts";

const mount = readExample("agent-workspace-mount.code") as { readonly source: object };
const validate = createValidators().AgentWorkspaceMount;

/** Whether the schema alone accepts a path as the source of a mount. */
export function isAccepted(path: string): boolean {
  return validate(mountOf(path));
}

/** Whether the rules refuse what the schema accepts. */
export function isRefusedByRules(path: string): boolean {
  return isAccepted(path) && !contracts.AgentWorkspaceMount.is(mountOf(path));
}

/** The rules that refuse a profile in which a path is allow-listed and mounted for work, as it is on a host that can have it. */
export function rulesAgainstWorkIn(path: string): string[] {
  const errors = findingsOfMount(path, "read-write").filter(({ severity }) => severity === "error");
  return errors.map(({ rule }) => rule);
}

/** All that is said of a profile in which a path is allow-listed and mounted with some access. */
export function findingsOfMount(path: string, accessMode: string): readonly Finding[] {
  const isDrive = /^[A-Z]:/.test(path);
  const profile = readExample(
    `agent-machine-profile.${isDrive ? "windows-podman" : "linux"}`,
  ) as Profile;
  const [first] = profile.mounts;
  const root = { rootId: "work", path, pathClass: "code", maxAccess: "read-write" };
  const source = { kind: "host-path", path, allowlistRootId: "work" };
  const { findings } = contracts.AgentMachineProfile.validate({
    ...profile,
    planes: { ...profile.planes, host: { ...profile.planes.host, pathAllowlist: [root] } },
    mounts: [{ ...first, accessMode, source }],
  });
  return findings;
}

interface Profile {
  readonly planes: { readonly host: object };
  readonly mounts: readonly object[];
}

function mountOf(path: string): object {
  return { ...mount, source: { ...mount.source, path } };
}
