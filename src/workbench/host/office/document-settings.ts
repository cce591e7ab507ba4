/** 文档设置 — where `Office.context.document.settings` is kept: names with their values as text. */
export interface SettingsStore {
  entries(): Iterable<readonly [name: string, value: string]>;
  replace(entries: readonly (readonly [name: string, value: string])[]): void;
}

/** Settings that last as long as the page. */
export function settingsInMemory(): SettingsStore {
  let kept: readonly (readonly [string, string])[] = [];
  return {
    entries: () => kept,
    replace: (entries) => void (kept = entries),
  };
}
