/**
 * The interfaces of Standard Schema (https://standardschema.dev, version 1.1 of its specification), which form libraries, routers and
 * agent frameworks accept. Written out here, so that the types need no dependency.
 */

export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[];
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardJsonSchemaOptions {
  /** `draft-2020-12` or `draft-07`; others throw. */
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** Standard Schema and Standard JSON Schema of one type. */
export interface StandardProps<Output> {
  readonly version: 1;
  readonly vendor: string;
  readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  readonly validate: (
    value: unknown,
    options?: { readonly libraryOptions?: Record<string, unknown> | undefined },
  ) => StandardResult<Output>;
  readonly jsonSchema: {
    readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
    readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
  };
}
