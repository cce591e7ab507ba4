import { attempt } from "./attempt";
import { showNotice } from "./notices";
import { recalculateWorkbook } from "./workbook/recalculate-workbook";

/** Binds the buttons of the ribbon, by the names that the manifest gives them, to what they do. */
export function associateCommands(): void {
  Office.actions.associate("recalculateWorkbook", async (event: Office.AddinCommands.Event) => {
    try {
      // Pressed on the ribbon, success shows in the cells; only a failure needs the pane.
      if (!(await recalculateWithNotice())) await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  });
}

/** Recalculates and says in the pane how it went; true when it went well. */
export async function recalculateWithNotice(): Promise<boolean> {
  const isDone = await attempt(async () => {
    await recalculateWorkbook();
    return true;
  });
  if (isDone === true) showNotice({ kind: "recalculated" });
  return isDone === true;
}
