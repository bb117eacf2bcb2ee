export { $onEmit } from "./emit/emit.ts";
export { $lib, type TypeScriptEmitterOptions } from "./lib.ts";
