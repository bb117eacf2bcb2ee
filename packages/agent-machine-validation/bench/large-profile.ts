/** A profile with as many mounts as wanted, made from an example. */
import type { AgentMachineProfile } from "../src/index.ts";
import { examplesOf } from "./documents.ts";

/** Mounts are spread over so many more roots of the host, one at least; the profile keeps its contract. */
export function largeProfile(mounts: number, roots: number): AgentMachineProfile {
  const profile = examplesOf("AgentMachineProfile").find(
    ({ planes }) => planes.host.adapter === "macos",
  );
  const model = profile?.mounts.find(({ accessMode }) => accessMode === "read-only");
  if (!profile || !model) throw new Error("The example for macOS has no mount to copy.");
  const { host } = profile.planes;
  const extra = mounts - profile.mounts.length;
  const added = Math.min(roots, extra, 256 - host.pathAllowlist.length);
  const copies = Array.from({ length: extra }, (_, index) => ({
    ...model,
    id: `urn:srcos:agent-workspace-mount:copy-${index}`,
    source: {
      kind: "host-path",
      path: `~/copies-${index % added}/part-${index}`,
      allowlistRootId: `copies-${index % added}`,
    },
    agentPath: `/workspace/copies/part-${index}`,
  }));
  const allowed = Array.from({ length: added }, (_, index) => ({
    rootId: `copies-${index}`,
    path: `~/copies-${index}`,
    pathClass: model.pathClass,
    maxAccess: "read-only",
  }));
  const pathAllowlist = [...host.pathAllowlist, ...allowed];
  return {
    ...profile,
    planes: { ...profile.planes, host: { ...host, pathAllowlist } },
    mounts: [...profile.mounts, ...copies],
  } as AgentMachineProfile;
}
