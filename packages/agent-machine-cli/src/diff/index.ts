import type {
  AgentMachineDocument,
  AgentMachineDocuments,
  AgentMachineProfile,
} from "@sourceos/agent-machine-types";
import type { Change, Dimension } from "./change.ts";
import type { Kind } from "./kinds/kind.ts";
import { fingerprint } from "./tables/fingerprint.ts";
import { mountDocument } from "./tables/mount.ts";
import { profile } from "./tables/profile.ts";
import { toolSurface } from "./tables/tool-surface.ts";

export type { Change, Dimension, Effect } from "./change.ts";

type Tables = {
  readonly [Type in keyof AgentMachineDocuments]: {
    readonly dimension: Dimension;
    readonly kind: Kind<AgentMachineDocuments[Type]>;
  };
};

/**
 * How each contract is compared, and the dimension of what belongs to no other one. The tables have the shape of the contracts: a field
 * is a line, with its values from the narrowest to the widest and what a step up and a step down mean. A field without a line is unknown.
 */
const tables: Tables = {
  AgentMachineFingerprint: { dimension: "document", kind: fingerprint },
  AgentMachineProfile: { dimension: "document", kind: profile },
  AgentToolSurface: { dimension: "tools", kind: toolSurface },
  AgentWorkspaceMount: { dimension: "mounts", kind: mountDocument },
};

/**
 * What a change of a document widens or narrows: by meaning, so that order, spelled-out defaults and what something else covers make
 * no difference. Both documents are valid and of one contract.
 */
export function changesBetween(
  before: AgentMachineDocument,
  after: AgentMachineDocument,
): readonly Change[] {
  if (before.type !== after.type) {
    throw new TypeError(
      `A ${before.type} and a ${after.type} cannot be compared. Give two documents of one contract.`,
    );
  }
  const { dimension, kind } = tables[before.type];
  return kind(
    {
      before: { value: before, pointer: "", given: true },
      after: { value: after, pointer: "", given: true },
    },
    {
      contract: before.type,
      path: "",
      dimension,
      it: "",
      foldsCase: foldsCase(before) && foldsCase(after),
    },
  );
}

/** Where the system is not known, two spellings are two places. */
function foldsCase(document: AgentMachineDocument): boolean {
  const { planes } = document as Partial<AgentMachineProfile>;
  return planes !== undefined && planes.host.adapter !== "linux";
}
