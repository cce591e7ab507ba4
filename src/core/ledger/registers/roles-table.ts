import type { RecordTable } from "../schema";

/** 岗位职责 — who answers for what (G1). */
export const rolesTable = {
  id: "roles",
  form: "records",
  name: "Roles",
  sheet: "岗位职责",
  title: { zh: "岗位、职责和权限", en: "Roles and duties" },
  note: {
    zh: "每项职责一行；DB43 附录 A、CIECCPA061 表 1 是参考。",
    en: "One row per duty; DB43 Annex A and CIECCPA061 Table 1 are models.",
  },
  namedBy: "duty",
  firstRows: [{}],
  columns: [
    {
      id: "department",
      header: { zh: "部门", en: "Department" },
      note: { zh: "所属部门", en: "Department" },
      kind: "text",
      isExpected: true,
      clause: "DB43 5.3.1",
      requirement: "G1",
    },
    {
      id: "post",
      header: { zh: "岗位", en: "Post" },
      note: { zh: "岗位或责任人", en: "Post or person" },
      kind: "text",
      isExpected: true,
      clause: "DB43 5.3.1",
      requirement: "G1",
    },
    {
      id: "duty",
      header: { zh: "职责", en: "Duty" },
      note: { zh: "碳管理职责与权限", en: "Duty and authority" },
      kind: "text",
      isExpected: true,
      clause: "DB43 5.3.1",
      requirement: "G1",
    },
    {
      id: "since",
      header: { zh: "任命日期", en: "Since" },
      note: { zh: "任命或生效日期", en: "Day of appointment" },
      kind: "date",
      numberFormat: "yyyy-mm-dd",
      isExpected: false,
      clause: "DB43 5.3.1",
      requirement: "G1",
    },
    {
      id: "evidence",
      header: { zh: "依据", en: "Evidence" },
      note: { zh: "任命文件编号", en: "Number of the appointment" },
      kind: "text",
      isExpected: false,
      clause: "DB43 5.3.1",
      requirement: "G1",
    },
  ],
} as const satisfies RecordTable;
