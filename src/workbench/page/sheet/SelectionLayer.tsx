import type { PointerEvent } from "react";
import type { CellRange } from "../../../sheet";
import { boxOf, type Box, type GridGeometry } from "../../grid/geometry";
import { REFERENCE_COLOURS } from "../formula/formula-pieces";
import { referencedRanges } from "../formula/referenced-ranges";
import { useSession } from "../use-session";

interface SelectionLayerProps {
  readonly geometry: GridGeometry;
  readonly fillTarget: CellRange | undefined;
  readonly onFillStart: (event: PointerEvent) => void;
}

/** 选区层 — everything drawn over the cells: selection, headers of it, copied cells, spills and references being typed. */
export function SelectionLayer({ geometry, fillTarget, onFillStart }: SelectionLayerProps) {
  const { session, text } = useSession();
  const { document, sheet, selection, copied, editing } = session;
  const { active, range } = selection;
  const cell = document.cells.at(sheet.name, active.row, active.column);
  const activeRange = cell.merge ?? cellRange(active.row, active.column);
  const shownRange = cell.merge !== undefined && isOne(range) ? cell.merge : range;
  const others = document.selection.on(sheet.name).ranges.slice(1);
  const selected = boxOf(geometry, shownRange);
  return (
    <div className="selection-layer">
      <div className="column-mark" style={columnMark(geometry, selected)} />
      <div className="row-mark" style={rowMark(geometry, selected)} />
      {!isOne(shownRange) && (
        <div className="selected-cells" style={outside(geometry, selected, activeRange)} />
      )}
      {others.map((other) => (
        <div
          key={JSON.stringify(other)}
          className="selected-cells"
          style={boxStyle(boxOf(geometry, other))}
        />
      ))}
      <Outline className="selection-outline" box={selected} />
      <Outline className="active-outline" box={boxOf(geometry, activeRange)} />
      {cell.spill !== undefined && (
        <Outline className="spill-outline" box={boxOf(geometry, cell.spill.range)} />
      )}
      {copied?.sheet === sheet.name && (
        <Outline className="copied-outline" box={boxOf(geometry, copied.range)} />
      )}
      {fillTarget !== undefined && <Outline className="fill-outline" box={boxOf(geometry, fillTarget)} />}
      {editing !== undefined &&
        referencedRanges(session, editing)
          .filter((place) => place.sheet === sheet.name)
          .map((place, index) => (
            <Outline
              key={index}
              className={`reference-outline colour-${place.colour % REFERENCE_COLOURS}`}
              box={boxOf(geometry, place.range)}
            />
          ))}
      {editing === undefined && selected.width > 0 && selected.height > 0 && (
        <div
          className="fill-handle"
          title={text.fillHandle}
          style={{ left: selected.left + selected.width - 4, top: selected.top + selected.height - 4 }}
          onPointerDown={onFillStart}
        />
      )}
    </div>
  );
}

function Outline({ box, className }: { readonly box: Box; readonly className: string }) {
  if (box.width === 0 || box.height === 0) return null;
  return <div className={`outline ${className}`} style={boxStyle(box)} />;
}

/** The selected cells without the active one, which stays white. */
function outside(geometry: GridGeometry, selected: Box, active: CellRange) {
  const hole = boxOf(geometry, active);
  const left = hole.left - selected.left;
  const top = hole.top - selected.top;
  const right = left + hole.width;
  const bottom = top + hole.height;
  const points = [
    [0, 0],
    [0, selected.height],
    [left, selected.height],
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, selected.height],
    [selected.width, selected.height],
    [selected.width, 0],
  ];
  return { ...boxStyle(selected), clipPath: `polygon(${points.map(([x, y]) => `${x}px ${y}px`).join(",")})` };
}

function boxStyle({ left, top, width, height }: Box) {
  return { left: left - 1, top: top - 1, width: width + 1, height: height + 1 };
}

function columnMark({ headerHeight }: GridGeometry, { left, width }: Box) {
  return { left, top: 0, width, height: headerHeight };
}

function rowMark({ headerWidth }: GridGeometry, { top, height }: Box) {
  return { left: 0, top, width: headerWidth, height };
}

function isOne(range: CellRange): boolean {
  return range.startRow === range.endRow && range.startColumn === range.endColumn;
}

function cellRange(row: number, column: number): CellRange {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}
