import {
  positionOf,
  serialOfDate,
  type CellContent,
  type Period,
  type PlainDate,
  type RecordTable,
  type TableContent,
} from "../../../core";

/** 选行条件 — the cells by which a formula picks rows of a table: what they must say, and the days they lie between. */
export interface RowConditions {
  readonly texts: readonly { readonly header: string; readonly text: string }[];
  readonly period?: { readonly header: string; readonly from: PlainDate; readonly to: PlainDate };
}

interface WantedRows {
  readonly table: RecordTable;
  readonly content: TableContent;
  /** Counted from 0. */
  readonly rows: readonly number[];
  /** Rows that the formula passes over by itself, such as those without numbers. */
  readonly isPassedOver: (cells: readonly (CellContent | undefined)[]) => boolean;
  /** Columns that always are conditions, and those that are added where they are needed. */
  readonly always: readonly string[];
  readonly ifNeeded: readonly (readonly string[])[];
  readonly declared: Period | undefined;
}

/**
 * 找选行条件 — the fewest conditions that pick exactly these rows as Excel compares texts; `undefined` where names are written in
 * several ways, so that no formula ever takes another row than the pane has shown.
 */
export function conditionsFor(wanted: WantedRows): RowConditions | undefined {
  const { content, rows, table, always, ifNeeded, declared } = wanted;
  const [first = -1] = rows;
  const cells = content.rows[first];
  if (cells === undefined) return undefined;
  for (const extra of subsets(ifNeeded)) {
    for (const period of declared === undefined ? [undefined] : [undefined, declared]) {
      const conditions = conditionsOf(table, content, cells, [...always, ...extra], period);
      if (conditions !== undefined && picksExactly(conditions, wanted)) return conditions;
    }
  }
  return undefined;
}

/** The header of a column as the workbook has it. */
export function headerOf(table: RecordTable, content: TableContent, id: string): string | undefined {
  const column = table.columns.find((each) => each.id === id);
  return column === undefined ? undefined : content.headers[positionOf(column, content.headers)];
}

function conditionsOf(
  table: RecordTable,
  content: TableContent,
  cells: readonly (CellContent | undefined)[],
  columns: readonly string[],
  period: Period | undefined,
): RowConditions | undefined {
  const texts = columns.flatMap((id) => {
    const header = headerOf(table, content, id);
    const cell = header === undefined ? undefined : (cells[content.headers.indexOf(header)] ?? "");
    return header === undefined ? [] : [{ header, text: cell }];
  });
  if (!texts.every(isText)) return undefined;
  const month = period === undefined ? undefined : headerOf(table, content, "month");
  return {
    texts,
    ...(period === undefined || month === undefined ? {} : { period: { header: month, ...period } }),
  };
}

/** A number where a name should stand is compared in another way: then no formula is offered. */
function isText<Condition extends { readonly text: CellContent | undefined }>(
  condition: Condition,
): condition is Condition & { readonly text: string } {
  return typeof condition.text === "string";
}

function picksExactly(conditions: RowConditions, { content, rows, isPassedOver }: WantedRows): boolean {
  const own = new Set(rows);
  return content.rows.every(
    (cells, row) => (isPicked(conditions, content, cells) && !isPassedOver(cells)) === own.has(row),
  );
}

/** As Excel's own `=` and `>=` decide; a date that is a text lies in no period. */
function isPicked(
  { texts, period }: RowConditions,
  { headers }: TableContent,
  cells: readonly (CellContent | undefined)[],
): boolean {
  const at = (header: string) => cells[headers.indexOf(header)] ?? "";
  const isNamed = texts.every(({ header, text }) => {
    const cell = at(header);
    return typeof cell === "string" && cell.toLowerCase() === text.toLowerCase();
  });
  if (!isNamed || period === undefined) return isNamed;
  const [day, from, to] = [at(period.header), serialOfDate(period.from), serialOfDate(period.to)];
  return typeof day === "number" && from !== undefined && to !== undefined && day >= from && day <= to;
}

/** Every choice of some of the sets, the smallest first. */
function subsets(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const all = sets.reduce<readonly (readonly (readonly string[])[])[]>(
    (chosen, set) => [...chosen, ...chosen.map((each) => [...each, set])],
    [[]],
  );
  return [...all].sort((a, b) => a.length - b.length).map((chosen) => chosen.flat());
}

/** A day as a formula writes it. */
export function dayInFormula({ year, month, day }: PlainDate): string {
  return `DATE(${year},${month},${day})`;
}
