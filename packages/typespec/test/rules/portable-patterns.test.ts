import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { portablePatternsRule } from "../../src/rules/portable-patterns.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/portable-patterns";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(portablePatternsRule);
});

it("accepts patterns that every engine reads alike", async () => {
  await tester
    .expect(`
      @pattern("^sha256:[a-f0-9]{64}$") scalar Digest extends string;
      @urn("note") scalar NoteUrn extends string;
      scalar Text extends string;
      model A { @pattern("^(?:~|/[^/]+)(?:/[^/]+)*$") path: string }`)
    .toBeValid();
});

it("says what is not portable", async () => {
  await tester
    .expect(`
      @pattern("^\\\\d+$") scalar Digits extends string;
      model A { @pattern("^a|b$") b: string }`)
    .toEmitDiagnostics([
      {
        code,
        message:
          "Please rewrite the @pattern of 'A.b' so that every engine reads it alike: alternatives meet anchors: write ^(?:…|…)$.",
      },
      { code, message: /'Digits'.*escape of a letter/ },
    ]);
});
