import type { Finding } from "../../finding";
import { factorUseTable, fuelUseTable, isBlank, type CellContent, type RecordTable } from "../../ledger";
import type { ColumnRoleId } from "./column-role";
import type { LedgerBlock } from "./ledger-block";
import { monthOf } from "./month-of";
import { unmerged, type SourceRange } from "./source-range";
import type { ConfirmedColumn } from "./suggest-formulas";

/** 写入的表 — the tables of ours that somebody's rows can go to. */
export const takeoverTables = [fuelUseTable, factorUseTable] as const satisfies readonly RecordTable[];

export type TakeoverTableId = (typeof takeoverTables)[number]["id"];

/** What is stated for the whole ledger because its rows do not say it. */
export interface MappingStatements {
  readonly year?: number;
  /** The words of a category. */
  readonly category?: string;
}

/** 映射的行 — a row of somebody's ledger by the columns of our table, and where it came from, counted from 0. */
export interface MappedRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string | number>>;
}

/** Which column of ours takes which of theirs, and which takes the unit that a header states. */
const targets: Readonly<
  Record<
    TakeoverTableId,
    {
      readonly values: Readonly<Partial<Record<ColumnRoleId, readonly string[]>>>;
      readonly units: Readonly<Partial<Record<ColumnRoleId, string>>>;
    }
  >
> = {
  fuelUse: {
    values: {
      base: ["base"],
      // Where rows are told apart by their fuel, the fuel is the name of the source too.
      source: ["source", "fuel"],
      category: ["category"],
      activity: ["consumption"],
      activityUnit: ["consumptionUnit"],
      netCalorificValue: ["netCalorificValue"],
      carbonContent: ["carbonContent"],
      oxidationRate: ["oxidationRate"],
      evidence: ["evidence"],
    },
    units: { activity: "consumptionUnit", netCalorificValue: "ncvUnit", carbonContent: "carbonUnit" },
  },
  factorUse: {
    values: {
      base: ["base"],
      source: ["source"],
      category: ["category"],
      activity: ["activity"],
      activityUnit: ["activityUnit"],
      factor: ["factor"],
      factorUnit: ["factorUnit"],
      evidence: ["evidence"],
    },
    units: { activity: "activityUnit", factor: "factorUnit" },
  },
};

/**
 * 映射行 — the rows of data as rows of our table, values as they stand; what a row does not say stays empty. Where there is no
 * evidence, the address of the source row is kept in its place. A row whose month cannot be read is left out with its reason.
 */
export function mapRows(
  source: SourceRange,
  block: LedgerBlock,
  columns: readonly ConfirmedColumn[],
  table: TakeoverTableId,
  statements: MappingStatements,
  leftOut: ReadonlySet<number>,
  address: (row: number, column: number) => string,
): { readonly rows: readonly MappedRow[]; readonly findings: readonly Finding[] } {
  const cells = unmerged(source);
  const findings: Finding[] = [];
  const rows = block.rows.flatMap((kind, index): MappedRow[] => {
    const row = block.firstRow + index;
    if (kind !== "data" || leftOut.has(row)) return [];
    const line = cells[row] ?? [];
    const mapped = mappedCells(line, columns, table);
    const origin = address(row, block.firstColumn);
    if (mapped.evidence === undefined) mapped.evidence = origin;
    if (mapped.category === undefined && statements.category !== undefined) {
      mapped.category = statements.category;
    }
    const month = columns.find(({ role }) => role === "month");
    const content = month === undefined ? undefined : line[month.column];
    if (month !== undefined && !isBlank(content)) {
      const reading = monthOf(content, statements.year);
      if (!("serial" in reading)) {
        findings.push(monthFinding(content, address(row, month.column), "isYearMissing" in reading));
        return [];
      }
      mapped.month = reading.serial;
    }
    return [{ row, cells: mapped }];
  });
  return { rows, findings };
}

function mappedCells(
  line: readonly (CellContent | undefined)[],
  columns: readonly ConfirmedColumn[],
  table: TakeoverTableId,
): Record<string, string | number> {
  const { values, units } = targets[table];
  const mapped: Record<string, string | number> = {};
  for (const { role, column, headerUnit } of columns) {
    const unit = units[role];
    if (unit !== undefined && headerUnit !== undefined) mapped[unit] = headerUnit;
    const content = line[column];
    if (isBlank(content) || typeof content === "object") continue;
    for (const id of values[role] ?? []) {
      mapped[id] = typeof content === "boolean" ? (content ? "TRUE" : "FALSE") : content;
    }
  }
  return mapped;
}

function monthFinding(content: CellContent, cell: string, isYearMissing: boolean): Finding {
  return {
    code: isYearMissing ? "takeover-year-missing" : "takeover-month-unread",
    severity: isYearMissing ? "question" : "warning",
    at: { input: "month", name: { zh: "月份", en: "Month" }, cell },
    values: { found: typeof content === "object" ? content.error : String(content) },
  };
}
