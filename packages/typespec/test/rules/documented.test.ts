import type { LinterRuleTester } from "@typespec/compiler/testing";
import { beforeEach, it } from "vitest";
import { documentedRule } from "../../src/rules/documented.ts";
import { createRuleTester } from "../tester.ts";

const code = "@sourceos/typespec/documented";

let tester: LinterRuleTester;
beforeEach(async () => {
  tester = await createRuleTester(documentedRule);
});

it("accepts declarations that say what they are for", async () => {
  await tester
    .expect(`
      /** Where a program listens. */
      model Socket {
        /** The port on which it listens. */
        port: Port;
      }
      /** A port of TCP. */
      scalar Port extends uint16;
      /** What carries the bytes. */
      enum Transport {
        /** In order, without loss. */
        tcp,
      }
      /** Who may connect. */
      union Audience {
        /** Everyone. */
        all: "all",
        string,
      }`)
    .toBeValid();
});

it("asks for documentation of every kind of declaration", async () => {
  await tester
    .expect(`
      model Socket { port: Port }
      scalar Port extends uint16;
      enum Transport { tcp }
      union Audience { all: "all", string, other: Port }`)
    .toEmitDiagnostics(
      [
        "Socket",
        "Socket.port",
        "Port",
        "Audience",
        "Audience.all",
        "Transport",
        "Transport.tcp",
      ].map((name) => ({ code, message: `Please document '${name}': say what it is for.` })),
    );
});

it.each(["Host name.", "The host name", "hostName", "A host-name!"])(
  "does not take %j for documentation of hostName",
  async (doc) => {
    await tester
      .expect(`/** What a socket is. */ model Socket { /** ${doc} */ hostName: string }`)
      .toEmitDiagnostics({
        code,
        message:
          "Please say more of 'Socket.hostName' than its name does: its documentation only repeats it.",
      });
  },
);

it("takes no offence at text in a script without Latin letters", async () => {
  await tester.expect(`/** 套接字。 */ model Socket {}`).toBeValid();
});

it("does not ask for the documentation of what has no name", async () => {
  await tester
    .expect(`/** What a socket is. */ model Socket { /** How it listens. */ mode: "a" | "b" }`)
    .toBeValid();
});
