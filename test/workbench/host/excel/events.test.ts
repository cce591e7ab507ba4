import { excelInTest } from "./excel-in-test";

const excel = excelInTest();
const cell = (row: number, column: number) => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

/** Listens, lets something happen and gives what was heard of it. */
async function heard<Event>(
  listen: (context: Excel.RequestContext, note: (event: Event) => Promise<void>) => void,
  happen: () => void | Promise<void>,
): Promise<Event[]> {
  const events: Event[] = [];
  await excel.addIn.run(async (context) => {
    listen(context, async (event) => {
      events.push(event);
      await Promise.resolve();
    });
    await context.sync();
  });
  await happen();
  await excel.addIn.settled();
  return events;
}

test("a sheet hears of its own changes only", async () => {
  excel.document.sheets.add("别的");
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => context.workbook.worksheets.getItem("Sheet1").onChanged.add(note),
    () => {
      excel.document.edit.setValues("别的", cell(0, 0), [[1]]);
      excel.document.edit.setValues("Sheet1", cell(2, 1), [[1]]);
    },
  );
  expect(events.map(({ address }) => address)).toEqual(["B3"]);
});

test("a change by the add-in itself says so", async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => context.workbook.worksheets.onChanged.add(note),
    () =>
      excel.addIn.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
      }),
  );
  expect(events.map(({ triggerSource }) => triggerSource)).toEqual(["ThisLocalAddin"]);
});

test("an event leads to the cells that changed", async () => {
  const values: unknown[] = [];
  await excel.addIn.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) =>
      excel.addIn.run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        values.push(range.values);
      }),
    );
    await context.sync();
  });
  excel.document.edit.setValues("Sheet1", cell(2, 1), [[42]]);
  await excel.addIn.settled();
  expect(values).toEqual([[[42]]]);
});

test("inserted rows come as such", async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => context.workbook.worksheets.onChanged.add(note),
    () => void excel.document.structure.insertRows("Sheet1", 3, 2),
  );
  expect(events.map(({ address, changeType }) => `${address} ${changeType}`)).toEqual(["4:5 RowInserted"]);
});

test("a handler that was removed hears nothing more", async () => {
  let count = 0;
  await excel.addIn.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async () => {
      count++;
      await Promise.resolve();
    });
    await context.sync();
    handler.remove();
    await context.sync();
  });
  excel.document.edit.setValues("Sheet1", cell(0, 0), [[1]]);
  await excel.addIn.settled();
  expect(count).toBe(0);
});

test("a table hears of changes inside it", async () => {
  excel.document.edit.setValues("Sheet1", { ...cell(0, 0), endRow: 1 }, [["量"], [1]]);
  const { table } = excel.document.tables.add("Sheet1", { ...cell(0, 0), endRow: 1 }) as {
    table?: { id: number };
  };
  const events = await heard<Excel.TableChangedEventArgs>(
    (context, note) => context.workbook.tables.getItem(String(table?.id)).onChanged.add(note),
    () => {
      excel.document.edit.setValues("Sheet1", cell(1, 0), [[5]]);
      excel.document.edit.setValues("Sheet1", cell(9, 9), [[5]]);
    },
  );
  expect(events.map(({ address }) => address)).toEqual(["A2"]);
});

test("sheets that are added, shown and deleted are told of", async () => {
  const told: string[] = [];
  const note = (event: { type: string }): Promise<void> => {
    told.push(event.type);
    return Promise.resolve();
  };
  await excel.addIn.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
    worksheets.onDeleted.add(note);
    await context.sync();
  });
  excel.document.sheets.add("新");
  excel.document.sheets.activate("新");
  excel.document.sheets.activate("Sheet1");
  excel.document.sheets.delete("新");
  await excel.addIn.settled();
  expect(new Set(told)).toEqual(
    new Set(["WorksheetAdded", "WorksheetActivated", "WorksheetDeactivated", "WorksheetDeleted"]),
  );
});

test("a calculation is told of", async () => {
  const events = await heard<Excel.WorksheetCalculatedEventArgs>(
    (context, note) => context.workbook.worksheets.onCalculated.add(note),
    () => void excel.document.edit.setFormulas("Sheet1", cell(0, 0), [["=1+1"]]),
  );
  expect(events.length).toBeGreaterThan(0);
});

test("a changed setting is told of", async () => {
  const events = await heard<Excel.SettingsChangedEventArgs>(
    (context, note) => context.workbook.settings.onSettingsChanged.add(note),
    () => void excel.document.settings.set("year", 2025),
  );
  expect(events).toHaveLength(1);
});
