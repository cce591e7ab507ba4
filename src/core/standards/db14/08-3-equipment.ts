import type { Rule } from "../rule";

/** DB14 8.3 设备设施管理. */
export const equipmentManagement = {
  managed: {
    clause: "DB14 8.3",
    modality: "shall",
    requirement: "B3",
    says: {
      zh: "管理重点设备设施，使其稳定高效运行。",
      en: "Main equipment is managed so that it runs steadily and efficiently.",
    },
    carriedBy: ["table Equipment"],
  },
  emitting: {
    clause: "DB14 8.3a",
    modality: "should",
    requirement: "B3",
    says: {
      zh: "需管理的有产生排放的设备，例如锅炉、窑炉和大功率电器。",
      en: "Emitting equipment is managed: boilers, industrial kilns, large electrical machines.",
    },
    carriedBy: ["table Equipment"],
  },
  meters: {
    clause: "DB14 8.3c",
    modality: "should",
    requirement: "B10",
    says: {
      zh: "需管理的还有监控和计量器具，例如衡器、电表和流量计。",
      en: "Monitors and meters are managed: weighbridges, belt scales, electricity and flow meters.",
    },
    carriedBy: ["table Instruments"],
  },
} as const satisfies Record<string, Rule>;
