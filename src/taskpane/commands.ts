import { showNotice, type Notice } from "./notices";
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
  try {
    await recalculateWorkbook();
    showNotice({ kind: "recalculated" });
    return true;
  } catch (error) {
    showNotice(failureNotice(error));
    return false;
  }
}

function failureNotice(error: unknown): Notice {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  // Excel refuses every request while somebody types in a cell: the one failure people can end themselves.
  if (code === "InvalidOperationInCellEditMode") return { kind: "cell-is-edited" };
  return { kind: "recalculation-failed", reason: error instanceof Error ? error.message : `${error}` };
}
