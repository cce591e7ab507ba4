import type { Rule } from "../rule";

/** CIECCPA061 9.1.1 监视和测量 — what is monitored, and with what. */
export const monitoredData = {
  fossilFuels: {
    clause: "CIECCPA061 9.1.1a1",
    modality: "should",
    requirement: "C4",
    says: {
      zh: "监视化石燃料的消耗量、低位发热量、单位热值含碳量和碳氧化率。",
      en: "Consumption, net calorific value, carbon per heat and oxidation rate of fossil fuels are monitored.",
    },
    carriedBy: ["CN.FUEL"],
  },
  purchasedEnergy: {
    clause: "CIECCPA061 9.1.1a1",
    modality: "should",
    requirement: "C8",
    says: {
      zh: "监视外购电力和热力的购入量和因子。",
      en: "Amounts and factors of purchased electricity and heat are monitored.",
    },
    carriedBy: ["CN.EMISSION"],
  },
  capture: {
    clause: "CIECCPA061 9.1.1a2",
    modality: "should",
    requirement: "C14",
    says: {
      zh: "监视碳捕集、利用与封存的年量，以及资源化利用量。",
      en: "Carbon captured, used and stored in a year is monitored, and CO2 put to use.",
    },
    carriedBy: ["table CarbonFlows"],
  },
  footprints: {
    clause: "CIECCPA061 9.1.1a4",
    modality: "should",
    requirement: "C15",
    says: {
      zh: "绩效参数含排放量、强度、单元和设备的排放量，以及产品碳足迹。",
      en: "Performance is emissions, intensity, units and equipment, and product footprints.",
    },
    carriedBy: ["table Footprints"],
  },
  changes: {
    clause: "CIECCPA061 9.1.1a5",
    modality: "should",
    requirement: "A6",
    says: {
      zh: "监视影响绩效的变更及其结果。",
      en: "Changes that affect performance are watched, with what came of them.",
    },
    carriedBy: ["table BoundaryChanges"],
  },
  meters: {
    clause: "CIECCPA061 9.1.1b1",
    modality: "should",
    requirement: "B10",
    says: { zh: "按 GB 17167 配备能源计量器具。", en: "Energy meters are fitted as GB 17167 asks." },
    carriedBy: ["table Instruments"],
  },
  processMeters: {
    clause: "CIECCPA061 9.1.1b2",
    modality: "should",
    requirement: "B10",
    says: {
      zh: "有过程排放的，配备相应的计量和分析器具。",
      en: "Where there are process emissions, the instruments for them are fitted.",
    },
    carriedBy: ["table Instruments"],
  },
} as const satisfies Record<string, Rule>;
