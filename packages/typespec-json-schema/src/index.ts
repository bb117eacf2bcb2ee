export { $onEmit } from "./emit.ts";
export { $lib, type EmitterOptions } from "./lib.ts";
