/** What a recipe installs is held to lock files, while its commands stay as they are written. */
import { readFile, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { root } from "../../../scripts/files.ts";
import { type Installer, installers, type Place } from "./installers.ts";
import { unlocked } from "./lock-lines.ts";

/** Whether the locks of the recipes are to be written afresh. */
export const renews = process.env.INTEROP_LOCK === "1";

/** The installers that these commands call. */
export function installersOf(commands: readonly string[]): readonly Installer[] {
  return installers.filter(({ called }) => commands.some((command) => called.test(command)));
}

/** Lays the locks of a recipe where its tools look for them, and says what its commands need in their environment. */
export async function layLocks(place: Place): Promise<NodeJS.ProcessEnv> {
  const environments = installersOf(place.commands).map(async (installer) =>
    installer.lay(place, isRenewed(installer) ? undefined : await lockOf(installer)),
  );
  return Object.assign({}, ...(await Promise.all(environments)));
}

/** What is installed by now and is in no lock, in words; empty where there is nothing of the kind. */
export async function strangersOf(place: Place): Promise<string> {
  const found = installersOf(place.commands).map(async (installer) => {
    if (isRenewed(installer)) return [];
    const locked = installer.lines(await lockOf(installer));
    const strange = unlocked(await installer.installed(place), locked);
    if (strange.length === 0) return [];
    return [`${installer.name} installed what is not locked:`, ...strange, hintOf(installer)];
  });
  return (await Promise.all(found)).flat().join("\n");
}

/** The installers of a recipe that have installed nothing, as far as can be seen. */
export async function idleOf(place: Place): Promise<string[]> {
  const found = installersOf(place.commands).map(async ({ name, installed }) =>
    (await installed(place)).length === 0 ? [name] : [],
  );
  return (await Promise.all(found)).flat();
}

/** Keeps for the next run what was installed, all of which is locked. */
export async function keepInstalled(place: Place): Promise<void> {
  for (const installer of installersOf(place.commands)) {
    if (!isRenewed(installer)) await installer.keep?.(place, await lockOf(installer));
  }
}

/** Which locks the commands of a recipe were held to, and what renews those. */
export function hintsOf({ commands }: Place): string {
  return installersOf(commands).map(hintOf).join("\n");
}

/** Writes the locks of which recipes are the only source. */
export async function writeLocks(places: readonly Place[]): Promise<void> {
  for (const installer of installers) {
    const ofIt = places.filter(({ commands }) => installersOf(commands).includes(installer));
    if (installer.write) await writeFile(fileOf(installer), await installer.write(ofIt));
  }
}

function isRenewed({ write }: Installer): boolean {
  return renews && write !== undefined;
}

function lockOf(installer: Installer): Promise<string> {
  return readFile(fileOf(installer), "utf8");
}

function fileOf({ lock }: Installer): string {
  return resolve(import.meta.dirname, lock);
}

function hintOf(installer: Installer): string {
  return `${installer.name} is held to ${relative(root, fileOf(installer))}, which is renewed by: ${installer.renewal}`;
}
