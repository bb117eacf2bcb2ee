import { expectDiagnostics, t } from "@typespec/compiler/testing";
import { expect, it } from "vitest";
import { getMirrors, getPlacement, memberValue } from "../../src/api.ts";
import { ownPlacements } from "../../src/decorators/planes.ts";
import { Tester } from "../tester.ts";

const planes = `
  @planes enum Plane { host, userSpace: "user-space" }
  @beyond enum Beyond { outside }
  enum Colour { red }
`;

it("places models and properties on planes", async () => {
  const { program, Machine, disk } = await Tester.compile(t.code`${planes}
    @plane(Plane.host) model ${t.model("Machine")} {
      @plane(Plane.userSpace) ${t.modelProperty("disk")}: string;
    }`);
  expect(getPlacement(program, Machine)).toEqual({ kind: "plane", plane: "host" });
  expect(getPlacement(program, disk)).toEqual({ kind: "plane", plane: "user-space" });
});

it("places models and properties on crossings, which may lead beyond the planes", async () => {
  const { program, Mount, network } = await Tester.compile(t.code`${planes}
    @crosses(Plane.userSpace, Plane.host) model ${t.model("Mount")} {
      @crosses(Plane.host, Beyond.outside) ${t.modelProperty("network")}: string;
    }`);
  expect(getPlacement(program, Mount)).toEqual({
    kind: "crossing",
    from: "user-space",
    to: "host",
  });
  expect(getPlacement(program, network)).toEqual({
    kind: "crossing",
    from: "host",
    to: "outside",
  });
});

it("keeps a placement when a property is spread", async () => {
  const { program, B } = await Tester.compile(t.code`${planes}
    model A { @plane(Plane.host) disk: string }
    model ${t.model("B")} { ...A }`);
  const disk = B.properties.get("disk");
  expect(disk && getPlacement(program, disk)).toEqual({ kind: "plane", plane: "host" });
});

it("knows no placement that nobody stated, and both of two", async () => {
  const { program, A, B } = await Tester.compile(t.code`${planes}
    model ${t.model("A")} {}
    @plane(Plane.host) @crosses(Plane.host, Beyond.outside) model ${t.model("B")} {}`);
  expect(getPlacement(program, A)).toBeUndefined();
  expect(ownPlacements(program, B)).toHaveLength(2);
});

it.each([
  ["@plane(Colour.red)", "marked with @planes: 'Colour.red' is not one"],
  ["@plane(Beyond.outside)", "marked with @planes: 'Beyond.outside' is not one"],
  ["@crosses(Beyond.outside, Plane.host)", "marked with @planes: 'Beyond.outside' is not one"],
  ["@crosses(Plane.host, Colour.red)", "marked with @planes or @beyond: 'Colour.red' is not one"],
])("refuses %s", async (decorator, message) => {
  const diagnostics = await Tester.diagnose(`${planes} ${decorator} model A {}`);
  expectDiagnostics(diagnostics, {
    code: "@sourceos/typespec/not-a-plane",
    message: `Please use a member of an enum ${message}.`,
  });
});

it("names what a declaration mirrors", async () => {
  const { program, userns, A, auto } = await Tester.compile(t.code`
    @mirrors(#{ podman: "run" }) model ${t.model("A")} {
      @mirrors(#{ podman: "--userns", lima: "user" }) ${t.modelProperty("userns")}: Mode;
    }
    enum Mode { @mirrors(#{ podman: "auto" }) ${t.enumMember("auto")} }`);
  expect(getMirrors(program, userns)).toEqual({ podman: "--userns", lima: "user" });
  expect(getMirrors(program, A)).toEqual({ podman: "run" });
  expect(getMirrors(program, auto)).toEqual({ podman: "auto" });
});

it("writes an enum member by its value, or else by its name", async () => {
  const { a, b } = await Tester.compile(
    t.code`enum E { ${t.enumMember("a")}, ${t.enumMember("b")}: "bee" }`,
  );
  expect([memberValue(a), memberValue(b)]).toEqual(["a", "bee"]);
});
