import type { DocumentEvent, WorkbookDocument } from "../../../src/workbench/document";
import { at, done, type, typed, value } from "./open-documents";

/** What is told while something is done. */
function told(document: WorkbookDocument, act: () => unknown): readonly DocumentEvent[] {
  const events: DocumentEvent[] = [];
  const end = document.subscribe((event) => events.push(event));
  act();
  end();
  return events;
}

const kinds = (events: readonly DocumentEvent[]): readonly string[] => events.map(({ kind }) => kind);

test("an edit tells of its cells, the calculation and the history", () => {
  const document = typed(["1"]);
  const events = told(document, () => type(document, "B2", ["5"]));
  expect(events).toMatchObject([
    {
      kind: "cells-changed",
      sheet: "Sheet1",
      range: at("B2"),
      source: "local",
      change: "edited",
      isReplay: false,
    },
    { kind: "calculated" },
    { kind: "history-changed", canUndo: true, canRedo: false },
  ]);
});

test("values are up to date when cells are told of", () => {
  const document = typed(["1"], ["=A1*2"]);
  const seen: unknown[] = [];
  document.subscribe(({ kind }) => {
    if (kind === "cells-changed") seen.push(value(document, "A2"));
  });
  type(document, "A1", ["5"]);
  expect(seen).toEqual([10]);
});

test("what the add-in does is told as its doing", () => {
  const document = typed();
  const events = told(document, () =>
    document.history.actingAs("add-in", () => document.edit.setValues("Sheet1", at("A1"), [[1]])),
  );
  expect(events[0]).toMatchObject({ kind: "cells-changed", source: "add-in" });
});

test("undoing is told as a replay", () => {
  const document = typed(["1"]);
  expect(told(document, () => document.history.undo())[0]).toMatchObject({
    kind: "cells-changed",
    isReplay: true,
  });
});

test("a format is told as a format and calculates nothing", () => {
  const document = typed(["1"]);
  const events = told(document, () => document.edit.setStyle("Sheet1", at("A1"), { font: { bold: true } }));
  expect(events.map((event) => (event.kind === "cells-changed" ? event.change : event.kind))).toEqual([
    "formatted",
    "history-changed",
  ]);
});

test("inserted rows are told as such, and formulas that follow are not told of", () => {
  const document = typed(["1"], ["=A1"]);
  const events = told(document, () => document.structure.insertRows("Sheet1", 0, 2));
  expect(events.filter(({ kind }) => kind === "cells-changed")).toMatchObject([
    { change: "rows-inserted", range: { startRow: 0, endRow: 1 } },
  ]);
});

test("undoing inserted rows is told as deleting them", () => {
  const document = typed(["1"]);
  done(document.structure.insertRows("Sheet1", 0, 1));
  const events = told(document, () => document.history.undo());
  expect(events).toContainEqual(expect.objectContaining({ change: "rows-deleted", isReplay: true }));
});

test("a transaction is told when it is over", () => {
  const document = typed();
  const during: string[] = [];
  const events = told(document, () =>
    document.history.transaction("填写", () => {
      done(document.edit.setValues("Sheet1", at("A1"), [[1]]));
      during.push("still");
      return document.edit.setValues("Sheet1", at("A2"), [[2]]);
    }),
  );
  expect([during.length, kinds(events)]).toEqual([
    1,
    ["cells-changed", "cells-changed", "calculated", "history-changed"],
  ]);
});

test("an edit that is refused tells nothing", () => {
  const document = typed();
  expect(told(document, () => document.edit.setInputs("Sheet1", at("A1"), [["=("]]))).toEqual([]);
});

test("sheets are told of when they are added, renamed, activated and deleted", () => {
  const document = typed();
  const events = told(document, () => {
    done(document.sheets.add("乙"));
    done(document.sheets.rename("乙", "丙"));
    document.sheets.activate("丙");
    done(document.sheets.delete("丙"));
  });
  expect(kinds(events).filter((kind) => kind.startsWith("sheet"))).toEqual([
    "sheet-added",
    "sheet-renamed",
    "sheet-activated",
    "sheet-deleted",
    "sheet-activated",
  ]);
});

test("tables are told of when they are added, changed and deleted", () => {
  const document = typed(["量"], ["1"]);
  const events = told(document, () => {
    done(document.tables.add("Sheet1", at("A1:A2"), { name: "台账" }));
    type(document, "A3", ["2"]);
    done(document.tables.delete("台账"));
  });
  expect(kinds(events).filter((kind) => kind.startsWith("table"))).toEqual([
    "table-added",
    "table-changed",
    "table-deleted",
  ]);
});

test("a selection is told of and kept for each sheet", () => {
  const document = typed();
  done(document.sheets.add("乙"));
  const events = told(document, () => document.selection.select("Sheet1", [at("B2:C3")]));
  document.selection.select("乙", [at("D4")]);
  expect([
    events[0],
    document.selection.on("Sheet1").activeCell,
    document.selection.current.sheet,
  ]).toMatchObject([{ kind: "selection-changed", ranges: [at("B2:C3")] }, { row: 1, column: 1 }, "乙"]);
});

test("a listener that has ended hears nothing", () => {
  const document = typed();
  const events = told(document, () => undefined);
  type(document, "A1", ["1"]);
  expect(events).toEqual([]);
});
