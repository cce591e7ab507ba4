import { WorkbookDocument } from "../../../src/workbench/document";
import { at, done, type, typed, value } from "./open-documents";

test("by hand, formulas keep their last values until they are calculated", () => {
  const document = typed(["1"], ["=A1*2"]);
  document.calculation.mode = "manual";
  type(document, "A1", ["5"]);
  const before = [value(document, "A1"), value(document, "A2"), document.calculation.isPending];
  document.calculation.recalculate();
  expect([before, value(document, "A2"), document.calculation.isPending]).toEqual([[5, 2, true], 10, false]);
});

test("by hand, a formula that is typed is calculated at once", () => {
  const document = typed(["1"]);
  document.calculation.mode = "manual";
  type(document, "B1", ["=A1+1"]);
  expect(value(document, "B1")).toBe(2);
});

test("going back to automatic calculates what has waited", () => {
  const document = typed(["1"], ["=A1*2"]);
  document.calculation.mode = "manual";
  type(document, "A1", ["5"]);
  document.calculation.mode = "automatic";
  expect(value(document, "A2")).toBe(10);
});

test("the time is asked for again with every calculation", () => {
  let now = 45000;
  const document = WorkbookDocument.empty({ clock: () => now });
  type(document, "A1", ["=TODAY()"]);
  now = 45001;
  done(document.edit.setInputs("Sheet1", at("B1"), [["x"]]));
  expect(value(document, "A1")).toBe(45001);
});

test("a full calculation calculates every formula", () => {
  const document = typed(["1"], ["=A1"], ["=A2"]);
  expect(document.calculation.recalculateFully()).toMatchObject({ formulas: 2, evaluated: 2 });
});

test("after an edit only what depends on it is calculated", () => {
  const document = typed(["1", "=A1"], ["2", "=A2"]);
  document.calculation.mode = "manual";
  type(document, "A1", ["9"]);
  expect(document.calculation.recalculate().evaluated).toBe(1);
});
