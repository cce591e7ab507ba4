import { CellError } from "../model/cell-value";
import type { CellErrorCode } from "../model/cell-value";

/** 带说明的错误 — an error with its sentence, Chinese first, English second. */
export function failure(code: CellErrorCode, chinese: string, english: string): CellError {
  return new CellError(code, `${chinese} ${english}`);
}

/** Errors without a sentence, as Excel's own functions give them. */
export const errorNA = new CellError("#N/A");
export const errorValue = new CellError("#VALUE!");
export const errorReference = new CellError("#REF!");
export const errorDivision = new CellError("#DIV/0!");
export const errorNumber = new CellError("#NUM!");
const errorName = new CellError("#NAME?");
export const errorNull = new CellError("#NULL!");
export const errorCalculation = new CellError("#CALC!");

const byCode = new Map<string, CellError>(
  [
    ...[errorNA, errorValue, errorReference, errorDivision, errorNumber, errorName, errorNull],
    ...[errorCalculation, new CellError("#SPILL!"), new CellError("#CIRC!"), new CellError("#FIELD!")],
    ...[new CellError("#BLOCKED!"), new CellError("#GETTING_DATA")],
  ].map((error) => [error.code, error]),
);

/** 错误值 — the error that a code such as `#N/A` stands for; any other text stands for `#VALUE!`. */
export function errorOfCode(code: string): CellError {
  return byCode.get(code.toUpperCase()) ?? errorValue;
}

/** Whether a text is the written form of an error. */
export function isErrorCode(text: string): boolean {
  return byCode.has(text.toUpperCase());
}

/** 此处不支持 — the loud answer for what Excel knows and this engine does not; IFERROR does not catch it. */
export class UnsupportedError extends CellError {
  constructor(what: string) {
    super("#NAME?", `此处不支持该函数：${what}。 ${what} is not supported here.`);
  }
}

/** The error for something that Excel knows and this engine does not. */
export function unsupported(what: string): CellError {
  return new UnsupportedError(what);
}
