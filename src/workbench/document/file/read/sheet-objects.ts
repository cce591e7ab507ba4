import type { GuardedPackage } from "../../../../sheet/file/guard-package";
import { readRelationships } from "../../../../sheet/file/relationships";
import type { NoteState } from "../../state/sheet-shape";
import type { ChartState, TableState } from "../../state/workbook-shape";
import { readChart, readChartAnchors } from "./charts";
import { readNotes, readPersons, withThreads } from "./notes";
import { readTable } from "./tables";

/** What stands on a sheet and has parts of its own. */
export interface SheetObjects {
  readonly tables: readonly TableState[];
  readonly charts: readonly ChartState[];
  readonly notes: readonly NoteState[];
}

/** 工作表对象 — the tables, charts and notes that a worksheet part leads to. */
export function readSheetObjects(
  from: GuardedPackage,
  part: string,
  sheet: string,
  { persons, firstChart }: { readonly persons: string | undefined; readonly firstChart: number },
): SheetObjects {
  const relationships = readRelationships(from, part);
  const textOf = (kind: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? undefined : from.readText(target);
  };
  const tables = relationships.flatMap(({ kind, target }) => {
    const source = kind === "table" ? from.readText(target) : undefined;
    return (source === undefined ? undefined : readTable(source, sheet, target)) ?? [];
  });
  const drawing = relationships.find(({ kind }) => kind === "drawing")?.target;
  const charts = drawing === undefined ? [] : readCharts(from, drawing, sheet, firstChart);
  const notes = withThreads(readNotes(textOf("comments")), textOf("threadedComment"), readPersons(persons));
  return { tables, charts, notes };
}

function readCharts(
  from: GuardedPackage,
  drawing: string,
  sheet: string,
  firstNumber: number,
): readonly ChartState[] {
  const targets = new Map(readRelationships(from, drawing).map(({ id, target }) => [id, target]));
  return readChartAnchors(from.readText(drawing) ?? "").flatMap((anchor, index): ChartState[] => {
    const part = targets.get(anchor.relationship);
    const source = part === undefined ? undefined : from.readText(part);
    if (part === undefined || source === undefined) return [];
    const { name, from: start, to } = anchor;
    return [
      {
        id: firstNumber + index,
        name,
        sheet,
        ...readChart(source),
        from: start,
        to,
        origin: { part, drawing, anchor: anchor.anchor },
        isRedrawn: false,
      },
    ];
  });
}
