import type { EditSource } from "../contract/edit-result";
import type { DocumentEvent } from "../contract/events";
import type { TableState, WorkbookShape } from "../state/workbook-shape";

/** 对象事件 — what listeners are told where sheets, tables, names, charts or settings are not what they were. */
export function objectEvents(
  before: WorkbookShape,
  after: WorkbookShape,
  source: EditSource,
): readonly DocumentEvent[] {
  const events: DocumentEvent[] = [
    ...sheetEvents(before, after, source),
    ...tableEvents(before, after, source),
  ];
  if (before.names !== after.names) events.push({ kind: "names-changed", source });
  if (before.charts !== after.charts) {
    const changed = new Set(
      [...before.charts, ...after.charts]
        .filter((chart) => {
          return !(before.charts.includes(chart) && after.charts.includes(chart));
        })
        .map(({ sheet }) => sheet),
    );
    for (const id of changed) {
      events.push({ kind: "charts-changed", sheet: nameOf(id, after, before), source });
    }
  }
  const areSettings =
    before.settings !== after.settings ||
    before.customXml !== after.customXml ||
    before.properties !== after.properties ||
    before.customProperties !== after.customProperties;
  if (areSettings) events.push({ kind: "settings-changed", source });
  return events;
}

function sheetEvents(before: WorkbookShape, after: WorkbookShape, source: EditSource): DocumentEvent[] {
  if (before.sheets === after.sheets) return [];
  const added = after.sheets.filter((sheet) => !before.sheets.includes(sheet));
  const deleted = before.sheets.filter((sheet) => !after.sheets.includes(sheet));
  const events: DocumentEvent[] = [
    ...added.map(({ name, id }): DocumentEvent => ({ kind: "sheet-added", sheet: name, id, source })),
    ...deleted.map(({ name, id }): DocumentEvent => ({ kind: "sheet-deleted", sheet: name, id, source })),
  ];
  return events.length > 0 ? events : [{ kind: "sheets-reordered", source }];
}

function tableEvents(before: WorkbookShape, after: WorkbookShape, source: EditSource): DocumentEvent[] {
  if (before.tables === after.tables) return [];
  const earlier = new Map(before.tables.map((table) => [table.id, table]));
  const later = new Map(after.tables.map((table) => [table.id, table]));
  const event = (
    kind: "table-added" | "table-changed" | "table-deleted",
    table: TableState,
  ): DocumentEvent => ({
    kind,
    id: table.id,
    table: table.name,
    sheet: nameOf(table.sheet, after, before),
    source,
  });
  return [
    ...after.tables.flatMap((table) => {
      const known = earlier.get(table.id);
      if (known === table) return [];
      return [event(known === undefined ? "table-added" : "table-changed", table)];
    }),
    ...before.tables.filter(({ id }) => !later.has(id)).map((table) => event("table-deleted", table)),
  ];
}

const nameOf = (id: string, ...shapes: readonly WorkbookShape[]): string =>
  shapes.flatMap(({ sheets }) => sheets).find((sheet) => sheet.id === id)?.name ?? "";
