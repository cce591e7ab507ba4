import { findIndustryType, type IndustryTypeId } from "../../tables";

/** 写明的生产类型 — the types that a text names, joined by a comma, 、 or +; and the first word that is none. */
export interface NamedTypes {
  readonly types: readonly IndustryTypeId[];
  readonly unknown: string | undefined;
}

/** 读生产类型 — every type that the item of the pathway names; nothing is guessed for a word that is none. */
export function namedTypes(text: string): NamedTypes {
  const words = text.split(/[、,，;；+＋/]/).filter((word) => word.trim() !== "");
  return {
    types: words.flatMap((word) => findIndustryType(word)?.id ?? []),
    unknown: words.find((word) => findIndustryType(word) === undefined)?.trim(),
  };
}
