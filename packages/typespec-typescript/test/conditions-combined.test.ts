/** Conditions on several properties, and several conditions together. */
import { expect, test } from "vitest";
import { declarations, emit } from "./tester.ts";
import { errorsOf, judge } from "./type-check.ts";

test("two properties decide together", async () => {
  const code = `
    enum Adapter { macos, windows, linux }
    enum Provider { vz, wsl, none }
    @when(#{ adapter: "windows", provider: "wsl" }, #{ require: #["distro"] }, #{ forbid: #["distro"] })
    model It { adapter: Adapter; provider: Provider; distro?: string }`;
  expect(await declarations(code)).toMatchInlineSnapshot(`
    "export type It = ItVzOrNone | ItMacosOrLinuxWsl | ItWindowsWsl;

    /** \`It\` whose \`provider\` is not \`wsl\`. */
    export interface ItVzOrNone {
      readonly adapter: Adapter;

      readonly provider: "vz" | "none";

      /** Absent in this case. */
      readonly distro?: never;
    }

    /** \`It\` whose \`adapter\` is not \`windows\` and \`provider\` is \`wsl\`. */
    export interface ItMacosOrLinuxWsl {
      readonly adapter: "macos" | "linux";

      readonly provider: "wsl";

      /** Absent in this case. */
      readonly distro?: never;
    }

    /** \`It\` whose \`adapter\` is \`windows\` and \`provider\` is \`wsl\`. */
    export interface ItWindowsWsl {
      readonly adapter: "windows";
      readonly provider: "wsl";
      readonly distro: string;
    }

    export const Adapter = {
      macos: "macos",
      windows: "windows",
      linux: "linux",
    } as const;

    export type Adapter = (typeof Adapter)[keyof typeof Adapter];

    export const Provider = {
      vz: "vz",
      wsl: "wsl",
      none: "none",
    } as const;

    export type Provider = (typeof Provider)[keyof typeof Provider];
    "
  `);
  expect(
    judge(await emit(code), "It", {
      both: '{ adapter: "windows", provider: "wsl", distro: "d" }',
      one: '{ adapter: "windows", provider: "none" }',
      neither: '{ adapter: "linux", provider: "vz" }',
      "both without": '{ adapter: "windows", provider: "wsl" }',
      "one with": '{ adapter: "macos", provider: "wsl", distro: "d" }',
    }),
  ).toMatchInlineSnapshot(`
    {
      "both": true,
      "both without": "Type '{ adapter: "windows"; provider: "wsl"; }' is not assignable to type 'It'.   Property 'distro' is missing in type '{ adapter: "windows"; provider: "wsl"; }' but required in type 'ItWindowsWsl'.",
      "neither": true,
      "one": true,
      "one with": "Type '{ adapter: "macos"; provider: "wsl"; distro: string; }' is not assignable to type 'It'.   Types of property 'distro' are incompatible.     Type 'string' is not assignable to type 'undefined'.",
    }
  `);
});

test("a restriction leaves some values", async () => {
  const code = `
    enum Adapter { macos, windows, linux }
    enum Provider { vz, libkrun, qemu, hyperv, wsl, none }
    @when(#{ adapter: "macos" }, #{ restrict: #{ provider: #["vz", "libkrun"] } })
    @when(#{ adapter: "linux" }, #{ restrict: #{ provider: "none", rootful: false } })
    @when(#{ adapter: "windows" }, #{ restrict: #{ provider: #["vz", "libkrun", "qemu", "hyperv", "wsl"] } })
    model It { adapter: Adapter; provider: Provider; rootful?: boolean }`;
  expect(await declarations(code)).toMatchInlineSnapshot(`
    "export type It = ItMacos | ItWindows | ItLinux;

    /** \`It\` whose \`adapter\` is \`macos\`. */
    export interface ItMacos {
      readonly adapter: "macos";
      readonly provider: "vz" | "libkrun";
      readonly rootful?: boolean;
    }

    /** \`It\` whose \`adapter\` is \`windows\`. */
    export interface ItWindows {
      readonly adapter: "windows";
      readonly provider: Exclude<Provider, "none">;
      readonly rootful?: boolean;
    }

    /** \`It\` whose \`adapter\` is \`linux\`. */
    export interface ItLinux {
      readonly adapter: "linux";
      readonly provider: "none";
      readonly rootful?: false;
    }

    export const Adapter = {
      macos: "macos",
      windows: "windows",
      linux: "linux",
    } as const;

    export type Adapter = (typeof Adapter)[keyof typeof Adapter];

    export const Provider = {
      vz: "vz",
      libkrun: "libkrun",
      qemu: "qemu",
      hyperv: "hyperv",
      wsl: "wsl",
      none: "none",
    } as const;

    export type Provider = (typeof Provider)[keyof typeof Provider];
    "
  `);
  expect(
    judge(await emit(code), "It", {
      possible: '{ adapter: "macos", provider: "vz", rootful: true }',
      "the only one": '{ adapter: "linux", provider: "none", rootful: false }',
      "one that is left out": '{ adapter: "windows", provider: "none" }',
      "one of another": '{ adapter: "macos", provider: "wsl" }',
      "a value that is refused": '{ adapter: "linux", provider: "none", rootful: true }',
    }),
  ).toMatchInlineSnapshot(`
    {
      "a value that is refused": "Type '{ adapter: "linux"; provider: "none"; rootful: true; }' is not assignable to type 'It'.   Types of property 'rootful' are incompatible.     Type 'true' is not assignable to type 'false'.",
      "one of another": "Type '{ adapter: "macos"; provider: "wsl"; }' is not assignable to type 'It'.   Types of property 'provider' are incompatible.     Type '"wsl"' is not assignable to type '"vz" | "libkrun"'.",
      "one that is left out": "Type '{ adapter: "windows"; provider: "none"; }' is not assignable to type 'It'.   Types of property 'provider' are incompatible.     Type '"none"' is not assignable to type '"vz" | "libkrun" | "qemu" | "hyperv" | "wsl"'.",
      "possible": true,
      "the only one": true,
    }
  `);
});

test("conditions on conditions: a property that decides is itself restricted, required and forbidden", async () => {
  const code = `
    enum Kind { plain, cache }
    enum Mode { shared, overlay }
    @when(#{ kind: "cache" }, #{ require: #["mode"] }, #{ forbid: #["mode"] })
    @when(#{ mode: "shared" }, #{ require: #["why"] }, #{ forbid: #["why"] })
    model It { kind: Kind; mode?: Mode; why?: string }`;
  expect(
    judge(await emit(code), "It", {
      plain: '{ kind: "plain" }',
      overlay: '{ kind: "cache", mode: "overlay" }',
      shared: '{ kind: "cache", mode: "shared", why: "so" }',
      "a mode for nothing": '{ kind: "plain", mode: "overlay" }',
      "shared without a reason": '{ kind: "cache", mode: "shared" }',
      "no mode": '{ kind: "cache" }',
    }),
  ).toMatchInlineSnapshot(`
    {
      "a mode for nothing": "Type 'string' is not assignable to type '"shared" | "overlay"'.",
      "no mode": "Type '{ kind: "cache"; }' is not assignable to type 'It'.   Type '{ kind: "cache"; }' is not assignable to type 'ItShared | ItOverlay'.     Property 'mode' is missing in type '{ kind: "cache"; }' but required in type 'ItOverlay'.",
      "overlay": true,
      "plain": true,
      "shared": true,
      "shared without a reason": "Type '{ kind: "cache"; mode: "shared"; }' is not assignable to type 'It'.   Property 'why' is missing in type '{ kind: "cache"; mode: "shared"; }' but required in type 'ItShared'.",
    }
  `);
});

test("conditions that have nothing in common vary independently", async () => {
  const code = `
    enum Kind { plain, cache }
    @when(#{ kind: "cache" }, #{ require: #["settings"] }, #{ forbid: #["settings"] })
    @when(#{ allowed: true }, #{ require: #["grant"] })
    model It { name: string; kind: Kind; settings?: string; allowed: boolean; grant?: string }`;
  expect(await declarations(code)).toMatchInlineSnapshot(`
    "export type It = ItBase & ItByKind & ItByAllowed;

    /** A part of \`It\`, in all its cases. */
    export type ItByKind = ItPlain | ItCache;

    /** \`It\` whose \`kind\` is \`plain\`. */
    export interface ItPlain {
      readonly kind: "plain";

      /** Absent unless \`kind\` is \`cache\`. */
      readonly settings?: never;
    }

    /** \`It\` whose \`kind\` is \`cache\`. */
    export interface ItCache {
      readonly kind: "cache";
      readonly settings: string;
    }

    /** A part of \`It\`, in all its cases. */
    export type ItByAllowed = ItAllowed | ItNotAllowed;

    /** \`It\` whose \`allowed\` is \`true\`. */
    export interface ItAllowed {
      readonly allowed: true;
      readonly grant: string;
    }

    /** \`It\` whose \`allowed\` is \`false\`. */
    export interface ItNotAllowed {
      readonly allowed: false;
      readonly grant?: string;
    }

    /** What every \`It\` has. */
    interface ItBase {
      readonly name: string;
    }

    export const Kind = {
      plain: "plain",
      cache: "cache",
    } as const;

    export type Kind = (typeof Kind)[keyof typeof Kind];
    "
  `);
  const outputs = await emit(code);
  expect(
    judge(outputs, "It", {
      "the least": '{ name: "n", kind: "plain", allowed: false }',
      "the most": '{ name: "n", kind: "cache", settings: "s", allowed: true, grant: "g" }',
      "one of two wrong": '{ name: "n", kind: "cache", allowed: true, grant: "g" }',
      "the other wrong": '{ name: "n", kind: "plain", allowed: true }',
      "an unknown property": '{ name: "n", kind: "plain", allowed: false, more: 1 }',
    }),
  ).toMatchInlineSnapshot(`
    {
      "an unknown property": "Object literal may only specify known properties, and 'more' does not exist in type 'ItBase & ItPlain & ItNotAllowed'.",
      "one of two wrong": "Type '{ name: string; kind: "cache"; allowed: true; grant: string; }' is not assignable to type 'It'.   Type '{ name: string; kind: "cache"; allowed: true; grant: string; }' is not assignable to type 'ItBase & ItCache & ItAllowed'.     Property 'settings' is missing in type '{ name: string; kind: "cache"; allowed: true; grant: string; }' but required in type 'ItCache'.",
      "the least": true,
      "the most": true,
      "the other wrong": "Type '{ name: string; kind: "plain"; allowed: true; }' is not assignable to type 'It'.   Type '{ name: string; kind: "plain"; allowed: true; }' is not assignable to type 'ItBase & ItPlain & ItAllowed'.     Property 'grant' is missing in type '{ name: string; kind: "plain"; allowed: true; }' but required in type 'ItAllowed'.",
    }
  `);
  expect(
    errorsOf(outputs, "It", [
      "export const settings = (it: It): string =>",
      '  it.kind === "cache" ? it.settings : it.allowed ? it.grant : it.name;',
    ]),
  ).toEqual([]);
});

test("a condition that always holds needs no union", async () => {
  const code = `
    @when(#{ kind: "only" }, #{ require: #["value"], forbid: #["other"] })
    model It { kind: "only"; value?: string; other?: string }`;
  expect(await declarations(code)).toMatchInlineSnapshot(`
    "export interface It {
      readonly kind: "only";

      readonly value: string;

      /** Absent in every case. */
      readonly other?: never;
    }
    "
  `);
});

test("a model with conditions extends another", async () => {
  const code = `
    model Named { name: string }
    @when(#{ on: true }, #{ require: #["value"] })
    model It extends Named { on: boolean; value?: string }`;
  expect(await declarations(code)).toMatchInlineSnapshot(`
    "export type It = ItOn | ItNotOn;

    /** \`It\` whose \`on\` is \`true\`. */
    export interface ItOn extends Named {
      readonly on: true;
      readonly value: string;
    }

    /** \`It\` whose \`on\` is \`false\`. */
    export interface ItNotOn extends Named {
      readonly on: false;
      readonly value?: string;
    }

    export interface Named {
      readonly name: string;
    }
    "
  `);
});
