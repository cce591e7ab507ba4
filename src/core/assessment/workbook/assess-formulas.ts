import type { Finding, Place } from "../../finding";
import { formulaInLanguage, isBlank, positionOf, type Column, type RecordTable } from "../../ledger";
import { isFromLedger } from "./from-ledger";
import type { WorkbookTable } from "./workbook-contents";

/** What stands in a calculated cell: its own formula, another one, one that is not bound, or something entered. */
export type FormulaState = "own" | "unbound" | "changed" | "overwritten" | "absent";

/** 公式的状态 — compares the formula of a cell with the one of its column; the spelling of references does not matter. */
export function formulaState(
  table: RecordTable,
  column: Column,
  formula: string | undefined,
  content: WorkbookTable["rows"][number][number],
): FormulaState {
  if (formula === undefined) return isBlank(content) ? "absent" : "overwritten";
  if (isUnbound(formula, content)) return "unbound";
  return ownFormulas(table, column).has(plain(table, formula.replace(/^=/, ""))) ? "own" : "changed";
}

/**
 * 未连上 — whether a formula speaks of the add-in's functions in the form of a file, or by their name and Excel does not know
 * it. A foreign add-in's formula is none of our business.
 */
export function isUnbound(formula: string, content: WorkbookTable["rows"][number][number]): boolean {
  if (/_xldudf_CN_/i.test(formula)) return true;
  const isNameError = typeof content === "object" && content.error === "#NAME?";
  return isNameError && /(?<![\w.])CN\.[A-Z0-9]+\(/i.test(formula);
}

const known = new WeakMap<Column, ReadonlySet<string>>();

/** The formula of a column in both languages; written once for a column, not for each of its rows. */
function ownFormulas(table: RecordTable, column: Column): ReadonlySet<string> {
  const found = known.get(column);
  if (found !== undefined) return found;
  const { formula = "" } = column;
  const made = new Set(
    (["zh", "en"] as const).map((language) => plain(table, formulaInLanguage(formula, table, language))),
  );
  known.set(column, made);
  return made;
}

/** Spellings of the same formula: with or without the table's name, `@` or `#This Row`, with spaces, in any case. */
function plain(table: RecordTable, formula: string): string {
  return formula
    .replace(/\s+/g, "")
    .replace(/\[\[#ThisRow\],\[([^[\]]+)\]\]/gi, "[@$1]")
    .replace(/\[@\[([^[\]]+)\]\]/g, "[@$1]")
    .replace(new RegExp(`\\b${table.name}\\[@`, "gi"), "[@")
    .toUpperCase();
}

/** Inside its own table a formula need not name it; files do, sheets do not. */
function asInTheSheet({ name }: RecordTable, formula: string): string {
  return formula.replace(new RegExp(`\\b${name}\\[@`, "gi"), "[@");
}

/** 评审公式 — calculated cells that are not calculated any more, and formulas where an entry is expected. */
export function assessFormulas(table: RecordTable, content: WorkbookTable): readonly Finding[] {
  const findings: Finding[] = [];
  for (const column of table.columns) {
    const position = positionOf(column, content.headers);
    if (position === -1) continue;
    content.rows.forEach((cells, row) => {
      if (cells.every(isBlank) && (content.formulas[row] ?? []).every((each) => each === undefined)) return;
      const formula = content.formulas[row]?.[position];
      const finding =
        column.formula === undefined
          ? entryFinding(table, column, formula, cells[position])
          : calculatedFinding(table, column, formula, cells[position]);
      if (finding === undefined) return;
      findings.push({
        ...finding,
        clause: column.clause,
        at: placeOf(table, column, content, row, position),
      });
    });
  }
  return findings;
}

function calculatedFinding(
  table: RecordTable,
  column: Column,
  formula: string | undefined,
  content: WorkbookTable["rows"][number][number],
): Finding | undefined {
  const found = formula === undefined ? shown(content) : asInTheSheet(table, formula);
  switch (formulaState(table, column, formula, content)) {
    case "own":
    case "absent":
      return undefined;
    case "unbound":
      return { code: "formula-unbound", severity: "error", values: { found } };
    case "changed":
      return { code: "formula-changed", severity: "warning", values: { found } };
    case "overwritten":
      return { code: "formula-overwritten", severity: "error", values: { found } };
  }
}

function entryFinding(
  table: RecordTable,
  column: Column,
  formula: string | undefined,
  content: WorkbookTable["rows"][number][number],
): Finding | undefined {
  if (formula !== undefined) {
    return isFromLedger(formula)
      ? undefined
      : { code: "formula-in-input", severity: "note", values: { found: asInTheSheet(table, formula) } };
  }
  const first = typeof content === "string" ? content.trim().slice(0, 1) : "";
  return column.kind === "text" && ["=", "+", "@"].includes(first)
    ? { code: "formula-as-text", severity: "warning", values: { found: first } }
    : undefined;
}

function placeOf(
  table: RecordTable,
  column: Column,
  content: WorkbookTable,
  row: number,
  position: number,
): Place {
  const cell = content.addressAt?.(row, position);
  return {
    input: `${table.name}.${column.id}`,
    name: {
      zh: `${table.title.zh}·${column.header.zh}`,
      en: `${table.title.en}: ${column.header.en}`,
    },
    row: row + 1,
    ...(cell === undefined ? {} : { cell }),
  };
}

function shown(content: WorkbookTable["rows"][number][number]): string {
  return typeof content === "object" ? content.error : String(content ?? "");
}
