import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { placementRule } from "../../src/rules/placement.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/placement";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(placementRule);
});

const planes = `
  @planes enum Plane { host, container }
  @beyond enum Beyond { outside }
  @urn("note") scalar NoteUrn extends string;
`;
const header = '...ContractHeader<NoteUrn, "Note", "0.1.0">;';

it("accepts properties that are placed themselves, by their model, or by what leads to them", async () => {
  await tester
    .expect(`${planes}
      @contract model Note {
        ${header}
        @plane(Plane.host) title: string;
        planes: Planes;
        @crosses(Plane.host, Beyond.outside) links: Link[];
        secrets: Secrets;
      }
      model Planes { @plane(Plane.host) host: Size; @plane(Plane.container) container: Size }
      model Size { width: int32 }
      model Link { target: string; size: Size }
      @plane(Plane.host) model Secrets { names: string[] }`)
    .toBeValid();
});

it("accepts a contract that is placed whole, and what no contract reaches", async () => {
  await tester
    .expect(`${planes}
      @contract @plane(Plane.host) model Note { ${header} title: string; part: Part }
      model Part { text: string }
      model Unreached { text: string }`)
    .toBeValid();
});

it("asks for the placement of a property that is reached without any", async () => {
  await tester
    .expect(`${planes}
      @contract model Note { ${header} title: string; parts: Part[] }
      model Part { text: string; @plane(Plane.host) size: int32; next?: Part; either: Either }
      union Either { Leaf, string }
      model Leaf { @plane(Plane.host) colour: string; form: string }`)
    .toEmitDiagnostics([
      {
        code,
        message:
          "Please place property 'Note.title' on a plane or a crossing: add @plane or @crosses to it, to 'Note', or to the property through which contract 'Note' reaches it.",
      },
      { code, message: /'Part.text'/ },
      { code, message: /'Leaf.form'/ },
    ]);
});

it("reports a property once that two contracts reach", async () => {
  await tester
    .expect(`${planes}
      @contract model Note { ${header} part: Part }
      @contract model Memo { ...ContractHeader<NoteUrn, "Memo", "0.1.0">; part: Part; ...More }
      model More { more: Part }
      model Part { text: string }`)
    .toEmitDiagnostics({ code, message: /'Part.text'/ });
});

it("reports who states two placements", async () => {
  await tester
    .expect(`${planes}
      @plane(Plane.host) @crosses(Plane.host, Beyond.outside) model A {
        @plane(Plane.host) @crosses(Plane.host, Plane.container) b: string;
      }`)
    .toEmitDiagnostics([
      { code, message: "Please place 'A' on one plane or crossing only: it states two." },
      { code, message: "Please place 'A.b' on one plane or crossing only: it states two." },
    ]);
});
