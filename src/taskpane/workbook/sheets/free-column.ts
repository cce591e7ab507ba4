import { columnLimit } from "../../../sheet/address/cell-address";
import { rangeOf, type Area } from "./area";
import { readArea } from "./read-area";
import { unwatched } from "./work";

/** 空列 — the first column right of an area in whose rows nothing stands at all; `undefined` where the sheet has none. */
export async function firstFreeColumn(area: Area): Promise<number | undefined> {
  return Excel.run(async (context) => {
    for (let column = area.column + area.columns; column < columnLimit; column += 1) {
      if (await isFree(context, { ...area, column, columns: 1 })) return column;
    }
    return undefined;
  });
}

/** What is used is told quickly; a used part may still hold nothing but formats. */
async function isFree(context: Excel.RequestContext, strip: Area): Promise<boolean> {
  const used = rangeOf(context, strip).getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  if (used.isNullObject) return true;
  const part = { ...strip, row: used.rowIndex, rows: used.rowCount };
  const { contents, formulas } = await readArea(context, part, unwatched);
  return contents.every(
    ([content], row) => content === undefined && formulas[row]?.[0] === undefined,
  );
}
