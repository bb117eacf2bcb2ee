/** Translates the macros of CEL into loops. */
import type { ASTNode } from "@marcbachmann/cel-js";
import { blockOf, translate } from "./rules-cel.ts";
import { joinOf, namesIn } from "./rules-joins.ts";
import type { Loop, Scope } from "./rules-scope.ts";

/** Lists up to this length are searched as they are: an index would cost more than it saves. */
const shortList = 16;

type Macro = "all" | "exists" | "exists_one" | "filter" | "map";

/** A loop for a macro. */
export function macro(
  name: Macro,
  of: ASTNode,
  variable: string,
  body: ASTNode,
  scope: Scope,
): string {
  const list = candidates(name, of, variable, body, scope);
  const item = scope.fresh(variable);
  const loop: Loop = { variable, before: [], hoisted: new Map() };
  const out: string[] = [];
  const value = translate(body, {
    ...scope,
    names: new Map(scope.names).set(variable, { js: item }),
    loops: [...scope.loops, loop],
    out,
  });
  const result = scope.fresh("t");
  const index = scope.fresh("i");
  const { start, step } = steps(name, result, value, item);
  scope.out.push(
    ...loop.before,
    `let ${result} = ${start};`,
    `for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {`,
    `const ${item} = ${list}[${index}];`,
    ...out,
    step,
    "}",
  );
  return name === "exists_one" ? `${result} === 1` : result;
}

function steps(name: Macro, result: string, value: string, item: string) {
  switch (name) {
    case "all":
      return { start: "true", step: `if (!(${value})) { ${result} = false; break; }` };
    case "exists":
      return { start: "false", step: `if (${value}) { ${result} = true; break; }` };
    case "exists_one":
      return { start: "0", step: `if (${value} && ++${result} > 1) break;` };
    case "filter":
      return { start: "[]", step: `if (${value}) ${result}.push(${item});` };
    case "map":
      return { start: "[]", step: `${result}.push(${value});` };
  }
}

/** The list that a macro walks: the whole, or, when that is long, what an index finds. */
function candidates(
  name: Macro,
  of: ASTNode,
  variable: string,
  body: ASTNode,
  scope: Scope,
): string {
  const whole = translate(of, scope);
  const block = blockOf(of, scope);
  const join = name === "map" || !block ? undefined : joinOf(name, variable, body);
  if (!join || !block || !join.pairs.some(({ probe }) => isRepeated(probe, of, scope))) {
    if (/^\w+$/.test(whole)) return whole;
    const list = scope.fresh("list");
    scope.out.push(`const ${list} = ${whole};`);
    return list;
  }
  const item = `${variable}0`;
  const names = new Map(scope.names).set(variable, { js: item });
  const key = together(
    join.pairs.map((pair) => translate(pair.key, { ...scope, names, loops: [] })),
  );
  const index = block.variable("index", `${whole} by ${key.replaceAll(item, "item")}`);
  const probe = together(join.pairs.map((pair) => translate(pair.probe, scope)));
  const find = join.kind === "equal" ? "equalIn" : "prefixesIn";
  const list = scope.fresh("list");
  scope.out.push(
    `const ${list} = ${whole}.length <= ${shortList} ? ${whole} : ${find}(${index} ??= indexBy(${whole}, (${item}) => ${key}), ${probe});`,
  );
  return list;
}

/** Several values as one text, which is the same where they are. */
function together(values: readonly string[]): string {
  const [first = "", ...others] = values;
  return others.length === 0 ? first : `\`${values.map((value) => `\${${value}}`).join(" ")}\``;
}

/** An index pays when the same list is searched for many probes: those that belong to another block, or to a loop. */
function isRepeated(probe: ASTNode, list: ASTNode, scope: Scope): boolean {
  const home = blockOf(list, scope);
  return [...namesIn(probe)].some((name) => scope.names.get(name)?.block !== home);
}
