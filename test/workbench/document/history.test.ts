import { at, done, held, snapshot, type, typed, value } from "./open-documents";

test("each edit is one step, undone and redone in turn", () => {
  const document = typed(["1"]);
  type(document, "A1", ["2"]);
  document.history.undo();
  const undone = value(document, "A1");
  document.history.redo();
  expect([undone, value(document, "A1")]).toEqual([1, 2]);
});

test("steps have labels for people", () => {
  const document = typed(["1"]);
  done(document.edit.clear("Sheet1", at("A1")));
  expect(document.history.undoLabel).toContain("清除");
});

test("a transaction is one step", () => {
  const document = typed();
  done(
    document.history.transaction("填写", () => {
      done(document.edit.setValues("Sheet1", at("A1"), [[1]]));
      done(document.sheets.add("乙"));
      return document.edit.setValues("乙", at("A1"), [[2]]);
    }),
  );
  const label = document.history.undoLabel;
  document.history.undo();
  expect([label, value(document, "A1"), document.sheets.list.length]).toEqual(["填写", null, 1]);
});

test("a transaction that fails takes everything back and says why", () => {
  const document = typed(["1"]);
  const result = document.history.transaction("填写", () => {
    done(document.edit.setValues("Sheet1", at("A1"), [[5]]));
    return document.edit.setInputs("Sheet1", at("A2"), [["=1+"]]);
  });
  expect([result.ok, value(document, "A1")]).toEqual([false, 1]);
});

test("a transaction that throws takes everything back and throws on", () => {
  const document = typed(["1"]);
  const broken = (): void => {
    document.history.transaction("填写", () => {
      done(document.edit.setValues("Sheet1", at("A1"), [[5]]));
      throw new TypeError("broken");
    });
  };
  expect(broken).toThrow(TypeError);
  expect(value(document, "A1")).toBe(1);
});

test("a transaction may go on after one of its edits was refused", () => {
  const document = typed(["1"]);
  document.history.transaction("填写", () => {
    done(document.edit.setValues("Sheet1", at("A1"), [[5]]));
    document.edit.setInputs("Sheet1", at("A1:B1"), [["7", "=1+"]]);
    return undefined;
  });
  expect(value(document, "A1")).toBe(5);
});

test("a transaction within another one is part of it", () => {
  const document = typed(["1"]);
  document.history.transaction("外", () =>
    document.history.transaction("内", () => document.edit.setValues("Sheet1", at("A1"), [[2]])),
  );
  expect(document.history.undoLabel).toBe("外");
});

test("an edit that changes nothing is no step", () => {
  const document = typed();
  done(document.edit.setValues("Sheet1", at("A1"), [[null]]));
  expect(document.history.canUndo).toBe(false);
});

test("a new edit forgets what could be redone", () => {
  const document = typed(["1"]);
  document.history.undo();
  type(document, "A1", ["3"]);
  expect(document.history.canRedo).toBe(false);
});

test("undoing a deleted column brings formulas back as they were", () => {
  const document = typed(["1", "2", "=A1+$B$1"]);
  const before = snapshot(document);
  done(document.structure.deleteColumns("Sheet1", 1, 1));
  document.history.undo();
  expect(snapshot(document)).toEqual(before);
});

test("undoing what filled a spill's way lets it spill again", () => {
  const document = typed(["=SEQUENCE(2)"]);
  type(document, "A2", ["x"]);
  document.history.undo();
  expect([value(document, "A2"), held(document, "A1")]).toEqual([2, "=SEQUENCE(2)"]);
});

test("the document is modified until it is saved", () => {
  const document = typed(["1"]);
  const before = document.history.isModified;
  document.save();
  const after = document.history.isModified;
  document.history.undo();
  expect([before, after, document.history.isModified]).toEqual([true, false, true]);
});
