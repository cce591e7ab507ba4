import type { Language } from "../../../core";
import { adapt } from "../../../functions/adapt";
import { catalogue } from "../../../functions/catalogue";
import { functionMetadata } from "../../../functions/metadata";
import type { FunctionLibrary, FunctionMetadata } from "../../../sheet";

/** An error made or handed on while a formula is calculated once more. */
class TracedError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** 函数库 — the CN functions as a formula calls them, with the sentences of their errors in one language. */
export function functionLibrary(language: Language): FunctionLibrary {
  return {
    namespace: "CN",
    functions: functionMetadata(catalogue, language).functions as readonly FunctionMetadata[],
    associated: new Map(
      catalogue.map((definition) => [
        definition.id,
        adapt(definition, {
          language: () => language,
          makeError: (code, message) => new TracedError(code, message),
        }),
      ]),
    ),
    allowErrors: true,
    isFunctionError: (value): value is TracedError => value instanceof TracedError,
    makeError: (code) => new TracedError(code, ""),
  };
}
