import type {
  DecoratorContext,
  Enum,
  EnumMember,
  Model,
  ModelProperty,
  Program,
  Type,
} from "@typespec/compiler";
import { useStateMap, useStateSet } from "@typespec/compiler/utils";
import { reportDiagnostic, stateKeys } from "../lib.ts";

/** Where a model or a property stands: on one plane, or on the crossing between two places. */
export type Placement =
  | { readonly kind: "plane"; readonly plane: string }
  | { readonly kind: "crossing"; readonly from: string; readonly to: string };

const [isPlanes, markPlanes] = useStateSet<Enum>(stateKeys.planes);
const [isBeyond, markBeyond] = useStateSet<Enum>(stateKeys.beyond);
const [getPlane, setPlane] = useStateMap<Type, EnumMember>(stateKeys.plane);
const [getCrossing, setCrossing] = useStateMap<Type, readonly [EnumMember, EnumMember]>(
  stateKeys.crosses,
);
const [getMirrors, setMirrors] = useStateMap<Type, Readonly<Record<string, string>>>(
  stateKeys.mirrors,
);

export { getMirrors };

/** The value by which an enum member is written in a document. */
export function memberValue(member: EnumMember): string {
  return String(member.value ?? member.name);
}

/** Every placement that a declaration states itself; one that states two is a mistake which the linter reports. */
export function ownPlacements(program: Program, type: Model | ModelProperty): Placement[] {
  const placements: Placement[] = [];
  const plane = getPlane(program, type);
  const crossing = getCrossing(program, type);
  if (plane) placements.push({ kind: "plane", plane: memberValue(plane) });
  if (crossing) {
    const [from, to] = crossing.map(memberValue) as [string, string];
    placements.push({ kind: "crossing", from, to });
  }
  return placements;
}

/** Where a declaration says that it stands, if it says so. */
export function getPlacement(program: Program, type: Model | ModelProperty): Placement | undefined {
  return ownPlacements(program, type)[0];
}

export function $planes(context: DecoratorContext, target: Enum): void {
  markPlanes(context.program, target);
}

export function $beyond(context: DecoratorContext, target: Enum): void {
  markBeyond(context.program, target);
}

export function $plane(
  context: DecoratorContext,
  target: Model | ModelProperty,
  plane: EnumMember,
): void {
  if (accepts(context, plane, [isPlanes], "@planes")) setPlane(context.program, target, plane);
}

export function $crosses(
  context: DecoratorContext,
  target: Model | ModelProperty,
  from: EnumMember,
  to: EnumMember,
): void {
  if (
    accepts(context, from, [isPlanes], "@planes") &&
    accepts(context, to, [isPlanes, isBeyond], "@planes or @beyond")
  ) {
    setCrossing(context.program, target, [from, to]);
  }
}

export function $mirrors(
  context: DecoratorContext,
  target: Type,
  keys: Record<string, string>,
): void {
  setMirrors(context.program, target, keys);
}

function accepts(
  { program, decoratorTarget }: DecoratorContext,
  member: EnumMember,
  marks: readonly ((program: Program, type: Enum) => boolean)[],
  named: string,
): boolean {
  const accepted = marks.some((marked) => marked(program, member.enum));
  if (!accepted) {
    reportDiagnostic(program, {
      code: "not-a-plane",
      format: { marks: named, member: `${member.enum.name}.${member.name}` },
      target: decoratorTarget,
    });
  }
  return accepted;
}
