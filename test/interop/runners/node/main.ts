/** Answers requests for verdicts, one JSON document a line: see test/interop/README.md. */
import { linesOf } from "../../lines.ts";

/** Whoever answers: ajv and what goes with it, or the validation library of this repository. */
export interface Validator {
  schema(contract: string, document: unknown): boolean;
  rules?(
    contract: string,
    document: unknown,
    documents: Readonly<Record<string, unknown>>,
  ): readonly { readonly rule: string; readonly at: string }[];
  digest(text: string): { readonly canonical: string; readonly digest: string };
}

interface Request {
  readonly id: number;
  readonly task: string;
  readonly contract: string;
  readonly document: unknown;
  readonly documents?: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const [schemas = "", name = ""] = process.argv.slice(2);
const { createValidator } = (await import(`./${name}.ts`)) as {
  createValidator: (schemas: string) => Validator;
};
const validator = createValidator(schemas);

for await (const line of linesOf(process.stdin)) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line) as Request))}\n`);
}

function answer(request: Request): object {
  const { id } = request;
  try {
    return { id, ...answerOf(request) };
  } catch (error) {
    return { id, error: String(error).replaceAll(/\s+/g, " ") };
  }
}

function answerOf({ task, contract, document, documents = {}, text }: Request): object {
  if (task === "schema") return { valid: validator.schema(contract, document) };
  if (task === "digest") return validator.digest(text);
  if (task === "rules" && validator.rules)
    return { findings: validator.rules(contract, document, documents) };
  throw new Error(`This runner knows no task '${task}'.`);
}
