import type { Requirement } from "./requirement";

/** E 碳资产与抵消 — the demands on carbon assets and offsets. */
export const offsetsRequirements: readonly Requirement[] = [
  {
    id: "E1",
    says: { zh: "碳资产登记", en: "Register of carbon assets" },
    clauses: [
      "GUIDE 7.3.4",
      "GUIDE 7.3.5",
      "GUIDE 8.1.3",
      "CIECCPA061 6.2.3a6",
      "CIECCPA061 8.3",
      "CIECCPA061 9.1.1a3",
      "DB14 8.5",
      "DB43 8.7",
    ],
  },
  {
    id: "E2",
    says: { zh: "各标准认可的种类", en: "Kinds that each standard admits" },
    clauses: [
      "GUIDE 3.5",
      "GUIDE 3.6",
      "GUIDE 7.3.4",
      "CIECCPA061 8.4.1",
      "CIECCPA061 8.4.2",
      "CIECCPA061 8.4.3",
      "DZJN108 3.3",
      "DZJN108 3.4",
      "DZJN108 9.2",
      "DZJN108 9.3",
      "DZJN108 9.4",
      "DB43 3.6",
    ],
  },
  {
    id: "E3",
    says: { zh: "来源合法、权属清晰、已注销并有证明", en: "Lawful, owned, traceable, retired with proof" },
    clauses: ["GUIDE 7.3.5", "GUIDE 8.1.3"],
  },
  {
    id: "E4",
    says: { zh: "减排量的年龄", en: "Age of credits" },
    clauses: ["GUIDE 8.1.3"],
  },
  {
    id: "E5",
    says: {
      zh: "绿证与绿电只抵外购电力",
      en: "Green certificates and power only against purchased electricity",
    },
    clauses: ["GUIDE 7.3.4", "GUIDE 8.1.3", "DZJN108 9.4"],
  },
  {
    id: "E6",
    says: { zh: "使用次序的建议", en: "Recommended order of use" },
    clauses: [
      "CIECCPA061 8.4.2",
      "CIECCPA061 8.4.3",
      "DZJN108 9.2a",
      "DZJN108 9.2b",
      "DZJN108 9.2c",
      "DZJN108 9.2d",
    ],
  },
  {
    id: "E7",
    says: { zh: "履约抵销比例与一次使用", en: "Share for clearance, and one use only" },
    clauses: ["CIECCPA061 8.3.1.1", "CIECCPA061 8.3.2 note 5"],
  },
  {
    id: "E8",
    says: { zh: "碳信用质量由人判断并留证据", en: "Quality of credits, judged by people with evidence" },
    clauses: ["DZJN108 9.1"],
  },
  {
    id: "E9",
    says: { zh: "声明公布后的注销期限", en: "Window for retirement after publication" },
    clauses: ["DZJN108 9.1e"],
  },
  {
    id: "E10",
    says: { zh: "自主开发项目在边界外，不重复使用", en: "Own projects outside the boundary, used once" },
    clauses: ["DZJN108 3.4", "DZJN108 9.3", "CIECCPA061 8.4.3"],
  },
  {
    id: "E11",
    says: { zh: "重复使用检查", en: "Checks against double use" },
    clauses: ["CIECCPA061 8.3.2 note 2", "DZJN108 9.1b", "DZJN108 9.3b"],
  },
  {
    id: "E12",
    says: { zh: "配额盈缺与成本", en: "Allowance position and cost" },
    clauses: ["CIECCPA061 8.3.1", "DB14 8.5.2"],
  },
  {
    id: "E13",
    says: { zh: "自有减排与碳汇项目", en: "Own reduction and sink projects" },
    clauses: [
      "CIECCPA061 6.2.3a7",
      "CIECCPA061 8.3.2.1",
      "CIECCPA061 8.3.2.2",
      "CIECCPA061 8.3.2.3",
      "CIECCPA061 8.3.2.4",
      "CIECCPA061 8.3.3",
      "DB14 8.5.1",
      "GUIDE 7.3.1",
      "GUIDE 7.3.2",
      "GUIDE 7.3.3",
    ],
  },
];
