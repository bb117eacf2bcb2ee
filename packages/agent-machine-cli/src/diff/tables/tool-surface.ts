import type {
  AgentToolSurface,
  CommandPrefix,
  InnerSandbox,
  McpServer,
  NativeConfig,
  ToolCapability,
  ToolExecutable,
  ToolVersionProbe,
} from "@sourceos/agent-machine-types";
import { elsewhere, type Kind, type Side } from "../kinds/kind.ts";
import { list } from "../kinds/list.ts";
import { object } from "../kinds/object.ts";
import { always, choice, label, oneOf, prose, scale } from "../kinds/scale.ts";
import { set } from "../kinds/set.ts";
import { renamesBetween, withServers } from "../renames.ts";
import { decided, decisions } from "../together/decisions.ts";
import { code, commandText } from "../words.ts";

const capabilities = list<ToolCapability>({
  by: [({ capabilityId }) => capabilityId, withoutName],
  name: ({ capabilityId }) => code(capabilityId),
  item: object<ToolCapability>({
    capabilityId: label("the name of the capability {it}"),
    capability: elsewhere,
    decision: oneOf(decisions),
    grantRef: elsewhere,
    mountRefs: elsewhere,
    hosts: elsewhere,
    commands: list<CommandPrefix>({
      by: [({ words }) => JSON.stringify(words)],
      name: ({ words }) => code(commandText(words)),
      item: object<CommandPrefix>({ words: elsewhere }),
    }),
    mcpServerNames: elsewhere,
    secretGrantNames: elsewhere,
    toolSurfaceRefs: elsewhere,
  }),
  together: decided,
});

function withoutName({ capabilityId: _name, grantRef: _lease, ...rest }: ToolCapability): string {
  return JSON.stringify(Object.entries(rest).sort(([left], [right]) => (left < right ? -1 : 1)));
}

const innerSandbox = object<InnerSandbox>(
  {
    mode: scale(
      ["read-only", "workspace-write", ["external", "none", undefined]],
      "the tool's own sandbox lets more through",
      "the tool's own sandbox lets less through",
    ),
    failIfUnavailable: always(
      true,
      "the tool runs although its sandbox cannot be set up",
      "the tool does not run when its sandbox cannot be set up",
    ),
    allowUnsandboxed: always(
      false,
      "the tool can leave its sandbox on request",
      "the tool may not leave its sandbox",
    ),
  },
  { absent: { failIfUnavailable: true, allowUnsandboxed: false } },
);

const served = set({
  gained: "the MCP server {it} is {}",
  lost: "the MCP server {it} is no longer {}",
});

const mcpServers = list<McpServer>({
  by: [({ name }) => name, addressOf],
  name: ({ name }) => code(name),
  gained: (name, server) =>
    `the tool may talk to the MCP server ${name}, which is ${code(addressOf(server))}`,
  lost: (name, server) =>
    `the tool may no longer talk to the MCP server ${name}, which was ${code(addressOf(server))}`,
  item: object<McpServer>(
    {
      name: label("the name of the MCP server {it}"),
      transport: elsewhere,
      command: elsewhere,
      url: elsewhere,
    },
    {
      together: ({ before, after }, place) =>
        served({ before: addressed(before), after: addressed(after) }, place),
    },
  ),
});

function addressed(side: Side): Side {
  return { ...side, value: side.value && addressOf(side.value as McpServer) };
}

/** What is at the other end, and how it is reached: the same text may be a program and an address. */
function addressOf({ transport, command, url }: McpServer): string {
  return `${transport}: ${url ?? commandText(command ?? [])}`;
}

const surface = object<AgentToolSurface>({
  id: label("the id of the tool surface"),
  type: label("the contract"),
  specVersion: choice("the version of the contract"),
  name: label("the name of the tool surface"),
  description: prose("the description of the tool surface changes"),
  provider: choice("the provider of the tools"),
  ambientAuthority: always(
    false,
    "what happens to be there is allowed",
    "nothing is allowed because it happens to be there",
  ),
  defaultDecision: always(
    "deny",
    "what no capability allows is no longer denied",
    "what no capability allows is denied",
  ),
  bypassAllowed: always(
    false,
    "the governance of the tools can be switched off",
    "the governance of the tools cannot be switched off",
  ),
  capabilities,
  executionPlane: scale(
    ["container", "machine"],
    "the tools run beside the container",
    "the tools run in the container",
  ),
  approvalMode: scale(
    ["deny", "ask", "ask-on-risk", "auto-in-sandbox"],
    "the tools ask a person less often",
    "the tools ask a person more often, or refuse",
  ),
  nativeApprovalMode: choice("the provider's own approval mode"),
  innerSandbox,
  version: object<ToolVersionProbe>({
    command: choice("the command that prints the version"),
    constraint: choice("the versions of the tool that will do", {
      widest: [undefined],
      widens: "every version of the tool will do",
      narrows: "not every version of the tool will do",
    }),
  }),
  executable: object<ToolExecutable>({
    name: choice("the name of the program"),
    path: choice("the place of the program", {
      widest: [undefined],
      widens: "the program may lie anywhere in the search path",
      narrows: "the program lies in one place",
    }),
    digest: choice("the digest of the program", {
      widest: [undefined],
      widens: "any program of that name will do",
      narrows: "the program is pinned",
    }),
  }),
  nativeConfig: object<NativeConfig>({
    format: choice("the format of the tool's own settings"),
    digest: choice("the digest of the tool's own settings"),
  }),
  mcpServers,
  toolExposureRef: label("the tool exposure policy that the surface comes from"),
});

/** A server that is called otherwise is called by capabilities under its new name. */
export const toolSurface: Kind<AgentToolSurface> = ({ before, after }, place) => {
  const [old, now] = [before.value, after.value] as [AgentToolSurface, AgentToolSurface];
  const value = withServers(old, renamesBetween(serversOf(old), serversOf(now)));
  return surface({ before: { ...before, value }, after }, place);
};

function serversOf({ mcpServers = [] }: AgentToolSurface) {
  return mcpServers.map((server) => ({ name: server.name, meaning: addressOf(server) }));
}
