/**
 * 看台账 — calls back when any sheet changes or a table comes or goes, in Excel or by another person, until the returned
 * function is called.
 */
export async function watchLedger(changed: () => void): Promise<() => void> {
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const heard = async () => changed();
    const added = [worksheets.onChanged.add(heard), worksheets.onDeleted.add(heard)];
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
