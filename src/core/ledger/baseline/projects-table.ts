import { projectPhases } from "./project-phases";
import { yesNoChoices } from "./yes-no-choices";
import type { RecordTable } from "../schema";

/** 新改扩建项目 — investment projects with their assessment (D11). */
export const projectsTable = {
  id: "projects",
  form: "records",
  name: "Projects",
  sheet: "投资项目",
  title: { zh: "新改扩建项目", en: "Investment projects" },
  note: {
    zh: "新建、改建、扩建项目逐项评估。",
    en: "New, rebuilt and extended projects, assessed one by one.",
  },
  namedBy: "project",
  firstRows: [{}],
  columns: [
    {
      id: "project",
      header: { zh: "项目", en: "Project" },
      note: {
        zh: "项目名称",
        en: "Name of the project",
      },
      kind: "text",
      isExpected: true,
      clause: "DB43 6.2.3.3e",
      requirement: "D11",
    },
    {
      id: "phase",
      header: { zh: "阶段", en: "Phase" },
      note: {
        zh: "设计、施工或运行",
        en: "Design, construction or operation",
      },
      kind: "choice",
      choices: projectPhases,
      isExpected: true,
      clause: "DB43 6.2.3.3e",
      requirement: "D11",
    },
    {
      id: "emissions",
      header: { zh: "年排放量", en: "Emissions a year" },
      note: {
        zh: "投产后的估算",
        en: "Estimate once it runs",
      },
      kind: "number",
      unit: "tCO2e",
      isExpected: false,
      clause: "DB43 6.2.3.3e",
      requirement: "D11",
    },
    {
      id: "complies",
      header: { zh: "合规", en: "Complies" },
      note: {
        zh: "是否符合法律法规和其他要求",
        en: "Whether it complies with law and other obligations",
      },
      kind: "choice",
      choices: yesNoChoices,
      isExpected: true,
      clause: "DB43 6.2.3.3e",
      requirement: "D11",
    },
    {
      id: "restricted",
      header: { zh: "限制或淘汰", en: "Restricted technology" },
      note: {
        zh: "是否采用限制或淘汰的技术、设备、材料",
        en: "Whether restricted technology, equipment or material is used",
      },
      kind: "choice",
      choices: yesNoChoices,
      isExpected: true,
      clause: "DB43 6.2.3.3e",
      requirement: "D11",
    },
    {
      id: "parameters",
      header: { zh: "绩效参数", en: "Parameters" },
      note: {
        zh: "绩效参数是否适宜、先进",
        en: "Whether its parameters are suitable and advanced",
      },
      kind: "text",
      isExpected: false,
      clause: "DB43 6.2.3.3e",
      requirement: "D11",
    },
    {
      id: "assessedBy",
      header: { zh: "评估人", en: "Assessed by" },
      note: {
        zh: "姓名",
        en: "Name",
      },
      kind: "text",
      isExpected: true,
      clause: "DB43 6.2.3.3e",
      requirement: "D11",
    },
    {
      id: "assessedOn",
      header: { zh: "评估日期", en: "Assessed on" },
      note: {
        zh: "日期",
        en: "Day",
      },
      kind: "date",
      numberFormat: "yyyy-mm-dd",
      isExpected: true,
      clause: "DB43 6.2.3.3e",
      requirement: "D11",
    },
  ],
} as const satisfies RecordTable;
