/** 事件编号 — the events by the numbers that Office.js gives them. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetVisibilityChanged: 26,
  worksheetNameChanged: 25,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  runtimeVisibilityChanged: 65539,
} as const;

/** The events of the document as a whole, which are older than the rest and have no details. */
export const documentEventTypes = { settingsChanged: 1, selectionChanged: 2 } as const;

/** What events of the workbook, and not of one sheet or table, are aimed at. */
export const workbookTarget = "Workbook";
