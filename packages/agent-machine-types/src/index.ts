// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

export * from "./agent-machine-fingerprint.ts";
export * from "./agent-machine-profile.ts";
export * from "./agent-tool-surface.ts";
export * from "./agent-workspace-mount.ts";
export * from "./constants.ts";
export * from "./documents.ts";
export * from "./shared.ts";
export * from "./urns.ts";
