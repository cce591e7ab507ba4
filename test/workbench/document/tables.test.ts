import type { WorkbookDocument } from "../../../src/workbench/document";
import { at, done, held, type, typed, value } from "./open-documents";

/** A table 台账 with the columns 量, 因子 and 排放, whose last one is calculated; below it two blank rows and a sum. */
function ledger(): WorkbookDocument {
  const document = typed(["量", "因子", "排放"], ["2", "3", ""], ["4", "5", ""]);
  done(document.tables.add("Sheet1", at("A1:C3"), { name: "台账" }));
  type(document, "C2", ["=[@量]*[@因子]"]);
  type(document, "F1", ["=SUM(台账[排放])"]);
  return document;
}

describe("a new table", () => {
  test("takes its column names from the headers", () => {
    const document = typed(["量", "", "量"], ["1", "2", "3"]);
    done(document.tables.add("Sheet1", at("A1:C2")));
    expect(document.tables.list[0]).toMatchObject({
      name: "表1",
      dataRange: at("A2:C2"),
      columns: [{ name: "量" }, { name: "列1" }, { name: "量2" }],
    });
  });

  test("makes texts of its headers", () => {
    const document = typed(["2025", "2026"], ["1", "2"]);
    done(document.tables.add("Sheet1", at("A1:B2")));
    expect([value(document, "A1"), value(document, "B1")]).toEqual(["2025", "2026"]);
  });

  test("gets a header row where the range has none", () => {
    const document = typed(["1", "2"]);
    done(document.tables.add("Sheet1", at("A1:B1"), { hasHeaders: false }));
    expect(document.cells.values("Sheet1", at("A1:B2"))).toEqual([
      ["列1", "列2"],
      [1, 2],
    ]);
  });

  test.each([
    ["overlaps another", at("C3:D5"), {}],
    ["has a name that is no name", at("H1:I3"), { name: "a b" }],
    ["has a name that is taken", at("H1:I3"), { name: "台账" }],
    ["has a name that is an address", at("H1:I3"), { name: "AB12" }],
  ])("is refused where it %s", (_, range, options) => {
    expect(ledger().tables.add("Sheet1", range, options)).toMatchObject({ ok: false });
  });

  test("cannot contain merged cells", () => {
    const document = typed(["a", "b"]);
    done(document.structure.merge("Sheet1", at("A2:B2")));
    expect(document.tables.add("Sheet1", at("A1:B3"))).toMatchObject({ ok: false });
  });
});

describe("calculated columns", () => {
  test("a formula typed into one cell fills its column", () => {
    expect(ledger().cells.values("Sheet1", at("C2:C3"))).toEqual([[6], [20]]);
  });

  test("a formula typed over one of them fills the column anew", () => {
    const document = ledger();
    type(document, "C3", ["=[@量]+[@因子]"]);
    expect(document.cells.values("Sheet1", at("C2:C3"))).toEqual([[5], [9]]);
  });

  test("a formula beside constants stays alone", () => {
    const document = ledger();
    type(document, "B3", ["=1+1"]);
    expect(held(document, "B2")).toBe(3);
  });

  test("a row typed below the table becomes part of it and gets the formula", () => {
    const document = ledger();
    type(document, "A4", ["10", "10"]);
    expect([value(document, "C4"), value(document, "F1"), document.tables.get("台账")?.range]).toEqual([
      100,
      126,
      at("A1:C4"),
    ]);
  });

  test("rows pasted over the last row and beyond become part of it and get the formula", () => {
    const document = ledger();
    done(document.edit.pasteText("Sheet1", 2, 0, "4\t6\n10\t10\n1\t7"));
    expect([
      document.cells.values("Sheet1", at("C2:C5")),
      value(document, "F1"),
      document.tables.get("台账")?.range,
    ]).toEqual([[[6], [24], [100], [7]], 137, at("A1:C5")]);
  });

  test("a formula with addresses moves along into new rows", () => {
    const document = typed(["量", "两倍"], ["1", ""], ["2", ""]);
    done(document.tables.add("Sheet1", at("A1:B3")));
    type(document, "B2", ["=A2*2"]);
    type(document, "A4", ["8"]);
    expect(held(document, "B4")).toBe("=A4*2");
  });

  test("a column typed beside the table becomes part of it", () => {
    const document = ledger();
    type(document, "D1", ["备注"]);
    expect(document.tables.get("台账")?.columns.map(({ name }) => name)).toEqual([
      "量",
      "因子",
      "排放",
      "备注",
    ]);
  });

  test("undoing takes the row, its formula and the table's growth back at once", () => {
    const document = ledger();
    type(document, "A4", ["10"]);
    document.history.undo();
    expect([value(document, "A4"), value(document, "C4"), document.tables.get("台账")?.range]).toEqual([
      null,
      null,
      at("A1:C3"),
    ]);
  });
});

describe("rows", () => {
  test("are added at the end with values and formulas", () => {
    const document = ledger();
    done(
      document.tables.addRows("台账", [
        [1, 1, null],
        [2, 2, null],
      ]),
    );
    expect([document.tables.get("台账")?.range, value(document, "F1")]).toEqual([at("A1:C5"), 31]);
  });

  test("are added in between, and what stands below moves down", () => {
    const document = ledger();
    type(document, "A6", ["下面"]);
    done(document.tables.addRows("台账", [[1, 1, null]], 1));
    expect([document.cells.values("Sheet1", at("A2:C4")), value(document, "A7")]).toEqual([
      [
        [2, 3, 6],
        [1, 1, 1],
        [4, 5, 20],
      ],
      "下面",
    ]);
  });

  test("what stands beside the table stays when rows are added in between", () => {
    const document = ledger();
    type(document, "F3", ["旁边"]);
    done(document.tables.addRows("台账", [[1, 1, null]], 0));
    expect(value(document, "F3")).toBe("旁边");
  });

  test("of the wrong width are refused", () => {
    expect(ledger().tables.addRows("台账", [[1, 2]])).toMatchObject({ ok: false });
  });

  test("are deleted, and what stands below moves up", () => {
    const document = ledger();
    type(document, "A6", ["下面"]);
    done(document.tables.deleteRows("台账", 0, 1));
    expect([
      document.cells.values("Sheet1", at("A2:C2")),
      value(document, "A5"),
      value(document, "F1"),
    ]).toEqual([[[4, 5, 20]], "下面", 20]);
  });

  test("the last one is only emptied", () => {
    const document = ledger();
    done(document.tables.deleteRows("台账", 0, 2));
    expect([document.tables.get("台账")?.range, value(document, "A2")]).toEqual([at("A1:C2"), null]);
  });

  test("inserted on the sheet inside the table get its formula", () => {
    const document = ledger();
    done(document.structure.insertRows("Sheet1", 2, 1));
    expect([held(document, "C3"), document.tables.get("台账")?.range]).toEqual([
      "=[@量]*[@因子]",
      at("A1:C4"),
    ]);
  });

  test("all of them deleted on the sheet leave one blank row", () => {
    const document = ledger();
    done(document.structure.deleteRows("Sheet1", 1, 2));
    expect([document.tables.get("台账")?.range, value(document, "A2")]).toEqual([at("A1:C2"), null]);
  });

  test("the header cannot be deleted alone", () => {
    expect(ledger().structure.deleteRows("Sheet1", 0, 1)).toMatchObject({ ok: false });
  });

  test("the table goes with all its rows", () => {
    const document = ledger();
    done(document.structure.deleteRows("Sheet1", 0, 3));
    expect(document.tables.list).toEqual([]);
  });
});

describe("columns", () => {
  test("are added with a formula", () => {
    const document = ledger();
    done(document.tables.addColumn("台账", { name: "千克", formula: "=[@排放]*1000" }));
    expect(document.cells.values("Sheet1", at("D1:D3"))).toEqual([["千克"], [6000], [20000]]);
  });

  test("are added in between with values", () => {
    const document = ledger();
    done(document.tables.addColumn("台账", { name: "单位", values: ["t", "kg"] }, 1));
    expect([
      document.cells.values("Sheet1", at("B1:B3")),
      value(document, "D3"),
      held(document, "G1"),
    ]).toEqual([[["单位"], ["t"], ["kg"]], 20, "=SUM(台账[排放])"]);
  });

  test("are deleted, and references to them are lost", () => {
    const document = ledger();
    done(document.tables.deleteColumn("台账", "因子"));
    expect([held(document, "B2"), document.tables.get("台账")?.range]).toEqual(["=[@量]*#REF!", at("A1:B3")]);
  });

  test("are renamed through their header", () => {
    const document = ledger();
    type(document, "A1", ["活动数据"]);
    expect([document.tables.get("台账")?.columns[0]?.name, held(document, "C2")]).toEqual([
      "活动数据",
      "=[@活动数据]*[@因子]",
    ]);
  });

  test("are renamed by name, in formulas elsewhere too", () => {
    const document = ledger();
    done(document.tables.renameColumn("台账", "排放", "排放 量"));
    expect([value(document, "C1"), held(document, "F1"), value(document, "F1")]).toEqual([
      "排放 量",
      "=SUM(台账[排放 量])",
      26,
    ]);
  });

  test("a header that is cleared gets a name again", () => {
    const document = ledger();
    done(document.edit.clear("Sheet1", at("A1")));
    expect(value(document, "A1")).toBe("列1");
  });

  test("inserted on the sheet inside the table become columns of it", () => {
    const document = ledger();
    done(document.structure.insertColumns("Sheet1", 1, 1));
    expect([document.tables.get("台账")?.columns.map(({ name }) => name), value(document, "B1")]).toEqual([
      ["量", "列1", "因子", "排放"],
      "列1",
    ]);
  });

  test("the cells of one are found by its name", () => {
    expect(ledger().tables.columnRange("台账", "因子")).toEqual(at("B2:B3"));
  });

  test("a formula for a whole column is set at once", () => {
    const document = ledger();
    done(document.tables.setColumnFormula("台账", "因子", "=[@量]^2"));
    expect(document.cells.values("Sheet1", at("B2:C3"))).toEqual([
      [4, 8],
      [16, 64],
    ]);
  });
});

describe("the table itself", () => {
  test("is renamed in every formula", () => {
    const document = ledger();
    done(document.tables.rename("台账", "排放表"));
    expect([held(document, "F1"), value(document, "F1")]).toEqual(["=SUM(排放表[排放])", 26]);
  });

  test("is resized; rows and columns it gains are filled and named", () => {
    const document = ledger();
    type(document, "A5", ["9"]);
    done(document.tables.resize("台账", at("A1:D5")));
    expect([
      document.tables.get("台账")?.columns.length,
      value(document, "D1"),
      value(document, "C5"),
    ]).toEqual([4, "列1", 0]);
  });

  test("keeps its header row when it is resized", () => {
    expect(ledger().tables.resize("台账", at("A2:C3"))).toMatchObject({ ok: false });
  });

  test("gets a totals row and loses it again", () => {
    const document = ledger();
    done(document.tables.setTotalsRow("台账", true));
    const shown = [value(document, "A4"), value(document, "C4"), value(document, "F1")];
    done(document.tables.setTotalsRow("台账", false));
    expect([shown, document.tables.get("台账")?.range]).toEqual([["汇总", 26, 26], at("A1:C3")]);
  });

  test("becomes plain cells, with addresses in its place", () => {
    const document = ledger();
    done(document.tables.convertToRange("台账"));
    expect([held(document, "F1"), held(document, "C3"), document.tables.list]).toEqual([
      "=SUM(Sheet1!$C$2:$C$3)",
      "=Sheet1!$A3*Sheet1!$B3",
      [],
    ]);
  });

  test("is deleted with its cells", () => {
    const document = ledger();
    done(document.tables.delete("台账"));
    expect([document.tables.list, value(document, "A1")]).toEqual([[], null]);
  });

  test("is found around a cell", () => {
    expect([ledger().tables.around("Sheet1", 2, 1)?.name, ledger().tables.around("Sheet1", 9, 1)]).toEqual([
      "台账",
      undefined,
    ]);
  });
});
