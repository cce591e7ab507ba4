/** 管理登记的文字 — the texts of the registers panel in Chinese. */
export const registersZh = {
  registers: "管理登记",
  registersAre: (count: number) => `岗位、风险、合规义务、审核、培训等 ${count} 张表`,
  rowsOnlyNamed: (count: number) => `${count} 行只有名称`,
  rowsFilled: (count: number) => `已填 ${count} 行`,
  allClauses: (count: number) => `共 ${count} 条`,
  allClausesOf: (table: string) => `全部条款：${table}`,
  openSheet: "打开工作表",
  openSheetOf: (table: string) => `打开工作表：${table}`,
  makeRegister: "建立这张表",
  makeRegisterFor: (table: string) => `建立这张表：${table}`,
};
