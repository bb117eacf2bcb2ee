export {
  canonicalize,
  type DigestOptions,
  type DigestResult,
  digest,
  profileDigest,
} from "./digest.ts";
export { digestText } from "./digest-text.ts";
export { digestPolicy, policyHash } from "./policy.ts";
export { type DigestRule, digestRules } from "./problems.ts";
