import type { Rule } from "../rule";

/** DZJN108 8.2–8.3 产品碳足迹 — footprints of products and in purchasing. */
export const productFootprints = {
  calculated: {
    clause: "DZJN108 8.2",
    modality: "shall",
    requirement: "C15",
    says: {
      zh: "用适用的标准核算产品碳足迹，并用结果改善产品；碳足迹宜公布。",
      en: "Product footprints are calculated by a suitable standard and used to improve the product; they should be published.",
    },
    carriedBy: ["CN.REGISTERCHECK", "table Footprints"],
  },
  purchasing: {
    clause: "DZJN108 8.3",
    modality: "should",
    requirement: "C15",
    says: { zh: "采购中设定产品碳足迹指标要求。", en: "Purchasing sets requirements on product footprints." },
    carriedBy: ["table Footprints"],
  },
} as const satisfies Record<string, Rule>;
