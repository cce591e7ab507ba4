import {
  assessRows,
  mapRows,
  parseUnit,
  suggestedMethod,
  suggestFormulas,
  unstatedUnits,
  type ColumnGuess,
  type ColumnRoleId,
  type ConfirmedColumn,
  type Finding,
  type LedgerBlock,
  type MappedRow,
  type SuggestedFormula,
  type SuggestedMethod,
  type TakeoverTableId,
} from "../../../core";
import { quotedSheetName } from "../../../sheet/address/cell-address";
import type { RangeWrite } from "../../workbook/sheets/range-write";
import { asText, type WrittenCell } from "../../workbook/sheets/written-cell";
import { areaOf, type ColumnRoles, type LedgerReading } from "./ledger-reading";

/** 接管的选择 — what a person has decided about a block. */
export interface TakeoverChoices {
  readonly roles: ColumnRoles;
  /** Units of whole columns, as typed, where nothing states them. */
  readonly units: Readonly<Partial<Record<ColumnRoleId, string>>>;
  readonly year: string;
  readonly category: string;
}

/** 接管的安排 — the columns as confirmed, what is still open, and which rows are left out for which reasons. */
export interface TakeoverPlan {
  readonly method: SuggestedMethod | undefined;
  readonly columns: readonly ConfirmedColumn[];
  /** Numbers whose unit is still to be stated. */
  readonly openUnits: readonly ColumnRoleId[];
  readonly leftOut: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/** The columns as confirmed; a unit that was typed for a whole column stands for one in its header. */
export function confirmedColumns(
  guesses: readonly ColumnGuess[],
  { roles, units }: TakeoverChoices,
): readonly ConfirmedColumn[] {
  return guesses.flatMap(({ column, headerUnit }): ConfirmedColumn[] => {
    const role = roles.get(column);
    if (role === undefined) return [];
    const unit = headerUnit ?? readUnit(units[role]);
    return [{ column, role, ...(unit === undefined ? {} : { headerUnit: unit }) }];
  });
}

/** A typed unit where it can be read. */
export function readUnit(typed: string | undefined): string | undefined {
  const text = typed?.trim() ?? "";
  return text !== "" && "unit" in parseUnit(text) ? text : undefined;
}

/** 安排 — which method the columns make possible, what is still to be stated, and which rows are left out. */
export function planOf(
  reading: LedgerReading,
  block: LedgerBlock,
  guesses: readonly ColumnGuess[],
  choices: TakeoverChoices,
  isForFormulas: boolean,
): TakeoverPlan {
  const columns = confirmedColumns(guesses, choices);
  const method = suggestedMethod(columns);
  const { source } = reading;
  const rows = assessRows(source, block, columns, isForFormulas ? method : undefined, placeIn(reading));
  return { method, columns, openUnits: unstatedUnits(columns, method), ...rows };
}

/** The formulas beside the data; `output` is a column of the sheet, counted from 0. */
export function formulasOf(
  reading: LedgerReading,
  block: LedgerBlock,
  plan: TakeoverPlan,
  output: number,
): readonly SuggestedFormula[] {
  const column = output - reading.region.area.column;
  return suggestFormulas(block, plan.columns, column, reading.address, plan.leftOut);
}

/** One column from the header down to the last row; cells without a formula are left alone. */
export function formulaWrite(
  reading: LedgerReading,
  block: LedgerBlock,
  formulas: readonly SuggestedFormula[],
  output: number,
  header: string,
): RangeWrite {
  const area = { ...areaOf(reading, block), column: output, columns: 1 };
  const cells: WrittenCell[][] = Array.from({ length: area.rows }, () => [null]);
  cells[0] = [asText(header)];
  for (const { row, formula } of formulas) cells[row - block.headerRow] = [`=${formula}`];
  return { area, cells };
}

/** The rows for a table of ours, and all that keeps a row out of it. */
export function rowsOf(
  reading: LedgerReading,
  block: LedgerBlock,
  plan: TakeoverPlan,
  choices: TakeoverChoices,
  table: TakeoverTableId,
): { readonly rows: readonly MappedRow[]; readonly findings: readonly Finding[] } {
  const year = /^\d{4}$/.test(choices.year.trim()) ? Number(choices.year.trim()) : undefined;
  const statements = {
    ...(year === undefined ? {} : { year }),
    ...(choices.category === "" ? {} : { category: choices.category }),
  };
  const mapped = mapRows(
    reading.source,
    block,
    plan.columns,
    table,
    statements,
    plan.leftOut,
    placeIn(reading),
  );
  // Totals are not copied: our tables have their own.
  const rowFindings = plan.findings.filter(({ at }) => at?.input !== "total");
  return { rows: mapped.rows, findings: [...rowFindings, ...mapped.findings] };
}

function placeIn({ region, address }: LedgerReading): (row: number, column: number) => string {
  const sheet = quotedSheetName(region.area.sheet);
  return (row, column) => `${sheet}!${address(row, column)}`;
}
