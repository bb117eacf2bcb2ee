/** What the outputs can be written in. */

/** What findings are written in. */
export const reportFormats = ["pretty", "json", "sarif", "github", "junit"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** What changes are written in. */
export const changeFormats = ["pretty", "json", "markdown", "github"] as const;

export type ChangeFormat = (typeof changeFormats)[number];
