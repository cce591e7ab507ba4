/**
 * 暂停计算 — a long writing changes the sheet many times, and Excel would calculate all that depends on it every time. It waits
 * until the writing is over, also where that fails or is stopped; a workbook that is calculated by hand stays so.
 */
export async function holdingCalculation<Result>(
  context: Excel.RequestContext,
  action: () => Promise<Result>,
): Promise<Result> {
  const { application } = context;
  application.load("calculationMode");
  await context.sync();
  const mode = application.calculationMode;
  if (mode === "Manual") return action();
  application.calculationMode = "Manual";
  await context.sync();
  try {
    return await action();
  } finally {
    // The request that failed may have broken its context.
    await Excel.run(async (own) => {
      own.application.calculationMode = mode;
      await own.sync();
    });
  }
}
