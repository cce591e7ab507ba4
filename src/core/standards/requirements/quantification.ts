import type { Requirement } from "./requirement";

/** C 核算 — the demands on quantification. */
export const quantificationRequirements: readonly Requirement[] = [
  {
    id: "C1",
    says: { zh: "排放因子法", en: "Emission factor method" },
    clauses: ["CIECCPA061 8.2.5.3"],
  },
  {
    id: "C2",
    says: { zh: "物料平衡法", en: "Carbon mass balance" },
    clauses: ["CIECCPA061 8.2.5.2"],
  },
  {
    id: "C3",
    says: { zh: "实测法", en: "Measured method" },
    clauses: ["CIECCPA061 8.2.5.1"],
  },
  {
    id: "C4",
    says: { zh: "燃料燃烧", en: "Fuel combustion" },
    clauses: ["CIECCPA061 9.1.1a1"],
  },
  {
    id: "C5",
    says: { zh: "活动数据计入库存变化", en: "Activity data net of stock" },
    clauses: ["CIECCPA061 8.2.5.2 note 2", "CIECCPA061 8.2.5.3 note 2"],
  },
  {
    id: "C6",
    says: { zh: "直接、间接与总量", en: "Direct, indirect and total" },
    clauses: ["CIECCPA061 8.2.5.4", "CIECCPA061 8.2.5.5", "CIECCPA061 8.2.5.6"],
  },
  {
    id: "C7",
    says: { zh: "七类气体折算当量", en: "Seven gases to carbon dioxide equivalent" },
    clauses: ["GUIDE 3.1", "DB14 3.1"],
  },
  {
    id: "C8",
    says: {
      zh: "外购能源净量；基于地域与基于市场分列",
      en: "Purchased energy net of what is passed on; by location and by market",
    },
    clauses: [
      "CIECCPA061 8.2.2.2",
      "CIECCPA061 9.1.1a1",
      "CIECCPA061 Table 2",
      "CIECCPA061 Table 3",
      "DB14 3.2",
      "DB14 6.1.2b",
      "DB14 6.1.2d",
      "DZJN108 9.4",
    ],
  },
  {
    id: "C9",
    says: { zh: "清除量与组织碳足迹", en: "Removals and organisational footprint" },
    clauses: ["DZJN108 3.8"],
  },
  {
    id: "C10",
    says: { zh: "方法选择与比对", en: "Choice and comparison of methods" },
    clauses: ["CIECCPA061 8.2.5", "CIECCPA061 6.2.3 note 3"],
  },
  {
    id: "C11",
    says: { zh: "各层级与强度", en: "Levels and intensity" },
    clauses: ["DB14 3.8", "DB14 6.1.3a", "DB43 3.12", "DB43 6.3.1", "DB43 Annex F"],
  },
  {
    id: "C12",
    says: { zh: "因子来源、工艺说明与分配", en: "Provenance, technology and allocation of factors" },
    clauses: ["CIECCPA061 8.2.5.3 note 3", "CIECCPA061 8.2.5.3 note 4", "CIECCPA061 8.2.5.3 note 5"],
  },
  {
    id: "C13",
    says: { zh: "历史、基准期与报告期方法一致", en: "One method for history, base and reporting period" },
    clauses: ["DZJN108 5.4"],
  },
  {
    id: "C14",
    says: { zh: "碳捕集、利用与封存单列", en: "Capture, use and storage as entries of their own" },
    clauses: ["CIECCPA061 9.1.1a2", "GUIDE 7.2.2"],
  },
  {
    id: "C15",
    says: { zh: "产品与外购材料碳足迹", en: "Footprints of products and of purchased materials" },
    clauses: [
      "DZJN108 8.2",
      "CIECCPA061 9.1.1a4",
      "CIECCPA061 Table 3",
      "DB14 6.1.2f",
      "DB43 6.3.1.3b",
      "DB43 8.1.2",
    ],
  },
];
