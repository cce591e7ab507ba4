import { CellError } from "../../../src/sheet";
import { WorkbookDocument } from "../../../src/workbench/document";
import { at, done, held, text, type, typed, value } from "./open-documents";

describe("typing", () => {
  test("a number, a text and a formula give what they say", () => {
    const document = typed(["2", "吨", "=A1*3"]);
    expect([value(document, "A1"), value(document, "B1"), value(document, "C1")]).toEqual([2, "吨", 6]);
  });

  test("an edit recalculates what depends on it", () => {
    const document = typed(["2"], ["=A1*2"], ["=A2+1"]);
    type(document, "A1", ["5"]);
    expect(value(document, "A3")).toBe(11);
  });

  test("a date brings its number format along", () => {
    expect(text(typed(["2025-01-31"]), "A1")).toBe("2025/1/31");
  });

  test("a format that the cell has already stays", () => {
    const document = typed(["1"]);
    done(document.edit.setNumberFormat("Sheet1", at("A1"), [["0.00"]]));
    type(document, "A1", ["98%"]);
    expect(text(document, "A1")).toBe("0.98");
  });

  test("a text with an apostrophe stays a text and shows none", () => {
    const document = typed(["'00123"]);
    expect([value(document, "A1"), document.cells.at("Sheet1", 0, 0).editText]).toEqual(["00123", "'00123"]);
  });

  test("another content takes the apostrophe away", () => {
    const document = typed(["'00123"]);
    type(document, "A1", ["x"]);
    expect(document.cells.at("Sheet1", 0, 0).editText).toBe("x");
  });

  test("a forgotten parenthesis is closed and names are written in capitals", () => {
    expect(held(typed(["=sum(a1:a3"]), "A1")).toBe("=SUM(A1:A3)");
  });

  test("what is no formula is refused with a sentence and changes nothing", () => {
    const document = typed(["1"]);
    const result = document.edit.setInputs("Sheet1", at("A1"), [["=1+*"]]);
    expect(result).toMatchObject({ ok: false, failure: { zh: expect.stringContaining("公式有误") } });
    expect(value(document, "A1")).toBe(1);
  });

  test("nothing of a matrix is entered when one of its cells is refused", () => {
    const document = typed(["1", "2"]);
    document.edit.setInputs("Sheet1", at("A1:B1"), [["7", "=("]]);
    expect(value(document, "A1")).toBe(1);
  });

  test("a function that does not exist shows the error with its sentence", () => {
    const document = typed(["=CN.NOTHING(1)"]);
    expect(document.cells.at("Sheet1", 0, 0).errorSentence).toContain("CN.NOTHING");
  });

  test("one input fills a whole range", () => {
    const document = typed();
    done(document.edit.setInputs("Sheet1", at("A1:B2"), [["4"]]));
    expect(document.cells.values("Sheet1", at("A1:B2"))).toEqual([
      [4, 4],
      [4, 4],
    ]);
  });

  test("a matrix of another size than its range is refused", () => {
    expect(typed().edit.setValues("Sheet1", at("A1:B2"), [[1, 2]])).toMatchObject({ ok: false });
  });

  test("a sheet that is not there is refused", () => {
    expect(typed().edit.setValues("没有", at("A1"), [[1]])).toMatchObject({ ok: false });
  });

  test("a text that is too long for a cell is refused", () => {
    expect(typed().edit.setValues("Sheet1", at("A1"), [["字".repeat(32768)]])).toMatchObject({ ok: false });
  });
});

describe("writing as programs do", () => {
  test("values are not recognised", () => {
    const document = typed();
    done(document.edit.setValues("Sheet1", at("A1:B1"), [["98%", 5]]));
    expect([value(document, "A1"), value(document, "B1")]).toEqual(["98%", 5]);
  });

  test("null leaves a cell alone and an empty text empties it", () => {
    const document = typed(["1", "2"]);
    done(document.edit.setValues("Sheet1", at("A1:B1"), [[null, ""]]));
    expect([value(document, "A1"), value(document, "B1")]).toEqual([1, null]);
  });

  test("an error stays an error", () => {
    const document = typed();
    done(document.edit.setValues("Sheet1", at("A1"), [[new CellError("#N/A")]]));
    expect(String(value(document, "A1"))).toBe("#N/A");
  });

  test("formulas start with an equals sign, anything else is a value", () => {
    const document = typed(["3"]);
    done(document.edit.setFormulas("Sheet1", at("B1:C1"), [["=A1^2", "A1"]]));
    expect([value(document, "B1"), value(document, "C1")]).toEqual([9, "A1"]);
  });

  test("what was written can be read again within the same transaction", () => {
    const document = typed(["3"], ["=A1*2"]);
    const seen: unknown[] = [];
    document.history.transaction("批处理", () => {
      done(document.edit.setValues("Sheet1", at("A1"), [[10]]));
      seen.push(value(document, "A2"));
      return undefined;
    });
    expect(seen).toEqual([20]);
  });
});

describe("clearing", () => {
  test("contents go and formats stay", () => {
    const document = typed(["98%"]);
    done(document.edit.clear("Sheet1", at("A1")));
    expect(document.cells.at("Sheet1", 0, 0)).toMatchObject({ value: null, style: { numberFormat: "0%" } });
  });

  test("formats go and contents stay", () => {
    const document = typed(["98%"]);
    done(document.edit.clear("Sheet1", at("A1"), "formats"));
    expect(text(document, "A1")).toBe("0.98");
  });

  test("a cell that is cleared wholly is not used any more", () => {
    const document = typed(["98%"]);
    done(document.edit.clear("Sheet1", at("A1"), "all"));
    expect(document.cells.usedRange("Sheet1")).toBeUndefined();
  });
});

describe("formats", () => {
  test("a style changes only what is given", () => {
    const document = typed(["1"]);
    done(document.edit.setStyle("Sheet1", at("A1"), { font: { bold: true }, fill: "#FFFF00" }));
    done(document.edit.setStyle("Sheet1", at("A1"), { font: { color: "#FF0000" } }));
    expect(document.cells.at("Sheet1", 0, 0).style).toMatchObject({
      font: { bold: true, color: "#FF0000" },
      fill: "#FFFF00",
    });
  });

  test("a whole column passes its style to cells that are not there yet", () => {
    const document = WorkbookDocument.empty();
    const column = { startRow: 0, endRow: 1048575, startColumn: 1, endColumn: 1 };
    done(document.edit.setStyle("Sheet1", column, { numberFormat: "0.00" }));
    type(document, "B7", ["3"]);
    expect(text(document, "B7")).toBe("3.00");
  });

  test("a whole row passes its style to cells that are not there yet", () => {
    const document = WorkbookDocument.empty();
    const row = { startRow: 6, endRow: 6, startColumn: 0, endColumn: 16383 };
    done(document.edit.setStyle("Sheet1", row, { numberFormat: "0.00" }));
    type(document, "B7", ["3"]);
    expect(text(document, "B7")).toBe("3.00");
  });
});

describe("spilling", () => {
  test("a formula fills the cells it needs and says so", () => {
    const document = typed(["=SEQUENCE(3)"]);
    expect(document.cells.at("Sheet1", 2, 0)).toMatchObject({
      value: 3,
      isSpilled: true,
      spill: { anchor: { row: 0, column: 0 }, range: at("A1:A3") },
    });
  });

  test("the formula bar of a spilled cell shows the formula it comes from", () => {
    expect(typed(["=SEQUENCE(3)"]).cells.at("Sheet1", 1, 0).editText).toBe("=SEQUENCE(3)");
  });

  test("something in the way makes an error that says why", () => {
    const document = typed(["=SEQUENCE(3)"]);
    type(document, "A2", ["x"]);
    expect(document.cells.at("Sheet1", 0, 0)).toMatchObject({
      text: "#SPILL!",
      errorSentence: expect.stringContaining("不是空白"),
    });
  });

  test("clearing what was in the way lets it spill again", () => {
    const document = typed(["=SEQUENCE(3)"]);
    type(document, "A2", ["x"]);
    done(document.edit.clear("Sheet1", at("A2")));
    expect(value(document, "A3")).toBe(3);
  });

  test("the used range counts what is spilled", () => {
    expect(typed(["=SEQUENCE(3,2)"]).cells.usedRange("Sheet1")).toEqual(at("A1:B3"));
  });
});

test("a loop is named by its cells", () => {
  const document = typed(["=B1"], []);
  type(document, "B1", ["=A1"]);
  expect(document.calculation.loops[0]?.slice().sort()).toEqual(["Sheet1!A1", "Sheet1!B1"]);
});

test("an explanation shows the parts of a formula", () => {
  const document = typed(["2", "=A1*3"]);
  expect(document.cells.explain("Sheet1", 0, 1)).toMatchObject({
    value: 6,
    parts: [{ value: 2 }, { value: 3 }],
  });
});

test("cells are copied as text with tabs", () => {
  expect(typed(["1", "98%"], ["两\n行", ""]).cells.tsv("Sheet1", at("A1:B2"))).toBe('1\t98%\r\n"两\n行"\t');
});
