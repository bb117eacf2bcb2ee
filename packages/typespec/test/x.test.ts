import { test } from "vitest";
import { getLocationContext, getTypeName } from "@typespec/compiler";
import { Tester } from "./tester.ts";
test("x", async () => {
  const [r, d] = await Tester.compileAndDiagnose(`@urn("x-y") scalar X extends string; model Foo { @uniqueItems xRefs: X[]; t: "a" | "b"; o: {a: string}; i: scalar extends string; e: enum {a, b}; n: X & string; m: {a: string} & {b: string}; }
   model Bar { ...Foo }`);
  console.log(d.map(x => x.message));
  const ns = r.program.getGlobalNamespaceType();
  const m = ns.models.get("Foo")!;
  for (const [k,p] of m.properties) console.log(k, p.type.kind, (p.type as any).name, (p.type as any).expression, getLocationContext(r.program, p.type).type, p.decorators.map(x => [x.definition?.name, x.definition?.namespace.name, x.node && 1]));
  console.log(getLocationContext(r.program, m));
  const b = ns.models.get("Bar")!.properties.get("xRefs")!; console.log(b.node === m.properties.get("xRefs")!.node, b.node?.kind);
});
