import type { ChartSeries } from "../contract/chart-view";
import type { DocumentCore } from "../document-core";
import { CellsChange, type CellReplacement } from "../state/change";
import type { ConditionalFormatState, ValidationState } from "../state/sheet-shape";
import type { SheetState } from "../state/sheet-state";
import type { ChartState, NameState, TableState } from "../state/workbook-shape";

/** Where a formula stands; `sheet` is missing for what belongs to the whole workbook. */
export interface FormulaPlace {
  readonly sheet: SheetState | undefined;
  readonly row: number;
  readonly column: number;
  /** Whether it is the formula of this cell, and not of a rule or name that is read as seen from it. */
  readonly isCell: boolean;
}

/** What becomes of a formula. */
export type FormulaRewriter = (formula: string, place: FormulaPlace) => string;

/** 改写公式 — puts every formula of the workbook through a rewriter, as part of the step that is under way. */
export function rewriteFormulas(core: DocumentCore, rewrite: FormulaRewriter): void {
  const { state } = core;
  for (const sheet of state.shape.sheets) {
    rewriteCells(core, sheet, rewrite);
    rewriteSheetShape(core, sheet, rewrite);
  }
  const names = mapped(state.shape.names, (name) => rewrittenName(name, core, rewrite));
  const tables = mapped(state.shape.tables, (table) => rewrittenTable(table, core, rewrite));
  const charts = mapped(state.shape.charts, (chart) => rewrittenChart(chart, rewrite));
  const { shape } = state;
  if (names !== shape.names || tables !== shape.tables || charts !== shape.charts) {
    state.setShape({ names, tables, charts });
  }
}

function rewriteCells(core: DocumentCore, sheet: SheetState, rewrite: FormulaRewriter): void {
  const changes: CellReplacement[] = [];
  for (const [row, own] of sheet.rows.entries()) {
    if (own === undefined) continue;
    for (let column = 0; column < own.cells.length; column++) {
      const before = own.cells[column];
      if (before?.formula === undefined) continue;
      const formula = rewrite(before.formula, { sheet, row, column, isCell: true });
      if (formula !== before.formula) {
        changes.push({ row, column, before, after: before.withFormula(formula) });
      }
    }
  }
  if (changes.length > 0) core.state.apply(new CellsChange(sheet, changes, true));
}

function rewriteSheetShape(core: DocumentCore, sheet: SheetState, rewrite: FormulaRewriter): void {
  const { validations, conditionalFormats } = sheet.shape;
  const newValidations = mapped(validations, (rule) => rewrittenValidation(rule, sheet, rewrite));
  const newFormats = mapped(conditionalFormats, (format) => rewrittenFormat(format, sheet, rewrite));
  if (newValidations === validations && newFormats === conditionalFormats) return;
  core.state.setSheetShape(sheet, { validations: newValidations, conditionalFormats: newFormats });
}

function rewrittenValidation(
  rule: ValidationState,
  sheet: SheetState,
  rewrite: FormulaRewriter,
): ValidationState {
  const { formula1, formula2, ranges } = rule;
  const place = { sheet, row: ranges[0]?.startRow ?? 0, column: ranges[0]?.startColumn ?? 0, isCell: false };
  const changed1 = formula1 === undefined ? undefined : rewrite(formula1, place);
  const changed2 = formula2 === undefined ? undefined : rewrite(formula2, place);
  if (changed1 === formula1 && changed2 === formula2) return rule;
  return {
    ...rule,
    ...(changed1 === undefined ? {} : { formula1: changed1 }),
    ...(changed2 === undefined ? {} : { formula2: changed2 }),
  };
}

function rewrittenFormat(
  format: ConditionalFormatState,
  sheet: SheetState,
  rewrite: FormulaRewriter,
): ConditionalFormatState {
  const [first] = format.ranges;
  const place = { sheet, row: first?.startRow ?? 0, column: first?.startColumn ?? 0, isCell: false };
  const formulas = mapped(format.formulas, (formula) => rewrite(formula, place));
  return formulas === format.formulas ? format : { ...format, formulas };
}

function rewrittenName(name: NameState, core: DocumentCore, rewrite: FormulaRewriter): NameState {
  const sheet = name.sheet === undefined ? undefined : core.state.sheetWithId(name.sheet);
  const formula = rewrite(name.formula, { sheet, row: 0, column: 0, isCell: false });
  return formula === name.formula ? name : withoutSource({ ...name, formula });
}

function rewrittenTable(table: TableState, core: DocumentCore, rewrite: FormulaRewriter): TableState {
  const sheet = core.state.sheetWithId(table.sheet);
  const row = table.range.startRow + (table.hasHeaderRow ? 1 : 0);
  const columns = mapped(table.columns, (column, index) => {
    if (column.calculatedFormula === undefined) return column;
    const place = { sheet, row, column: table.range.startColumn + index, isCell: false };
    const calculatedFormula = rewrite(column.calculatedFormula, place);
    return calculatedFormula === column.calculatedFormula ? column : { ...column, calculatedFormula };
  });
  return columns === table.columns ? table : { ...table, columns };
}

function rewrittenChart(chart: ChartState, rewrite: FormulaRewriter): ChartState {
  const place = { sheet: undefined, row: 0, column: 0, isCell: false };
  const series = mapped(chart.series, (one): ChartSeries => {
    const values = rewrite(one.values, place);
    const categories = one.categories === null ? null : rewrite(one.categories, place);
    const name =
      one.name !== null && "formula" in one.name ? { formula: rewrite(one.name.formula, place) } : one.name;
    const isSame =
      values === one.values &&
      categories === one.categories &&
      JSON.stringify(name) === JSON.stringify(one.name);
    return isSame ? one : { name, categories, values };
  });
  return series === chart.series ? chart : { ...chart, series };
}

/** A changed name is no longer what the file's element says. */
export function withoutSource<Item extends { readonly source?: string }>(item: Item): Item {
  const rest = { ...item };
  Reflect.deleteProperty(rest, "source");
  return rest;
}

/** The list itself where nothing in it changes, so that one look tells. */
export function mapped<Item>(
  items: readonly Item[],
  map: (item: Item, index: number) => Item,
): readonly Item[] {
  let isChanged = false;
  const result = items.map((item, index) => {
    const changed = map(item, index);
    if (changed !== item) isChanged = true;
    return changed;
  });
  return isChanged ? result : items;
}
