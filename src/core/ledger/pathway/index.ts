/** 实施路径与承诺 — the table of pathway and commitment. */
export { pathwayItemsTable } from "./pathway-table";
export { historyTable } from "./history-table";
