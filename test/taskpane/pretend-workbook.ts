import {
  boundaryChangesTable,
  boundaryTables,
  contentToWrite,
  itemHeaders,
  ledgerTables,
  type CellContent,
  type Column,
  type LedgerTable,
} from "../../src/core";
import { columnLetters } from "../../src/sheet";
import { findConflicts } from "../../src/taskpane/workbook/write-conflicts";
import type {
  LedgerSnapshot,
  LedgerWorkbook,
  TableSnapshot,
} from "../../src/taskpane/workbook/ledger-workbook";
import { PretendSheets } from "./pretend-sheets";
import { PretendTrace } from "./pretend-trace";
import type { SheetChart } from "../../src/taskpane/workbook/insert-chart";
import type { LoadedTable } from "../../src/taskpane/workbook/load-tables";

type Cells = (CellContent | undefined)[][];

/** A workbook in memory with the pane's own view of Excel, for tests of what is seen. */
export class PretendWorkbook implements LedgerWorkbook {
  readonly tables = new Map<string, { headers: string[]; rows: Cells; formulas: Map<string, string> }>();
  readonly asked: string[] = [];
  selection = "排放!B2:B9";
  activeCell: { address: string; content: string } = { address: "排放!D2", content: "" };
  failure: unknown;
  readonly sheets = new PretendSheets();
  readonly trace = new PretendTrace();
  readonly charts = new Map<string, SheetChart>();
  private readonly listeners = new Set<() => void>();

  /** With all tables as they are made, nothing answered. */
  static complete(): PretendWorkbook {
    const workbook = new PretendWorkbook();
    workbook.make([...boundaryTables, boundaryChangesTable]);
    return workbook;
  }

  /** With the sample ledger's own table of the enterprise. */
  static sample(): PretendWorkbook {
    const workbook = new PretendWorkbook();
    workbook.tables.set("enterprise", {
      headers: ["项目", "内容", "说明"],
      rows: [
        ["企业名称", "示例钢铁有限公司", "CIECCPA061 8.2.1"],
        ["国民经济行业", "31 黑色金属冶炼和压延加工业", "GB/T 4754"],
        ["生产基地", "示例基地", "GUIDE 5.1"],
        ["声明期", "2025年度", "GUIDE 8.1.1"],
        ["GWP 版本", "AR5", ""],
      ],
      formulas: new Map(),
    });
    return workbook;
  }

  /** Somebody types in the sheet. */
  edit(table: string, row: number, column: number, content: CellContent | undefined): void {
    const cells = this.tables.get(table)?.rows[row];
    if (cells === undefined) throw new Error(`no row ${row} in ${table}`);
    cells[column] = content;
    this.listeners.forEach((listener) => listener());
  }

  /** The content of an item of the enterprise. */
  item(name: string, table = "enterprise"): CellContent | undefined {
    return this.tables.get(table)?.rows.find(([item]) => item === name)?.[1];
  }

  read = async (tables: readonly LedgerTable[]): Promise<LedgerSnapshot> => {
    this.fail();
    const asked = tables.filter(({ id }) => this.tables.has(id));
    return Object.fromEntries(asked.map(({ id }) => [id, this.snapshot(id)]));
  };

  complete = async (tables: readonly LedgerTable[]): Promise<readonly string[]> => {
    this.fail();
    return this.make(tables);
  };

  write: LedgerWorkbook["write"] = async (edits, isOverwriting) => {
    this.fail();
    const tables = ledgerTables.flatMap((definition): LoadedTable[] =>
      this.tables.has(definition.id)
        ? [{ definition, excel: undefined as never, snapshot: this.snapshot(definition.id) }]
        : [],
    );
    const conflicts = findConflicts(tables, edits);
    if (conflicts.length > 0 && !isOverwriting) return { kind: "conflicts", conflicts };
    const added = new Map<string, Cells[number]>();
    for (const { table: id, row, column, typed } of edits) {
      const table = this.tables.get(id);
      if (table === undefined) continue;
      const { headers, rows } = table;
      const definition: LedgerTable | undefined = ledgerTables.find((each) => each.id === id);
      if (definition === undefined) continue;
      const columns: readonly Column[] = definition.form === "items" ? definition.items : definition.columns;
      const asked = columns.find((each) => each.id === column);
      if (asked === undefined) continue;
      const isItems = definition.form === "items";
      const at = isItems ? rows.findIndex(([item]) => item === asked.header.zh) : Number(row);
      const key = `${id} ${isItems ? column : row}`;
      const cells = rows[at] ?? added.get(key) ?? newRow(rows, isItems ? [asked.header.zh] : []);
      added.set(key, cells);
      const { value } = contentToWrite(asked, typed);
      cells[headers.indexOf(isItems ? itemHeaders.content : asked.header.zh)] =
        value === "" ? undefined : value;
    }
    return { kind: "written" };
  };

  watch = async (changed: () => void): Promise<() => void> => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  jumpTo = async (address: string): Promise<void> => {
    this.fail();
    this.asked.push(`jump ${address}`);
  };

  selectedAddress = async (): Promise<string> => this.selection;

  insertFormula: LedgerWorkbook["insertFormula"] = async (formula, isOverwriting) => {
    this.fail();
    const { address, content } = this.activeCell;
    if (content !== "" && !isOverwriting) return { kind: "occupied", cell: address, now: content };
    this.activeCell = { address, content: formula };
    return { kind: "inserted", cell: address };
  };

  recalculate = async (): Promise<void> => {
    this.fail();
    this.asked.push("recalculate");
  };

  freeSheetName = async (wanted: string): Promise<string> => {
    this.fail();
    let name = wanted;
    for (let number = 2; this.charts.has(name); number += 1) name = `${wanted} ${number}`;
    return name;
  };

  insertChart: LedgerWorkbook["insertChart"] = async (chart) => {
    this.fail();
    if (this.charts.has(chart.sheet)) return { kind: "taken", sheet: chart.sheet };
    this.charts.set(chart.sheet, chart);
    return { kind: "inserted", sheet: chart.sheet };
  };

  private make(definitions: readonly LedgerTable[]): readonly string[] {
    const missing = definitions.filter(({ id }) => !this.tables.has(id));
    for (const table of missing) {
      const isItems = table.form === "items";
      this.tables.set(table.id, {
        headers: isItems ? Object.values(itemHeaders) : table.columns.map(({ header }) => header.zh),
        rows: isItems
          ? table.items.map(({ header }) => [header.zh])
          : table.firstRows.map((row) => table.columns.map(({ id }) => row[id])),
        formulas: new Map(),
      });
    }
    return missing.map(({ name }) => name);
  }

  private snapshot(id: string): TableSnapshot {
    const { headers, rows, formulas } = this.tables.get(id) ?? { headers: [], rows: [], formulas: new Map() };
    const sheet = ledgerTables.find((table) => table.id === id)?.sheet ?? "";
    return {
      sheet,
      content: {
        headers,
        rows: rows.map((cells) => headers.map((_header, column) => cells[column])),
        addressAt: (row, column) => `${sheet}!${columnLetters(column)}${row + 4}`,
      },
      formulas: rows.map((_cells, row) => headers.map((_header, column) => formulas.get(`${row},${column}`))),
    };
  }

  private fail(): void {
    if (this.failure !== undefined) throw this.failure;
  }
}

function newRow(rows: Cells, cells: (CellContent | undefined)[]): Cells[number] {
  rows.push(cells);
  return cells;
}
