import { adapt } from "../../src/functions/adapt";
import { catalogue } from "../../src/functions/catalogue";
import { functionMetadata } from "../../src/functions/metadata";
import type { FunctionLibrary, FunctionMetadata } from "../../src/sheet/model/function-library";

class FunctionError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** The functions of the catalogue as a sheet calls them, made from source: the bundle has tests of its own. */
export function catalogueLibrary(language: "zh" | "en" = "zh"): FunctionLibrary {
  const metadata = functionMetadata(catalogue, language) as unknown as {
    functions: readonly FunctionMetadata[];
  };
  return {
    namespace: "CN",
    functions: metadata.functions,
    associated: new Map(
      catalogue.map((definition) => [
        definition.id,
        adapt(definition, {
          language: () => language,
          makeError: (code, message) => new FunctionError(code, message),
        }),
      ]),
    ),
    allowErrors: true,
    makeError: (code: string) => new FunctionError(code, ""),
    isFunctionError: (value): value is FunctionError => value instanceof FunctionError,
  };
}
