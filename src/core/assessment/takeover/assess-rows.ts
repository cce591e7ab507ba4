import type { Finding, FindingCode, Place } from "../../finding";
import { isBlank, type CellContent } from "../../ledger";
import { parseUnit } from "../../unit";
import type { Text } from "../../text/language";
import { columnRoles, type ColumnRoleId } from "./column-role";
import type { LedgerBlock } from "./ledger-block";
import { textOf, unmerged, type SourceRange } from "./source-range";
import type { ConfirmedColumn } from "./confirmed-column";
import { unitMisfit } from "./unit-misfit";
import { directionOf, energyWords } from "./row-words";
import { isOver } from "./suggest-formulas";
import { needsOf, unitRoleOf, type TakeoverPurpose } from "./takeover-needs";
import { summedRows, totalRows } from "./total-rows";

/** 接管的行 — which rows are left out, counted from 0 inside the range, and why. */
export interface RowsAssessment {
  readonly leftOut: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/**
 * 评审行 — rows of data whose numbers are no numbers or whose unit cannot be read are left out, each with its reason, and so are
 * totals over them. What a row has to say depends on where it goes.
 */
export function assessRows(
  source: SourceRange,
  block: LedgerBlock,
  columns: readonly ConfirmedColumn[],
  purpose: TakeoverPurpose,
  address: (row: number, column: number) => string,
): RowsAssessment {
  const cells = unmerged(source);
  const needs = needsOf(purpose, columns);
  const { numbers } = needs;
  const needed = [...needs.units.filter((role) => numbers.includes(role)), ...numbers];
  const unitColumns = new Set(needed.map((role) => unitRoleOf(role, columns)));
  const activity = columns.find(({ role }) => role === numbers[0]);
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
    const isEntered = kind === "note" && !isBlank(content) && !isTitle(cells[row] ?? []);
    if (kind === "data" || isEntered) leaveOut(row);
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
    const at = (role: ColumnRoleId, column: number): Place => ({
      input: role,
      name: roleName(role),
      cell: address(row, column),
    });
    for (const { role, column } of columns) {
      const found = line[column];
      const code = codeOf(role, found);
      if (code !== undefined) {
        return { code, severity: "warning", at: at(role, column), values: { found: shown(found) } };
      }
    }
    const misfit = unitMisfit(purpose, line, columns);
    const column = columns.find(({ role }) => role === misfit?.role);
    if (misfit === undefined || column === undefined) return undefined;
    const { found, expected } = misfit;
    return {
      code: "takeover-unit-misfit",
      severity: "warning",
      at: at(misfit.role, column.column),
      values: { found, expected },
    };
  }

  function codeOf(role: ColumnRoleId, found: CellContent | undefined): FindingCode | undefined {
    if (numbers.includes(role) && !isNumber(role, found)) return "takeover-number-missing";
    if (unitColumns.has(role) && !isUnit(textOf(found))) return "takeover-unit-unread";
    if (!needs.words.some((word) => word === role)) return undefined;
    if (role === "direction" && directionOf(textOf(found)) === undefined) return "takeover-direction-unread";
    if (role === "energyKind" && energyWords(textOf(found)) === undefined) return "takeover-energy-unread";
    return undefined;
  }
}

const totalName: Text = { zh: "合计行", en: "Row of totals" };

/** One text alone, merged across the row or not, is a title, unless it is a number kept as a text. */
function isTitle(line: readonly (CellContent | undefined)[]): boolean {
  const [text = "", ...others] = new Set(line.map(textOf).filter((each) => each !== ""));
  return others.length === 0 && !/^[\d,.]+$/.test(text);
}

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
