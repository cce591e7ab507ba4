import type { Requirement } from "./requirement";

/** G 管理体系 — the demands on management system. */
export const managementRequirements: readonly Requirement[] = [
  {
    id: "G1",
    says: { zh: "岗位职责与管理机制", en: "Roles, duties and mechanisms" },
    clauses: ["DB43 5.3", "DB43 Annex A", "CIECCPA061 5.3", "CIECCPA061 Table 1", "DB14 4", "GUIDE 6.1"],
  },
  {
    id: "G2",
    says: { zh: "风险与机遇", en: "Risks and opportunities" },
    clauses: ["DB43 6.2.1", "DB43 Annex B", "CIECCPA061 6.1", "DB14 6.2"],
  },
  {
    id: "G3",
    says: {
      zh: "相关方、合规义务与合规性评价",
      en: "Interested parties, compliance obligations and their evaluation",
    },
    clauses: ["CIECCPA061 4.2", "CIECCPA061 9.1.3", "DB43 4.2", "DB43 6.2.2", "DB43 9.1.3", "DB14 9.1"],
  },
  {
    id: "G4",
    says: { zh: "文件化信息", en: "Documented information" },
    clauses: ["CIECCPA061 7.5", "DB43 7.5", "DB14 7.5"],
  },
  {
    id: "G5",
    says: {
      zh: "内部审核、管理评审、不符合与改进",
      en: "Internal audit, management review, nonconformity and improvement",
    },
    clauses: [
      "CIECCPA061 9.2",
      "CIECCPA061 9.3",
      "CIECCPA061 10",
      "DB14 9.2",
      "DB14 9.3",
      "DB14 10",
      "DB43 9.2",
      "DB43 9.3",
      "DB43 10",
    ],
  },
  {
    id: "G6",
    says: { zh: "培训与能力", en: "Training and competence" },
    clauses: [
      "GUIDE 7.4.2",
      "CIECCPA061 7.2",
      "CIECCPA061 7.3",
      "DB14 7.1",
      "DB43 7.2",
      "DB43 7.3",
      "DZJN108 5.5",
    ],
  },
  {
    id: "G7",
    says: { zh: "供应商管理", en: "Suppliers" },
    clauses: ["DB14 8.2", "DB43 8.3.2", "DZJN108 8.3", "CIECCPA061 7.2.1e"],
  },
];
