import { at, done, held, text, type, typed, value } from "./open-documents";

const column = (document: ReturnType<typeof typed>, address: string): unknown[] =>
  document.cells.values("Sheet1", at(address)).flat();

describe("filling down", () => {
  test("a formula keeps its relative references relative", () => {
    const document = typed(["1", "=A1*$A$1"], ["2"], ["3"]);
    done(document.edit.fill("Sheet1", at("B1"), at("B1:B3")));
    expect(document.cells.formulas("Sheet1", at("B1:B3"))).toEqual([
      ["=A1*$A$1"],
      ["=A2*$A$1"],
      ["=A3*$A$1"],
    ]);
  });

  test("a style comes along", () => {
    const document = typed(["98%"]);
    done(document.edit.fill("Sheet1", at("A1"), at("A1:A2")));
    expect(text(document, "A2")).toBe("98%");
  });

  test("several cells are repeated in turn", () => {
    const document = typed(["甲"], ["乙"]);
    done(document.edit.fill("Sheet1", at("A1:A2"), at("A1:A5")));
    expect(column(document, "A1:A5")).toEqual(["甲", "乙", "甲", "乙", "甲"]);
  });

  test("upwards the last cell comes first", () => {
    const document = typed([""], [""], [""], ["甲"], ["乙"]);
    done(document.edit.fill("Sheet1", at("A4:A5"), at("A1:A5")));
    expect(column(document, "A1:A5")).toEqual(["乙", "甲", "乙", "甲", "乙"]);
  });

  test("the target must contain the source", () => {
    expect(typed(["1"]).edit.fill("Sheet1", at("A1"), at("A2:A5"))).toMatchObject({ ok: false });
  });

  test("two directions at once are refused", () => {
    expect(typed(["1"]).edit.fill("Sheet1", at("A1"), at("A1:B2"))).toMatchObject({ ok: false });
  });
});

test("filling to the right moves columns", () => {
  const document = typed(["1", "2", "3"], ["=A1*2"]);
  done(document.edit.fill("Sheet1", at("A2"), at("A2:C2")));
  expect(held(document, "C2")).toBe("=C1*2");
});

describe("series", () => {
  test.each([
    [["1"], [1, 2, 3, 4]],
    [
      ["1", "3"],
      [1, 3, 5, 7, 9],
    ],
    [
      ["0.1", "0.2"],
      [0.1, 0.2, 0.3, 0.4, 0.5],
    ],
    [
      ["10", "8"],
      [10, 8, 6, 4, 2],
    ],
    [["工序1"], ["工序1", "工序2", "工序3", "工序4"]],
    [["CP-009"], ["CP-009", "CP-010", "CP-011", "CP-012"]],
    [
      ["第1季度", "第2季度"],
      ["第1季度", "第2季度", "第3季度", "第4季度", "第5季度"],
    ],
    [["星期五"], ["星期五", "星期六", "星期日", "星期一"]],
    [
      ["一月", "三月"],
      ["一月", "三月", "五月", "七月", "九月"],
    ],
    [["Nov"], ["Nov", "Dec", "Jan", "Feb"]],
    [["煤"], ["煤", "煤", "煤", "煤"]],
  ])("%j goes on as %j", (start, expected) => {
    const document = typed(...start.map((one) => [one]));
    const target = `A1:A${expected.length}`;
    done(document.edit.fill("Sheet1", at(`A1:A${start.length}`), at(target), "series"));
    expect(column(document, target)).toEqual(expected);
  });

  test.each([
    [["2025-01-30"], "2025/2/1"],
    [["2025-01-31", "2025-02-28"], "2025/3/31"],
    [["2025-01-15", "2025-04-15"], "2025/7/15"],
    [["2025-01-01", "2025-01-08"], "2025/1/15"],
  ])("days %j reach %s", (start, expected) => {
    const document = typed(...start.map((one) => [one]));
    done(document.edit.fill("Sheet1", at(`A1:A${start.length}`), at("A1:A3"), "series"));
    expect(text(document, "A3")).toBe(expected);
  });

  test("numbers that do not lie on a line follow the line through them", () => {
    const document = typed(["1"], ["2"], ["6"]);
    done(document.edit.fill("Sheet1", at("A1:A3"), at("A1:A4"), "series"));
    expect(value(document, "A4")).toBe(8);
  });

  test("a series goes backwards as well", () => {
    const document = typed([""], [""], ["5"], ["7"]);
    done(document.edit.fill("Sheet1", at("A3:A4"), at("A1:A4"), "series"));
    expect(column(document, "A1:A4")).toEqual([1, 3, 5, 7]);
  });

  test("formulas among the source are copied", () => {
    const document = typed(["1", "=A1"]);
    done(document.edit.fill("Sheet1", at("A1:B1"), at("A1:B2"), "series"));
    expect([value(document, "A2"), held(document, "B2")]).toEqual([2, "=A2"]);
  });
});

describe("copying and pasting", () => {
  test("relative references move along", () => {
    const document = typed(["1", "=A1"]);
    done(document.edit.copy({ sheet: "Sheet1", range: at("B1") }, { sheet: "Sheet1", range: at("C3") }));
    expect(held(document, "C3")).toBe("=B3");
  });

  test("a target of several times the size is filled", () => {
    const document = typed(["1", "2"]);
    done(
      document.edit.copy({ sheet: "Sheet1", range: at("A1:B1") }, { sheet: "Sheet1", range: at("A2:D3") }),
    );
    expect(document.cells.values("Sheet1", at("A2:D3"))).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
  });

  test("a source that lies under its target is read first", () => {
    const document = typed(["1"], ["2"], ["3"]);
    done(document.edit.copy({ sheet: "Sheet1", range: at("A1:A3") }, { sheet: "Sheet1", range: at("A2") }));
    expect(column(document, "A1:A4")).toEqual([1, 1, 2, 3]);
  });

  test("values come without their formulas and formats", () => {
    const document = typed(["50%", "=A1*2"]);
    done(
      document.edit.copy(
        { sheet: "Sheet1", range: at("A1:B1") },
        { sheet: "Sheet1", range: at("A2") },
        "values",
      ),
    );
    expect([held(document, "B2"), text(document, "A2")]).toEqual([1, "0.5"]);
  });

  test("formats come without their contents", () => {
    const document = typed(["50%"], ["0.25"]);
    done(
      document.edit.copy(
        { sheet: "Sheet1", range: at("A1") },
        { sheet: "Sheet1", range: at("A2") },
        "formats",
      ),
    );
    expect(text(document, "A2")).toBe("25%");
  });

  test("merged cells and validations come along", () => {
    const document = typed(["x"]);
    done(document.structure.merge("Sheet1", at("A1:B1")));
    done(
      document.validations.set("Sheet1", at("A1"), {
        type: "list",
        operator: "between",
        formula1: '"t,kg"',
        allowsBlank: true,
        showsDropdown: true,
        errorStyle: "stop",
        showsError: true,
        showsPrompt: false,
      }),
    );
    done(document.edit.copy({ sheet: "Sheet1", range: at("A1:B1") }, { sheet: "Sheet1", range: at("A5") }));
    expect([document.sheets.active.merges, document.validations.choices("Sheet1", 4, 0)]).toEqual([
      [at("A1:B1"), at("A5:B5")],
      ["t", "kg"],
    ]);
  });

  test("text from another program is typed in from a corner on", () => {
    const document = typed();
    done(document.edit.pasteText("Sheet1", 1, 1, '2025-01-31\t98%\n"多\n行"\t=B2+1\n'));
    expect([
      text(document, "B2"),
      text(document, "C2"),
      value(document, "B3"),
      value(document, "C3"),
    ]).toEqual(["2025/1/31", "98%", "多\n行", 45689]);
  });
});

describe("moving cells", () => {
  test("formulas elsewhere follow and their own stay", () => {
    const document = typed(["1", "=A1"], ["=A1*2"]);
    done(document.edit.move({ sheet: "Sheet1", range: at("A1:B1") }, { sheet: "Sheet1", row: 4, column: 3 }));
    expect([held(document, "A2"), held(document, "E5"), value(document, "A1")]).toEqual([
      "=D5*2",
      "=D5",
      null,
    ]);
  });

  test("formulas that referred to what is covered lose it", () => {
    const document = typed(["1", "7"], ["=B1"]);
    done(document.edit.move({ sheet: "Sheet1", range: at("A1") }, { sheet: "Sheet1", row: 0, column: 1 }));
    expect(held(document, "A2")).toBe("=#REF!");
  });

  test("to another sheet, formulas name the sheets they mean", () => {
    const document = typed(["1", "=A1+A9"], ["=B1"]);
    done(document.sheets.add("乙"));
    done(document.edit.move({ sheet: "Sheet1", range: at("A1:B1") }, { sheet: "乙", row: 0, column: 0 }));
    expect([held(document, "B1", "乙"), held(document, "A2")]).toEqual(["=A1+Sheet1!A9", "=乙!B1"]);
  });
});

test("a number typed into cells of another sheet recalculates this one", () => {
  const document = typed(["=乙!A1"]);
  done(document.sheets.add("乙"));
  done(document.edit.setInputs("乙", at("A1"), [["4"]]));
  type(document, "B1", ["1"]);
  expect(value(document, "A1")).toBe(4);
});
