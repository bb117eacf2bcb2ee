/** What a Node program without the library of this repository has: ajv, and `canonicalize`. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import canonicalize from "canonicalize";
import type { Validator } from "./main.ts";

export function createValidator(schemas: string): Validator {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, validateFormats: false });
  const compiled = new Map<string, ValidateFunction>();
  const compile = (contract: string): ValidateFunction => {
    const text = readFileSync(resolve(schemas, "schemas", `${contract}.json`), "utf8");
    const validate = ajv.compile(JSON.parse(text) as object);
    compiled.set(contract, validate);
    return validate;
  };
  return {
    schema: (contract, document) => (compiled.get(contract) ?? compile(contract))(document),
    digest: (text) => {
      const canonical = canonicalize(JSON.parse(text)) ?? "";
      const digest = `sha256:${createHash("sha256").update(canonical).digest("hex")}`;
      return { canonical, digest };
    },
  };
}
