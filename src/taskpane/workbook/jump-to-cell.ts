/** 跳到单元格 — brings the sheet to the front and selects the cell, given as `核算边界!B7`. */
export async function jumpToCell(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const end = address.lastIndexOf("!");
    const sheetName = address.slice(0, Math.max(end, 0));
    const plainName = /^'.*'$/.test(sheetName) ? sheetName.slice(1, -1).replace(/''/g, "'") : sheetName;
    const { worksheets } = context.workbook;
    const sheet = plainName === "" ? worksheets.getActiveWorksheet() : worksheets.getItem(plainName);
    sheet.activate();
    sheet.getRange(address.slice(end + 1)).select();
    await context.sync();
  });
}

/** 所选区域 — the address of what is selected now, with its sheet. */
export async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}
