/** How the command ends. */

/** What a shell or a CI job gates on. */
export const exitCodes = {
  /** Nothing is wrong. */
  fine: 0,
  /** There are findings. */
  findings: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** An input cannot be read, or there is none. */
  unreadable: 3,
  /** A fault of this program. */
  internal: 70,
  /** The output cannot be written, as `sysexits.h` numbers it. */
  unwritten: 74,
  /** It was stopped with Ctrl-C, as shells report it (128 + SIGINT). */
  interrupted: 130,
  /** Nobody reads the output any more, as shells report it (128 + SIGPIPE). */
  brokenPipe: 141,
  /** It was stopped with SIGTERM, as shells report it (128 + SIGTERM). */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command line cannot be understood: the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An input cannot be read: the message names it and says why. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** Ctrl-C came before there was anything to tell. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
