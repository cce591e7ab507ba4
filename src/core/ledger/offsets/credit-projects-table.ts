import type { RecordRow } from "../read-records";
import type { RecordTable } from "../schema";
import { column } from "./column";

/** 自有减排与碳汇项目 — own credit and sink projects, each with the day on which a stage was done (E13). */
export const creditProjectsTable = {
  id: "creditProjects",
  form: "records",
  name: "CreditProjects",
  sheet: "自有项目",
  title: { zh: "自有减排与碳汇项目", en: "Own credit and sink projects" },
  note: {
    zh: "每个项目一行，逐个阶段填写完成日期；签发之前的减排量只是预估，不能用于抵消。",
    en: "One row per project, with the day each stage was done; before issue a reduction is an estimate and offsets nothing.",
  },
  namedBy: "project",
  firstRows: [{}],
  columns: [
    column(
      "project",
      "text",
      ["项目名称", "Project"],
      ["项目的名称", "Name of the project"],
      "CIECCPA061 6.2.3a7",
      {
        isExpected: true,
        alsoHeaded: ["项目"],
        requirement: "E13",
      },
    ),
    column(
      "methodology",
      "text",
      ["方法学", "Methodology"],
      ["备案的方法学", "The filed methodology"],
      "CIECCPA061 6.2.3a7",
      { requirement: "E13" },
    ),
    column(
      "place",
      "text",
      ["项目地点", "Place"],
      ["边界之外的所在地", "Where it is, outside the boundary"],
      "CIECCPA061 8.4.3",
      { requirement: "E13" },
    ),
    column(
      "area",
      "number",
      ["有效面积（亩）", "Developed area in mu"],
      ["有效开发面积，亩", "Developed area, mu"],
      "CIECCPA061 6.2.3a7",
      {
        alsoHeaded: ["有效面积", "有效开发面积", "面积", "面积（亩）"],
        unit: "亩",
        requirement: "E13",
      },
    ),
    column(
      "perMu",
      "number",
      ["每亩年均减排量", "Reduction per mu"],
      ["tCO2e 每亩每年", "tCO2e per mu and year"],
      "CIECCPA061 6.2.3a7",
      {
        unit: "tCO2e",
        requirement: "E13",
      },
    ),
    column(
      "methodOn",
      "date",
      ["方法学选定日期", "Method chosen on"],
      ["选定方法学的日期", "The day the methodology was chosen"],
      "CIECCPA061 6.2.3a7",
      { requirement: "E13" },
    ),
    column(
      "designedOn",
      "date",
      ["设计文件日期", "Designed on"],
      ["项目设计文件完成日期", "The day the design document was done"],
      "CIECCPA061 8.3.3",
      { requirement: "E13" },
    ),
    column(
      "additionality",
      "text",
      ["额外性论证", "Additionality"],
      ["论证文件", "The document that argues it"],
      "CIECCPA061 8.3.3",
      { requirement: "E13" },
    ),
    column(
      "validatedOn",
      "date",
      ["审定日期", "Validated on"],
      ["审定完成日期", "The day of validation"],
      "CIECCPA061 8.3.2.1",
      { requirement: "E13" },
    ),
    column(
      "registeredOn",
      "date",
      ["项目登记日期", "Project registered on"],
      ["项目备案或登记日期", "The day the project was registered"],
      "CIECCPA061 8.3.3",
      { requirement: "E13" },
    ),
    column(
      "monitoredTo",
      "date",
      ["监测截止日期", "Monitored to"],
      ["监测报告覆盖的末日", "Last day the monitoring report covers"],
      "CIECCPA061 8.3.3",
      { requirement: "E13" },
    ),
    column(
      "verifiedOn",
      "date",
      ["核查日期", "Verified on"],
      ["核查或核证完成日期", "The day of verification"],
      "CIECCPA061 8.3.2.2",
      { requirement: "E13" },
    ),
    column(
      "issuedOn",
      "date",
      ["减排量登记日期", "Credits registered on"],
      ["减排量登记或签发日期", "The day the credits were registered or issued"],
      "CIECCPA061 8.3.2.2",
      { requirement: "E13" },
    ),
    column(
      "issued",
      "number",
      ["已签发量", "Issued"],
      ["已登记或签发的减排量，tCO2e", "Credits registered or issued, tCO2e"],
      "GUIDE 7.3.3",
      {
        unit: "tCO2e",
        requirement: "E13",
      },
    ),
  ],
} as const satisfies RecordTable;

/** One project as read. */
export type CreditProjectRow = RecordRow<typeof creditProjectsTable.columns>;
