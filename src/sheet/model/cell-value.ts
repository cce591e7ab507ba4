/** The error values Excel can show in a cell, plus `#CIRC!`, our name for a cell that depends on itself. */
export type CellErrorCode =
  | "#N/A"
  | "#VALUE!"
  | "#REF!"
  | "#DIV/0!"
  | "#NUM!"
  | "#NAME?"
  | "#NULL!"
  | "#SPILL!"
  | "#CALC!"
  | "#FIELD!"
  | "#BLOCKED!"
  | "#GETTING_DATA"
  | "#CIRC!";

/** 单元格错误值 — an error in a cell; `message` is the sentence that Excel shows on hover, where there is one. */
export class CellError {
  constructor(
    readonly code: CellErrorCode,
    readonly message?: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

/** 单元格的值 — what one cell holds; `null` is a blank cell, which is never zero. Dates are serial numbers, as in Excel. */
export type CellValue = number | string | boolean | null | CellError;
