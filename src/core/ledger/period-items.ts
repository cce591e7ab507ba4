import { gwpSets } from "../tables";
import type { Column } from "./schema";

/** 声明期 — the words of the period, its first and last day, and the set of warming potentials (A7). */
export const periodItems = [
  {
    id: "periodLabel",
    header: { zh: "声明期", en: "Declaration period" },
    note: {
      zh: "原样写入判定结论，如 2025年度",
      en: "Taken into the verdict as it stands, such as 2025",
    },
    kind: "text",
    isExpected: true,
    clause: "GUIDE 8.1.1",
    requirement: "A7",
  },
  {
    id: "periodFrom",
    header: { zh: "声明期开始", en: "First day of the period" },
    note: { zh: "当天计入", en: "This day is in the period" },
    kind: "date",
    isExpected: false,
    clause: "GUIDE 8.1.1",
    requirement: "A7",
  },
  {
    id: "periodTo",
    header: { zh: "声明期结束", en: "Last day of the period" },
    note: { zh: "当天计入", en: "This day is in the period" },
    kind: "date",
    isExpected: false,
    clause: "GUIDE 8.1.1",
    requirement: "A7",
  },
  {
    id: "gwpSet",
    header: { zh: "GWP 版本", en: "GWP set" },
    note: {
      zh: "标准未规定默认版本，须写明，并与所用核算标准一致",
      en: "No standard names a default; state the set of the accounting standard in use",
    },
    kind: "choice",
    choices: gwpSets.map(({ id, name }) => ({
      id,
      text: { zh: id, en: id },
      alsoWritten: [name.zh, name.en],
    })),
    isExpected: true,
    clause: "GUIDE 3.1",
    requirement: "C7",
  },
] as const satisfies readonly Column[];
