/** 台账工作簿 — the schema as a whole: which tables there are, in which order, and by which version. */
export { formulaInLanguage } from "./formula-in-language";
export { templateInfoTable } from "./template-info-table";
export { ledgerTableGroups, ledgerTables, schemaVersion, type LedgerTableGroup } from "./workbook-schema";
