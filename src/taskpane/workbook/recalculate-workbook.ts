/** 重算工作簿 — has Excel calculate every formula again, also those it takes for up to date. */
export async function recalculateWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
}
