import type { Finding, Place } from "../../finding";
import { isBlank, type CellContent } from "../../ledger";
import { parseUnit } from "../../unit";
import type { Text } from "../../text/language";
import { columnRoles, type ColumnRoleId } from "./column-role";
import type { LedgerBlock } from "./ledger-block";
import { textOf, unmerged, type SourceRange } from "./source-range";
import { isOver, type ConfirmedColumn, type SuggestedMethod } from "./suggest-formulas";
import { summedRows, totalRows } from "./total-rows";

/** 接管的行 — which rows are left out, counted from 0 inside the range, and why. */
export interface RowsAssessment {
  readonly leftOut: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/** The numbers that each method cannot do without. */
const numbersOf = {
  FUEL: ["activity", "netCalorificValue", "carbonContent", "oxidationRate"],
  EMISSION: ["activity", "factor"],
} as const satisfies Record<SuggestedMethod, readonly ColumnRoleId[]>;

/** The numbers that have a unit, and the column in which it may stand row by row. */
const units = [
  { role: "activity", unitRole: "activityUnit" },
  { role: "factor", unitRole: "factorUnit" },
  { role: "netCalorificValue", unitRole: undefined },
  { role: "carbonContent", unitRole: undefined },
] as const satisfies readonly { role: ColumnRoleId; unitRole: ColumnRoleId | undefined }[];

/** 未写单位的列 — numbers whose unit stands neither in a column of its own nor in the header: it has to be asked for. */
export function unstatedUnits(
  columns: readonly ConfirmedColumn[],
  method: SuggestedMethod | undefined,
): readonly ColumnRoleId[] {
  const needed: readonly ColumnRoleId[] = method === undefined ? ["activity"] : numbersOf[method];
  return units.flatMap(({ role, unitRole }) => {
    const column = columns.find((each) => each.role === role);
    if (column === undefined || !needed.includes(role)) return [];
    const isStated = column.headerUnit !== undefined || columns.some((each) => each.role === unitRole);
    return isStated ? [] : [role];
  });
}

/**
 * 评审行 — rows of data whose numbers are no numbers or whose unit cannot be read are left out, each with its reason, and so are
 * totals over them. Without a method only the activity data have to be there.
 */
export function assessRows(
  source: SourceRange,
  block: LedgerBlock,
  columns: readonly ConfirmedColumn[],
  method: SuggestedMethod | undefined,
  address: (row: number, column: number) => string,
): RowsAssessment {
  const cells = unmerged(source);
  const numbers: readonly ColumnRoleId[] = method === undefined ? ["activity"] : numbersOf[method];
  const activity = columns.find(({ role }) => role === "activity");
  const isUnit = unitReader();
  const leftOut = new Set<number>();
  const findings: Finding[] = [];
  const leaveOut = (row: number): void => {
    const finding = rowFinding(row, cells[row] ?? []);
    if (finding === undefined) return;
    leftOut.add(row);
    findings.push(finding);
  };
  block.rows.forEach((kind, index) => {
    const row = block.firstRow + index;
    const content = activity === undefined ? undefined : cells[row]?.[activity.column];
    // A row without any number holds data all the same where something is entered as its activity data.
    if (kind === "data" || (kind === "note" && !isBlank(content))) leaveOut(row);
  });
  // Below its last number a ledger ends, unless numbers go on there that are kept as texts.
  for (let row = block.lastRow + 1; activity !== undefined && row < cells.length; row += 1) {
    if (!/^[\d,.]*\d[\d,.]*$/.test(textOf(cells[row]?.[activity.column]))) break;
    leaveOut(row);
  }
  for (const total of totalRows(block)) {
    const at: Place = { input: "total", name: totalName, cell: address(total.row, block.firstColumn) };
    if (isOver(total, leftOut)) {
      findings.push({ code: "takeover-total-short", severity: "warning", at, values: {} });
    } else if (summedRows(total) === undefined) {
      findings.push({ code: "takeover-total-scattered", severity: "warning", at, values: {} });
    }
  }
  return { leftOut, findings };

  function rowFinding(row: number, line: readonly (CellContent | undefined)[]): Finding | undefined {
    for (const { role, column } of columns) {
      const found = line[column];
      const at: Place = { input: role, name: roleName(role), cell: address(row, column) };
      const values = { found: shown(found) };
      if (numbers.includes(role) && !isNumber(role, found)) {
        return { code: "takeover-number-missing", severity: "warning", at, values };
      }
      const isNeeded = units.some((each) => each.unitRole === role && numbers.includes(each.role));
      if (isNeeded && !isUnit(textOf(found))) {
        return { code: "takeover-unit-unread", severity: "warning", at, values };
      }
    }
    return undefined;
  }
}

const totalName: Text = { zh: "合计行", en: "Row of totals" };

/** The oxidation rate is also written as a percentage, which Excel may keep as a text. */
function isNumber(role: ColumnRoleId, content: CellContent | undefined): boolean {
  return typeof content === "number" || (role === "oxidationRate" && /^\d+(\.\d+)?%$/.test(textOf(content)));
}

function roleName(role: ColumnRoleId): Text {
  return columnRoles.find(({ id }) => id === role)?.name ?? totalName;
}

/** Units repeat from row to row; each is read once. */
function unitReader(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const found = known.get(text) ?? "unit" in parseUnit(text);
    known.set(text, found);
    return found;
  };
}

function shown(content: CellContent | undefined): string {
  if (content === undefined) return "";
  return typeof content === "object" ? content.error : String(content);
}
