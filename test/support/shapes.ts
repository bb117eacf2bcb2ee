/** Shapes that no file of the repository may hold, but for those whose business it is to spell what is refused. */

/** Tokens and private keys of known issuers. */
export const secretShape =
  /gh[opsur]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{50}|glpat-[A-Za-z0-9_-]{20}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abp]-[0-9]{10}|sk-(?:ant-|proj-)?[A-Za-z0-9]{32}|AIza[A-Za-z0-9_-]{35}|npm_[A-Za-z0-9]{36}|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\n[A-Za-z0-9+/]/;

/** A person's home, and addresses of private networks. */
export const deviceValue =
  /\/(?:Users|home)\/(?!Shared\b|alice\b)[a-z][a-z0-9_-]{2,}\/|\b(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+\b|\b(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}\b/;
