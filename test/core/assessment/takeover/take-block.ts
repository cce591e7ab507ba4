import {
  assessRows,
  guessColumns,
  ledgerBlocks,
  mapRows,
  sentence,
  suggestedMethod,
  suggestFormulas,
  type ColumnGuess,
  type ConfirmedColumn,
  type LedgerBlock,
  type MappingStatements,
  type SourceRange,
  type TakeoverTableId,
} from "../../../../src/core";

/** How a test calls a cell. */
export const address = (row: number, column: number): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`;

/** The first block of a ledger with what is guessed about its columns. */
export function read(source: SourceRange): { block: LedgerBlock; guesses: readonly ColumnGuess[] } {
  const [block] = ledgerBlocks(source);
  if (block === undefined) throw new Error("no block");
  return { block, guesses: guessColumns(source, block) };
}

/** Header and role of every column. */
export function roles(source: SourceRange): Record<string, string | undefined> {
  return Object.fromEntries(read(source).guesses.map(({ header, role }) => [header, role]));
}

/** The columns as guessed, units typed for those whose header states none. */
export function columnsOf(
  source: SourceRange,
  units: Readonly<Record<string, string>> = {},
): readonly ConfirmedColumn[] {
  return read(source).guesses.flatMap((guess): ConfirmedColumn[] => {
    const { column, role, headerUnit, isPercentDoubtful } = guess;
    if (role === undefined) return [];
    const unit = headerUnit ?? units[role];
    const doubt = isPercentDoubtful === undefined ? {} : { isPercentDoubtful };
    return [{ column, role, ...(unit === undefined ? doubt : { headerUnit: unit }) }];
  });
}

/** The formulas beside a ledger, in the first column right of it, and why rows get none. */
export function beside(
  source: SourceRange,
  statements: MappingStatements = {},
  units: Readonly<Record<string, string>> = {},
): { formulas: readonly string[]; left: readonly string[] } {
  const { block } = read(source);
  const columns = columnsOf(source, units);
  const method = suggestedMethod(columns);
  if (method === undefined) return { formulas: [], left: [] };
  const { leftOut, findings } = assessRows(source, block, columns, method, address);
  const output = block.firstColumn + block.headers.length;
  const words = { source, statements };
  return {
    formulas: suggestFormulas(block, columns, output, address, leftOut, words).map(({ formula }) => formula),
    left: findings.map((finding) => sentence(finding, "zh")),
  };
}

/** The rows for a table of ours, with what is converted and left out. */
export function copied(
  source: SourceRange,
  table: TakeoverTableId,
  statements: MappingStatements = {},
  units: Readonly<Record<string, string>> = {},
) {
  const { block } = read(source);
  const columns = columnsOf(source, units);
  const { leftOut, findings } = assessRows(source, block, columns, table, address);
  const mapping = mapRows(source, block, columns, table, statements, leftOut, address);
  return {
    cells: mapping.rows.map(({ cells }) => cells),
    converted: mapping.converted.map(({ role, from, to }) => `${role} ${from} → ${to}`),
    codes: [...findings, ...mapping.findings].map(({ code, at }) => `${code} ${at?.cell ?? ""}`),
  };
}
