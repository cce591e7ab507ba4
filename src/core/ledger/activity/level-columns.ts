import type { Column } from "../schema";

/** 层级 — department, process, product and equipment, for accounts below the enterprise (C11). */
export const levelColumns = [
  {
    id: "department",
    header: { zh: "部门", en: "Department" },
    alsoHeaded: ["车间"],
    note: { zh: "按部门汇总时填写", en: "For totals by department" },
    kind: "text",
    isExpected: false,
    clause: "DB14 6.1.3a",
    requirement: "C11",
  },
  {
    id: "process",
    header: { zh: "工序", en: "Process" },
    note: { zh: "按工序汇总时填写", en: "For totals by process" },
    kind: "text",
    isExpected: false,
    clause: "DB14 6.1.3a",
    requirement: "C11",
  },
  {
    id: "product",
    header: { zh: "产品", en: "Product" },
    note: { zh: "按产品汇总时填写", en: "For totals by product" },
    kind: "text",
    isExpected: false,
    clause: "DB14 6.1.3a",
    requirement: "C11",
  },
  {
    id: "equipment",
    header: { zh: "设备", en: "Equipment" },
    note: { zh: "与“排放设备”表一致", en: "As in the table of equipment" },
    kind: "text",
    isExpected: false,
    clause: "DB14 6.1.3a",
    requirement: "C11",
  },
] as const satisfies readonly Column[];
