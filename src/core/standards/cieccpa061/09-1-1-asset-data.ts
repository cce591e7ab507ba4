import type { Rule } from "../rule";

/** CIECCPA061 9.1.1a3 — the data about carbon assets that are monitored. */
export const assetData = {
  assets: {
    clause: "CIECCPA061 9.1.1a3",
    modality: "should",
    requirement: "E1",
    says: {
      zh: "记录购买的配额、已签发的 CCER，以及林业碳汇的树种、面积、造林计划、碳汇量及其时间段。",
      en: "Kept are allowances bought, CCER issued, and of forest sinks species, area, planting plan, removal and its time span.",
    },
    carriedBy: ["table CarbonAssets"],
  },
} as const satisfies Record<string, Rule>;
