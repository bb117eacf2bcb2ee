/** Whether a host, or all hosts under `*.`, hold another. */
export function coversHost(wide: string, narrow: string): boolean {
  return wide === narrow || (wide.startsWith("*.") && narrow.endsWith(wide.slice(1)));
}
