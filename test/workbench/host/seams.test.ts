import { WorkbookDocument } from "../../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../office-in-jsdom";

let addIn: RunningAddIn;
let document: WorkbookDocument;
const shown: boolean[] = [];

describe.each(["bridge", "external"] as const)("over the seam %s, the real Office.js", (seam) => {
  beforeAll(async () => {
    shown.length = 0;
    document = WorkbookDocument.empty();
    addIn = await startAddIn({
      document,
      seam,
      locale: "en-US",
      theme: "dark",
      onPaneVisibility: (isVisible) => shown.push(isVisible),
    });
  });

  // What one test did must not be heard by the next one.
  beforeEach(() => addIn.settled());

  afterAll(() => addIn.close());

  test("takes the host for Excel on a PC", () => {
    const { host, platform } = addIn.Office.context;
    expect([host, platform]).toEqual(["Excel", "PC"]);
  });

  test("has the languages of the host", () => {
    const { displayLanguage, contentLanguage } = addIn.Office.context;
    expect([displayLanguage, contentLanguage]).toEqual(["en-US", "en-US"]);
  });

  test("has the colours of the theme", () => {
    expect(addIn.Office.context.officeTheme).toMatchObject({ primaryBackgroundColor: "#292929" });
  });

  test("finds the requirement sets that are claimed, and no newer ones", () => {
    const { requirements } = addIn.Office.context;
    const asked = [
      ["ExcelApi", "1.15"],
      ["ExcelApi", "1.16"],
      ["SharedRuntime", "1.1"],
      ["ExcelApiOnline", "1.1"],
    ] as const;
    expect(asked.map(([name, version]) => requirements.isSetSupported(name, version))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("refuses what needs a set that is not claimed", async () => {
    const failure = addIn.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("writes and reads cells", async () => {
    const values = await addIn.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, "煤"],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [1, 2],
      [3, "煤"],
    ]);
  });

  test("uses an object again after the request that found it", async () => {
    const address = await addIn.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B1");
      await context.sync();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B1");
  });

  test("does not give a value that was not loaded", async () => {
    const code = await addIn.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("values");
      await context.sync();
      try {
        return range.address;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    });
    expect(code).toBe("PropertyNotLoaded");
  });

  test("knows a null object", async () => {
    const isNull = await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("nothing");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("says by name what the workbench does not have", async () => {
    const failure = addIn.run(async (context) => {
      context.workbook.comments.add("A1", "text");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({
      code: "NotImplemented",
      debugInfo: { errorLocation: "Workbook.comments" },
    });
  });

  test("hears of a change that a person makes in a sheet", async () => {
    const heard: string[] = [];
    await addIn.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(`${event.address} ${event.changeType} ${event.source}`);
        await Promise.resolve();
      });
      await context.sync();
    });
    document.edit.setValues("Sheet1", { startRow: 8, startColumn: 2, endRow: 8, endColumn: 3 }, [[1, 2]]);
    await addIn.settled();
    expect(heard).toEqual(["C9:D9 RangeEdited Local"]);
  });

  test("hears of another selection", async () => {
    let heard = 0;
    await addIn.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => {
        heard++;
        await Promise.resolve();
      });
      await context.sync();
    });
    document.selection.select("Sheet1", [{ startRow: 4, startColumn: 4, endRow: 4, endColumn: 4 }]);
    await addIn.settled();
    expect(heard).toBe(1);
  });

  test("runs an action of the ribbon and says when it has done", async () => {
    addIn.window.eval(
      "Office.actions.associate('note', (event) => { window.noted = event.source.id; event.completed(); });",
    );
    await addIn.host.pressRibbonButton("note", "NoteButton");
    expect(addIn.window.eval("window.noted")).toBe("NoteButton");
  });

  test("says that there is no such action on the ribbon", async () => {
    await expect(addIn.host.pressRibbonButton("nothing", "x")).rejects.toThrow("no such ribbon action");
  });

  test("asks for the pane to be hidden and shown", async () => {
    await addIn.Office.addin.hide();
    await addIn.Office.addin.showAsTaskpane();
    expect(shown).toEqual([false, true]);
  });

  test("keeps how the add-in is to start", async () => {
    await addIn.Office.addin.setStartupBehavior(addIn.Office.StartupBehavior.load);
    expect(await addIn.Office.addin.getStartupBehavior()).toBe("Load");
  });

  test("keeps settings of the document", async () => {
    const { settings } = addIn.Office.context.document;
    settings.set("period", { year: 2025 });
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(settings.get("period")).toEqual({ year: 2025 });
  });

  test("calls a custom function with what Excel would hand over", async () => {
    addIn.window.eval("CustomFunctions.associate('SUMOF', (cells, invocation) => cells.flat().length)");
    expect(await addIn.host.callFunction("SUMOF", [[[1], [2], [null]]])).toEqual({ value: 3 });
  });

  test("tells the error that a custom function ends with", async () => {
    addIn.window.eval(`CustomFunctions.associate("REFUSE", () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "缺少数据");
    })`);
    expect(await addIn.host.callFunction("REFUSE", [1])).toEqual({ errorCode: 1, message: "缺少数据" });
  });

  test("tells a custom function where its formula stands", async () => {
    addIn.window.eval("CustomFunctions.associate('WHERE', (value, invocation) => invocation.address)");
    expect(await addIn.host.callFunction("WHERE", [1], "排放!E5")).toEqual({ value: "排放!E5" });
  });
});
