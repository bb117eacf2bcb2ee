/** The version of the package, put in when it is bundled. */
declare const AMC_VERSION: string;

export const version = AMC_VERSION;
