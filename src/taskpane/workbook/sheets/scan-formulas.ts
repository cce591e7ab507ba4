import { isUnbound, type CellContent } from "../../../core";
import { addressIn } from "./range-write";
import type { Area } from "./area";
import { readArea } from "./read-area";
import { untilCancelled, type Work } from "./work";

/** 公式单元格 — a formula that is not bound to the add-in's function, wherever it stands in the workbook. */
export interface UnboundFormula {
  readonly area: Area;
  readonly cell: string;
  readonly formula: string;
}

/** 扫描公式 — every unbound CN formula in the used ranges of all sheets; `undefined` where it was stopped. */
export async function scanFormulas(work: Work): Promise<readonly UnboundFormula[] | undefined> {
  return untilCancelled(() =>
    Excel.run(async (context) => {
      const areas = await usedAreas(context);
      const progress = { done: 0, total: areas.reduce((sum, { rows }) => sum + rows, 0) };
      const found: UnboundFormula[] = [];
      for (const area of areas) {
        const { contents, formulas } = await readArea(context, area, work, progress);
        formulas.forEach((line, row) => found.push(...unboundIn(area, row, line, contents[row] ?? [])));
      }
      return found;
    }),
  );
}

async function usedAreas(context: Excel.RequestContext): Promise<readonly Area[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet: sheet.name, range };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }): Area[] => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, row, column, rows, columns }];
  });
}

function unboundIn(
  area: Area,
  row: number,
  formulas: readonly (string | undefined)[],
  contents: readonly (CellContent | undefined)[],
): readonly UnboundFormula[] {
  return formulas.flatMap((formula, column): UnboundFormula[] =>
    formula === undefined || !isUnbound(formula, contents[column])
      ? []
      : [
          {
            area: { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
            cell: addressIn(area, row, column),
            formula,
          },
        ],
  );
}
