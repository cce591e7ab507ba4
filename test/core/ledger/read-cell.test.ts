import { readCell } from "../../../src/core/ledger/read-cell";
import type { CellContent, Column } from "../../../src/core";

const column = (kind: Column["kind"], more: Partial<Column> = {}): Column => ({
  id: "x",
  header: { zh: "某栏", en: "column" },
  note: { zh: "", en: "" },
  kind,
  isExpected: true,
  clause: "GUIDE 5.1",
  requirement: "A2",
  ...more,
});
const yesNo = column("choice", {
  choices: [
    { id: "yes", text: { zh: "纳入", en: "Inside" }, alsoWritten: ["是"] },
    { id: "no", text: { zh: "不纳入", en: "Left out" } },
  ],
});
const at = { input: "T.x", cell: "表!B2" };
const read = (of: Column, content: CellContent | undefined) =>
  readCell(of, content, { placeOf: () => at }, 0);
const code = (of: Column, content: CellContent | undefined) => read(of, content).findings[0]?.code;

describe("a blank cell", () => {
  test("is an open question where an answer is expected", () => {
    expect(read(column("text"), undefined).findings).toEqual([
      { code: "unanswered", severity: "question", clause: "GUIDE 5.1", at, values: {} },
    ]);
  });

  test("is nothing to speak of where it may stay empty", () => {
    expect(read(column("number", { isExpected: false }), "").findings).toEqual([]);
  });

  test("made of spaces is still blank", () => {
    expect(read(column("text"), "   ").field.isBlank).toBe(true);
  });
});

describe("a number", () => {
  test("is read exactly", () => {
    expect(
      String((read(column("number"), 0.1).field.value as { toText(): { text: string } }).toText().text),
    ).toBe("0.1");
  });

  test("stored as text is said to be so, and not counted", () => {
    expect([code(column("number"), "1,200"), read(column("number"), "1,200").field.value]).toEqual([
      "text-number",
      undefined,
    ]);
  });

  test.each(["约 1200", true])("is not %p", (content) => {
    expect(code(column("number"), content)).toBe("not-a-number");
  });
});

describe("a day", () => {
  test("is read from Excel's serial", () => {
    expect(read(column("date"), 45658).field.value).toEqual({ year: 2025, month: 1, day: 1 });
  });

  test("is read from a text", () => {
    expect(read(column("date"), "2025年1月31日").field.value).toEqual({ year: 2025, month: 1, day: 31 });
  });

  test.each([0, "2025-13-01", "年初", false])("is not %p", (content) => {
    expect(code(column("date"), content)).toBe("not-a-date");
  });
});

describe("a choice", () => {
  test.each(["纳入", " 纳 入 ", "Inside", "是", "inside"])("is understood from %p", (content) => {
    expect(read(yesNo, content).field.value).toBe("yes");
  });

  test("that is none of the words is named together with the words", () => {
    expect(read(yesNo, "也许").findings[0]).toMatchObject({
      code: "choice-unknown",
      severity: "error",
      values: { found: "也许", candidates: "纳入、不纳入" },
    });
  });

  test("is not understood from a part of its words", () => {
    expect(code(yesNo, "不纳")).toBe("choice-unknown");
  });
});

describe("a text", () => {
  test("stays as it is, without the spaces around it", () => {
    expect(read(column("text"), " 2025年度 ").field.value).toBe("2025年度");
  });

  test("stored as a number is read and warned about", () => {
    const { field, findings } = read(column("text"), 91430000);
    expect([field.value, findings[0]?.code, findings[0]?.severity]).toEqual([
      "91430000",
      "number-for-text",
      "warning",
    ]);
  });

  test("that should be a unit and is a number stands in the wrong column", () => {
    const { findings } = read({ ...column("text"), isUnit: true }, 1250);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["number-for-unit", "warning"]]);
  });

  test("that should be a unit may be 1, the unit of a number without one", () => {
    expect(read({ ...column("text"), isUnit: true }, 1).findings).toEqual([]);
  });
});

test.each(["text", "number", "date", "choice"] as const)(
  "an error value in a %s cell is no value",
  (kind) => {
    const { field, findings } = read(column(kind), { error: "#REF!" });
    expect([field.value, findings[0]?.code, findings[0]?.values["found"]]).toEqual([
      undefined,
      "error-value",
      "#REF!",
    ]);
  },
);
