export { carbonFlowRow, factorRow, fuelRow, measuredRow, purchasedRow, type RowResult } from "../../../core";
