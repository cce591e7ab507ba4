import { at, done, held, snapshot, text, type, typed, value } from "./open-documents";

describe("inserting rows", () => {
  test("moves cells down and everything that refers to them", () => {
    const document = typed(["1"], ["2"], ["=SUM(A1:A2)"]);
    done(document.structure.insertRows("Sheet1", 1, 1));
    expect([value(document, "A3"), held(document, "A4"), value(document, "A4")]).toEqual([
      2,
      "=SUM(A1:A3)",
      3,
    ]);
  });

  test("gives new rows the format of the row above", () => {
    const document = typed(["50%"], ["x"]);
    done(document.structure.insertRows("Sheet1", 1, 1));
    type(document, "A2", ["0.25"]);
    expect(text(document, "A2")).toBe("25%");
  });

  test("moves names", () => {
    const document = typed(["1"], ["2"]);
    done(document.names.set("因子", "Sheet1!$A$2"));
    done(document.structure.insertRows("Sheet1", 0, 3));
    expect(document.names.get("因子")?.formula).toBe("Sheet1!$A$5");
  });

  test("moves formulas on other sheets", () => {
    const document = typed(["1"]);
    done(document.sheets.add("汇总"));
    done(document.edit.setInputs("汇总", at("A1"), [["=Sheet1!A1*2"]]));
    done(document.structure.insertRows("Sheet1", 0, 1));
    expect([held(document, "A1", "汇总"), value(document, "A1", "汇总")]).toEqual(["=Sheet1!A2*2", 2]);
  });

  test("moves merged cells, validations, conditional formats, notes and charts", () => {
    const document = typed(["1"], ["2"]);
    done(document.structure.merge("Sheet1", at("A2:B3")));
    done(
      document.validations.set("Sheet1", at("C2:C3"), {
        type: "whole",
        operator: "greaterThan",
        formula1: "$D2",
        allowsBlank: true,
        showsDropdown: true,
        errorStyle: "stop",
        showsError: true,
        showsPrompt: false,
      }),
    );
    done(
      document.conditionalFormats.add("Sheet1", {
        ranges: [at("A2:A9")],
        type: "expression",
        formulas: ["$A2>1"],
        look: { fill: "#FF0000" },
        stopsIfTrue: false,
      }),
    );
    done(document.notes.set("Sheet1", 1, 0, "看这里"));
    const corner = { rowOffset: 0, columnOffset: 0 };
    done(
      document.charts.add("Sheet1", {
        type: "Pie",
        title: null,
        series: [{ name: null, categories: null, values: "Sheet1!$A$1:$A$2" }],
        from: { ...corner, row: 3, column: 3 },
        to: { ...corner, row: 9, column: 9 },
      }),
    );
    done(document.structure.insertRows("Sheet1", 1, 2));
    expect({
      merges: document.sheets.active.merges,
      validation: document.validations.on("Sheet1")[0],
      format: document.conditionalFormats.on("Sheet1")[0],
      note: document.notes.on("Sheet1")[0],
      chart: document.charts.on("Sheet1")[0],
    }).toMatchObject({
      merges: [at("A4:B5")],
      validation: { ranges: [at("C4:C5")], formula1: "$D4" },
      format: { ranges: [at("A4:A11")], formulas: ["$A4>1"] },
      note: { row: 3 },
      chart: { from: { row: 5 }, to: { row: 11 }, series: [{ values: "Sheet1!$A$1:$A$4" }] },
    });
  });

  test("is refused where content would be pushed off the sheet", () => {
    const document = typed();
    done(document.edit.setValues("Sheet1", at("A1048576"), [[1]]));
    expect(document.structure.insertRows("Sheet1", 0, 1)).toMatchObject({ ok: false });
  });

  test("far below the last row changes nothing that people see", () => {
    const document = typed(["1"]);
    const before = snapshot(document);
    done(document.structure.insertRows("Sheet1", 5000, 3));
    expect(snapshot(document)).toEqual(before);
  });
});

describe("deleting rows", () => {
  test("moves cells up; references to what is gone are lost", () => {
    const document = typed(["1"], ["2"], ["3"], ["=A2+A3", "=SUM(A1:A3)"]);
    done(document.structure.deleteRows("Sheet1", 1, 1));
    expect([held(document, "A3"), held(document, "B3"), value(document, "B3")]).toEqual([
      "=#REF!+A2",
      "=SUM(A1:A2)",
      4,
    ]);
  });

  test("takes notes and rules with it when all their cells go", () => {
    const document = typed(["1"], ["2"]);
    done(document.notes.set("Sheet1", 1, 0, "x"));
    done(document.structure.merge("Sheet1", at("B2:C2")));
    done(document.structure.deleteRows("Sheet1", 1, 1));
    expect([document.notes.on("Sheet1"), document.sheets.active.merges]).toEqual([[], []]);
  });

  test("keeps the relative references of a rule whose first row goes", () => {
    const document = typed(["1"], ["2"], ["3"]);
    done(
      document.conditionalFormats.add("Sheet1", {
        ranges: [at("A1:A3")],
        type: "expression",
        formulas: ["$A1>2"],
        look: { bold: true },
        stopsIfTrue: false,
      }),
    );
    done(document.structure.deleteRows("Sheet1", 0, 1));
    expect(document.conditionalFormats.on("Sheet1")[0]).toMatchObject({
      ranges: [at("A1:A2")],
      formulas: ["$A1>2"],
    });
  });

  test("rows beyond the sheet are refused", () => {
    expect(typed().structure.deleteRows("Sheet1", 1048575, 2)).toMatchObject({ ok: false });
  });
});

describe("columns", () => {
  test("inserted ones move formulas, widths and cells", () => {
    const document = typed(["1", "2", "=A1+B1"]);
    done(document.sheets.setColumnWidth("Sheet1", 1, 1, 20));
    done(document.structure.insertColumns("Sheet1", 1, 1));
    expect([held(document, "D1"), document.sheets.active.columns]).toMatchObject([
      "=A1+C1",
      [{ first: 2, last: 2, width: 20 }],
    ]);
  });

  test("new ones look like the one to the left", () => {
    const document = typed(["50%", "2"]);
    done(document.structure.insertColumns("Sheet1", 1, 1));
    type(document, "B1", ["0.25"]);
    expect(text(document, "B1")).toBe("25%");
  });

  test("deleted ones lose references", () => {
    const document = typed(["1", "2", "=A1+B1"]);
    done(document.structure.deleteColumns("Sheet1", 0, 1));
    expect(held(document, "B1")).toBe("=#REF!+A1");
  });
});

describe("only some cells", () => {
  test("move down, and formulas follow them", () => {
    const document = typed(["1", "10"], ["2", "20"], ["=A2", "=B2"]);
    done(document.structure.insertCells("Sheet1", at("A2"), "down"));
    expect([
      value(document, "A3"),
      held(document, "A4"),
      value(document, "B2"),
      held(document, "B3"),
    ]).toEqual([2, "=A3", 20, "=B2"]);
  });

  test("move up over what is deleted", () => {
    const document = typed(["1", "10"], ["2", "20"], ["3", "30"]);
    done(document.structure.deleteCells("Sheet1", at("A2"), "up"));
    expect(document.cells.values("Sheet1", at("A1:B3"))).toEqual([
      [1, 10],
      [3, 20],
      [null, 30],
    ]);
  });

  test("move right and left", () => {
    const document = typed(["1", "2"], ["3", "4"]);
    done(document.structure.insertCells("Sheet1", at("A1"), "right"));
    done(document.structure.deleteCells("Sheet1", at("A2"), "left"));
    expect(document.cells.values("Sheet1", at("A1:C2"))).toEqual([
      [null, 1, 2],
      [4, null, null],
    ]);
  });

  test("cannot move where they would tear a table apart", () => {
    const document = typed(["", ""], ["量", "因子"], ["1", "2"]);
    done(document.tables.add("Sheet1", at("A2:B3")));
    expect(document.structure.insertCells("Sheet1", at("A1"), "down")).toMatchObject({ ok: false });
  });
});

describe("merging", () => {
  test("keeps the first content and drops the others", () => {
    const document = typed(["1", "2"]);
    done(document.structure.merge("Sheet1", at("A1:B1")));
    expect([value(document, "A1"), value(document, "B1"), document.cells.at("Sheet1", 0, 1).merge]).toEqual([
      1,
      null,
      at("A1:B1"),
    ]);
  });

  test("lets nothing be written into the other cells", () => {
    const document = typed(["1"]);
    done(document.structure.merge("Sheet1", at("A1:B1")));
    expect(document.edit.setValues("Sheet1", at("B1"), [[5]])).toMatchObject({ ok: false });
  });

  test("ends with unmerging", () => {
    const document = typed(["1"]);
    done(document.structure.merge("Sheet1", at("A1:B2")));
    done(document.structure.unmerge("Sheet1", at("B2")));
    expect(document.sheets.active.merges).toEqual([]);
  });
});
