/** Constraints that other constraints imply, so that no document can tell whether they are there. They stay for people and generators. */
import type { Operation } from "fast-json-patch";
import type { ContractName } from "../../scripts/schemas.ts";

/** What implies a constraint: without that, a document shows whether the constraint is there. */
export interface Implied {
  readonly by: readonly string[];
  readonly base: string;
  readonly patch: readonly Operation[];
}

const byManager: Implied = {
  // Each manager restricts the provider to those that it can drive.
  by: ["/$defs/MachinePlane/allOf/0/then/properties/provider/enum: without enum"],
  base: "agent-machine-profile.macos",
  patch: [{ op: "replace", path: "/planes/machine/provider", value: "other" }],
};

export const implied: Readonly<Partial<Record<ContractName, Readonly<Record<string, Implied>>>>> = {
  AgentMachineProfile: {
    "/$defs/MachinePlane/properties/provider/$ref: without $ref": byManager,
    "/$defs/MachineProvider/enum: without enum": byManager,
    "/$defs/SecretSourceUri/not/anyOf/0: without anyOf/0": {
      // The pattern admits no control character.
      by: ["/$defs/SecretSourceUri/pattern: without pattern"],
      base: "agent-machine-profile.macos",
      patch: [{ op: "replace", path: "/secrets/grants/0/sourceUri", value: "op://a\u200bb" }],
    },
  },
  AgentToolSurface: {
    "/$defs/HttpsUrl/not/anyOf/0: without anyOf/0": {
      by: ["/$defs/HttpsUrl/pattern: without pattern"],
      base: "agent-tool-surface.future-provider",
      patch: [{ op: "replace", path: "/mcpServers/0/url", value: "https://example.org/\u200bb" }],
    },
  },
};
