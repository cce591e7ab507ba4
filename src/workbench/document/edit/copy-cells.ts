import type { CellRange } from "../../../sheet";
import { columnLimit, rowLimit } from "../../../sheet/address/cell-address";
import type { PasteKind } from "../contract/cell-editing";
import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";
import { copiedFormula } from "../reference/copy-formula";
import { containsRange, intersection, sizeOf } from "../reference/ranges";
import { Cell } from "../state/cell";
import type { ValidationState } from "../state/sheet-shape";
import type { SheetState } from "../state/sheet-state";
import { withoutSource } from "../structure/rewrite-formulas";
import { growTables } from "../tables/grow-tables";
import { CellPatch } from "./cell-patch";
import { commitCells } from "./commit-cells";

/** Some cells of a sheet. */
export interface SheetRange {
  readonly sheet: SheetState;
  readonly range: CellRange;
}

/** A cell as it is copied; `undefined` where there is none. */
type Copied = (row: number, column: number, down: number, across: number) => Cell | undefined;

/**
 * 复制粘贴 — copies cells: relative references move along, merged areas and validations come with them. A target that is a
 * multiple of the source is filled with repetitions; any other target only says where to start.
 */
export function copyCells(core: DocumentCore, from: SheetRange, to: SheetRange, kind: PasteKind): void {
  const { height, width } = sizeOf(from.range);
  const size = sizeOf(to.range);
  const isMultiple = size.height % height === 0 && size.width % width === 0;
  const [tall, wide] = isMultiple ? [size.height, size.width] : [height, width];
  const { startRow, startColumn } = to.range;
  const target = { startRow, startColumn, endRow: startRow + tall - 1, endColumn: startColumn + wide - 1 };
  if (target.endRow >= rowLimit || target.endColumn >= columnLimit) {
    refuse("粘贴的内容超出工作表。", "What is pasted does not fit on the sheet.");
  }
  const patch = new CellPatch(core, to.sheet);
  const copied = copierOf(core, from, patch, kind);
  for (let row = 0; row < tall; row++) {
    for (let column = 0; column < wide; column++) {
      const [fromRow, fromColumn] = [
        from.range.startRow + (row % height),
        from.range.startColumn + (column % width),
      ];
      const [atRow, atColumn] = [startRow + row, startColumn + column];
      const cell = copied(fromRow, fromColumn, atRow - fromRow, atColumn - fromColumn);
      if (kind === "formats") {
        patch.setStyle(atRow, atColumn, cell?.style ?? from.sheet.styleAt(fromRow, fromColumn));
      } else patch.set(atRow, atColumn, cell);
    }
  }
  commitCells(core, patch);
  if (kind === "all") copyPlacedThings(core, from, to.sheet, target);
  if (kind !== "formats") growTables(core, to.sheet, target);
}

function copierOf(core: DocumentCore, { sheet }: SheetRange, patch: CellPatch, kind: PasteKind): Copied {
  // What the source holds now counts, even where the target lies over it.
  return (row, column, down, across) => {
    const cell = sheet.cell(row, column);
    const ownStyle = patch.styleAt(row + down, column + across);
    const style =
      kind === "all" || kind === "formats" ? (cell?.style ?? sheet.styleAt(row, column)) : ownStyle;
    if (kind === "values") {
      const value = core.calculator.value(sheet.name, row, column);
      return value === null && style === 0 ? undefined : new Cell(value, undefined, style);
    }
    if (cell?.formula === undefined) {
      const isNothing = (cell?.value ?? null) === null && style === 0;
      return isNothing ? undefined : new Cell(cell?.value ?? null, undefined, style);
    }
    const formula = copiedFormula(cell.formula, down, across);
    return new Cell(null, formula, style, movedArray(cell, down, across));
  };
}

function movedArray({ array }: Cell, down: number, across: number): Cell["array"] {
  if (array === undefined) return undefined;
  if (array.isDynamic) return { isDynamic: true };
  const { startRow, startColumn, endRow, endColumn } = array.range;
  return {
    isDynamic: false,
    range: {
      startRow: startRow + down,
      endRow: endRow + down,
      startColumn: startColumn + across,
      endColumn: endColumn + across,
    },
  };
}

/** Merged areas and validations of the source, once for every repetition. */
function copyPlacedThings(core: DocumentCore, from: SheetRange, sheet: SheetState, target: CellRange): void {
  const { height, width } = sizeOf(from.range);
  const { merges, validations } = from.sheet.shape;
  const sourceMerges = merges.filter((merge) => containsRange(from.range, merge));
  const rules = validations.filter(({ ranges }) => ranges.some((range) => intersection(range, from.range)));
  const hadMerges = sheet.shape.merges.some((merge) => intersection(merge, target));
  if (sourceMerges.length === 0 && rules.length === 0 && !hadMerges) return;
  const newMerges = sheet.shape.merges.filter((merge) => !containsRange(target, merge));
  const added: ValidationState[] = [];
  for (let row = target.startRow; row <= target.endRow; row += height) {
    for (let column = target.startColumn; column <= target.endColumn; column += width) {
      const [down, across] = [row - from.range.startRow, column - from.range.startColumn];
      newMerges.push(...sourceMerges.map((merge) => movedRange(merge, down, across)));
      for (const rule of rules) added.push(copiedRule(rule, from.range, down, across));
    }
  }
  core.state.setSheetShape(sheet, {
    merges: newMerges,
    validations: rules.length === 0 ? sheet.shape.validations : [...added, ...sheet.shape.validations],
  });
}

const movedRange = (range: CellRange, down: number, across: number): CellRange => ({
  startRow: range.startRow + down,
  endRow: range.endRow + down,
  startColumn: range.startColumn + across,
  endColumn: range.endColumn + across,
});

function copiedRule(rule: ValidationState, source: CellRange, down: number, across: number): ValidationState {
  const plain = withoutSource(rule);
  const ranges = rule.ranges.flatMap((range) => intersection(range, source) ?? []);
  const [first, own] = [rule.ranges[0], ranges[0]];
  const by = {
    down: (own?.startRow ?? 0) - (first?.startRow ?? 0) + down,
    across: (own?.startColumn ?? 0) - (first?.startColumn ?? 0) + across,
  };
  const { formula1, formula2 } = rule;
  return {
    ...plain,
    ranges: ranges.map((range) => movedRange(range, down, across)),
    ...(formula1 === undefined ? {} : { formula1: copiedFormula(formula1, by.down, by.across) }),
    ...(formula2 === undefined ? {} : { formula2: copiedFormula(formula2, by.down, by.across) }),
  };
}
