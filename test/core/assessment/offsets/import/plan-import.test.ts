import {
  carbonAssetsTable,
  guessMapping,
  importedTable,
  planImport,
  readRecords,
  type AssetKindId,
  type ImportPlan,
} from "../../../../../src/core";

const registerWith = (serial: string) =>
  readRecords(carbonAssetsTable, {
    headers: ["批次", "种类", "数量", "序列号"],
    rows: [["甲", "CCER", 10, serial]],
  }).rows;

function planOf(text: string, serial = "", kind?: AssetKindId): ImportPlan {
  const table = importedTable(text);
  if (table === undefined) throw new Error("no header found");
  return planImport(table, guessMapping(table.headers), serial === "" ? [] : registerWith(serial), kind);
}

describe("what an import would enter", () => {
  test("has the kind that was chosen where the text states none", () => {
    expect(planOf("批次,数量\n乙,5", "", "ccer").rows).toEqual([
      { row: 1, cells: { lot: "乙", quantity: "5", kind: "CCER" } },
    ]);
  });

  test("leaves the kind empty where nobody has chosen one", () => {
    expect(planOf("批次,数量\n乙,5").rows[0]?.cells).toEqual({ lot: "乙", quantity: "5" });
  });

  test("names a lot by its serial number where the text has no name", () => {
    expect(planOf("序列号,数量\nCCER-01-001-1-5,5").rows[0]?.cells.lot).toBe("CCER-01-001-1-5");
  });

  test("keeps a text that looks like a formula as it stands", () => {
    expect(planOf('批次,项目名称\n乙,"=HYPERLINK(1)"').rows[0]?.cells.projectName).toBe("=HYPERLINK(1)");
  });

  test("says which cells are not what their column asks", () => {
    const { unread } = planOf("批次,数量,注销日期\n乙,约5吨,03/04/2024");
    expect(unread.map(({ row, column, text }) => [row, column.id, text])).toEqual([
      [1, "quantity", "约5吨"],
      [1, "retiredOn", "03/04/2024"],
    ]);
  });
});

describe("units that are listed already", () => {
  const serial = "CCER-01-001-1-5";

  test("are skipped where the register has them, however they are written", () => {
    expect(planOf(`序列号,数量\nccer-01-001-1–5,5`, serial)).toMatchObject({
      rows: [],
      skipped: [{ row: 1, sameAs: "register" }],
    });
  });

  test("are skipped where the text names them twice", () => {
    expect(planOf(`序列号,数量\n${serial},5\n${serial},5`)).toMatchObject({
      rows: [{ row: 1 }],
      skipped: [{ row: 2, sameAs: "text" }],
    });
  });

  test("are kept where serials overlap only in part: that is for people to look at", () => {
    expect(planOf("序列号,数量\nCCER-01-001-3-9,7", serial).rows.length).toBe(1);
  });

  test("are not seen in rows without serial numbers", () => {
    expect(planOf("批次,数量\n乙,5\n乙,5").rows.length).toBe(2);
  });
});
