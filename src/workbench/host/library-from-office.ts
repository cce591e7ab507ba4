import type { AssociatedFunction, FunctionLibrary, FunctionMetadata } from "../../sheet";

/** The list of functions that the add-in publishes: functions.json. */
export interface FunctionMetadataFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The window of an add-in in which Office.js has been loaded. */
export interface OfficeWindow {
  readonly CustomFunctions?: {
    readonly _association: { readonly mappings: Readonly<Record<string, AssociatedFunction>> };
    readonly Error: new (code: never, message?: string) => unknown;
    readonly ErrorCode: object;
  };
}

/**
 * 加载项的函数 — the functions that an add-in associated in its window, to be called at once instead of through
 * messages. Its objects are of another window, so errors are known by what they hold and not by their
 * class. `undefined` as long as a function of the list is not associated.
 */
export function libraryFromOffice(
  window: OfficeWindow,
  { functions, allowErrorForDataTypeAny }: FunctionMetadataFile,
  namespace = "CN",
): FunctionLibrary | undefined {
  const office = window.CustomFunctions;
  if (office === undefined) return undefined;
  const { mappings } = office._association;
  const associated = new Map<string, AssociatedFunction>();
  for (const { id } of functions) {
    const associatedFunction = mappings[id.toUpperCase()];
    if (associatedFunction === undefined) return undefined;
    associated.set(id, associatedFunction);
  }
  const codes = new Set<unknown>(Object.values(office.ErrorCode));
  return {
    namespace,
    functions,
    associated,
    allowErrors: allowErrorForDataTypeAny === true,
    isFunctionError: (value): value is { readonly code: string; readonly message?: string } =>
      typeof value === "object" && value !== null && "code" in value && codes.has(value.code),
    // The codes are what `ErrorCode` lists, which is all the constructor asks for.
    makeError: (code) => new office.Error(code as never),
  };
}
