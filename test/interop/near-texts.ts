/** Texts and numbers that are written nearly as another one. */
import { pick, type Random } from "./random.ts";

/** Letters that look or fold alike, what no one sees, line ends, and what separates words in paths, names and addresses. */
const pieces = [
  ..."/.~\\ -_:*?\"'<>|$%{}[]`#@+=,;!&()^A9azZ0\t\0\x7f",
  ...["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f"],
  ...[
    "\u0301",
    "\u0308",
    "e\u0301",
    "\u3099",
    "\u1100\u1161",
    "é",
    "ß",
    "ẞ",
    "ſ",
    "ı",
    "İ",
    "K",
    "ﬁ",
    "ﬆ",
  ],
  ...["ａ", "／", "：", "․", "а", "ο", "一", "ー", "א", "٠", "९", "²", "①"],
  ...[
    "\u200b",
    "\u200d",
    "\u202e",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u00a0",
    "\u3000",
    "\u034f",
    "\u115f",
  ],
  ...[
    "😀",
    "👩‍💻",
    "🇩🇪",
    "𝒳",
    "𠜎",
    "\u{10fffd}",
    "\u{e0001}",
    "\ue000",
    "\ufdd0",
    "\uffff",
    "\ufffd",
    "\ufe0f",
  ],
  ...[
    "..",
    "./",
    "//",
    "/.ssh",
    "~/",
    "/etc/",
    "C:/",
    "c:",
    ".env",
    "/docker.sock",
    "root",
    "token",
    "%2e",
    "xn--",
  ],
];

/** A text with one place changed. No lone surrogate: parsers of JSON do not agree on those. */
export function nearText(text: string, random: Random): string {
  const points = [...text];
  const at = Math.floor(random() * (points.length + 1));
  const piece = pick(pieces, random) ?? "";
  const before = points.slice(0, at).join("");
  const ways = [
    () => before + piece + points.slice(at).join(""),
    () => before + piece + points.slice(at + 1).join(""),
    () => before + points.slice(at + 1).join(""),
    () => before + (points[at] ?? "") + points.slice(at).join(""),
    () => piece + text,
    () => text + piece,
    () => text + pick(["\n", "\r\n", " ", "\u0085", "\u2028"], random),
    () => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`,
    () => text.toUpperCase(),
    () => text.toLowerCase(),
    () => before + (points[at] ?? "").toUpperCase() + points.slice(at + 1).join(""),
    () => text.normalize(random() < 0.5 ? "NFD" : "NFKC"),
    () => text.replaceAll("-", "_"),
    () => text.replaceAll(/[0-9]/g, "٠"),
    () => piece,
    () => text.split(/[/.:-]/)[0] ?? "",
  ];
  return pick(ways, random)?.().toWellFormed() ?? text;
}

const numbers = /"(?:[^"\\]|\\.)*"|-?[0-9]+(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?/g;

/** Other spellings of a number, and numbers at the edge of what a double holds exactly, which every parser reads alike. */
const spellings: readonly ((number: string) => string)[] = [
  (number) => (/[.e]/i.test(number) ? number : `${number}.0`),
  (number) => (/[.e]/i.test(number) ? number : `${number}.00`),
  (number) => (/e/i.test(number) ? number : `${number}E0`),
  (number) => (/^-?0|[.e]/i.test(number) ? number : `${number}0e-1`),
  () => "-0",
  () => "0.0",
  () => "-0.0",
  () => "0.5",
  () => "1e2",
  () => "1E+2",
  () => "9007199254740991",
  () => "9007199254740992",
  () => "4294967296",
  () => "9223372036854775808",
  () => "18446744073709551616",
  () => "-9223372036854775808",
  () => "1e20",
  () => "1e300",
];

/** A JSON text with one of its numbers spelled in another way; nothing where it has none. */
export function respelled(
  text: string,
  random: Random,
): { text: string; said: string } | undefined {
  const found = [...text.matchAll(numbers)].filter(([token]) => !token.startsWith('"'));
  const one = pick(found, random);
  const spelling = one && pick(spellings, random)?.(one[0]);
  if (one === undefined || spelling === undefined || spelling === one[0]) return undefined;
  const end = one.index + one[0].length;
  return {
    text: text.slice(0, one.index) + spelling + text.slice(end),
    said: `${one[0]} is written ${spelling}`,
  };
}
