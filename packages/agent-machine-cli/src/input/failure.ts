/** What the system refuses to read or write: which, and why, in words. */

/** An input that cannot be read. */
export interface Unread {
  readonly file: string;
  readonly message: string;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "it may not be read by this user",
  EDQUOT: "the quota of this user is used up",
  EFBIG: "it would be larger than a file may be",
  EIO: "the device failed",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it is not there",
  ENOSPC: "no space is left",
  ENOTDIR: "a part of its path is no folder",
  EPERM: "it may not be read by this user",
};

/** Why the system refused something. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Whether the system refused something, which is no fault of this program. */
export function isOfSystem(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
