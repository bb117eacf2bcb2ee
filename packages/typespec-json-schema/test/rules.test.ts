import { expect, test } from "vitest";
import { filesOf, thing } from "./tester.ts";

const rule = (id: string, more: string) =>
  `#{ id: "${id}", message: "M {this}.", why: "W.", fix: "F.", ${more} }`;

test("rules are written as data, with every place where their declarations stand", async () => {
  const files = await filesOf(`
    @@documents(Things, #{ thing: "Thing", things: "Thing[]" });
    @@rule(Part, ${rule("part/b", 'cel: "this.name != \'x\'", at: "name"').replace(" {this}", "")});
    @@rule(Name, ${rule("name/a", 'cel: "this != \'y\'", severity: "warning"')});
    @@rule(Code, ${rule("name/a", 'cel: "this != \'y\'", severity: "warning"')});
    ${thing(
      "first: Part; @maxItems(3) parts: Part[]; @plane(Plane.user) code: Code; names?: Short[]",
      `scalar Name extends string; scalar Short extends Name; scalar Code extends string;
       @plane(Plane.user) model Part { name: Name }`,
    )}`);
  expect(JSON.parse(files["rules.json"] ?? "")).toEqual({
    $schema: "./rules.schema.json",
    documents: {
      thing: { contract: "Thing", list: false },
      things: { contract: "Thing", list: true },
    },
    rules: [
      {
        id: "name/a",
        severity: "warning",
        message: "M {this}.",
        why: "W.",
        fix: "F.",
        cel: "this != 'y'",
        planes: ["user", "host"],
        instances: [
          { contract: "Thing", pointer: "/first/name", plane: "user" },
          { contract: "Thing", pointer: "/parts/*/name", plane: "user" },
          { contract: "Thing", pointer: "/code", plane: "user" },
          { contract: "Thing", pointer: "/names/*", plane: "host" },
        ],
        cases: [],
      },
      {
        id: "part/b",
        severity: "error",
        message: "M.",
        why: "W.",
        fix: "F.",
        cel: "this.name != 'x'",
        at: "name",
        planes: ["user"],
        instances: [
          { contract: "Thing", pointer: "/first", plane: "user" },
          { contract: "Thing", pointer: "/parts/*", plane: "user" },
        ],
        cases: [],
      },
    ],
  });
});

test("without rules there is no file of rules", async () => {
  expect(await filesOf(thing("x: string"))).not.toHaveProperty(["rules.json"]);
});
