import { readRelationships } from "../../../../sheet/file/relationships";
import type { SheetState } from "../../state/sheet-state";
import type { ChartState, TableState, WorkbookShape } from "../../state/workbook-shape";
import type { OpenedFile, OpenedSheet } from "../opened-file";
import type { PackageEdits } from "../package-edits";
import { chartContentType, chartPart, chartRelationship } from "./chart-part";
import {
  changedDrawing,
  drawingContentType,
  drawingRelationship,
  emptyDrawing,
  withChart,
} from "./drawing-part";
import { shiftsOf } from "./replay";
import { changedTablePart, newTablePart, tableContentType, tableRelationship } from "./table-part";

/** 表格写入 — the tables of a sheet; gives the relationships that the sheet lists, or `undefined` where they are the same. */
export function writeTables(
  file: OpenedFile,
  shape: WorkbookShape,
  sheet: SheetState,
  part: string,
  edits: PackageEdits,
): readonly string[] | undefined {
  const own = shape.tables.filter((table) => table.sheet === sheet.id);
  const before = file.shape.tables.filter((table) => table.sheet === sheet.id);
  const links = readRelationships(file.package, part).filter(({ kind }) => kind === "table");
  const gone = before.filter(({ origin }) => !own.some((table) => table.origin === origin));
  for (const { origin } of gone) {
    if (origin !== undefined) edits.remove(origin);
    const link = links.find(({ target }) => target === origin);
    if (link !== undefined) edits.unrelate(part, link.id);
  }
  let isOther = gone.length > 0;
  const ids = own.map((table): string => {
    const known =
      table.origin === undefined ? undefined : before.find(({ origin }) => origin === table.origin);
    if (known?.origin !== undefined) {
      if (known !== table) edits.edit(known.origin, (source) => changedTablePart(source, table, known));
      return links.find(({ target }) => target === known.origin)?.id ?? "";
    }
    isOther = true;
    const added = edits.add(
      "xl/tables/table#.xml",
      newTablePart(table, freeNumber(shape.tables, table)),
      tableContentType,
    );
    return edits.relate(part, tableRelationship, added);
  });
  return isOther ? ids : undefined;
}

/** Tables of one workbook must not share a number. */
function freeNumber(tables: readonly TableState[], table: TableState): number {
  const isTaken = tables.some((other) => other !== table && other.id === table.id);
  return isTaken ? Math.max(...tables.map(({ id }) => id)) + 1 : table.id;
}

/** 图表写入 — the charts of a sheet; gives the relationship of a drawing that had to be added. */
export function writeCharts(
  file: OpenedFile,
  shape: WorkbookShape,
  sheet: SheetState,
  part: string,
  edits: PackageEdits,
): string | undefined {
  const own = shape.charts.filter((chart) => chart.sheet === sheet.id);
  const before = file.shape.charts.filter((chart) => chart.sheet === sheet.id);
  const shifts = shiftsOf(sheet.id, shape.rewrites);
  let drawing = readRelationships(file.package, part).find(({ kind }) => kind === "drawing")?.target;
  let relationship: string | undefined;
  if (drawing !== undefined) {
    const charts = new Map<number, ChartState | undefined>();
    for (const known of before) {
      const now = own.find(({ id }) => id === known.id);
      if (known.origin === undefined || (now === known && shifts.length === 0)) continue;
      charts.set(known.origin.anchor, now);
      if (now === undefined) removeChart(known.origin, edits);
      else if (now.isRedrawn) edits.set(known.origin.part, chartPart(now));
    }
    if (charts.size > 0 || shifts.length > 0) {
      edits.edit(drawing, (source) => changedDrawing(source, { charts, shifts }));
    }
  }
  for (const chart of own.filter(({ origin }) => origin === undefined)) {
    if (drawing === undefined) {
      drawing = edits.add("xl/drawings/drawing#.xml", emptyDrawing, drawingContentType);
      relationship = edits.relate(part, drawingRelationship, drawing);
    }
    const added = edits.add("xl/charts/chart#.xml", chartPart(chart), chartContentType);
    const link = edits.relate(drawing, chartRelationship, added);
    edits.edit(drawing, (source) => withChart(source, chart, link));
  }
  return relationship;
}

function removeChart({ part, drawing }: NonNullable<ChartState["origin"]>, edits: PackageEdits): void {
  const link = readRelationships(edits.from, drawing).find(({ target }) => target === part);
  if (link !== undefined) edits.unrelate(drawing, link.id);
  edits.remove(part);
}

/** 删除的工作表 — takes a sheet's part out of the package with everything that only it leads to. */
export function removeSheet(file: OpenedFile, { part }: OpenedSheet, edits: PackageEdits): void {
  const own = new Set(["table", "comments", "vmlDrawing", "drawing", "threadedComment", "printerSettings"]);
  for (const { kind, target } of readRelationships(file.package, part)) {
    if (!own.has(kind)) continue;
    if (kind === "drawing") {
      for (const link of readRelationships(file.package, target)) {
        if (link.kind === "chart") edits.remove(link.target);
      }
    }
    edits.remove(target);
  }
  edits.remove(part);
  const link = file.parts.relationships.find(({ target }) => target === part);
  if (link !== undefined) edits.unrelate(file.parts.part, link.id);
}
