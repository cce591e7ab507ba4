/** 碳资产 — the register of carbon assets, clearance and credit projects as tables, and reading serial numbers. */
export { assetKind, assetKinds, type AssetKind, type AssetKindId } from "./asset-kinds";
export { carbonAssetsTable, type AssetRow, type ExitId } from "./carbon-assets-table";
export { compareDigits, digitsBefore, nextDigits } from "./serial-digits";
export { parseSerials, unitsOf, type SerialRange } from "./serial-numbers";
export type { SerialRegistry } from "./serial-registries";
export { clearanceTable, type ClearanceRow } from "./clearance-table";
export { creditProjectsTable, type CreditProjectRow } from "./credit-projects-table";
