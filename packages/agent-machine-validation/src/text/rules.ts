/** What can be wrong with a text before any contract is asked, and why each of them matters. */
export const textRules = {
  "text/syntax": "A text that is not well-formed can be read in more than one way, or in none.",
  "text/duplicate-key":
    "Readers disagree about which of two equal keys holds: a person and a machine would see different contracts.",
  "text/unsafe-integer":
    "Beyond 2^53 - 1 many readers round to a neighbouring number, so one text would have several values and digests.",
  "text/lone-surrogate":
    "Half of a surrogate pair is no character: it has no UTF-8 form, and therefore no digest.",
  "text/not-json": "The contracts are about JSON values; what has no JSON form has no digest.",
  "text/too-deep": "Deep nesting exhausts the memory of readers; no contract needs it.",
  "text/too-large": "A text is read as a whole, so its size has to be bounded.",
  "text/too-many-values":
    "The work on a document grows with its values, so their number has to be bounded.",
  "text/too-many-documents":
    "All documents of a text are held at once, so their number has to be bounded.",
  "text/too-many-findings": "A list that nobody can read to its end hides what matters.",
  "text/not-utf8":
    "JSON that is exchanged is UTF-8 (RFC 8259); guessing another encoding changes names and paths.",
  "text/byte-order-mark": "Readers may refuse a text that begins with one (RFC 8259).",
  "text/non-string-key": 'In JSON every key is a string: `1` and `"1"` would become the same key.',
  "text/unknown-tag": "A tag asks the reader for a type that JSON does not have.",
  "text/alias": "An alias that leads nowhere, or into itself, has no value.",
} as const;

export type TextRule = keyof typeof textRules;
