import type { Language } from "../src/core";

/** One language of the product as files and Excel name it. */
export interface BuiltLanguage {
  readonly language: Language;
  /** The locale of the manifest; Excel falls back to the first, the manifest's default locale. */
  readonly locale: string;
  readonly functionsFile: string;
  readonly helpFile: string;
}

/** 两种语言的文件 — the files that are made once for each language; the default locale comes first. */
export const builtLanguages: readonly BuiltLanguage[] = [
  { language: "zh", locale: "zh-CN", functionsFile: "functions.json", helpFile: "help.html" },
  { language: "en", locale: "en-US", functionsFile: "functions.en-US.json", helpFile: "help.en-US.html" },
];
