import { listContracts } from "@sourceos/typespec";
import {
  type EmitContext,
  emitFile,
  getRelativePathFromDirectory,
  type Model,
  NoTarget,
  type Program,
  resolvePath,
} from "@typespec/compiler";
import { findBaseUri } from "@typespec/json-schema";
import { annotate } from "./annotate.ts";
import { associationArtefacts } from "./associations.ts";
import { casesByRule } from "./cases.ts";
import { type Artefact, type CatalogContract, catalog } from "./catalog.ts";
import { codegenPool } from "./codegen-pool.ts";
import { crdArtefacts } from "./crd.ts";
import { reachableDeclarations } from "./declarations.ts";
import { editorSchema } from "./editor.ts";
import { examplesByType } from "./examples.ts";
import { type Definitions, selfContained, sourceosForm } from "./form.ts";
import { type JsonObject, serialize } from "./json.ts";
import { type EmitterOptions, reportDiagnostic } from "./lib.ts";
import { officialSchema } from "./official.ts";
import { openApiArtefact } from "./openapi.ts";
import { pool } from "./pools.ts";
import { catalogPage } from "./readme.ts";
import { ruleBook, ruleBookSchema } from "./rules.ts";

/** Folders that hold nothing but output, and are emptied before it is written. */
const outputFolders = ["schemas", "editor", "openapi", "kubernetes"];

export async function $onEmit(context: EmitContext<EmitterOptions>): Promise<void> {
  const { program, emitterOutputDir, options } = context;
  const contracts = listContracts(program);
  if (!isEmittable(program, contracts) || program.compilerOptions.dryRun) return;
  annotate(program);
  const fromOutput = (file: string) => getRelativePathFromDirectory(emitterOutputDir, file, false);
  const forms: Definitions[] = [];
  for (const model of contracts) {
    forms.push(sourceosForm(model.name, await officialSchema(program, model)));
  }
  const cases = await casesByRule(program, options["cases-dir"]);
  const rules = ruleBook(program, (id) => (cases.get(id) ?? []).map(fromOutput));
  const base = poolBase(program, contracts);
  const schemas = [
    ...schemaArtefacts(forms, base),
    ...associationArtefacts(forms, base, options["package-name"]),
    openApiArtefact(forms, base),
    ...ruleArtefacts(rules),
    ...crdArtefacts(forms, rules, options.kubernetes),
  ];
  const examples = await examplesByType(program, options["examples-dir"]);
  const listed = contracts.map(
    (model, index): CatalogContract => ({
      model,
      schemaFile: `schemas/${model.name}.json`,
      schemaId: String(forms[index]?.root.$id),
      examples: (examples.get(model.name) ?? []).map(fromOutput),
    }),
  );
  const contents = catalog(program, listed, schemas, options["validate-command"]);
  await emptyFolders(program, emitterOutputDir);
  for (const { file, text } of [
    ...schemas,
    { file: "catalog.json", text: serialize(contents) },
    { file: "README.md", text: catalogPage(contents) },
  ]) {
    await emitFile(program, { path: resolvePath(emitterOutputDir, file), content: text });
  }
}

/** The schema files: one for each contract, the pools, and the editor bundle. */
function schemaArtefacts(forms: readonly Definitions[], base: string): Artefact[] {
  const whole = forms.map((form) => [String(form.root.title), selfContained(form)] as const);
  return [
    ...whole.map(([name, schema]) => ({
      file: `schemas/${name}.json`,
      description: `JSON Schema of ${name}, self-contained.`,
      text: serialize(schema),
    })),
    {
      file: "schemas/contracts.json",
      description: "Every definition of the family once, for generators of types.",
      text: serialize(pool(`${base}contracts.json`, forms)),
    },
    {
      file: "schemas/contracts.codegen.json",
      description:
        "The same in the form that code generators read well: no conditions, named constants.",
      text: serialize(codegenPool(`${base}contracts.codegen.json`, forms)),
    },
    ...whole.map(([name, schema]) => ({
      file: `editor/${name}.json`,
      description: `${name} in draft-07 with documentation for editors.`,
      text: serialize(editorSchema(schema)),
    })),
  ];
}

/** The rules as data, and the schema of that data. */
function ruleArtefacts(rules: JsonObject | undefined): Artefact[] {
  if (!rules) return [];
  return [
    {
      file: "rules.json",
      description: "Rules between fields and between documents, with their CEL.",
      text: serialize(rules),
    },
    {
      file: "rules.schema.json",
      description: "JSON Schema of rules.json.",
      text: serialize(ruleBookSchema),
    },
  ];
}

function isEmittable(program: Program, contracts: readonly Model[]): boolean {
  if (contracts.length === 0) reportDiagnostic(program, { code: "no-contract", target: NoTarget });
  for (const model of contracts) {
    if (findBaseUri(program, model) === undefined) {
      reportDiagnostic(program, {
        code: "no-base-uri",
        format: { name: model.name },
        target: model,
      });
    }
  }
  const names = new Set<string>();
  for (const declaration of reachableDeclarations(program)) {
    const name = declaration.name ?? "";
    if (names.has(name)) {
      reportDiagnostic(program, {
        code: "duplicate-definition",
        format: { name },
        target: declaration,
      });
    }
    names.add(name);
    if (declaration.kind === "Union" && scalarVariants(declaration.variants.values()) !== 1) {
      reportDiagnostic(program, { code: "closed-union", format: { name }, target: declaration });
    }
  }
  return !program.hasError();
}

function scalarVariants(variants: Iterable<{ readonly type: { readonly kind: string } }>): number {
  const kinds = [...variants].map((variant) => variant.type.kind);
  return kinds.every((kind) => kind === "Scalar" || kind === "String")
    ? kinds.filter((kind) => kind === "Scalar").length
    : Number.NaN;
}

/** Where the pools belong: the base URI of the family, and the kebab-case name of its namespace. */
function poolBase(program: Program, [first]: readonly Model[]): string {
  const namespace = (first?.namespace?.name ?? "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase();
  return new URL(`${namespace}/`, first && findBaseUri(program, first)).href;
}

async function emptyFolders(program: Program, directory: string): Promise<void> {
  for (const folder of outputFolders) {
    await program.host
      .rm(resolvePath(directory, folder), { recursive: true })
      .catch((error: unknown) => {
        if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
      });
  }
}
