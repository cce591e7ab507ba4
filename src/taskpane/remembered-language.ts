import type { Language } from "../core";

const key = "tanheng.language";

/** 记住的语言 — what was chosen on this computer before; `undefined` where nothing was, or where nothing can be kept. */
export function rememberedLanguage(): Language | undefined {
  try {
    const kept = window.localStorage.getItem(key);
    return kept === "zh" || kept === "en" ? kept : undefined;
  } catch {
    // Some hosts forbid it; then the pane follows Office.
    return undefined;
  }
}

/** Keeps the language on this computer; false where the host does not allow it. */
export function rememberLanguage(language: Language): boolean {
  try {
    window.localStorage.setItem(key, language);
    return true;
  } catch {
    return false;
  }
}
