/** @jest-environment jsdom */
import { startAddIn, WorkbookDocument } from "../office-in-jsdom";

test("in a test with a page, Excel is global and speaks to the workbook", async () => {
  const document = WorkbookDocument.empty();
  const addIn = await startAddIn({ document });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [[1, "=A1+1"]];
    await context.sync();
  });
  addIn.close();
  const area = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 };
  expect(document.cells.values("Sheet1", area)).toEqual([[1, 2]]);
});
