/** 因子的登记 — own factors, and the data versions a workbook is pinned to. */
import type { FieldsOf } from "../field";
import type { RecordRow } from "../read-records";
import { dataVersionTable } from "./data-version-items";
import { ownFactorsTable } from "./own-factors-table";

export { dataVersionTable, ownFactorsTable };

/** One own factor as read. */
export type OwnFactorRow = RecordRow<(typeof ownFactorsTable)["columns"]>;

/** The data versions as read. */
export type DataVersionFields = FieldsOf<(typeof dataVersionTable)["items"]>;
