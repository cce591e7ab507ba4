import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import type { Language, Text } from "../core";
import type { AssociatedFunction, FunctionLibrary, FunctionMetadata } from "../sheet/model/function-library";

/** The functions of a built add-in, or the reason why there are none. */
export type LoadResult =
  { readonly ok: true; readonly library: FunctionLibrary } | { readonly ok: false; readonly sentence: Text };

/** The namespace that the manifest gives to the functions. */
const NAMESPACE = "CN";

const FILES: Readonly<Record<Language, { readonly metadata: string; readonly displayLanguage: string }>> = {
  zh: { metadata: "functions.json", displayLanguage: "zh-CN" },
  en: { metadata: "functions.en-US.json", displayLanguage: "en-US" },
};

/**
 * 加载函数包 — loads the very bundle that Excel would load, with just enough of Excel's runtime around it, so that what is
 * calculated here is calculated by the same code.
 */
export function loadFunctionBundle(folder: string, language: Language = "zh"): LoadResult {
  const { metadata, displayLanguage } = FILES[language];
  const script = join(folder, "functions.js");
  const source = readText(script);
  const described = readText(join(folder, metadata));
  if (source === undefined || described === undefined) return { ok: false, sentence: notBuilt(folder) };
  try {
    const { functions, allowErrors } = readMetadata(described);
    const associated = runBundle(source, script, displayLanguage);
    if (functions.some(({ id }) => !associated.has(id))) return { ok: false, sentence: notBuilt(folder) };
    return {
      ok: true,
      library: {
        namespace: NAMESPACE,
        functions,
        associated,
        allowErrors,
        isFunctionError,
        makeError: (code) => new FunctionError(code),
      },
    };
  } catch (error) {
    return { ok: false, sentence: broken(error) };
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function readMetadata(text: string): { functions: readonly FunctionMetadata[]; allowErrors: boolean } {
  const metadata = JSON.parse(text) as {
    readonly functions: readonly FunctionMetadata[];
    readonly allowErrorForDataTypeAny?: boolean;
  };
  return { functions: metadata.functions, allowErrors: metadata.allowErrorForDataTypeAny === true };
}

/** Runs the bundle as Excel's page would: it finds `CustomFunctions` and `Office`, and associates its functions at once. */
function runBundle(
  source: string,
  filename: string,
  displayLanguage: string,
): ReadonlyMap<string, AssociatedFunction> {
  const associated = new Map<string, AssociatedFunction>();
  const customFunctions = {
    associate: (id: string, run: AssociatedFunction): void => {
      associated.set(id.toUpperCase(), run);
    },
    Error: FunctionError,
    ErrorCode: ERROR_CODES,
  };
  const run = compileFunction(source, ["CustomFunctions", "Office"], { filename });
  run(customFunctions, { context: { displayLanguage } });
  return associated;
}

/** The codes that Excel's runtime gives to functions, as cells show them. */
const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** What `new CustomFunctions.Error(code, message)` makes; a stack trace would cost much and tell nothing. */
class FunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const KNOWN_CODES: ReadonlySet<unknown> = new Set(Object.values(ERROR_CODES));

/** Looks at the code and not at the class, which need not be ours: a bundle may bring or wrap its own. */
const isFunctionError = (value: unknown): value is { readonly code: string; readonly message?: string } =>
  typeof value === "object" && value !== null && "code" in value && KNOWN_CODES.has(value.code);

const notBuilt = (folder: string): Text => ({
  zh: `在 ${folder} 中没有完整的函数包（functions.js 及其说明）；请先运行 npm run build。`,
  en: `There is no complete function bundle (functions.js and its description) in ${folder}; run npm run build first.`,
});

const broken = (error: unknown): Text => ({
  zh: `函数包无法加载：${String(error)}；请重新运行 npm run build。`,
  en: `The function bundle cannot be loaded: ${String(error)}; run npm run build again.`,
});
