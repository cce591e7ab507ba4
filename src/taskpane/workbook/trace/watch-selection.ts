/**
 * 看选区 — calls back when another cell or sheet is selected, until the returned function is called. Nothing is read here and
 * nothing is written.
 */
export async function watchSelection(selected: () => void): Promise<() => void> {
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const heard = async () => selected();
    // Coming to another sheet, one stands in a cell that was selected before.
    const added = [worksheets.onSelectionChanged.add(heard), worksheets.onActivated.add(heard)];
    await context.sync();
    return added;
  });
  return () => {
    for (const handler of handlers) {
      // The pane is closing or the workbook is gone: there is nobody left to tell that letting go failed.
      void Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }).catch(() => undefined);
    }
  };
}
