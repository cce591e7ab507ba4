import type { Text } from "../../text";

/** 外购能源种类 — one kind of energy that is bought, with the units its amount may have and the usual ones. */
export interface EnergyKind {
  readonly id: "electricity" | "heat" | "steam" | "cooling" | "compressedAir";
  readonly text: Text;
  readonly alsoWritten: readonly string[];
  /** Units of which one must measure the same thing as the amount. */
  readonly units: readonly string[];
}

/** 外购能源 — the kinds of the steel list (Table 2) and of the cement list (Table 3, no. 14) together. */
export const energyKinds: readonly EnergyKind[] = [
  {
    id: "electricity",
    text: { zh: "电力", en: "electricity" },
    alsoWritten: ["电", "外购电力", "外购电", "用电", "power"],
    units: ["MWh"],
  },
  {
    id: "heat",
    text: { zh: "热力", en: "heat" },
    alsoWritten: ["热", "热水", "供热", "外购热力", "hot water"],
    units: ["GJ", "t"],
  },
  {
    id: "steam",
    text: { zh: "蒸汽", en: "steam" },
    alsoWritten: ["外购蒸汽"],
    units: ["GJ", "t"],
  },
  {
    id: "cooling",
    text: { zh: "冷量", en: "cooling" },
    alsoWritten: ["冷", "冷气", "冷水", "供冷", "chilled water", "cold"],
    units: ["GJ", "t"],
  },
  {
    id: "compressedAir",
    text: { zh: "压缩空气", en: "compressed air" },
    alsoWritten: ["压空", "气动", "air"],
    units: ["m3", "MWh"],
  },
];

/** 识别能源种类 — the kind people mean, or none. */
export function energyKindOf(words: string): EnergyKind | undefined {
  const plain = words.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
  return energyKinds.find(({ id, text, alsoWritten }) =>
    [id, text.zh, text.en, ...alsoWritten].some((word) => word.toLowerCase() === plain),
  );
}
