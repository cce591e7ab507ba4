import type { Rule } from "../rule";

/** DB43 6.2.3.1–6.2.3.2 碳评审 — its procedure and its occasions. */
export const review = {
  documented: {
    clause: "DB43 6.2.3.1",
    modality: "should",
    requirement: "F10",
    says: {
      zh: "怎样评审、得出什么，都写成文件，并出评审报告。",
      en: "Procedure, methods and results of the carbon review are written down, and a review report is made.",
    },
    carriedBy: ["document carbon-review-report"],
  },
  first: {
    clause: "DB43 6.2.3.2a",
    modality: "should",
    requirement: "F10",
    says: {
      zh: "体系建设初期作初始评审，弄清排放和绩效的现状。",
      en: "A first review when the system is built shows where emissions and performance stand.",
    },
    carriedBy: ["person"],
  },
  yearly: {
    clause: "DB43 6.2.3.2b",
    modality: "should",
    requirement: "F10",
    says: {
      zh: "按规定的周期评审，周期为一个自然年。",
      en: "Reviews come at a set interval, a calendar year.",
    },
    carriedBy: ["person"],
  },
  again: {
    clause: "DB43 6.2.3.2c",
    modality: "should",
    requirement: "F10",
    says: {
      zh: "组织、规模、主要工艺、产品、技术或排放设施变化较大时重新评审。",
      en: "A new review follows larger changes of organisation, scale, main processes, products, technology or facilities.",
    },
    carriedBy: ["table ChangeLog", "person"],
  },
} as const satisfies Record<string, Rule>;
