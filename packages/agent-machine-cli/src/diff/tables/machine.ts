import type {
  MachineImage,
  MachinePlane,
  MachineResources,
  WslSettings,
} from "@sourceos/agent-machine-types";
import { object } from "../kinds/object.ts";
import { always, amount, fact } from "../kinds/scale.ts";
import { engineRoot, machineNetwork, rosetta, withoutMachine } from "./isolation.ts";

const taken = amount(
  "the machine takes more of the host",
  "the machine takes less of the host",
  "not comparable",
);

export const machine = object<MachinePlane>({
  manager: fact("the manager of the machine", withoutMachine),
  provider: fact("the hypervisor of the machine", withoutMachine),
  name: fact("the name of the machine"),
  implicitMounts: always(
    "none",
    "the machine sees more of the host than the mounts",
    "the machine sees no more of the host than the mounts",
  ),
  rootful: engineRoot,
  networkMode: machineNetwork,
  wsl: object<WslSettings>(
    {
      interop: always(
        false,
        "programs of Windows can be started from inside",
        "programs of Windows cannot be started from inside",
      ),
      appendWindowsPath: always(
        false,
        "the search path of Windows is appended",
        "the search path of Windows is not appended",
      ),
      automount: always(
        false,
        "the drives of Windows are mounted",
        "the drives of Windows are not mounted",
      ),
    },
    { absent: { interop: false, appendWindowsPath: false, automount: false } },
  ),
  image: object<MachineImage>({
    reference: fact("the image of the machine"),
    digest: fact("the digest of the image of the machine", {
      widest: [undefined],
      widens: "the image of the machine is no longer pinned",
      narrows: "the image of the machine is pinned",
    }),
  }),
  resources: object<MachineResources>({
    cpus: taken,
    memoryMiB: taken,
    diskGiB: taken,
  }),
  rosetta,
});
