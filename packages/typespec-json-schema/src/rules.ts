import {
  getPlacement,
  listContracts,
  listDocuments,
  listRules,
  type Placement,
  type Rule,
  type RuleTarget,
} from "@sourceos/typespec";
import type { Model, Program, Scalar, Type, Union } from "@typespec/compiler";
import type { Json, JsonObject } from "./json.ts";

/** A place where instances of a model stand: `*` in the pointer is any index. */
interface Instance {
  readonly contract: string;
  readonly pointer: string;
  readonly plane?: string;
}

/** The story files that expect a rule. */
export type CasesOf = (id: string) => readonly string[];

/** The rules of a program as data, in order of id; undefined when there are none. */
export function ruleBook(program: Program, casesOf: CasesOf): JsonObject | undefined {
  const targets = new Map<string, { rule: Rule; targets: RuleTarget[] }>();
  for (const [target, rules] of listRules(program)) {
    for (const rule of rules) {
      const known = targets.get(rule.id);
      if (known) known.targets.push(target);
      else targets.set(rule.id, { rule, targets: [target] });
    }
  }
  if (targets.size === 0) return undefined;
  return {
    $schema: "./rules.schema.json",
    documents: Object.fromEntries(
      listDocuments(program).map(({ name, contract, list }) => [name, { contract, list }]),
    ),
    rules: [...targets.values()]
      .sort((left, right) => (left.rule.id < right.rule.id ? -1 : 1))
      .map(({ rule, targets }) => ({
        ...ruleEntry(program, targets, rule),
        cases: [...casesOf(rule.id)],
      })),
  };
}

function ruleEntry(program: Program, targets: readonly RuleTarget[], rule: Rule): JsonObject {
  const path = [...(rule.each?.split(".") ?? []), ...(rule.at?.split(".") ?? [])];
  const instances = instancesOf(program, targets, path).filter(
    ({ contract }) => rule.within === undefined || contract === rule.within,
  );
  const planes = instances.map(({ plane }) => plane).filter((plane) => plane !== undefined);
  const { id, severity, message, why, fix, cel, function: name, because, ...places } = rule;
  return {
    id,
    severity,
    message,
    why,
    fix,
    ...(cel !== undefined && { cel: cel.trim() }),
    ...(name !== undefined && { function: name }),
    ...(because !== undefined && { because }),
    ...(JSON.parse(JSON.stringify(places)) as JsonObject),
    planes: [...new Set(planes)],
    instances: instances.map((instance) => ({ ...instance })) as Json[],
  };
}

/** Every place where a declaration stands in the documents of the contracts, with the plane at the end of a path from it. */
function instancesOf(
  program: Program,
  targets: readonly RuleTarget[],
  path: readonly string[],
): Instance[] {
  const found: Instance[] = [];
  for (const contract of listContracts(program)) {
    const visit = (type: Type, pointer: string, outer: Placement | undefined, above: Model[]) => {
      if (type.kind === "Scalar" || type.kind === "Union") {
        if (isOneOf(type, targets)) found.push(instance(contract, pointer, outer));
      }
      if (type.kind !== "Model") return;
      if (type.indexer) {
        visit(type.indexer.value, `${pointer}/*`, outer, above);
        return;
      }
      if (above.includes(type)) return;
      const placement = getPlacement(program, type) ?? outer;
      if (targets.includes(type)) {
        found.push(instance(contract, pointer, placementAt(program, type, path, placement)));
      }
      for (const property of type.properties.values()) {
        const inner = getPlacement(program, property) ?? placement;
        visit(property.type, `${pointer}/${property.name}`, inner, [...above, type]);
      }
    };
    visit(contract, "", undefined, []);
  }
  return found;
}

function instance({ name }: Model, pointer: string, placement: Placement | undefined): Instance {
  return { contract: name, pointer, ...(placement && { plane: describe(placement) }) };
}

/** Whether a scalar is one of those, or extends one; an open union is what its scalar is. */
function isOneOf(type: Scalar | Union, targets: readonly RuleTarget[]): boolean {
  if (type.kind === "Union") {
    return [...type.variants.values()].some(
      (variant) => variant.type.kind === "Scalar" && isOneOf(variant.type, targets),
    );
  }
  return (
    targets.includes(type) || (type.baseScalar !== undefined && isOneOf(type.baseScalar, targets))
  );
}

/** Where the end of a path from a model stands. */
function placementAt(
  program: Program,
  type: Type,
  [name, ...rest]: readonly string[],
  outer: Placement | undefined,
): Placement | undefined {
  if (type.kind !== "Model") return outer;
  if (type.indexer) {
    const path = name === undefined ? [] : [name, ...rest];
    return placementAt(program, type.indexer.value, path, outer);
  }
  const placement = getPlacement(program, type) ?? outer;
  const property = name === undefined ? undefined : type.properties.get(name);
  if (!property) return placement;
  const inner = getPlacement(program, property) ?? placement;
  return placementAt(program, property.type, rest, inner);
}

function describe(placement: Placement): string {
  return placement.kind === "plane" ? placement.plane : `${placement.from} → ${placement.to}`;
}

const text = { type: "string", minLength: 1 };

/** The JSON Schema of the rules as data. */
export const ruleBookSchema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Rules",
  description:
    "Rules between fields and between documents that JSON Schema cannot state. A rule is evaluated for every instance of the model that it is about.",
  type: "object",
  additionalProperties: false,
  required: ["documents", "rules"],
  properties: {
    $schema: { type: "string" },
    documents: {
      description:
        "What the names stand for that `needs` lists: a document of a contract, or a list of documents.",
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["contract", "list"],
        properties: { contract: text, list: { type: "boolean" } },
      },
    },
    rules: { type: "array", items: { $ref: "#/$defs/Rule" } },
  },
  $defs: {
    Rule: {
      title: "Rule",
      type: "object",
      additionalProperties: false,
      required: ["id", "severity", "message", "why", "fix", "planes", "instances", "cases"],
      oneOf: [{ required: ["cel"] }, { required: ["function", "because"] }],
      properties: {
        id: { ...text, description: "Stable id, `subject/kebab-case-name`." },
        severity: { enum: ["error", "warning"] },
        message: {
          ...text,
          description:
            "One sentence. `{this.source.path}` stands for the value found there, a list joined by commas; `{found}` for what a function found.",
        },
        why: { ...text, description: "Why the rule exists." },
        fix: { ...text, description: "What to do about it." },
        cel: {
          ...text,
          description:
            "A CEL expression that is true where the rule is kept. `this` is the instance, `root` the document, `it` the item of `each`, and the names of `needs` the further documents. JSON numbers are doubles.",
        },
        function: { ...text, description: "The function that checks what CEL cannot say." },
        because: { ...text, description: "Why CEL cannot say it." },
        within: { ...text, description: "The contract within whose documents the rule holds." },
        needs: {
          description: "Further documents; the rule is not evaluated without them.",
          type: "array",
          items: text,
        },
        each: {
          ...text,
          description:
            "A list under `this` for whose items the rule holds. Where it is absent, there is nothing to evaluate.",
        },
        at: {
          ...text,
          description: "The offending value: a path under the item of `each`, or under `this`.",
        },
        related: {
          description: "Other places that are involved.",
          type: "array",
          items: { $ref: "#/$defs/RelatedPlace" },
        },
        excusedBy: {
          ...text,
          description:
            "A list of the document: an entry whose `pointer` is the place of the first of `related`, or contains it, lifts the finding.",
        },
        planes: {
          description: "The planes, and the crossings as `from → to`, that the rule concerns.",
          type: "array",
          items: text,
        },
        instances: { type: "array", items: { $ref: "#/$defs/Instance" } },
        cases: {
          description: "Stories that show the rule kept and broken, as paths from this file.",
          type: "array",
          items: text,
        },
      },
    },
    RelatedPlace: {
      title: "RelatedPlace",
      type: "object",
      additionalProperties: false,
      required: ["message"],
      properties: {
        each: {
          ...text,
          description: "A list such as `root.mounts`; each item is bound to `other`.",
        },
        where: { ...text, description: "A CEL expression that is true for the items meant." },
        at: {
          ...text,
          description:
            "The place: relative to `other` with `each`, and otherwise a whole selection. An item of a list of documents is a document of its own, so the place in it begins with no index.",
        },
        message: text,
      },
    },
    Instance: {
      title: "Instance",
      type: "object",
      additionalProperties: false,
      required: ["contract", "pointer"],
      properties: {
        contract: { ...text, description: "The contract in whose documents the model stands." },
        pointer: {
          type: "string",
          description: "JSON Pointer to it; `*` stands for every index of a list.",
        },
        plane: {
          ...text,
          description: "The plane, or the crossing as `from → to`, on which it stands.",
        },
      },
    },
  },
};
