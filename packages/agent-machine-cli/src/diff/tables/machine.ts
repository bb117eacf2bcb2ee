import type {
  MachineImage,
  MachinePlane,
  MachineResources,
  WslSettings,
} from "@sourceos/agent-machine-types";
import { below, elsewhere, isObject, type Kind } from "../kinds/kind.ts";
import { childOf, object } from "../kinds/object.ts";
import { always, amount, choice, label } from "../kinds/scale.ts";
import { engineRoot, machineNetwork, rosetta, withoutMachine } from "./isolation.ts";

const taken = amount(
  "the machine takes more of the host",
  "the machine takes less of the host",
  "not comparable",
);

const reference = choice("the image of the machine", {
  widest: [undefined],
  widens: "any image will do for the machine",
  narrows: "only one image will do for the machine",
});

/** The name of an image that is pinned decides nothing. */
const pinned: Kind = ({ before, after }, place) => {
  const isPinned = [before, after].every(({ value }) => isObject(value) && "digest" in value);
  const kind = isPinned ? label("the image of the machine") : reference;
  return kind(
    { before: childOf(before, "reference"), after: childOf(after, "reference") },
    below(place, "reference"),
  );
};

export const machine = object<MachinePlane>({
  manager: choice("the manager of the machine", withoutMachine),
  provider: choice("the hypervisor of the machine", withoutMachine),
  name: choice("the name of the machine", withoutMachine),
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
  image: object<MachineImage>(
    {
      reference: elsewhere,
      digest: choice("the digest of the image of the machine", {
        widest: [undefined],
        widens: "the image of the machine is no longer pinned",
        narrows: "the image of the machine is pinned",
      }),
    },
    { together: pinned },
  ),
  resources: object<MachineResources>({
    cpus: taken,
    memoryMiB: taken,
    diskGiB: taken,
  }),
  rosetta,
});
