import { always, apart, scale } from "../kinds/scale.ts";

/** What a profile asks for and a fingerprint finds again, in the same words. */

/** Absence is the engine's own default, which shares the kernel. */
export const ociRuntime = scale(
  [apart("crun-vm", "krun", "kata", "runsc"), ["crun", "runc", "youki", undefined]],
  "the container shares the kernel around it",
  "the container has a kernel of its own",
);

export const rootless = always(
  true,
  "root inside the container is root outside",
  "root inside the container is nobody outside",
);

export const privileged = always(
  false,
  "the container is privileged",
  "the container is not privileged",
);

export const noNewPrivileges = always(
  true,
  "processes can gain more rights than those that started them",
  "processes cannot gain more rights than those that started them",
);

export const readOnlyRootfs = scale(
  [true, false],
  "the root file system of the container can be written",
  "the root file system of the container is read-only",
);

export const uidMapping = scale(
  ["isolated", ["mapped", "same"]],
  "the user of the container is the user of the host",
  "the user of the container is nobody on the host",
);

export const withoutMachine = {
  widest: ["none", undefined],
  widens: "no virtual machine is between host and container",
  narrows: "a virtual machine is between host and container",
} as const;

export const engineRoot = scale(
  [false, true],
  "the container engine runs as root of the machine",
  "the container engine runs as an ordinary user of the machine",
);

/** From no network, over a process on the host and translated addresses, to a place on the host's own network. */
export const machineNetwork = scale(
  ["none", ["user-mode", "consomme"], "nat", apart("mirrored", "bridged")],
  "the machine is closer to the network of the host",
  "the machine is less close to the network of the host",
);

export const rosetta = scale(
  [false, true],
  "programs for amd64 run through Rosetta",
  "programs for amd64 do not run through Rosetta",
);
