/** Whether a text holds `*`, `?` or the `~` that takes their meaning away. */
export const hasWildcard = (text: string): boolean => /[*?~]/.test(text);

/** The source of a regular expression for a text with wildcards; `~*`, `~?` and `~~` stand for the characters themselves. */
export function wildcardSource(text: string): string {
  return text.replace(
    /~([*?~])|([*?])|([\\^$.*+?()[\]{}|/-])/g,
    (_, literal?: string, wild?: string, special?: string) => {
      if (literal !== undefined) return literal === "~" ? "~" : `\\${literal}`;
      if (wild !== undefined) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
      return `\\${special ?? ""}`;
    },
  );
}

/** 通配符 — a test for whole texts, without regard to letter case. */
export function wildcardPattern(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, "i");
}
