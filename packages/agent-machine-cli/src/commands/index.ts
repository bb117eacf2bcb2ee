/** The commands, in the order of the help. */
import type { Command } from "../command.ts";
import { catalog } from "./catalog.ts";
import { completion } from "./completion.ts";
import { diff } from "./diff.ts";
import { digest } from "./digest.ts";
import { explain } from "./explain.ts";
import { init } from "./init.ts";
import { rules } from "./rules.ts";
import { validate } from "./validate.ts";
import { verify } from "./verify.ts";

export const commands: readonly Command[] = [
  validate,
  verify,
  diff,
  explain,
  init,
  digest,
  rules,
  catalog,
  completion,
];
