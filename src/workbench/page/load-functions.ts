import type { Language } from "../../core";
import type { AssociatedFunction, FunctionLibrary, FunctionMetadata } from "../../sheet";

/** The functions of the built add-in, with what they say of themselves in both languages. */
export interface LoadedFunctions {
  readonly library: FunctionLibrary;
  readonly described: Readonly<Record<Language, readonly FunctionMetadata[]>>;
}

interface MetadataFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The codes of Excel's runtime, by the names that functions use. */
const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

const isFunctionError = (value: unknown): value is { readonly code: string; readonly message?: string } =>
  value instanceof FunctionError;

class FunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/**
 * 加载函数 — loads the very bundle that Excel would load into this page, with just enough of Excel's runtime around it. The
 * sentences of the functions follow `language` whenever they run. `undefined` where there is no complete bundle.
 */
export async function loadFunctions(
  folder: string,
  language: () => Language,
): Promise<LoadedFunctions | undefined> {
  const [zh, en] = await Promise.all([
    readMetadata(`${folder}/functions.json`),
    readMetadata(`${folder}/functions.en-US.json`),
  ]);
  if (zh === undefined || en === undefined) return undefined;
  const associated = await runBundle(`${folder}/functions.js`, language);
  if (zh.functions.some(({ id }) => !associated.has(id))) return undefined;
  const library: FunctionLibrary = {
    namespace: "CN",
    functions: zh.functions,
    associated,
    allowErrors: zh.allowErrorForDataTypeAny === true,
    isFunctionError,
    makeError: (code) => new FunctionError(code),
  };
  return { library, described: { zh: zh.functions, en: en.functions } };
}

async function readMetadata(address: string): Promise<MetadataFile | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok === true ? ((await answer.json()) as MetadataFile) : undefined;
}

function runBundle(address: string, language: () => Language): Promise<Map<string, AssociatedFunction>> {
  const associated = new Map<string, AssociatedFunction>();
  const associate = (id: string, run: AssociatedFunction): void => void associated.set(id.toUpperCase(), run);
  const context = {
    get displayLanguage(): string {
      return language() === "zh" ? "zh-CN" : "en-US";
    },
  };
  Object.assign(window, {
    CustomFunctions: { associate, Error: FunctionError, ErrorCode: ERROR_CODES },
    Office: { context },
  });
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => {
      resolve(associated);
    };
    script.onerror = () => {
      resolve(associated);
    };
    document.head.append(script);
  });
}
