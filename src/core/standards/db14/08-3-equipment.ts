import type { Rule } from "../rule";

/** DB14 8.3 设备设施管理. */
export const equipmentManagement = {
  emitting: {
    clause: "DB14 8.3a",
    modality: "shall",
    requirement: "B3",
    says: {
      zh: "管理涉及碳排放的设备设施，如锅炉、工业窑炉、大功率用电设备。",
      en: "Emitting equipment is managed: boilers, industrial kilns, large electrical machines.",
    },
    carriedBy: ["table Equipment"],
  },
  meters: {
    clause: "DB14 8.3c",
    modality: "shall",
    requirement: "B10",
    says: {
      zh: "管理必要的监控和测量设备，如汽车衡、皮带秤、电表、流量计。",
      en: "Monitors and meters are managed: weighbridges, belt scales, electricity and flow meters.",
    },
    carriedBy: ["table Instruments"],
  },
} as const satisfies Record<string, Rule>;
