/**
 * Custom functions as Excel gets them: a list that describes them (functions.json) and the callables that the bundle
 * associates. The sheet knows nothing else about them, so it can only call what Excel could call.
 */
export interface FunctionParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: "any" | "number" | "string" | "boolean";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  /** The last parameter may be given again and again; Excel hands all of them over as one array. */
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: { readonly requiresAddress?: boolean; readonly requiresParameterAddresses?: boolean };
}

/** What Excel passes as the last argument of every call. */
export interface FunctionInvocation {
  readonly functionName: string;
  /** The cell that holds the formula, like `排放!E5`; only where the metadata asks for it. */
  readonly address?: string;
  /** One address per argument (`""` or absent where an argument is no reference); only where the metadata asks for it. */
  readonly parameterAddresses?: readonly (string | undefined)[];
}

export type AssociatedFunction = (...args: unknown[]) => unknown;

export interface FunctionLibrary {
  /** The prefix in formulas: `CN` in `CN.EMISSION`. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  readonly associated: ReadonlyMap<string, AssociatedFunction>;
  /** Whether the metadata file allows error values as arguments (`allowErrorForDataTypeAny`). */
  readonly allowErrors: boolean;
  /** Tells an error object made by the function (`CustomFunctions.Error`) from any other value. */
  readonly isFunctionError: (value: unknown) => value is { readonly code: string; readonly message?: string };
  /** Makes the error object that stands for an error cell among the arguments. */
  readonly makeError?: (code: string) => unknown;
}
