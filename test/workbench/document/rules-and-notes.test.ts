import type { Validation } from "../../../src/workbench/document";
import { at, done, type, typed } from "./open-documents";

const rule = (change: Partial<Validation>): Omit<Validation, "ranges"> => ({
  type: "any",
  operator: "between",
  allowsBlank: true,
  showsDropdown: true,
  errorStyle: "stop",
  showsError: true,
  showsPrompt: false,
  ...change,
});

describe("validation", () => {
  test.each([
    ['"t, kg ,m3"', ["t", "kg", "m3"]],
    ["$D$1:$D$2", ["煤", "油"]],
    ["品种", ["煤", "油"]],
    ['INDIRECT("D1:D2")', ["煤", "油"]],
    ["没有这个名称", undefined],
  ])("a list given as %s has its entries", (formula1, expected) => {
    const document = typed(["", "", "", "煤"], ["", "", "", "油"]);
    done(document.names.set("品种", "Sheet1!$D$1:$D$2"));
    done(document.validations.set("Sheet1", at("A1"), rule({ type: "list", formula1 })));
    expect(document.validations.choices("Sheet1", 0, 0)).toEqual(expected);
  });

  test.each([
    [rule({ type: "whole", operator: "between", formula1: "1", formula2: "10" }), 5, true],
    [rule({ type: "whole", operator: "between", formula1: "1", formula2: "10" }), 5.5, false],
    [rule({ type: "decimal", operator: "greaterThanOrEqual", formula1: "D1" }), 2, false],
    [rule({ type: "decimal", operator: "lessThan", formula1: "D1" }), 2, true],
    [rule({ type: "decimal", operator: "greaterThan", formula1: "0" }), "文本", false],
    [rule({ type: "textLength", operator: "lessThanOrEqual", formula1: "3" }), "四个字符", false],
    [rule({ type: "custom", formula1: "ISNUMBER(A1)" }), 1, false],
    [rule({ type: "list", formula1: '"t,kg"' }), "t", true],
    [rule({ type: "list", formula1: '"t,kg"' }), "T", false],
    [rule({ type: "whole", operator: "equal", formula1: "1" }), null, true],
  ])("%j allows %p: %s", (own, value, isAllowed) => {
    const document = typed(["", "", "", "3"]);
    done(document.validations.set("Sheet1", at("A1"), own));
    expect(document.validations.check("Sheet1", 0, 0, value).ok).toBe(isAllowed);
  });

  test("the rule's own message is the reason", () => {
    const document = typed();
    done(
      document.validations.set(
        "Sheet1",
        at("A1"),
        rule({ type: "whole", formula1: "1", formula2: "2", error: "只能填 1 或 2" }),
      ),
    );
    expect(document.validations.check("Sheet1", 0, 0, 9)).toMatchObject({ failure: { zh: "只能填 1 或 2" } });
  });

  test("a new rule takes its cells away from the old one", () => {
    const document = typed();
    done(document.validations.set("Sheet1", at("A1:A9"), rule({ type: "list", formula1: "$B1:$D1" })));
    done(document.validations.set("Sheet1", at("A1:A3"), null));
    expect(document.validations.on("Sheet1")).toMatchObject([{ ranges: [at("A4:A9")], formula1: "$B4:$D4" }]);
  });
});

describe("conditional formats", () => {
  const look = (document: ReturnType<typeof typed>, address: string) => {
    const { startRow, startColumn } = at(address);
    return document.cells.at("Sheet1", startRow, startColumn).conditional;
  };
  const format = { type: "cellIs", stopsIfTrue: false } as const;

  test("hold where the value stands in the relation, until it changes", () => {
    const document = typed(["5"], ["15"]);
    done(
      document.conditionalFormats.add("Sheet1", {
        ...format,
        ranges: [at("A1:A2")],
        operator: "greaterThan",
        formulas: ["10"],
        look: { fill: "#FF0000" },
      }),
    );
    const before = [look(document, "A1"), look(document, "A2")];
    type(document, "A1", ["50"]);
    expect([before, look(document, "A1")]).toEqual([[undefined, { fill: "#FF0000" }], { fill: "#FF0000" }]);
  });

  test("an expression is seen from each cell", () => {
    const document = typed(["1", "x"], ["2", "x"]);
    done(
      document.conditionalFormats.add("Sheet1", {
        type: "expression",
        ranges: [at("A1:B2")],
        formulas: ["$A1=2"],
        look: { bold: true },
        stopsIfTrue: false,
      }),
    );
    expect([look(document, "B1"), look(document, "B2")]).toEqual([undefined, { bold: true }]);
  });

  test("the first rule wins, and may stop the others", () => {
    const document = typed(["5"]);
    const common = { ...format, ranges: [at("A1")], operator: "greaterThan" as const, formulas: ["1"] };
    done(document.conditionalFormats.add("Sheet1", { ...common, look: { fill: "#000000", italic: true } }));
    done(document.conditionalFormats.add("Sheet1", { ...common, look: { fill: "#FFFFFF" } }));
    const both = look(document, "A1");
    done(document.conditionalFormats.add("Sheet1", { ...common, stopsIfTrue: true, look: { bold: true } }));
    expect([both, look(document, "A1")]).toEqual([{ fill: "#FFFFFF", italic: true }, { bold: true }]);
  });

  test("of other types cannot be made here", () => {
    const result = typed().conditionalFormats.add("Sheet1", {
      type: "dataBar",
      ranges: [at("A1")],
      formulas: [],
      look: {},
      stopsIfTrue: false,
    });
    expect(result).toMatchObject({ ok: false });
  });

  test("are taken away from a range", () => {
    const document = typed(["5"], ["5"]);
    done(
      document.conditionalFormats.add("Sheet1", {
        ...format,
        ranges: [at("A1:A2")],
        operator: "equal",
        formulas: ["5"],
        look: { bold: true },
      }),
    );
    done(document.conditionalFormats.clear("Sheet1", at("A1")));
    expect([look(document, "A1"), look(document, "A2")]).toEqual([undefined, { bold: true }]);
  });
});

test("a note is set, changed and taken away", () => {
  const document = typed();
  done(document.notes.set("Sheet1", 0, 0, "一", "张三"));
  done(document.notes.set("Sheet1", 0, 0, "二"));
  const note = document.notes.at("Sheet1", 0, 0);
  done(document.notes.set("Sheet1", 0, 0, null));
  expect([note, document.notes.on("Sheet1")]).toMatchObject([{ text: "二", author: "张三" }, []]);
});

test("a chart is added, changed and deleted", () => {
  const document = typed(["1"]);
  const corner = { row: 0, column: 2, rowOffset: 0, columnOffset: 0 };
  const { chart } = done(
    document.charts.add("Sheet1", {
      type: "ColumnClustered",
      title: "排放",
      series: [{ name: { text: "一" }, categories: null, values: "Sheet1!$A$1" }],
      from: corner,
      to: { ...corner, row: 9 },
    }),
  );
  const id = chart?.id ?? 0;
  done(document.charts.change(id, { title: "排放量" }));
  const changed = document.charts.byId(id);
  done(document.charts.delete(id));
  expect([changed?.title, document.charts.on("Sheet1")]).toEqual(["排放量", []]);
});

test("a chart of an unknown type is refused", () => {
  const corner = { row: 0, column: 2, rowOffset: 0, columnOffset: 0 };
  const chart = { type: "Treemap", title: null, series: [], from: corner, to: corner };
  expect(typed().charts.add("Sheet1", chart)).toMatchObject({ ok: false });
});

describe("what the add-in keeps", () => {
  test("settings are values under names", () => {
    const document = typed();
    done(document.settings.set("边界", { 年份: 2025 }));
    done(document.settings.set("x", 1));
    done(document.settings.delete("x"));
    expect([document.settings.keys, document.settings.get("边界")]).toEqual([["边界"], { 年份: 2025 }]);
  });

  test("a setting that is no JSON is refused", () => {
    expect(typed().settings.set("f", () => 1)).toMatchObject({ ok: false });
  });

  test("XML parts are found by their namespace", () => {
    const document = typed();
    const { part } = done(document.customXml.add('<a xmlns="urn:tanheng">1</a>'));
    done(document.customXml.set(part?.id ?? "", '<a xmlns="urn:tanheng">2</a>'));
    expect(document.customXml.byNamespace("urn:tanheng")).toMatchObject([
      { xml: '<a xmlns="urn:tanheng">2</a>' },
    ]);
  });

  test.each(["", "text", "<a><b></a", "<!DOCTYPE a><a/>"])("%p is no XML", (xml) => {
    expect(typed().customXml.add(xml)).toMatchObject({ ok: false });
  });

  test("properties change one by one", () => {
    const document = typed();
    done(document.properties.set({ title: "台账" }));
    expect(document.properties.all).toMatchObject({ title: "台账", author: "" });
  });
});
