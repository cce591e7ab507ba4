import type { registersZh } from "./registers.zh";

/** The texts of the registers panel in English. */
export const registersEn: typeof registersZh = {
  registers: "Management registers",
  registersAre: (count) => `Roles, risks, obligations, audits, training and more: ${count} tables`,
  rowsOnlyNamed: (count) => (count === 1 ? "1 row has only a name" : `${count} rows have only names`),
  rowsFilled: (count) => (count === 1 ? "1 row filled" : `${count} rows filled`),
  allClauses: (count) => `all ${count}`,
  allClausesOf: (table) => `All clauses: ${table}`,
  openSheet: "Open the sheet",
  openSheetOf: (table) => `Open the sheet: ${table}`,
  makeRegister: "Make the table",
  makeRegisterFor: (table) => `Make the table: ${table}`,
};
