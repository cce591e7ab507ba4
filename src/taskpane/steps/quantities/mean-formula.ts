import { isBlank, seriesColumns, type MeasuredMean, type Period, type TableContent } from "../../../core";
import { conditionsFor, dayInFormula, headerOf, type RowConditions } from "./sheet-rows";
import { columnReference, quoted } from "./structured-reference";

/**
 * 加权平均公式 — the mean as a formula over the table itself: both whole columns where they are all of it, otherwise the rows
 * picked by what they say, otherwise the block of cells. `undefined` where none of them would be exactly the rows shown.
 */
export function meanFormula(
  { parameter, used, left }: MeasuredMean,
  content: TableContent,
  declared: Period | undefined,
): string | undefined {
  const { table, column, weight, unit, weightUnit } = parameter;
  const [values, weights] = [headerOf(table, content, column), headerOf(table, content, weight)];
  if (values === undefined || weights === undefined) return undefined;
  const rows = used.map(({ row }) => row - 1);
  const own = new Set(rows);
  const [valueAt, weightAt] = [content.headers.indexOf(values), content.headers.indexOf(weights)];
  const isWhole =
    left.length === 0 && content.rows.every((cells, row) => cells.every(isBlank) || own.has(row));
  const [valueColumn, weightColumn] = [columnReference(table, values), columnReference(table, weights)];
  if (isWhole) return `=CN.WEIGHTED(${valueColumn},${weightColumn})`;
  const [source = "source", ...others] = seriesColumns(parameter);
  const conditions = conditionsFor({
    table,
    content,
    rows,
    isPassedOver: (cells) => typeof cells[valueAt] !== "number" || typeof cells[weightAt] !== "number",
    always: [source, ...parameter.items],
    ifNeeded: [
      others.filter((id) => !parameter.items.includes(id)),
      [unit, weightUnit].flatMap((each) => ("column" in each ? [each.column] : [])),
    ],
    declared,
  });
  if (conditions !== undefined) {
    const picked = [
      ...conditionTexts(table, conditions),
      `ISNUMBER(${valueColumn})`,
      `ISNUMBER(${weightColumn})`,
    ].join("*");
    return `=CN.WEIGHTED(FILTER(${valueColumn},${picked}),FILTER(${weightColumn},${picked}))`;
  }
  const [valueCells, weightCells] = [block(content, rows, valueAt), block(content, rows, weightAt)];
  return valueCells === undefined || weightCells === undefined
    ? undefined
    : `=CN.WEIGHTED(${valueCells},${weightCells})`;
}

function conditionTexts(
  table: MeasuredMean["parameter"]["table"],
  { texts, period }: RowConditions,
): readonly string[] {
  const days = period === undefined ? "" : columnReference(table, period.header);
  return [
    ...texts.map(({ header, text }) => `(${columnReference(table, header)}=${quoted(text)})`),
    ...(period === undefined
      ? []
      : [`(${days}>=${dayInFormula(period.from)})`, `(${days}<=${dayInFormula(period.to)})`]),
  ];
}

/** The cells from the first to the last row, where no other row lies between. */
function block({ addressAt }: TableContent, rows: readonly number[], position: number): string | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (addressAt === undefined || first === undefined || last === undefined) return undefined;
  if (rows.some((row, index) => row !== first + index)) return undefined;
  const [from, to] = [addressAt(first, position), addressAt(last, position)];
  return `${from}:${to.slice(to.lastIndexOf("!") + 1)}`;
}
