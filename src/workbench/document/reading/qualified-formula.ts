import { quotedSheetName } from "../../../sheet";
import { mapReferences } from "../reference/map-references";

/** 补全表名 — a formula whose references all name their sheet, so that it means the same wherever it is calculated. */
export const qualifiedFormula = (formula: string, sheet: string): string =>
  mapReferences(formula, ({ sheet: named, range }) =>
    named === undefined ? { range, sheetPrefix: `${quotedSheetName(sheet)}!` } : undefined,
  );
