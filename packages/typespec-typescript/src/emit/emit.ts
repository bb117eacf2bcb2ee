import { listContracts } from "@sourceos/typespec";
import {
  type EmitContext,
  emitFile,
  type Model,
  type Program,
  resolvePath,
} from "@typespec/compiler";
import type { TypeScriptEmitterOptions } from "../lib.ts";
import type { Refer } from "../read/expression.ts";
import { kebabCase } from "../read/names.ts";
import { type Reach, reach } from "../read/reach.ts";
import { type Named, nameOf } from "../read/types.ts";
import { checkNames } from "./check-names.ts";
import { declareConstants, declareDocuments } from "./contracts.ts";
import type { Declaration } from "./declaration.ts";
import { declareModel } from "./model.ts";
import { type Layout, type Source, writeIndex, writeSource } from "./source.ts";
import { declareUrn, declareUrnSupport, isUrn } from "./urns.ts";
import { declareEnum, declareScalar, declareUnion } from "./values.ts";

export async function $onEmit(context: EmitContext<TypeScriptEmitterOptions>): Promise<void> {
  const { program, options, emitterOutputDir } = context;
  const contracts = listContracts(program);
  const reached = reach(program, contracts);
  if (program.hasError()) return;
  const sources = writeSources(program, contracts, reached, options);
  checkNames(program, sources);
  // Half a set of types is worse than none.
  if (program.hasError() || program.compilerOptions.noEmit) return;
  for (const { file, text } of sources) {
    const path = resolvePath(emitterOutputDir, `${file}.ts`);
    await emitFile(program, { path, content: text, newLine: "lf" });
  }
}

function writeSources(
  program: Program,
  contracts: readonly Model[],
  reached: Reach,
  options: TypeScriptEmitterOptions,
): readonly Source[] {
  const layout = layoutOf(program, reached, options["import-extension"] ?? ".ts");
  const types = [...reached.keys()];
  const homes = new Set([...contracts, ...types].map(layout.fileOf));
  const sources = [...homes].map((file) =>
    writeSource(file, layout, (refer) => {
      const own = types.filter((type) => layout.fileOf(type) === file);
      const urns = own.filter((type) => type.kind === "Scalar" && isUrn(program, type));
      return [
        ...own.map((type) => declare(program, type, refer)),
        ...declareUrnSupport(
          program,
          urns.filter((type) => type.kind === "Scalar"),
        ),
      ];
    }),
  );
  const documents = writeSource("documents", layout, (refer) =>
    declareDocuments(program, contracts, options["documents-name"] ?? "Document", refer),
  );
  const constants = writeSource("constants", layout, () =>
    contracts.flatMap((contract) =>
      declareConstants(program, contract, options["schema-base-uri"]),
    ),
  );
  const all = [...sources, documents, constants];
  return [
    ...all,
    writeIndex(
      all.map(({ file }) => file),
      layout.importExtension,
    ),
  ];
}

/** A contract has a file for itself and for what only it uses; what several use is shared; URNs have a file for their helpers. */
function layoutOf(program: Program, reached: Reach, importExtension: string): Layout {
  return {
    importExtension,
    nameOf: (type) => nameOf(program, type),
    fileOf: (type) => {
      if (type.kind === "Scalar" && isUrn(program, type)) return "urns";
      const [owner, ...more] = reached.get(type) ?? [];
      return owner && more.length === 0 ? kebabCase(owner.name) : "shared";
    },
  };
}

function declare(program: Program, type: Named, refer: Refer): Declaration {
  switch (type.kind) {
    case "Model":
      return declareModel(program, type, refer);
    case "Enum":
      return declareEnum(program, type);
    case "Union":
      return declareUnion(program, type, refer);
    case "Scalar":
      return isUrn(program, type) ? declareUrn(program, type) : declareScalar(program, type);
  }
}
