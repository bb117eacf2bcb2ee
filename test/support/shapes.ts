/** What no file of the repository may hold, but for those whose business it is to spell what is refused. */

/** Tokens and private keys of known issuers. */
export const secretShape =
  /gh[opsur]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{50}|glpat-[A-Za-z0-9_-]{20}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abp]-[0-9]{10}|sk-(?:ant-|proj-)?[A-Za-z0-9]{32}|AIza[A-Za-z0-9_-]{35}|npm_[A-Za-z0-9]{36}|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\n[A-Za-z0-9+/]/;

/** A person's home, and addresses of private networks. */
export const deviceValue =
  /\/(?:Users|home)\/(?!Shared\b|alice\b)[a-z][a-z0-9_-]{2,}\/|\b(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+\b|\b(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}\b/;

/** Promises of security and isolation: documents describe, and a schema cannot express how well anything is kept. */
export const securityClaim = new RegExp(
  [
    String.raw`\bguarantee[sd]?\b`,
    String.raw`\b(?:fully|completely|totally|perfectly|truly|absolutely|provably)[ -](?:isolated|secured?|safe|sandboxed|confined|protected)\b`,
    String.raw`\b(?:is|are|stays?|remains?|becomes?) (?:always )?(?:secure|safe|tamper-?proof|unbreakable|unhackable)\b`,
    String.raw`\b(?:keeps?|makes?) (?:[\w']+ ){1,4}(?:secure|safe|isolated)\b`,
    String.raw`\bprevents? (?:all |any |every )?(?:escapes?|exfiltration|attacks?|leaks?|breaches?)\b`,
    String.raw`\b(?:cannot|can't|can never|never) (?:escape|leak|be (?:bypassed|broken|hacked|breached))\b`,
    String.raw`\bimpossible to (?:escape|bypass|break|leak)\b`,
    String.raw`\b(?:escape|tamper|bullet|hack|leak|fool)-?proof\b`,
    String.raw`\b(?:secure|safe) by (?:design|default)\b`,
    String.raw`\b(?:production|military|enterprise|bank)-grade\b`,
    String.raw`\b(?:airtight|unbreakable|watertight|rock-solid|risk-free|zero[- ]risk)\b`,
  ].join("|"),
  "i",
);
