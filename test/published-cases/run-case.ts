import { Calculation, type CellValue, type FunctionLibrary, type StoredWorkbook } from "../../src/sheet";
import { asWorksheet, type Worksheet } from "./as-worksheet";
import type { PublishedCase } from "./case";
import { reproduces } from "./compare";
import { isVerdictCase, judgeCase, publishedAnswer, verdictFormula } from "./verdict-case";

/** What became of one case. */
export interface CaseResult {
  readonly id: string;
  readonly verdict: "reproduced" | "different" | "not arithmetic";
  readonly formula?: string;
  readonly value?: CellValue;
  readonly unit?: string;
}

/** Recalculates a case through the CN functions, called from a worksheet as Excel would call them. */
export function runCase(given: PublishedCase, library: FunctionLibrary): CaseResult {
  if (isVerdictCase(given)) {
    const answer = judgeCase(given, library);
    const isReproduced = answer === publishedAnswer(given);
    const formula = verdictFormula("emissions", "lots", "asOf", "settings");
    return { id: given.id, verdict: isReproduced ? "reproduced" : "different", formula, value: answer };
  }
  const worksheet = asWorksheet(given);
  if (worksheet === undefined) return { id: given.id, verdict: "not arithmetic" };
  const value = evaluate(given, worksheet, library);
  const isReproduced = typeof value === "number" && reproduces(given, value, worksheet.unit);
  return {
    id: given.id,
    verdict: isReproduced ? "reproduced" : "different",
    formula: worksheet.formula,
    value,
    ...(worksheet.unit === undefined ? {} : { unit: worksheet.unit }),
  };
}

/** Inputs stand in column A under their names, a ratio such as 44/12 as a formula; the case's formula stands in B1. */
function evaluate({ inputs }: PublishedCase, { formula }: Worksheet, library: FunctionLibrary): CellValue {
  const entries = Object.entries(inputs).filter(([, { value }]) => number.test(value) || ratio.test(value));
  const cell = (row: number): string => `Case!$A$${row + 1}`;
  const workbook: StoredWorkbook = {
    sheets: [
      {
        name: "Case",
        cells: [
          ...entries.map(([, { value }], row) => ({
            row,
            column: 0,
            ...(number.test(value) ? { value: Number(value) } : { value: null, formula: value }),
          })),
          {
            row: 0,
            column: 1,
            value: null,
            formula: withCells(
              formula,
              entries.map(([name]) => name),
              cell,
            ),
          },
        ],
      },
    ],
    tables: [],
    names: [],
    usesDateSystem1904: false,
  };
  const calculation = Calculation.of(workbook, { library });
  calculation.recalculate();
  return calculation.value("Case", 0, 1);
}

const number = /^-?\d*\.?\d+(e[+-]?\d+)?$/i;
const ratio = /^\d+(\.\d+)?\/\d+(\.\d+)?$/;

/** Puts cell addresses in the place of input names, but not inside texts. */
function withCells(formula: string, names: readonly string[], cell: (row: number) => string): string {
  return formula.replace(/"[^"]*"|[\p{L}_][\p{L}\p{N}_.]*/gu, (word) => {
    const row = names.indexOf(word);
    return row < 0 ? word : cell(row);
  });
}
