import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { typedReferencesRule } from "../../src/rules/typed-references.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/typed-references";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(typedReferencesRule);
});

const urn = `@urn("lease") scalar LeaseUrn extends string; scalar OldLeaseUrn extends LeaseUrn;`;

it("accepts references that are typed and named", async () => {
  await tester
    .expect(`${urn} model A {
      id: LeaseUrn; leaseRef: LeaseUrn; oldRef: OldLeaseUrn; @uniqueItems leaseRefs: LeaseUrn[];
      ref: string; preference: string; lease: string;
    }`)
    .toBeValid();
});

it.each(["leaseRef: string", "leaseRefs: string[]", "leaseRef: LeaseUrn | string"])(
  "wants a URN in %s",
  async (property) => {
    await tester.expect(`${urn} model A { ${property} }`).toEmitDiagnostics({
      code,
      message: /to something\.$/,
    });
  },
);

it("wants each thing referred to once", async () => {
  await tester.expect(`${urn} model A { leaseRefs: LeaseUrn[] }`).toEmitDiagnostics({
    code,
    message: "Please add @uniqueItems to 'A.leaseRefs': to refer to one thing twice means nothing.",
  });
});

it.each([
  ["lease: LeaseUrn", "leaseRef: LeaseUrn"],
  ["leaseId: LeaseUrn", "leaseRef: LeaseUrn"],
  ["leaseUrn: OldLeaseUrn", "leaseRef: OldLeaseUrn"],
  ["leaseRefs: LeaseUrn", "leaseRef: LeaseUrn"],
  ["leases: LeaseUrn[]", "leaseRefs: LeaseUrn[]"],
  ["leaseIds: LeaseUrn[]", "leaseRefs: LeaseUrn[]"],
  ["leaseRef: LeaseUrn[]", "leaseRefs: LeaseUrn[]"],
  ["id: LeaseUrn[]", "idRefs: LeaseUrn[]"],
])("renames %s", async (before, after) => {
  await tester
    .expect(`${urn} model A { ${before} }`)
    .toEmitDiagnostics({ code, message: /rename/ });
  await tester
    .expect(`${urn} model A { ${before} }`)
    .applyCodeFix("rename")
    .toEqual(`${urn} model A { ${after} }`);
});
