import type { carbonAssetsTable } from "../../../ledger";

/** 栏目编号 — the id of a column of the register of carbon assets. */
export type AssetColumnId = (typeof carbonAssetsTable.columns)[number]["id"];
