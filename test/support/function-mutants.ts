/** Changes the functions that some rules name in one place each, and compiles them again. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import * as digests from "../../packages/agent-machine-validation/src/digest/index.ts";
import * as errors from "../../packages/agent-machine-validation/src/errors.ts";
import * as support from "../../packages/agent-machine-validation/src/rules/support.ts";
import { root } from "../../scripts/files.ts";

/** Functions by name, one of them changed in one place. */
export interface FunctionMutant {
  readonly what: string;
  readonly functions: Readonly<Record<string, unknown>>;
}

const folder = resolve(root, "packages/agent-machine-validation/src/rules");
const modules = ["paths.ts", "masks.ts", "functions.ts", "digest-functions.ts"] as const;
const sources = new Map(modules.map((name) => [name, readFileSync(resolve(folder, name), "utf8")]));

/** Every mutant of the functions of rules and of what they share. */
export function functionMutants(): FunctionMutant[] {
  return [...sources].flatMap(([name, source]) =>
    changesOf(name, source).map(({ what, text }) => ({
      what: `${name}: ${what.replaceAll(/\s+/g, " ")}`,
      functions: compiled(new Map(sources).set(name, text)),
    })),
  );
}

interface Change {
  readonly what: string;
  readonly text: string;
}

const operators: Readonly<Record<string, readonly string[]>> = {
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "<": ["<="],
  "<=": ["<"],
  ">": [">="],
  ">=": [">"],
};

/** Questions about a list, each in the place of the other. */
const quantified: Readonly<Record<string, string>> = { some: "every", every: "some" };

/** Methods that bring a text into another form, without which it would stand as it is written. */
const forms = new Set(["normalize", "toLowerCase", "toUpperCase", "toWellFormed", "trim", "sort"]);

function changesOf(name: string, source: string): Change[] {
  const found: Change[] = [];
  const replace = (node: ts.Node, what: string, text: string) =>
    found.push({ what, text: source.slice(0, node.getStart()) + text + source.slice(node.end) });
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const { left, operatorToken, right } = node;
      for (const other of operators[operatorToken.getText()] ?? []) {
        replace(operatorToken, `${node.getText()} with ${other}`, other);
      }
      if (["&&", "||"].includes(operatorToken.getText())) {
        replace(node, `without ${right.getText()}`, left.getText());
        replace(node, `without ${left.getText()}`, right.getText());
      }
    } else if (ts.isConditionalExpression(node)) {
      replace(node, `${node.condition.getText()} always`, node.whenTrue.getText());
      replace(node, `${node.condition.getText()} never`, node.whenFalse.getText());
    } else if (ts.isPrefixUnaryExpression(node) && node.getText().startsWith("!")) {
      replace(node, `${node.getText()} without !`, node.operand.getText());
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name: method, expression } = node.expression;
      const other = quantified[method.text];
      if (other) replace(method, `${expression.getText()}.${method.text}() as ${other}`, other);
      if (forms.has(method.text)) {
        replace(node, `${expression.getText()} without ${method.text}()`, expression.getText());
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.ES2024, true));
  return found;
}

/** The functions of some sources, which see each other and the rest of the package as it is. */
function compiled(texts: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const done = new Map<string, object>([
    ["support.ts", support],
    ["index.ts", digests],
    ["errors.ts", errors],
  ]);
  for (const [name, text] of texts) {
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2024 };
    const { outputText } = ts.transpileModule(text, { compilerOptions: options });
    const exports = {};
    const require = (path: string) => done.get(path.split("/").at(-1) ?? "");
    new Function("exports", "require", outputText)(exports, require);
    done.set(name, exports);
  }
  return { ...done.get("functions.ts"), ...done.get("digest-functions.ts") };
}
