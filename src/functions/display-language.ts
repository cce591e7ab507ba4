import type { Language } from "../core";

/**
 * The language of sentences: Office's display language where Office is there, otherwise Chinese, the first language of the
 * product. Values never depend on it.
 */
export function displayLanguage(): Language {
  const context = typeof Office === "undefined" ? undefined : Office.context;
  const language = (context as { displayLanguage?: string } | undefined)?.displayLanguage ?? "zh-CN";
  return language.toLowerCase().startsWith("zh") ? "zh" : "en";
}
