/** What the plain schema, and the rules beside it, say of a host path. */
import { contracts } from "../../packages/agent-machine-validation/src/index.ts";
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

function mountOf(path: string): object {
  return { ...mount, source: { ...mount.source, path } };
}
