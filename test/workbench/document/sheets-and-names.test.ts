import { at, done, held, type, typed, value } from "./open-documents";

describe("sheets", () => {
  test("are added under a free name", () => {
    const document = typed();
    done(document.sheets.add());
    expect(document.sheets.list.map(({ name }) => name)).toEqual(["Sheet1", "Sheet2"]);
  });

  test("are renamed in every formula and name", () => {
    const document = typed(["1"]);
    done(document.sheets.add("汇总"));
    done(document.edit.setInputs("汇总", at("A1"), [["=Sheet1!A1"]]));
    done(document.names.set("数", "Sheet1!$A$1"));
    done(document.sheets.rename("Sheet1", "台 账"));
    expect([
      held(document, "A1", "汇总"),
      value(document, "A1", "汇总"),
      document.names.get("数")?.formula,
    ]).toEqual(["='台 账'!A1", 1, "'台 账'!$A$1"]);
  });

  test.each(["", "a/b", "'a", "Sheet2", "x".repeat(32), "sheet2"])("cannot be called %p", (name) => {
    const document = typed();
    done(document.sheets.add("Sheet2"));
    expect(document.sheets.rename("Sheet1", name)).toMatchObject({ ok: false });
  });

  test("are deleted, and references to them are lost", () => {
    const document = typed(["=汇总!A1+1"]);
    done(document.sheets.add("汇总"));
    done(document.sheets.delete("汇总"));
    expect(held(document, "A1")).toBe("=#REF!+1");
  });

  test("come back with everything when deleting is undone", () => {
    const document = typed(["=汇总!A1+1"]);
    done(document.sheets.add("汇总"));
    done(document.edit.setInputs("汇总", at("A1"), [["7"]]));
    done(document.sheets.delete("汇总"));
    document.history.undo();
    expect([held(document, "A1"), value(document, "A1")]).toEqual(["=汇总!A1+1", 8]);
  });

  test("the last visible one can neither go nor be hidden", () => {
    const document = typed();
    expect([
      document.sheets.delete("Sheet1").ok,
      document.sheets.setVisibility("Sheet1", "hidden").ok,
    ]).toEqual([false, false]);
  });

  test("are moved", () => {
    const document = typed();
    done(document.sheets.add("乙"));
    done(document.sheets.move("乙", 0));
    expect(document.sheets.list.map(({ name }) => name)).toEqual(["乙", "Sheet1"]);
  });

  test("keep their id when they are renamed", () => {
    const document = typed();
    const { id } = document.sheets.active;
    done(document.sheets.rename("Sheet1", "台账"));
    expect(document.sheets.byId(id)?.name).toBe("台账");
  });

  test("another one is shown when the shown one goes", () => {
    const document = typed();
    done(document.sheets.add("乙"));
    document.sheets.activate("乙");
    done(document.sheets.delete("乙"));
    expect(document.sheets.active.name).toBe("Sheet1");
  });

  test("have panes, widths, heights, gridlines and colours that can be set", () => {
    const document = typed(["1"]);
    done(document.sheets.freeze("Sheet1", 1, 2));
    done(document.sheets.setColumnWidth("Sheet1", 1, 3, 20));
    done(document.sheets.setColumnsHidden("Sheet1", 2, 2, true));
    done(document.sheets.setRowHeight("Sheet1", 0, 0, 30));
    done(document.sheets.setRowsHidden("Sheet1", 4, 5, true));
    done(document.sheets.setGridlines("Sheet1", false));
    done(document.sheets.setTabColor("Sheet1", "#00FF00"));
    expect([
      document.sheets.active,
      document.sheets.rowLook("Sheet1", 0),
      document.sheets.rowLook("Sheet1", 5),
    ]).toMatchObject([
      {
        frozenRows: 1,
        frozenColumns: 2,
        columns: [
          { first: 1, last: 1, width: 20, isHidden: false },
          { first: 2, last: 2, width: 20, isHidden: true },
          { first: 3, last: 3, width: 20, isHidden: false },
        ],
        showsGridlines: false,
        tabColor: "#00FF00",
      },
      { height: 30 },
      { isHidden: true },
    ]);
  });

  test("hidden rows are left out by SUBTOTAL", () => {
    const document = typed(["1"], ["2"], ["=SUBTOTAL(109,A1:A2)"]);
    done(document.sheets.setRowsHidden("Sheet1", 0, 0, true));
    expect(value(document, "A3")).toBe(2);
  });
});

describe("names", () => {
  test("stand for cells and values", () => {
    const document = typed(["3"], ["=因子*2"]);
    done(document.names.set("因子", "=Sheet1!$A$1"));
    expect([value(document, "A2"), document.names.value("因子"), document.names.range("因子")]).toEqual([
      6,
      3,
      { sheet: "Sheet1", range: at("A1") },
    ]);
  });

  test("of a sheet come before those of the workbook", () => {
    const document = typed(["=数"]);
    done(document.names.set("数", "1"));
    done(document.names.set("数", "2", { sheet: "Sheet1" }));
    expect(value(document, "A1")).toBe(2);
  });

  test("that are deleted leave an error", () => {
    const document = typed(["=数"]);
    done(document.names.set("数", "1"));
    done(document.names.delete("数"));
    expect(String(value(document, "A1"))).toBe("#NAME?");
  });

  test.each(["A1", "a b", "1x", "R", "SUM(", "", "R1C1"])("%p is no name", (name) => {
    expect(typed().names.set(name, "1")).toMatchObject({ ok: false });
  });

  test("that are not there cannot be deleted", () => {
    expect(typed().names.delete("没有")).toMatchObject({ ok: false });
  });
});

test("a formula on a sheet that was added later is calculated", () => {
  const document = typed(["5"]);
  done(document.sheets.add("乙"));
  document.sheets.activate("乙");
  type(document, "A1", ["=Sheet1!A1*2"]);
  expect(value(document, "A1", "乙")).toBe(10);
});
