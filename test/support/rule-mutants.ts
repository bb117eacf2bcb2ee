/** Changes rules in one clause each: removed, loosened, or turned round. */
import type {
  RelatedEntry,
  RuleBook,
  RuleEntry,
} from "../../packages/agent-machine-validation/build/rules-data.ts";
import { celMutants, type PatternPair } from "./cel-mutants.ts";

/** A changed rule, and what was changed. */
export interface RuleMutant {
  readonly description: string;
  readonly rule: RuleEntry;
  /** Where a pattern was changed: as it is written, and what stands in its place. */
  readonly patterns?: PatternPair | undefined;
}

type Change = readonly [
  what: string,
  change: Partial<RuleEntry>,
  patterns?: PatternPair | undefined,
];

/** Every mutant of every rule. `placesOf` knows where else the model of a rule stands. */
export function ruleMutants(
  { rules, documents }: RuleBook,
  elsewhere: (rule: RuleEntry) => RuleEntry["instances"],
): RuleMutant[] {
  return rules.flatMap((rule) =>
    [
      ["without the rule", { instances: [] }] as const,
      ...expressionChanges(rule),
      ...instanceChanges(rule, elsewhere(rule)),
      ...removals(rule),
      ...needsChanges(rule, Object.keys(documents)),
      ...relatedChanges(rule),
    ].map(([what, change, patterns]) => ({
      description: `${rule.id}: ${what}`,
      rule: { ...rule, ...change },
      patterns,
    })),
  );
}

function expressionChanges({ cel }: RuleEntry): Change[] {
  return cel === undefined
    ? []
    : celMutants(cel).map(({ what, cel, patterns }) => [what, { cel }, patterns]);
}

/** One place fewer, or, without `within`, those in the documents of other contracts. */
function instanceChanges(
  { instances, within }: RuleEntry,
  others: RuleEntry["instances"],
): Change[] {
  const fewer = instances.map(
    ({ contract, pointer }, index): Change => [
      `not at ${contract}${pointer}`,
      { instances: instances.toSpliced(index, 1) },
    ],
  );
  const more: Change[] =
    within !== undefined && others.length > 0
      ? [["without within", { instances: [...instances, ...others] }]]
      : [];
  return [...(instances.length > 1 ? fewer : []), ...more];
}

function removals({ each, at, excusedBy, related, instances }: RuleEntry): Change[] {
  const isOfLaunch = instances.some(({ contract }) => contract === "AgentMachineFingerprint");
  return [
    ...(each === undefined ? [] : [["without each", { each: undefined }] as const]),
    ...(at === undefined ? [] : [["without at", { at: undefined }] as const]),
    ...(excusedBy === undefined ? [] : [["without excusedBy", { excusedBy: undefined }] as const]),
    ...(excusedBy === undefined && related && isOfLaunch
      ? [["excused by deviations", { excusedBy: "deviations" }] as const]
      : []),
  ] as Change[];
}

function needsChanges({ needs = [] }: RuleEntry, names: readonly string[]): Change[] {
  return names.map((name) =>
    needs.includes(name)
      ? [`without need of ${name}`, { needs: needs.filter((other) => other !== name) }]
      : [`only with ${name}`, { needs: [...needs, name] }],
  );
}

function relatedChanges({ related = [] }: RuleEntry): Change[] {
  return related.flatMap((place, index) => {
    const without: Change = [`without related ${index}`, { related: related.toSpliced(index, 1) }];
    return [
      without,
      ...placeChanges(place).map(([what, changed]): Change => {
        return [`related ${index} ${what}`, { related: related.with(index, changed) }];
      }),
    ];
  });
}

function placeChanges(place: RelatedEntry): [string, RelatedEntry][] {
  const { at, where } = place;
  return [
    ...(at === undefined
      ? []
      : [["without at", withoutKey(place, "at")] as [string, RelatedEntry]]),
    ...(where === undefined
      ? []
      : celMutants(where).map(({ what, cel }): [string, RelatedEntry] => [
          what,
          { ...place, where: cel },
        ])),
  ];
}

function withoutKey(place: RelatedEntry, name: "at"): RelatedEntry {
  const { [name]: _removed, ...rest } = place;
  return rest;
}
