import type { EnergyKind } from "../factors";
import type { ColumnRoleId } from "./column-role";
import type { Direction } from "./row-words";

/** A column as the user has confirmed it: what it is, and the unit its header states. */
export interface ConfirmedColumn {
  readonly column: number;
  readonly role: ColumnRoleId;
  readonly headerUnit?: string;
  /** The header says per cent, but its numbers may be fractions. */
  readonly isPercentDoubtful?: true;
}

/** 整个台账的说明 — what a person states for a whole ledger because its rows do not say it; nothing of it is guessed. */
export interface MappingStatements {
  readonly year?: number;
  /** The words of a category. */
  readonly category?: string;
  readonly direction?: Direction;
  /** By row, where sections of the ledger say it themselves; that goes before what is stated for all rows. */
  readonly sections?: ReadonlyMap<number, Direction>;
  readonly energy?: EnergyKind["id"];
  /** Nothing is passed on: only then a missing column counts as 0. */
  readonly isNothingPassedOn?: boolean;
}

/** 行的说明 — the statements as they hold for one row. */
export function statementsInRow(statements: MappingStatements, row: number): MappingStatements {
  const direction = statements.sections?.get(row);
  return direction === undefined ? statements : { ...statements, direction };
}
