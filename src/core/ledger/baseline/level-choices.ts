import type { Choice } from "../schema";

/** 层级 — the levels at which performance is kept, from the enterprise down to a project. */
export const levelChoices = [
  { id: "enterprise", text: { zh: "企业", en: "Enterprise" }, alsoWritten: ["企业层级", "公司"] },
  { id: "department", text: { zh: "部门", en: "Department" }, alsoWritten: ["部门层级", "分厂", "车间"] },
  { id: "process", text: { zh: "生产单元", en: "Process unit" }, alsoWritten: ["工序", "process"] },
  { id: "equipment", text: { zh: "设备", en: "Equipment" }, alsoWritten: ["设备层级", "设施设备", "设施"] },
  {
    id: "product",
    text: { zh: "供应链和产品", en: "Supply chain and product" },
    alsoWritten: ["产品", "供应链"],
  },
  { id: "project", text: { zh: "项目", en: "Project" }, alsoWritten: ["项目层级"] },
] as const satisfies readonly Choice[];
