import {
  assessRows,
  mapRows,
  sectionDirections,
  suggestFormulas,
  unstatedUnits,
  unstatedWords,
  type ColumnGuess,
  type ColumnRoleId,
  type ConfirmedColumn,
  type Finding,
  type LedgerBlock,
  type Mapping,
  type MappingStatements,
  type SuggestedFormula,
  type TakeoverPurpose,
  type TakeoverTableId,
} from "../../../core";
import { quotedSheetName } from "../../../sheet/address/cell-address";
import type { RangeWrite } from "../../workbook/sheets/range-write";
import { asText, type WrittenCell } from "../../workbook/sheets/written-cell";
import { areaOf, type LedgerReading } from "./ledger-reading";
import { confirmedColumns, statementsOf, type TakeoverChoices } from "./takeover-choices";

/** 接管的安排 — the columns as confirmed, what is still open, and which rows are left out for which reasons. */
export interface TakeoverPlan {
  readonly columns: readonly ConfirmedColumn[];
  readonly statements: MappingStatements;
  /** Numbers whose unit is still to be stated. */
  readonly openUnits: readonly ColumnRoleId[];
  /** What rows have to say and neither a column nor a person says. */
  readonly openWords: readonly ("direction" | "energyKind")[];
  readonly leftOut: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/** 安排 — what is still to be stated for a purpose, and which rows are left out. */
export function planOf(
  reading: LedgerReading,
  block: LedgerBlock,
  guesses: readonly ColumnGuess[],
  choices: TakeoverChoices,
  purpose: TakeoverPurpose,
): TakeoverPlan {
  const columns = confirmedColumns(guesses, choices);
  const statements = { ...statementsOf(choices), sections: sectionDirections(reading.source, block) };
  return {
    columns,
    statements,
    openUnits: unstatedUnits(columns, purpose),
    openWords: unstatedWords(columns, purpose, statements, dataRows(block)),
    ...assessRows(reading.source, block, columns, purpose, placeIn(reading)),
  };
}

/** What is asked for all rows, answered or not. */
export function askedWords(
  { source }: LedgerReading,
  block: LedgerBlock,
  columns: readonly ConfirmedColumn[],
  purpose: TakeoverPurpose,
): TakeoverPlan["openWords"] {
  return unstatedWords(columns, purpose, { sections: sectionDirections(source, block) }, dataRows(block));
}

/** Whether titles among the rows say a direction that the purpose asks for and no column says. */
export function isToldBySections(
  { source }: LedgerReading,
  block: LedgerBlock,
  columns: readonly ConfirmedColumn[],
  purpose: TakeoverPurpose,
): boolean {
  const isNeeded = unstatedWords(columns, purpose, {}, dataRows(block)).includes("direction");
  return isNeeded && sectionDirections(source, block).size > 0;
}

function dataRows(block: LedgerBlock): readonly number[] {
  return block.rows.flatMap((kind, index) => (kind === "data" ? [block.firstRow + index] : []));
}

/** The formulas beside the data; `output` is a column of the sheet, counted from 0. */
export function formulasOf(
  reading: LedgerReading,
  block: LedgerBlock,
  plan: TakeoverPlan,
  output: number,
): readonly SuggestedFormula[] {
  const column = output - reading.region.area.column;
  const words = { source: reading.source, statements: plan.statements };
  return suggestFormulas(block, plan.columns, column, reading.address, plan.leftOut, words);
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
  { columns, statements, leftOut, findings }: TakeoverPlan,
  table: TakeoverTableId,
): Mapping {
  const place = placeIn(reading);
  const mapped = mapRows(reading.source, block, columns, table, statements, leftOut, place);
  // Totals are not copied: our tables have their own.
  const rowFindings = findings.filter(({ at }) => at?.input !== "total");
  return { ...mapped, findings: [...rowFindings, ...mapped.findings] };
}

function placeIn({ region, address }: LedgerReading): (row: number, column: number) => string {
  const sheet = quotedSheetName(region.area.sheet);
  return (row, column) => `${sheet}!${address(row, column)}`;
}
