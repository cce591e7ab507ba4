export { calculatedTables, type CalculatedTable, type QuantityRow } from "../../../core";
