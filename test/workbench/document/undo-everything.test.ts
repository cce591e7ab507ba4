import fc from "fast-check";
import type { WorkbookDocument } from "../../../src/workbench/document";
import { at, again, done, snapshot, type, typed } from "./open-documents";

/** A small workbook with everything in it that an edit can disturb. */
function ledger(): WorkbookDocument {
  const document = typed(
    ["量", "因子", "排放", "", "=SUM(台账[排放])"],
    ["2", "3", "", "", "=SUM(C2:C4)"],
    ["4", "5", "", "", "=汇总!A1*$A$2"],
    ["6", "7", "", "", "=SEQUENCE(2,2)"],
    [],
    ["下面", "50%", "2025-01-31"],
  );
  done(document.tables.add("Sheet1", at("A1:C4"), { name: "台账" }));
  type(document, "C2", ["=[@量]*[@因子]"]);
  done(document.sheets.add("汇总"));
  done(document.edit.setInputs("汇总", at("A1:B1"), [["=Sheet1!C2+Sheet1!$A$6", "=COUNT(Sheet1!A:A)"]]));
  done(document.names.set("范围", "Sheet1!$A$2:$C$4"));
  done(document.structure.merge("Sheet1", at("H2:I3")));
  done(document.notes.set("Sheet1", 2, 1, "来自结算单"));
  return document;
}

type Edit = (document: WorkbookDocument) => unknown;

const small = fc.integer({ min: 0, max: 8 });
const count = fc.integer({ min: 1, max: 3 });
const sheet = fc.constantFrom("Sheet1", "汇总");
const input = fc.constantFrom(
  "7",
  "文本",
  "98%",
  "2025-03-01",
  "=A2+1",
  "=SUM(B2:B3)",
  "",
  "=SEQUENCE(3)",
  "'1",
);
const range = fc.tuple(small, small, count, count).map(([startRow, startColumn, height, width]) => ({
  startRow,
  startColumn,
  endRow: startRow + height - 1,
  endColumn: startColumn + width - 1,
}));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(sheet, range, input).map(
    ([on, where, text]): Edit =>
      (d) =>
        d.edit.setInputs(on, where, [[text]]),
  ),
  fc.tuple(sheet, range).map(
    ([on, where]): Edit =>
      (d) =>
        d.edit.clear(on, where, "all"),
  ),
  fc.tuple(sheet, range).map(
    ([on, where]): Edit =>
      (d) =>
        d.edit.setStyle(on, where, { font: { bold: true } }),
  ),
  fc.tuple(sheet, small, count).map(
    ([on, row, n]): Edit =>
      (d) =>
        d.structure.insertRows(on, row, n),
  ),
  fc.tuple(sheet, small, count).map(
    ([on, row, n]): Edit =>
      (d) =>
        d.structure.deleteRows(on, row, n),
  ),
  fc.tuple(sheet, small, count).map(
    ([on, column, n]): Edit =>
      (d) =>
        d.structure.insertColumns(on, column, n),
  ),
  fc.tuple(sheet, small, count).map(
    ([on, column, n]): Edit =>
      (d) =>
        d.structure.deleteColumns(on, column, n),
  ),
  fc.tuple(sheet, range).map(
    ([on, where]): Edit =>
      (d) =>
        d.structure.insertCells(on, where, "down"),
  ),
  fc.tuple(sheet, range).map(
    ([on, where]): Edit =>
      (d) =>
        d.structure.deleteCells(on, where, "left"),
  ),
  fc.tuple(range, range).map(
    ([from, to]): Edit =>
      (d) =>
        d.edit.copy({ sheet: "Sheet1", range: from }, { sheet: "汇总", range: to }),
  ),
  fc.tuple(range, small, small).map(
    ([from, row, column]): Edit =>
      (d) =>
        d.edit.move({ sheet: "Sheet1", range: from }, { sheet: "Sheet1", row, column }),
  ),
  fc.tuple(range, count).map(
    ([from, n]): Edit =>
      (d) =>
        d.edit.fill("Sheet1", from, { ...from, endRow: from.endRow + n }, "series"),
  ),
  small.map(
    (at): Edit =>
      (d) =>
        d.tables.addRows("台账", [[1, 2, null]], at),
  ),
  small.map(
    (at): Edit =>
      (d) =>
        d.tables.deleteRows("台账", at, 1),
  ),
  small.map(
    (at): Edit =>
      (d) =>
        d.tables.addColumn("台账", {}, at),
  ),
  fc.constant<Edit>((d) => d.tables.deleteColumn("台账", "因子")),
  fc.constant<Edit>((d) => d.tables.renameColumn("台账", "量", "活动数据")),
  fc.constant<Edit>((d) => d.tables.setTotalsRow("台账", true)),
  fc.constant<Edit>((d) => d.tables.rename("台账", "清单")),
  fc.constant<Edit>((d) => d.tables.convertToRange("台账")),
  fc.constant<Edit>((d) => d.sheets.rename("Sheet1", "总 账")),
  fc.constant<Edit>((d) => d.sheets.delete("汇总")),
  fc.constant<Edit>((d) => d.sheets.move("汇总", 0)),
  range.map(
    (where): Edit =>
      (d) =>
        d.structure.merge("Sheet1", where),
  ),
  fc.constant<Edit>((d) => d.names.set("范围", "Sheet1!$B$2")),
);

test("whatever is done, undoing all of it gives the workbook as it was, and redoing it as it became", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const document = ledger();
      const steps = countSteps(document);
      const before = snapshot(document);
      for (const one of edits) one(document);
      const after = snapshot(document);
      const added = countSteps(document) - steps;
      for (let step = 0; step < added; step++) document.history.undo();
      expect(snapshot(document)).toEqual(before);
      for (let step = 0; step < added; step++) document.history.redo();
      expect(snapshot(document)).toEqual(after);
    }),
    { numRuns: 150, seed: 20260101 },
  );
});

test("whatever is done, the edited workbook has the values of one that is opened from its file", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const document = ledger();
      for (const one of edits) one(document);
      const reread = await again(document);
      expect(contents(reread)).toEqual(contents(document));
    }),
    { numRuns: 80, seed: 20260102 },
  );
});

test("whatever is done, calculating step by step gives what calculating everything anew gives", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const document = ledger();
      for (const one of edits) one(document);
      const stepwise = contents(document);
      document.calculation.recalculateFully();
      expect(contents(document)).toEqual(stepwise);
    }),
    { numRuns: 100, seed: 20260103 },
  );
});

/** How many steps can be undone, found by undoing and redoing them. */
function countSteps(document: WorkbookDocument): number {
  let steps = 0;
  while (document.history.undo()) steps++;
  for (let step = 0; step < steps; step++) document.history.redo();
  return steps;
}

function contents(document: WorkbookDocument): unknown {
  return [
    document.sheets.list.map(({ name, merges }) => {
      const used = document.cells.usedRange(name);
      if (used === undefined) return [name, merges];
      const formulas = document.cells.formulas(name, used).map((row) => row.map(String));
      return [name, merges, used, formulas, document.cells.texts(name, used), document.notes.on(name).length];
    }),
    document.tables.list.map(({ id: _id, ...table }) => table),
    document.names.list,
  ];
}
