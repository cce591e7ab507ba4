import type { Finding } from "../../finding";
import { isBlank, type CellContent } from "../../ledger";
import type { ColumnRoleId } from "./column-role";
import { statementsInRow, type ConfirmedColumn, type MappingStatements } from "./confirmed-column";
import type { LedgerBlock } from "./ledger-block";
import { monthOf } from "./month-of";
import { convertedNumber, unitFactor, unitInRow, type SourceLine } from "./row-units";
import { directionOf, directionWords, energyOf } from "./row-words";
import { textOf, unmerged, type SourceRange } from "./source-range";
import { columnIdsOf, targets, type TakeoverTableId } from "./takeover-tables";

/** 映射的行 — a row of somebody's ledger by the columns of our table, and where it came from, counted from 0. */
export interface MappedRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string | number>>;
}

/** 换算的列 — numbers that are written in another unit than they stand in. */
export interface ConvertedColumn {
  readonly role: ColumnRoleId;
  readonly from: string;
  readonly to: string;
}

/** 映射的结果 — the rows, what was converted in them, and why others are left out. */
export interface Mapping {
  readonly rows: readonly MappedRow[];
  readonly converted: readonly ConvertedColumn[];
  readonly findings: readonly Finding[];
}

/**
 * 映射行 — the rows of data as rows of our table, values as they stand; what a row does not say stays empty. Only where our
 * column has a unit for good a number is converted, exactly. Where there is no evidence, the address of the source row is
 * kept in its place. A row whose month cannot be read is left out with its reason.
 */
export function mapRows(
  source: SourceRange,
  block: LedgerBlock,
  columns: readonly ConfirmedColumn[],
  table: TakeoverTableId,
  statements: MappingStatements,
  leftOut: ReadonlySet<number>,
  address: (row: number, column: number) => string,
): Mapping {
  const cells = unmerged(source);
  const findings: Finding[] = [];
  const converted = new Map<string, ConvertedColumn>();
  const month = columns.find(({ role }) => role === "month");
  const rows = block.rows.flatMap((kind, index): MappedRow[] => {
    const row = block.firstRow + index;
    if (kind !== "data" || leftOut.has(row)) return [];
    const line = cells[row] ?? [];
    const mapped = mappedCells(line, columns, table, converted);
    mapped["evidence"] ??= address(row, block.firstColumn);
    fillStated(mapped, line, columns, table, statementsInRow(statements, row));
    const content = month === undefined ? undefined : line[month.column];
    if (month !== undefined && !isBlank(content)) {
      const reading = monthOf(content, statements.year);
      if (!("serial" in reading)) {
        findings.push(monthFinding(content, address(row, month.column), "isYearMissing" in reading));
        return [];
      }
      mapped["month"] = reading.serial;
    }
    return [{ row, cells: mapped }];
  });
  return { rows, converted: [...converted.values()], findings };
}

function mappedCells(
  line: SourceLine,
  columns: readonly ConfirmedColumn[],
  table: TakeoverTableId,
  converted: Map<string, ConvertedColumn>,
): Record<string, string | number> {
  const { values, units, fixed } = targets[table];
  const mapped: Record<string, string | number> = {};
  for (const { role, column, headerUnit } of columns) {
    const unit = units[role];
    if (unit !== undefined && headerUnit !== undefined) mapped[unit] = headerUnit;
    const content = line[column];
    if (isBlank(content) || typeof content === "object") continue;
    const from = unitInRow(role, line, columns);
    // What is passed on stands in our table in the unit of the purchase.
    const to = role === "passedOn" ? unitInRow("activity", line, columns) : fixed[role];
    for (const id of values[role] ?? []) mapped[id] = written(content, role, from, to, converted);
  }
  return mapped;
}

function written(
  content: string | number | boolean,
  role: ColumnRoleId,
  from: string | undefined,
  to: string | undefined,
  converted: Map<string, ConvertedColumn>,
): string | number {
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string" || from === undefined || to === undefined) return content;
  const number = convertedNumber(content, from, to);
  if (number === undefined) return content;
  const isSame = unitFactor(from, to)?.toText().text === "1";
  if (!isSame) converted.set(`${role} ${from}`, { role, from, to });
  return number;
}

/** What columns do not say is filled in from what a person has stated, and from nothing else. */
function fillStated(
  mapped: Record<string, string | number>,
  line: SourceLine,
  columns: readonly ConfirmedColumn[],
  table: TakeoverTableId,
  statements: MappingStatements,
): void {
  const ids = columnIdsOf(table);
  if (ids.includes("category") && statements.category !== undefined) {
    mapped["category"] ??= statements.category;
  }
  if (ids.includes("direction")) {
    const own = columns.find(({ role }) => role === "direction");
    const direction = own === undefined ? statements.direction : directionOf(textOf(line[own.column]));
    if (direction !== undefined) mapped["direction"] = directionWords(direction);
  }
  if (ids.includes("energy")) {
    const energy = energyOf(line, columns, statements);
    if (energy !== undefined) mapped["energy"] = energy;
  }
  const kind = columns.find(({ role }) => role === "energyKind");
  const words = kind === undefined ? "" : textOf(line[kind.column]);
  // Where rows are told apart by their energy, that is the name of the source too.
  if (words !== "") for (const id of targets[table].values.source ?? []) mapped[id] ??= words;
  const isTold = columns.some(({ role }) => role === "passedOn");
  if (ids.includes("passedOn") && !isTold && statements.isNothingPassedOn === true) mapped["passedOn"] = 0;
}

function monthFinding(content: CellContent, cell: string, isYearMissing: boolean): Finding {
  return {
    code: isYearMissing ? "takeover-year-missing" : "takeover-month-unread",
    severity: isYearMissing ? "question" : "warning",
    at: { input: "month", name: { zh: "月份", en: "Month" }, cell },
    values: { found: typeof content === "object" ? content.error : String(content) },
  };
}
