import fc from "fast-check";
import { calculatedTables } from "../../../../src/core/assessment/quantities";
import {
  carbonFlowsTable,
  factorUseTable,
  fuelUseTable,
  measuredGasTable,
  purchasedEnergyTable,
  type CellContent,
  type Column,
  type RecordTable,
} from "../../../../src/core";
import { Calculation, CellError, type StoredCell } from "../../../../src/sheet";
import { catalogueLibrary } from "../../../functions/catalogue-library";

type Row = Readonly<Record<string, string | number | null>>;

const numbers = [null, 0, 1, 0.1, 0.3, 12.5, 98.7654321, 1e6, -2, 1.01] as const;
const unitsOf: Readonly<Record<string, readonly string[]>> = {
  consumptionUnit: ["t", "kg", "万Nm³", "吨吨"],
  ncvUnit: ["GJ/t", "GJ/万Nm³", "MJ/kg"],
  carbonUnit: ["tC/GJ", "tC/TJ", "tC/t"],
  activityUnit: ["t", "kg", "MWh", "没有的单位"],
  factorUnit: ["tCO2/t", "kgCO2/kg", "tCO2/MWh", "tCO2e/t"],
  energyUnit: ["MWh", "kWh", "GJ"],
  flowUnit: ["m3/h", "万Nm³/h", "t/h"],
  concentrationUnit: ["mg/m3", "g/m3", "tCO2/t"],
};

function contentOf(column: Column): fc.Arbitrary<string | number | null> {
  const units = unitsOf[column.id];
  if (units !== undefined) return fc.constantFrom(null, null, ...units);
  if (column.kind === "choice") {
    return fc.constantFrom(null, ...(column.choices ?? []).map(({ text }) => text.zh));
  }
  return column.kind === "number" ? fc.constantFrom(...numbers) : fc.constant(null);
}

/** A row of a table; what formulas calculate stays empty. */
function rowOf(table: RecordTable): fc.Arbitrary<Row> {
  const columns: readonly Column[] = table.columns;
  const entered = columns.filter(({ formula }) => formula === undefined);
  return fc.record(Object.fromEntries(entered.map((column) => [column.id, contentOf(column)])));
}

/** What the sheet shows for the emissions of each row, by the formulas of the table. */
function shownIn(table: RecordTable, rows: readonly Row[]): readonly unknown[] {
  const columns: readonly Column[] = table.columns;
  const headers = columns.map(({ header }) => header.zh);
  const body = rows.flatMap((row, index): StoredCell[] =>
    columns.flatMap((column, place): StoredCell[] => {
      const at = { row: index + 1, column: place };
      const typed = column.formula?.replaceAll("[@", `${table.name}[@`);
      if (typed !== undefined) return [{ ...at, value: null, formula: typed }];
      const value = row[column.id] ?? null;
      return value === null ? [] : [{ ...at, value }];
    }),
  );
  const range = { startRow: 0, startColumn: 0, endRow: rows.length, endColumn: columns.length - 1 };
  const calculation = Calculation.of(
    {
      sheets: [
        {
          name: table.sheet,
          cells: [...headers.map((value, column) => ({ row: 0, column, value })), ...body],
        },
      ],
      tables: [
        {
          name: table.name,
          sheet: table.sheet,
          range,
          columns: headers,
          hasHeaderRow: true,
          hasTotalsRow: false,
        },
      ],
      names: [],
      usesDateSystem1904: false,
    },
    { library: catalogueLibrary() },
  );
  calculation.recalculate();
  const place = columns.findIndex(({ id }) => id === "emissions");
  return rows.map((_, index) => {
    const value = calculation.value(table.sheet, index + 1, place);
    return value instanceof CellError || value === "" || value === null ? "no number" : value;
  });
}

/** What the ledger's own calculation gives for the same rows. */
function calculated(table: RecordTable, rows: readonly Row[]): readonly unknown[] {
  const columns: readonly Column[] = table.columns;
  const content = {
    headers: columns.map(({ header }) => header.zh),
    rows: rows.map((row) => columns.map(({ id }): CellContent | undefined => row[id] ?? undefined)),
  };
  const [read] = calculatedTables({ [table.id]: content });
  return rows.map((_, index) => {
    const result = read?.rows.find(({ row }) => row === index + 1)?.result;
    return result?.kind === "done" ? result.value.toDouble() : "no number";
  });
}

test.each([fuelUseTable, factorUseTable, carbonFlowsTable, measuredGasTable, purchasedEnergyTable])(
  "a row of $name comes to what its formula in the sheet shows, or to nothing where that shows no number",
  (table: RecordTable) => {
    fc.assert(
      fc.property(fc.array(rowOf(table), { minLength: 1, maxLength: 20 }), (rows) => {
        expect(calculated(table, rows)).toEqual(shownIn(table, rows));
      }),
      { numRuns: 100 },
    );
  },
);
