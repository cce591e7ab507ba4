import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";

/** What Excel's runtime offers to a function file, and nothing else: no page, no timers, no network. */
export function associatedFunctions(folder: string): Map<string, unknown> {
  const associated = new Map<string, unknown>();
  class CustomFunctionsError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const CustomFunctions = {
    associate: (id: string, callable: unknown) => void associated.set(id, callable),
    Error: CustomFunctionsError,
    ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
  };
  // Code made at run time is refused, as a closed network's page policy would refuse it.
  const context = createContext({ CustomFunctions }, { codeGeneration: { strings: false, wasm: false } });
  new Script(readFileSync(join(folder, "functions.js"), "utf8")).runInContext(context);
  return associated;
}
