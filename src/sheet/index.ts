export {
  cellAddress,
  columnLetters,
  columnOfLetters,
  parseCellAddress,
  quotedSheetName,
  rangeAddress,
} from "./address/cell-address";
export { Calculation } from "./calculation/calculation";
export type { CalculationOptions, CellInput, RecalculationSummary } from "./calculation/calculation";
export type { CalculatedCell, CalculatedFormula } from "./calculation/read-out";
export type { FormulaPrecedents } from "./calculation/formula-precedents";
export type { ExplainedValue, Explanation } from "./calculation/explain";
export { CellError } from "./model/cell-value";
export type { CellErrorCode, CellValue } from "./model/cell-value";
export type {
  AssociatedFunction,
  FunctionInvocation,
  FunctionLibrary,
  FunctionMetadata,
  FunctionParameterMetadata,
} from "./model/function-library";
export type {
  CellRange,
  StoredCell,
  StoredName,
  StoredSheet,
  StoredTable,
  StoredWorkbook,
} from "./model/workbook";
export { nativeFunctionFamilies, nativeFunctionNames } from "./native";
export type { Expression } from "./formula/expression";
export { readFormula } from "./formula/read-formula";
export { formatted } from "./native/text-conversion";
export { UnsupportedError } from "./value/failures";
export { dateOfSerial, serialOfDate } from "./value/date-serial";
