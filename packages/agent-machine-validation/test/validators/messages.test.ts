/** One example of what is said for each keyword. The words are for the person who made the mistake. */
import jsonPatch, { type Operation } from "fast-json-patch";
import { expect, test } from "vitest";
import { readExample } from "../../../../test/support/conformance.ts";
import { validate } from "../../src/index.ts";

/** What is said of an example after some changes. */
function said(example: string, ...patch: Operation[]): string {
  const document = jsonPatch.applyPatch(readExample(example), patch).newDocument;
  return validate(document)
    .findings.map(({ rule, path, plane, message, why, fix }) =>
      [
        `${rule} at ${path || "the document"}${plane ? ` (${plane})` : ""}`,
        message,
        why && `why: ${why}`,
        `fix: ${fix}`,
      ]
        .filter(Boolean)
        .join("\n  "),
    )
    .join("\n");
}

const mount = "agent-workspace-mount.code";
const profile = "agent-machine-profile.macos";
const tool = "agent-tool-surface.codex";
const set = (path: string, value: unknown): Operation => ({ op: "add", path, value });
const remove = (path: string): Operation => ({ op: "remove", path });

test("type", () => {
  expect(said(profile, set("/planes/machine/resources/cpus", "6"))).toMatchInlineSnapshot(`
    "schema/type at planes.machine.resources.cpus (machine)
      \`cpus\` must be a whole number, and is "6".
      fix: Write \`6\`, without quotation marks."
  `);
  expect(said(mount, set("/source", ["~/dev"]))).toMatchInlineSnapshot(`
    "schema/type at source (host → container)
      \`source\` must be an object, and is a list of 1 item.
      fix: Write an object."
  `);
  expect(said(mount, set("/description", null))).toMatchInlineSnapshot(`
    "schema/type at description (host → container)
      \`description\` must be a text, and is \`null\`.
      fix: Leave it out, or write a text."
  `);
  expect(said(mount, set("/maskedSubpaths", ".env"))).toMatchInlineSnapshot(`
    "schema/type at maskedSubpaths (host → container)
      \`maskedSubpaths\` must be a list, and is ".env".
      fix: Write a list, between \`[\` and \`]\`, even for one item."
  `);
});

test("const", () => {
  expect(said(mount, set("/noSuid", false))).toMatchInlineSnapshot(`
    "schema/const at noSuid (host → container)
      \`noSuid\` must be \`true\`, and is \`false\`.
      why: Always true: set-user-ID bits in the mount have no effect.
      fix: Write \`true\`."
  `);
  expect(said(profile, set("/evidence/trigger", "first-launch"))).toMatchInlineSnapshot(`
    "schema/const at evidence.trigger (container → agentplane)
      \`trigger\` must be "every-launch", and is "first-launch".
      why: Always \`every-launch\`.
      fix: Write "every-launch"."
  `);
});

test("a value that a condition leaves", () => {
  expect(
    said("agent-machine-profile.linux", set("/planes/machine/provider", "qemu")),
  ).toMatchInlineSnapshot(`
    "schema/const at planes.machine.provider (machine)
      \`provider\` must be "none" while \`manager\` is "none", and is "qemu".
      fix: Write "none"."
  `);
});

test("enum", () => {
  expect(said(mount, set("/accessMode", "readOnly"))).toMatchInlineSnapshot(`
    "schema/enum at accessMode (host → container)
      \`accessMode\` is "readOnly", which is none of its values; did you mean "read-only"?
      fix: Write "read-only"."
  `);
  expect(said(mount, set("/accessMode", "full"))).toMatchInlineSnapshot(`
    "schema/enum at accessMode (host → container)
      \`accessMode\` is "full", which is none of its values.
      fix: Write "read-only", "read-write", "browser-read-write-agent-read-only" or "write-only-artifacts"."
  `);
});

test("required", () => {
  expect(said(mount, remove("/agentPath"))).toMatchInlineSnapshot(`
    "schema/required at agentPath (host → container)
      \`agentPath\` is missing: Where the agent finds it.
      fix: Add \`agentPath\`."
  `);
  expect(said(mount, remove("/noSuid"))).toMatchInlineSnapshot(`
    "schema/required at noSuid (host → container)
      \`noSuid\` is missing: Always true: set-user-ID bits in the mount have no effect.
      fix: Add \`noSuid\` with the value \`true\`."
  `);
  expect(said(profile, remove("/planes/host"))).toMatchInlineSnapshot(`
    "schema/required at planes.host (host)
      \`host\` is missing: The computer, and the folders that it offers.
      fix: Add \`host\`."
  `);
});

test("required by a condition, and only by the branch that was meant", () => {
  expect(said(mount, remove("/source/allowlistRootId"))).toMatchInlineSnapshot(`
    "schema/required at source.allowlistRootId (host → container)
      \`allowlistRootId\` is missing, though \`kind\` is "host-path": The root of the profile's path allowlist that admits the folder: \`planes.host.pathAllowlist[].rootId\`.
      fix: Add \`allowlistRootId\`."
  `);
  expect(said(mount, remove("/source/kind"))).toMatchInlineSnapshot(`
    "schema/required at source.kind (host → container)
      \`kind\` is missing: What kind of source this is.
      fix: Add \`kind\` with "host-path", "machine-path", "named-volume" or "tmpfs"."
  `);
  expect(said(mount, set("/source/kind", "hostpath"))).toMatchInlineSnapshot(`
    "schema/enum at source.kind (host → container)
      \`kind\` is "hostpath", which is none of its values; did you mean "host-path"?
      fix: Write "host-path"."
  `);
});

test("forbidden", () => {
  expect(said(mount, set("/source/sizeMiB", 5))).toMatchInlineSnapshot(`
    "schema/forbidden at source.sizeMiB (host → container)
      \`sizeMiB\` must not be there while \`kind\` is "host-path".
      fix: Remove \`sizeMiB\`, or set \`kind\` to "tmpfs"."
  `);
  expect(
    said(mount, set("/source", { kind: "tmpfs", sizeMiB: 5, path: "~/dev" })),
  ).toMatchInlineSnapshot(`
    "schema/forbidden at source.path (host → container)
      \`path\` must not be there while \`kind\` is "tmpfs".
      fix: Remove \`path\`, or change \`kind\`."
  `);
});

test("additionalProperties", () => {
  expect(
    said(mount, set("/retentionpolicies", "x"), remove("/retentionPolicy")),
  ).toMatchInlineSnapshot(`
    "schema/additionalProperties at retentionpolicies (host → container)
      \`retentionpolicies\` is no property of AgentWorkspaceMount; did you mean \`retentionPolicy\`?
      why: Unknown properties are refused, so that a misspelt one is not silently without effect.
      fix: Rename \`retentionpolicies\` to \`retentionPolicy\`."
  `);
  expect(said(mount, set("/accesMode", "read-only"), remove("/accessMode"))).toMatchInlineSnapshot(`
    "schema/required at accessMode (host → container)
      \`accessMode\` is missing: Who may do what in it.
      fix: Rename \`accesMode\` to \`accessMode\`.
    schema/additionalProperties at accesMode (host → container)
      \`accesMode\` is no property of AgentWorkspaceMount; did you mean \`accessMode\`?
      why: Unknown properties are refused, so that a misspelt one is not silently without effect.
      fix: Rename \`accesMode\` to \`accessMode\`."
  `);
  expect(said(profile, set("/planes/user/odd key", 1))).toMatchInlineSnapshot(`
    "schema/additionalProperties at planes.user["odd key"] (user)
      \`odd key\` is no property of UserPlane.
      why: Unknown properties are refused, so that a misspelt one is not silently without effect.
      fix: Remove \`odd key\` (all that there are stand here already)."
  `);
});

test("pattern", () => {
  expect(
    said(mount, set("/id", "urn:srcos:agent-workspace-mount:Dev Code")),
  ).toMatchInlineSnapshot(`
    "schema/pattern at id (host → container)
      \`id\` is not written as an \`AgentWorkspaceMountUrn\`: "urn:srcos:agent-workspace-mount:Dev Code".
      why: URN of an AgentWorkspaceMount.
      fix: Write "urn:srcos:agent-workspace-mount:dev-code"."
  `);
  expect(said(mount, set("/source/path", "~\\dev\\app\\"))).toMatchInlineSnapshot(`
    "schema/pattern at source.path (host → container)
      \`path\` is not written as a \`HostPath\`: "~\\\\dev\\\\app\\\\".
      why: A place outside the container, in canonical text, so that one spelling means one place: \`~/dev/app\` under the home of the user, \`/srv/repos/app\`, or \`C:/src/app\`.
      fix: Write "~/dev/app"."
  `);
  expect(said(profile, set("/planes/container/image/digest", "latest"))).toMatchInlineSnapshot(`
    "schema/pattern at planes.container.image.digest (container)
      \`digest\` is not written as a \`Sha256Digest\`: "latest".
      why: SHA-256 digest: \`sha256:\` and 64 lower-case hexadecimal digits, as OCI images write it.
      fix: Write a \`Sha256Digest\`."
  `);
});

test("not", () => {
  expect(said(mount, set("/source/path", "~/.ssh"))).toMatchInlineSnapshot(`
    "schema/not at source.path (host → container)
      \`path\` is refused as \`credential-store\`: "~/.ssh", because of "/.ssh".
      why: Folders and files in which tools keep keys, tokens and passwords, wherever they lie.
      fix: Write another \`HostPath\`: A place outside the container, in canonical text, so that one spelling means one place: \`~/dev/app\` under the home of the user, \`/srv/repos/app\`, or \`C:/src/app\`."
  `);
  expect(said(mount, set("/description", "left\u202eright"))).toMatchInlineSnapshot(`
    "schema/not at description (host → container)
      \`description\` is refused as \`control-character\`: "left\\u202eright", because of "\\u202e".
      why: Control, zero-width and bidirectional characters and line breaks hide what a text says from the person who reads it.
      fix: Write another \`PlainText\`: Text that a person writes, on one line."
  `);
});

test("a secret is not repeated", () => {
  const secret = "ghp_0123456789abcdefghijABCDEF";
  const words = said(mount, set("/description", `use ${secret}`), set("/id", secret));
  expect(words).not.toContain("0123456789");
  expect(words).toMatchInlineSnapshot(`
    "schema/pattern at id (host → container)
      \`id\` is not written as an \`AgentWorkspaceMountUrn\`: a text that looks like a secret.
      why: URN of an AgentWorkspaceMount.
      fix: Write a text of the form \`^urn:srcos:agent-workspace-mount:[a-z0-9][a-z0-9_-]*$\`.
    schema/not at description (host → container)
      \`description\` is refused as \`secret-literal\`: a text that looks like a secret.
      why: The text has the shape of a token or a private key of a known issuer.
      fix: Write another \`PlainText\`: Text that a person writes, on one line."
  `);
});

test("lengths and ranges", () => {
  expect(said(profile, set("/name", ""))).toMatchInlineSnapshot(`
    "schema/minLength at name (user)
      \`name\` must have at least 1 character, and has 0.
      fix: Add at least 1 character."
  `);
  expect(said(profile, set("/name", "x".repeat(300)))).toMatchInlineSnapshot(`
    "schema/maxLength at name (user)
      \`name\` must have at most 120 characters, and has 300.
      fix: Remove at least 180 characters."
  `);
  expect(said(mount, set("/maskedSubpaths", []))).toMatchInlineSnapshot(`
    "schema/minItems at maskedSubpaths (host → container)
      \`maskedSubpaths\` must have at least 1 item, and has 0.
      fix: Add at least 1 item."
  `);
  expect(said(mount, set("/maskedSubpaths", [".env", ".npmrc", ".env"]))).toMatchInlineSnapshot(`
    "schema/uniqueItems at maskedSubpaths (host → container)
      \`maskedSubpaths\` holds ".env" twice, as items 1 and 3.
      fix: Remove item 3."
  `);
  expect(said(profile, set("/planes/machine/resources/cpus", 0))).toMatchInlineSnapshot(`
    "schema/minimum at planes.machine.resources.cpus (machine)
      \`cpus\` must be at least \`1\`, and is \`0\`.
      fix: Write \`1\` or more."
  `);
  expect(said(profile, set("/network/allow/0/ports", [70_000]))).toMatchInlineSnapshot(`
    "schema/maximum at network.allow[0].ports[0] (container → outside)
      Item 1 of \`ports\` must be at most \`65535\`, and is \`70000\`.
      fix: Write \`65535\` or less."
  `);
  expect(
    said(profile, set("/planes/container/capabilities/drop", ["ALL", "ALL"])),
  ).toMatchInlineSnapshot(`
    "schema/maxItems at planes.container.capabilities.drop (container)
      \`drop\` must have at most 1 item, and has 2.
      fix: Remove at least 1 item."
  `);
});

test("the type of a document", () => {
  expect(said(mount, set("/type", "AgentWorkspaceMounts"))).toMatchInlineSnapshot(`
    "schema/enum at type
      \`type\` is "AgentWorkspaceMounts", which is none of its values; did you mean "AgentWorkspaceMount"?
      fix: Write "AgentWorkspaceMount"."
  `);
  expect(said(mount, remove("/type"))).toMatchInlineSnapshot(`
    "schema/required at type
      \`type\` is missing: the contract that the document keeps.
      fix: Add \`type\` with "AgentMachineFingerprint", "AgentMachineProfile", "AgentToolSurface" or "AgentWorkspaceMount"."
  `);
  expect(said(mount, { op: "replace", path: "", value: [] })).toMatchInlineSnapshot(`
    "schema/type at the document
      The document must be an object, and is a list of 0 items.
      fix: Write an object."
  `);
});

test("places on planes and crossings", () => {
  expect(said(tool, remove("/agentRef"), set("/x", 1))).toMatchInlineSnapshot(`
    "schema/additionalProperties at x (agent → container)
      \`x\` is no property of AgentToolSurface.
      why: Unknown properties are refused, so that a misspelt one is not silently without effect.
      fix: Remove \`x\` (also possible: \`mcpServers\`, \`toolExposureRef\`)."
  `);
  expect(said(profile, set("/secrets/forward/sshAgent", true))).toMatchInlineSnapshot(`
    "schema/const at secrets.forward.sshAgent (user → agent)
      \`sshAgent\` must be \`false\`, and is \`true\`.
      why: Always false: the SSH agent of the host is not reachable.
      fix: Write \`false\`."
  `);
});
