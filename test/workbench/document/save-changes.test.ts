import { at, again, done, held, reopened, saved, text, type, typed, value } from "./open-documents";
import { partsOf, richPackage } from "./rich-package";

const sheet = "台账";

describe("what is read from a file", () => {
  test("are looks, with theme colours resolved", async () => {
    const document = await reopened(richPackage());
    expect([document.sheets.get(sheet), document.cells.at(sheet, 0, 0).style]).toMatchObject([
      {
        tabColor: "#8EA9DB",
        showsGridlines: false,
        frozenRows: 1,
        columns: [{ first: 0, last: 1, width: 14.5 }],
      },
      { font: { bold: true, color: "#FFFFFF" }, fill: "#4472C4", alignment: { horizontal: "center" } },
    ]);
  });

  test("are number formats, row heights and merged cells", async () => {
    const document = await reopened(richPackage());
    expect([
      text(document, "B2", sheet),
      document.sheets.rowLook(sheet, 0).height,
      document.sheets.get(sheet)?.merges,
    ]).toEqual(["0.500t", 24, [at("A6:B6")]]);
  });

  test("are notes, and threads with their answers", async () => {
    const document = await reopened(richPackage());
    expect(document.notes.on(sheet)).toMatchObject([
      { row: 1, column: 1, author: "张三", text: "缺省值" },
      { row: 3, column: 0, text: "来源？\n结算单" },
    ]);
  });

  test("are conditional formats that hold", async () => {
    const document = await reopened(richPackage());
    expect([document.cells.at(sheet, 1, 2).conditional, document.cells.at(sheet, 3, 2).conditional]).toEqual([
      { bold: true, fontColor: "#9C0006", fill: "#FFC7CE" },
      undefined,
    ]);
  });

  test("are validations, those among the extensions included", async () => {
    const document = await reopened(richPackage());
    expect([document.validations.at(sheet, 1, 0), document.validations.choices(sheet, 1, 1)]).toMatchObject([
      { type: "decimal", formula1: "0", formula2: "100", errorTitle: "数" },
      ["26", "3"],
    ]);
  });

  test("are charts with their series", async () => {
    const document = await reopened(richPackage());
    expect(document.charts.on(sheet)).toMatchObject([
      {
        name: "排放图",
        type: "ColumnClustered",
        title: "各工序",
        series: [{ name: { formula: "台账!$C$1" }, categories: "台账!$A$2:$A$4", values: "台账!$C$2:$C$4" }],
        from: { row: 7, column: 4, columnOffset: 1 },
      },
    ]);
  });

  test("are links, names and hidden sheets", async () => {
    const document = await reopened(richPackage());
    expect([
      document.cells.at(sheet, 0, 1).hyperlink?.address,
      document.cells.at(sheet, 5, 0).hyperlink?.location,
      document.names.list.map(({ name, sheet: own, isHidden }) => [name, own, isHidden]),
      document.sheets.get("汇总")?.visibility,
    ]).toEqual([
      "https://example.com/",
      "汇总!A1",
      [
        ["因子", undefined, false],
        ["本表", "汇总", true],
      ],
      "hidden",
    ]);
  });
});

describe("after two rows were inserted above row 3", () => {
  const shifted = async () => {
    const document = await reopened(richPackage());
    done(document.structure.insertRows(sheet, 2, 2));
    return partsOf(saved(document));
  };

  test.each([
    ["xl/worksheets/sheet1.xml", '<mergeCell ref="A8:B8"/>'],
    ["xl/worksheets/sheet1.xml", '<protectedRange sqref="A2:B6" name="输入"/>'],
    ["xl/worksheets/sheet1.xml", '<ignoredError sqref="C5" formula="1"/>'],
    ["xl/worksheets/sheet1.xml", '<brk id="6" max="16383" man="1"/>'],
    ["xl/worksheets/sheet1.xml", 'sqref="C2:C6"'],
    ["xl/worksheets/sheet1.xml", "<formula>$D$8/3</formula>"],
    ["xl/worksheets/sheet1.xml", '<hyperlink ref="A8" location="汇总!A1" display="汇总"/>'],
    ["xl/worksheets/sheet1.xml", '<dimension ref="A1:D8"/>'],
    ["xl/worksheets/sheet1.xml", "<f>SUM(C2:C6)</f>"],
    ["xl/worksheets/sheet2.xml", "<f>台账!D8*10</f>"],
    ["xl/workbook.xml", "台账!$A$1:$D$8</definedName>"],
    ["xl/charts/chart1.xml", "<c:f>台账!$C$2:$C$6</c:f>"],
    ["xl/charts/chart1.xml", "<c:spPr><a:solidFill/></c:spPr>"],
    ["xl/comments1.xml", '<comment ref="A6" authorId="1">'],
    ["xl/comments1.xml", '<comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>缺省</t></r>'],
    ["xl/threadedComments/threadedComment1.xml", 'ref="A6" personId="{P}" id="{2}"'],
    ["xl/drawings/vmlDrawing1.vml", "<x:Row>5</x:Row>"],
    ["xl/drawings/vmlDrawing1.vml", 'ObjectType="Button"'],
    ["xl/drawings/drawing1.xml", "<xdr:row>9</xdr:row>"],
    ["xl/drawings/drawing1.xml", "<xdr:row>8</xdr:row>"],
  ])("%s holds %s", async (part, expected) => {
    expect((await shifted())[part]).toContain(expected);
  });

  test("a rule among the extensions still names the cells it is for", async () => {
    const document = await reopened(richPackage());
    done(document.structure.insertRows(sheet, 2, 2));
    const reread = await again(document);
    expect(reread.validations.at(sheet, 5, 1)).toMatchObject({
      ranges: [at("B2:B6")],
      formula1: "汇总!$A$1:$A$2",
    });
  });
});

describe("sheets", () => {
  test("that were added, renamed, moved and hidden are so in the file", async () => {
    const document = await reopened(richPackage());
    done(document.sheets.add("新表", 0));
    done(document.edit.setInputs("新表", at("A1"), [["=汇总!A1"]]));
    done(document.sheets.rename("汇总", "总 表"));
    done(document.sheets.setVisibility("总 表", "visible"));
    const reread = await again(document);
    expect([
      reread.sheets.list.map(({ name, visibility }) => [name, visibility]),
      held(reread, "A1", "新表"),
      value(reread, "A1", "新表"),
    ]).toEqual([
      [
        ["新表", "visible"],
        ["台账", "visible"],
        ["总 表", "visible"],
      ],
      "='总 表'!A1",
      26,
    ]);
  });

  test("that hold charts on tabs of their own keep their place, and local names find their sheets", async () => {
    const document = await reopened(richPackage());
    done(document.sheets.move("汇总", 0));
    const workbook = partsOf(saved(document))["xl/workbook.xml"] ?? "";
    expect([
      [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1]),
      /name="本表" localSheetId="(\d)"/.exec(workbook)?.[1],
      /name="_xlnm.Print_Area" localSheetId="(\d)"/.exec(workbook)?.[1],
    ]).toEqual([["汇总", "台账", "图"], "0", "1"]);
  });

  test("that were deleted take their parts with them", async () => {
    const document = await reopened(richPackage());
    done(document.sheets.setVisibility("汇总", "visible"));
    done(document.sheets.delete(sheet));
    const names = Object.keys(partsOf(saved(document)));
    expect([
      names.filter((name) => /sheet1\.xml$|comments|vmlDrawing|drawing1|charts\/chart1/.test(name)),
      held(await again(document), "A1", "汇总"),
    ]).toEqual([["xl/chartsheets/sheet1.xml"], "=#REF!*10"]);
  });

  test("keep panes, widths, heights, gridlines and colours", async () => {
    const document = await reopened(richPackage());
    done(document.sheets.freeze(sheet, 2, 1));
    done(document.sheets.setColumnWidth(sheet, 3, 3, 30));
    done(document.sheets.setColumnsHidden(sheet, 4, 5, true));
    done(document.sheets.setRowHeight(sheet, 1, 1, 40));
    done(document.sheets.setRowsHidden(sheet, 2, 2, true));
    done(document.sheets.setGridlines(sheet, true));
    done(document.sheets.setTabColor(sheet, "#FF0000"));
    const reread = await again(document);
    expect([
      reread.sheets.get(sheet),
      reread.sheets.rowLook(sheet, 1),
      reread.sheets.rowLook(sheet, 2),
    ]).toEqual([document.sheets.get(sheet), { height: 40, isHidden: false }, { height: 15, isHidden: true }]);
  });
});

describe("cells", () => {
  test.each([
    ["a text with every difficult character", "<&\"'> 中\n文\t_x0041_ \u0007"],
    ["a text with spaces at its ends", "  a  "],
    ["a number of seventeen digits", 0.1 + 0.2],
    ["a very small number", 5e-324],
    ["a truth value", true],
  ])("%s is read back", async (_, content) => {
    const document = typed();
    done(document.edit.setValues("Sheet1", at("A1"), [[content]]));
    expect(value(await again(document), "A1")).toBe(content);
  });

  test("an apostrophe is read back", async () => {
    const document = await again(typed(["'007"]));
    expect(document.cells.at("Sheet1", 0, 0).editText).toBe("'007");
  });

  test("styles are read back, and cells that share one share it in the file", async () => {
    const document = typed(["1", "2"]);
    done(
      document.edit.setStyle("Sheet1", at("A1:B1"), {
        numberFormat: '0.00"吨"',
        font: { name: "仿宋", size: 14, bold: true, italic: true, underline: "double", color: "#123456" },
        fill: "#FFEE00",
        border: { bottom: { style: "double", color: "#FF0000" }, top: { style: "thin", color: null } },
        alignment: { horizontal: "center", vertical: "top", wrapText: true, indent: 1 },
        isLocked: false,
      }),
    );
    const reread = await again(document);
    const styles = partsOf(saved(document))["xl/styles.xml"] ?? "";
    expect([reread.cells.at("Sheet1", 0, 1).style, /<cellXfs count="(\d)"/.exec(styles)?.[1]]).toEqual([
      document.cells.at("Sheet1", 0, 1).style,
      "2",
    ]);
  });

  test("a changed font keeps the theme colour and the scheme that were not changed", async () => {
    const document = await reopened(richPackage());
    done(document.edit.setStyle(sheet, at("A1"), { font: { italic: true } }));
    expect(partsOf(saved(document))["xl/styles.xml"]).toContain(
      '<font><b/><i/><sz val="11"/><color theme="0"/><name val="等线"/><scheme val="minor"/></font></fonts>',
    );
  });

  test("a whole column's style is read back", async () => {
    const document = typed();
    const column = { startRow: 0, endRow: 1048575, startColumn: 2, endColumn: 2 };
    done(document.edit.setStyle("Sheet1", column, { fill: "#00FF00" }));
    expect((await again(document)).cells.at("Sheet1", 99, 2).style.fill).toBe("#00FF00");
  });

  test("a formula that spills is stored as a dynamic array with its cells", async () => {
    const document = typed(["=SEQUENCE(2,2)", "", "=CN.TOTAL(A1:A2)"]);
    const part = partsOf(saved(document))["xl/worksheets/sheet1.xml"] ?? "";
    expect(part).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c>' +
        '<c r="C1" t="e" cm="1"><f t="array" ref="C1">_xldudf_CN_TOTAL(A1:A2)</f><v>#NAME?</v></c>',
    );
  });

  test("a formula that surely gives one value is stored as an ordinary one", async () => {
    const part = partsOf(saved(typed(["1", "=SUM(A1:A9)+A1"])))["xl/worksheets/sheet1.xml"];
    expect(part).toContain('<c r="B1"><f>SUM(A1:A9)+A1</f><v>2</v></c>');
  });

  test("a sheet without anything in it can be saved and read", async () => {
    expect((await again(typed())).sheets.list.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

describe("objects", () => {
  test("a new table with a calculated column is read back", async () => {
    const document = typed(["量", "因子 [t]", "排放"], ["2", "3", ""], ["4", "5", ""]);
    done(document.tables.add("Sheet1", at("A1:C3"), { name: "台账", style: "TableStyleLight9" }));
    type(document, "C2", ["=[@量]*[@[因子 '[t']]]"]);
    done(document.tables.setTotalsRow("台账", true));
    const reread = await again(document);
    expect([reread.tables.list, reread.cells.values("Sheet1", at("C2:C4"))]).toEqual([
      document.tables.list,
      [[6], [20], [26]],
    ]);
  });

  test("a table of the file grows, is renamed and gets columns", async () => {
    const first = typed(["量"], ["2"]);
    done(first.tables.add("Sheet1", at("A1:A2"), { name: "台账" }));
    const document = await again(first);
    type(document, "A3", ["7"]);
    done(document.tables.rename("台账", "清单"));
    done(document.tables.addColumn("清单", { name: "两倍", formula: "=[@量]*2" }));
    const reread = await again(document);
    expect([reread.tables.list, value(reread, "B3")]).toEqual([document.tables.list, 14]);
  });

  test("a table that was deleted leaves no part behind", async () => {
    const first = typed(["量"], ["2"]);
    done(first.tables.add("Sheet1", at("A1:A2")));
    const document = await again(first);
    done(document.tables.convertToRange("表1"));
    expect(Object.keys(partsOf(saved(document))).filter((name) => name.includes("table"))).toEqual([]);
  });

  test("validations, conditional formats, names and notes are read back", async () => {
    const document = typed(["1"]);
    done(
      document.validations.set("Sheet1", at("A1:A9"), {
        type: "list",
        operator: "between",
        formula1: '"吨,千克"',
        allowsBlank: false,
        showsDropdown: true,
        errorStyle: "warning",
        showsError: true,
        errorTitle: "单位",
        error: "请选一个",
        showsPrompt: true,
        prompt: "选单位",
      }),
    );
    done(
      document.conditionalFormats.add("Sheet1", {
        ranges: [at("A1:B2")],
        type: "expression",
        formulas: ["$A1>0"],
        look: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true },
        stopsIfTrue: true,
      }),
    );
    done(document.names.set("因子", "Sheet1!$A$1", { comment: "缺省值" }));
    done(document.names.set("局部", "1", { sheet: "Sheet1" }));
    done(document.notes.set("Sheet1", 4, 2, "第一行\n第二行", "李四"));
    const reread = await again(document);
    const plain = (items: readonly object[]): unknown =>
      items.map((item) => ({ ...item, source: undefined, isThreaded: undefined }));
    expect([
      plain(reread.validations.on("Sheet1")),
      plain(reread.conditionalFormats.on("Sheet1")),
      reread.names.list,
      plain(reread.notes.on("Sheet1")),
    ]).toEqual([
      plain(document.validations.on("Sheet1")),
      plain(document.conditionalFormats.on("Sheet1")),
      document.names.list,
      plain(document.notes.on("Sheet1")),
    ]);
  });

  test("a rule of the file that is not looked into keeps its element", async () => {
    const document = await reopened(richPackage());
    done(document.conditionalFormats.clear(sheet, at("C4")));
    const part = partsOf(saved(document))["xl/worksheets/sheet1.xml"] ?? "";
    expect(part).toContain(
      '<conditionalFormatting sqref="C2:C3"><cfRule type="colorScale" priority="2"><colorScale>',
    );
  });

  test.each([
    ...["ColumnClustered", "BarStacked", "Line", "LineMarkers", "Pie", "Doughnut", "Area"],
    ...["XYScatter", "XYScatterLines", "XYScatterLinesNoMarkers"],
  ])("a new chart of the type %s is read back", async (type) => {
    const document = typed(["1", "2"]);
    const corner = { row: 1, column: 3, rowOffset: 2.5, columnOffset: 4 };
    done(
      document.charts.add("Sheet1", {
        type,
        title: "排放 & 抵消",
        series: [
          { name: { text: "甲" }, categories: "Sheet1!$A$1:$B$1", values: "Sheet1!$A$1:$B$1" },
          { name: { formula: "Sheet1!$A$1" }, categories: null, values: "Sheet1!$B$1" },
        ],
        from: corner,
        to: { ...corner, row: 12 },
      }),
    );
    expect((await again(document)).charts.on("Sheet1")).toEqual(document.charts.on("Sheet1"));
  });

  test("a chart is added beside those of the file", async () => {
    const document = await reopened(richPackage());
    const corner = { row: 20, column: 1, rowOffset: 0, columnOffset: 0 };
    const series = [{ name: null, categories: null, values: "台账!$C$2:$C$4" }];
    done(
      document.charts.add(sheet, {
        type: "Pie",
        title: null,
        series,
        from: corner,
        to: { ...corner, row: 30 },
      }),
    );
    expect((await again(document)).charts.on(sheet).map(({ name, type }) => [name, type])).toEqual([
      ["排放图", "ColumnClustered"],
      ["图表 2", "Pie"],
    ]);
  });

  test("a chart of the file that is drawn anew is said before saving", async () => {
    const document = await reopened(richPackage());
    done(document.charts.change(document.charts.on(sheet)[0]?.id ?? 0, { title: "新标题" }));
    expect([
      document.saveFindings().map(({ code }) => code),
      (await again(document)).charts.on(sheet)[0]?.title,
    ]).toEqual([["lost-drawing"], "新标题"]);
  });

  test("a chart of the file that was deleted is gone", async () => {
    const document = await reopened(richPackage());
    done(document.charts.delete(document.charts.on(sheet)[0]?.id ?? 0));
    const parts = partsOf(saved(document));
    expect([parts["xl/charts/chart1.xml"], parts["xl/drawings/drawing1.xml"]?.includes("徽标")]).toEqual([
      undefined,
      true,
    ]);
  });

  test("settings are kept with the add-in's own part", async () => {
    const { WorkbookDocument } = await import("../../../src/workbench/document");
    const addIn = {
      addInId: "1faad52c-0000-4000-8000-000000000000",
      version: "1.0.0.0",
      store: "developer",
      storeType: "Registry",
    };
    const document = WorkbookDocument.empty({ addIn });
    done(document.settings.set("边界", { 年份: 2025, 名称: '"甲"<乙>' }));
    const reread = await again(document);
    expect([reread.settings.get("边界"), document.saveFindings()]).toEqual([
      { 年份: 2025, 名称: '"甲"<乙>' },
      [],
    ]);
  });

  test("settings without an add-in are said to be lost before saving", () => {
    const document = typed();
    done(document.settings.set("边界", 1));
    expect(document.saveFindings()).toMatchObject([{ code: "lost-setting" }]);
  });

  test("XML parts and properties are read back", async () => {
    const document = typed();
    const { part } = done(document.customXml.add('<a xmlns="urn:tanheng">1</a>'));
    done(document.properties.set({ title: "碳 <台账>", company: "一体化钢厂" }));
    const once = await again(document);
    done(once.customXml.set(part?.id ?? "", '<a xmlns="urn:tanheng">2</a>'));
    done(once.properties.set({ title: "" }));
    const twice = await again(once);
    expect([twice.customXml.list, twice.properties.all]).toMatchObject([
      [{ id: part?.id, xml: '<a xmlns="urn:tanheng">2</a>' }],
      { title: "", company: "一体化钢厂" },
    ]);
  });

  test("a deleted XML part is gone", async () => {
    const document = typed();
    const { part } = done(document.customXml.add("<a/>"));
    const once = await again(document);
    done(once.customXml.delete(part?.id ?? ""));
    expect(Object.keys(partsOf(saved(once))).filter((name) => name.startsWith("customXml"))).toEqual([]);
  });
});
