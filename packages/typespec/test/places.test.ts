import { describe, expect, it } from "vitest";
import {
  characterClass,
  characterProblem,
  exceptionsPattern,
  liesUnder,
  type Places,
  placeProblem,
  placesPattern,
  subtreesPattern,
} from "../src/places.ts";

function refuses(places: Places, text: string): boolean {
  return new RegExp(placesPattern(places), "u").test(text);
}

describe("a place under a root", () => {
  const ssh = { places: ["~/.ssh"] };

  it.each(["~/.ssh", "~/.ssh/id_ed25519", "~/.ssh/a/b", "~/.SSH/config", "~/.ſſh", "~/.ßh"])(
    "refuses %s",
    (text) => {
      expect(refuses(ssh, text)).toBe(true);
    },
  );

  it.each(["~/.sshd", "~/xssh", "~/dev/.ssh", "/.ssh", "~/.ss", "~/dev", "~"])(
    "lets %s pass",
    (text) => {
      expect(refuses(ssh, text)).toBe(false);
    },
  );
});

describe("the ancestors of a place", () => {
  const chrome = { places: ["~/Library/Application Support/Google/Chrome"] };

  it.each([
    "~/Library",
    "~/library",
    "~/Library/Application Support",
    "~/Library/Application Support/Google",
    "~/Library/Application Support/Google/Chrome",
    "~/Library/Application Support/Google/Chrome/Default",
  ])("include %s", (text) => {
    expect(refuses(chrome, text)).toBe(true);
  });

  it.each([
    "~/Library/Caches",
    "~/Library/Application Support/Code",
    "~/Library/Application Support/Google/Earth",
    "~/Library2",
  ])("do not include %s", (text) => {
    expect(refuses(chrome, text)).toBe(false);
  });

  it("are those of every root", () => {
    expect(refuses({ places: ["/etc/ssh"] }, "/etc")).toBe(true);
    expect(refuses({ places: ["/etc/ssh"] }, "/etc/hosts")).toBe(false);
    expect(refuses({ places: ["?:/Windows/System32/config"] }, "D:/windows")).toBe(true);
    expect(refuses({ places: ["?:/Windows/System32/config"] }, "D:/Windows/Fonts")).toBe(false);
  });

  it("keep their wildcards", () => {
    const places = { places: ["/Volumes/*/Users/*/.ssh"] };
    expect(refuses(places, "/Volumes/Backup")).toBe(true);
    expect(refuses(places, "/Volumes/Backup/Users/ann")).toBe(true);
    expect(refuses(places, "/Volumes/Backup/src")).toBe(false);
  });
});

describe("an exact place", () => {
  it("is refused without what lies under it", () => {
    const home = { exactly: ["~/Documents", "/mnt/*"] };
    expect(refuses(home, "~/Documents")).toBe(true);
    expect(refuses(home, "~/documents")).toBe(true);
    expect(refuses(home, "~/Documents/app")).toBe(false);
    expect(refuses(home, "/mnt/data")).toBe(true);
    expect(refuses(home, "/mnt/data/src")).toBe(false);
  });

  it("may be a name, which then ends the path", () => {
    const dot = { exactly: [".git"] };
    expect(refuses(dot, "~/dev/app/.git")).toBe(true);
    expect(refuses(dot, ".git")).toBe(true);
    expect(refuses(dot, "~/dev/app/.git/hooks")).toBe(false);
  });

  it("does not weaken the same place when that is refused whole", () => {
    expect(refuses({ places: ["~/a"], exactly: ["~/a"] }, "~/a/b")).toBe(true);
  });
});

describe("a bare name", () => {
  const names = { places: [".env.*", "*.pem", "id_rsa", "S.gpg-agent*"] };

  it.each([
    "~/dev/app/.env.local",
    "~/.env.local/x",
    "/srv/tls/Server.PEM",
    "C:/keys/ID_RSA",
    "id_rsa",
    "id_rsa/x",
    "/run/user/1000/S.gpg-agent.ssh",
  ])("matches at any depth: %s", (text) => {
    expect(refuses(names, text)).toBe(true);
  });

  it.each(["~/dev/env.local", "/srv/tls/pem", "/srv/x.pem.txt", "~/my_id_rsa", "~/id_rsa2"])(
    "matches whole segments only: %s",
    (text) => {
      expect(refuses(names, text)).toBe(false);
    },
  );

  it("has no ancestors", () => {
    expect(refuses(names, "~/dev/app")).toBe(false);
  });
});

describe("notation", () => {
  it("lets a wildcard stay inside one segment", () => {
    expect(refuses({ places: ["~/One*/x"] }, "~/OneDrive - Work/x")).toBe(true);
    expect(refuses({ places: ["~/One*/x"] }, "~/One/Drive/x")).toBe(false);
  });

  it("takes any drive, in either case, and only a drive", () => {
    const windows = { places: ["?:/Windows"] };
    expect(refuses(windows, "C:/Windows")).toBe(true);
    expect(refuses(windows, "z:/WINDOWS/System32")).toBe(true);
    expect(refuses(windows, "/c:/Windows")).toBe(false);
    expect(refuses(windows, "CC:/Windows")).toBe(false);
  });

  it.each(["~/a+b (x86)", "~/a.b", "~/{a}|^$[b]", "~/lost-found", "~/#&'@!,;=%"])(
    "reads %s literally",
    (text) => {
      expect(refuses({ places: [text] }, text)).toBe(true);
      expect(refuses({ places: ["~/a.b"] }, "~/axb")).toBe(false);
    },
  );

  it.each([
    ["~/.config", "~/.conﬁg"],
    ["~/.config/gh", "~/.CONFİG/gh"],
    ["~/.kube", "~/.\u212Aube"],
    ["~/Library", "~/Lıbrary"],
  ])("folds as far as file systems do: %s, %s", (place, text) => {
    expect(refuses({ places: [place] }, text)).toBe(true);
  });

  it.each([
    ["", "not a place"],
    ["~", "root"],
    ["/", "root"],
    ["?:", "root"],
    ["~/", "not a place"],
    ["~/a/", "not a place"],
    ["~//a", "not a place"],
    ["a/b", "not a place"],
    ["C:/x", "not a place"],
    ["~user/x", "not a place"],
    ["~/a~b", "no meaning"],
    ["~/a\\b", "no meaning"],
    ["/a:b", "no meaning"],
    ["id?rsa", "no meaning"],
    ["~/..", "ends with a space or a dot"],
    ["~/./a", "ends with a space or a dot"],
    ["~/a ", "ends with a space or a dot"],
    ["~/ a", "begins with a space"],
    ["~/**/a", "wildcard"],
    ["*", "wildcard"],
    ["~/Bücher", "ASCII"],
    ["~/a\u0000", "ASCII"],
  ])("refuses %j: %s", (text, problem) => {
    expect(placeProblem(text)).toContain(problem);
  });

  it.each(["~/.ssh", "/etc", "?:/Program Files (x86)", "id_rsa*", "~/.*", "*.pem"])(
    "accepts %s",
    (text) => {
      expect(placeProblem(text)).toBeUndefined();
    },
  );
});

describe("exceptions", () => {
  it("are read letter by letter, because folding may only refuse more", () => {
    const pattern = new RegExp(exceptionsPattern(["~/.cache/pip", "?:/x"]), "u");
    expect(pattern.test("~/.cache/pip/wheels")).toBe(true);
    expect(pattern.test("C:/x")).toBe(true);
    expect(pattern.test("~/.CACHE/pip")).toBe(false);
    expect(pattern.test("~/.cache/pipx")).toBe(false);
  });

  it.each([
    ["~/.cache/pip", "~/.cache", true],
    ["~/.cache/pip", "~/.*", true],
    ["?:/Windows/Fonts", "?:/Windows", true],
    [".env.example", ".env.*", true],
    ["~/.cache", "~/.cache", true],
    ["~/.cachet", "~/.cache", false],
    ["~/.cache", "~/.cache/pip", false],
  ])("%s lies under %s: %s", (exception, place, expected) => {
    expect(liesUnder(exception, place)).toBe(expected);
  });

  it("leave ancestors out of subtrees", () => {
    expect(new RegExp(subtreesPattern(["~/a/b"]), "u").test("~/a")).toBe(false);
  });
});

describe("characters", () => {
  it("become a class", () => {
    const pattern = new RegExp(
      characterClass(["U+200B-U+200F", "U+005D", "U+005E", "U+002D", "U+1F600"]),
      "u",
    );
    for (const text of ["a\u200Cb", "]", "^", "-", "\u{1F600}"]) {
      expect(pattern.test(text)).toBe(true);
    }
    expect(pattern.test("a\u2010b")).toBe(false);
  });

  it.each([
    ["200B", "is not written as"],
    ["U+200b", "is not written as"],
    ["U+200F-U+200B", "ends before it begins"],
    ["U+FFFFFF", "beyond U+10FFFF"],
    ["U+10FFFF-U+110000", "beyond U+10FFFF"],
    ["U+D800", "surrogate"],
    ["U+D7FF-U+DFFF", "surrogate"],
  ])("refuse %s: %s", (text, problem) => {
    expect(characterProblem(text)).toContain(problem);
  });

  it("accept ranges that reach over the surrogates, which no text contains", () => {
    expect(characterProblem("U+0000-U+10FFFF")).toBeUndefined();
  });
});
