import type { Rule } from "../rule";

/** CIECCPA061 8.2.3 碳排放单元与排放设备识别. Table 2 prints 钢压延与加工设备 twice and has no line for fugitive emissions. */
export const units = {
  register: {
    clause: "CIECCPA061 8.2.3",
    modality: "should",
    requirement: "B3",
    says: {
      zh: "识别组织边界内的排放单元和排放设备，形成清单，并写进监测计划。",
      en: "The emission units and the equipment inside the boundary are identified, listed, and named in the monitoring plan.",
    },
    carriedBy: ["table EmissionUnits", "table Equipment", "finding unit-not-in-plan"],
  },
  steelExample: {
    clause: "CIECCPA061 Table 2",
    modality: "may",
    requirement: "B3",
    says: {
      zh: "以钢铁企业为例列出排放活动、涉及物料、排放单元和排放设备。",
      en: "A worked list for steel: activity, materials, unit and equipment.",
    },
    carriedBy: ["table EmissionUnits"],
  },
} as const satisfies Record<string, Rule>;
