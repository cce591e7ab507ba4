import {
  assessWorkbook,
  basesTable,
  fuelUseTable,
  ledgerTables,
  schemaSteps,
  schemaVersion,
  sentence,
  templateInfoTable,
  type Column,
  type LedgerTable,
  type WorkbookTable,
} from "../../../../src/core";

type Cells = WorkbookTable["rows"][number];

/** A table as a workbook would hold it: rows by column id, calculated cells with their own formula unless told otherwise. */
function workbookTable(
  table: LedgerTable,
  rows: readonly Readonly<Record<string, Cells[number]>>[],
  formulas: readonly Readonly<Record<string, string>>[] = [],
): WorkbookTable {
  const columns = table.form === "records" ? table.columns : [];
  return {
    sheet: table.sheet,
    headers: columns.map(({ header }) => header.zh),
    rows: rows.map((row) => columns.map(({ id }) => row[id])),
    formulas: rows.map((_, index) => columns.map(({ id }) => formulas[index]?.[id])),
    hiddenRows: 0,
    isProtected: false,
    addressAt: (row, column) => `${table.sheet}!${String.fromCharCode(65 + column)}${row + 4}`,
  };
}

function info(version: number | undefined): WorkbookTable {
  return {
    sheet: "模板信息",
    headers: ["项目", "内容"],
    rows: [["架构版本", version]],
    formulas: [[]],
    hiddenRows: 0,
    isProtected: false,
  };
}

const fuelColumns: readonly Column[] = fuelUseTable.columns;
const emissions = `=${fuelColumns.find(({ id }) => id === "emissions")?.formula ?? ""}`;
const coal = {
  month: 45658,
  source: "锅炉",
  category: "直接·固定源燃烧",
  fuel: "烟煤",
  consumption: 10,
  emissions: 20,
};

function codes(name: string, table: WorkbookTable): readonly string[] {
  return assessWorkbook({ [name]: table }).findings.map(({ code }) => code);
}

test("a workbook of our own version is at home", () => {
  expect(assessWorkbook({ TemplateInfo: info(schemaVersion) })).toEqual({ standing: "same", findings: [] });
});

test("a workbook of a newer version is said to be read only", () => {
  const { standing, findings } = assessWorkbook({ TemplateInfo: info(schemaVersion + 1) });
  expect(standing).toBe("newer");
  expect(findings.map((finding) => sentence(finding, "zh"))[0]).toContain("只读打开");
});

test("a workbook of an older version can be completed", () => {
  expect(assessWorkbook({ TemplateInfo: info(0) }).standing).toBe("older");
});

test("a workbook that does not state its version is asked", () => {
  expect(assessWorkbook({ TemplateInfo: info(undefined) }).findings.map(({ code }) => code)).toEqual([
    "schema-unstated",
  ]);
});

test("a formula as its column has it is no finding", () => {
  expect(codes("FuelUse", workbookTable(fuelUseTable, [coal], [{ emissions }]))).toEqual([]);
});

test("Excel's other spellings of the same formula are the same formula", () => {
  const spelt = emissions.replace(/\[@(\S+?)\]/g, "FuelUse[[#This Row],[$1]]");
  expect(codes("FuelUse", workbookTable(fuelUseTable, [coal], [{ emissions: spelt }]))).toEqual([]);
});

test("a number typed over a formula is named with its cell", () => {
  const [finding] = assessWorkbook({ FuelUse: workbookTable(fuelUseTable, [coal]) }).findings;
  expect(finding).toMatchObject({ code: "formula-overwritten", severity: "error", values: { found: "20" } });
  expect(finding?.at?.cell).toMatch(/^燃料燃烧!/);
});

test("another formula in a calculated cell is a warning", () => {
  expect(codes("FuelUse", workbookTable(fuelUseTable, [coal], [{ emissions: "=E4*2" }]))).toEqual([
    "formula-changed",
  ]);
});

test.each(["=_xldudf_CN_FUEL(E4)", "=[2]!_xldudf_CN_FUEL(E4)"])(
  "%s is not bound to the add-in",
  (formula) => {
    expect(codes("FuelUse", workbookTable(fuelUseTable, [coal], [{ emissions: formula }]))).toEqual([
      "formula-unbound",
    ]);
  },
);

test("a bare function that shows #NAME? is not bound either", () => {
  const rows = [{ ...coal, emissions: { error: "#NAME?" } }];
  expect(codes("FuelUse", workbookTable(fuelUseTable, rows, [{ emissions }]))).toContain("formula-unbound");
});

test("a formula where an entry is expected is a note", () => {
  const formulas = [{ consumption: "=3+7", emissions }];
  expect(codes("FuelUse", workbookTable(fuelUseTable, [coal], formulas))).toEqual(["formula-in-input"]);
});

test("text that looks like a formula is named", () => {
  const rows = [{ ...coal, evidence: "=HYPERLINK(1)" }];
  expect(codes("FuelUse", workbookTable(fuelUseTable, rows, [{ emissions }]))).toEqual(["formula-as-text"]);
});

test("two rows that say exactly the same are perhaps one entered twice", () => {
  const table = workbookTable(fuelUseTable, [coal, coal], [{ emissions }, { emissions }]);
  expect(assessWorkbook({ FuelUse: table }).findings).toMatchObject([
    { code: "row-twice", severity: "warning", values: { rows: "1、2" } },
  ]);
});

test("two bases of the same name are an error", () => {
  const rows = [
    { base: "一厂", inside: "纳入" },
    { base: "一厂", inside: "不纳入", reason: "已关停" },
  ];
  expect(codes("Bases", workbookTable(basesTable, rows))).toEqual(["key-twice"]);
});

test("a renamed column is found beside the one that is missing", () => {
  const table = workbookTable(basesTable, [{ base: "一厂", inside: "纳入" }]);
  const headers = table.headers.map((header) => (header === "理由" ? "为什么" : header));
  expect(codes("Bases", { ...table, headers })).toEqual(["column-missing", "column-renamed"]);
});

test("hidden rows and protected sheets are said", () => {
  const table = { ...workbookTable(basesTable, []), hiddenRows: 3, isProtected: true };
  expect(codes("Bases", table)).toEqual(["rows-hidden", "sheet-protected"]);
});

test("an empty workbook lacks every table of the schema, in its order", () => {
  const steps = schemaSteps({}, ledgerTables);
  expect(steps.map(({ table }) => table.name)).toEqual(ledgerTables.map(({ name }) => name));
});

test("a table that lacks a column gets just that column", () => {
  const table = workbookTable(basesTable, []);
  const headers = table.headers.filter((header) => header !== "依据");
  expect(schemaSteps({ Bases: { ...table, headers } }, [basesTable])).toMatchObject([
    { kind: "addColumn", column: { id: "evidence" } },
  ]);
});

test("a table of items that lacks an item gets just that item", () => {
  const steps = schemaSteps({ TemplateInfo: info(1) }, [templateInfoTable]);
  expect(steps.map((step) => step.kind)).toEqual(Array(templateInfoTable.items.length - 1).fill("addItem"));
});
