import type { PaneText } from "./pane-text";

/** Every text of the pane in English. */
export const en: PaneText = {
  locale: "en-US",
  name: "Tanheng",
  purpose: "Turns the carbon ledger in Excel into numbers a verifier can trust.",
  purposeDetails:
    "Type =CN. in a cell to use these functions. Each result can be traced to its clause, formula and " +
    "units; blank is never taken for zero, and missing data give no number.",
  privacy: "Everything is calculated on this computer; Tanheng sends no workbook data anywhere.",
  otherLanguage: "中文",
  switchLanguage: "切换为中文",
  outsideExcel: "This page is open outside Excel: the functions can be read here and used in Excel.",
  officeJsMissing:
    "Office.js could not be loaded: check the network, or ask your administrator for an address inside " +
    "your network. The functions can still be read.",
  recalculate: "Recalculate workbook",
  recalculated: "The whole workbook has been calculated again.",
  recalculationFailed: (reason) => `The workbook was not recalculated: ${reason}`,
  cellIsEdited: "A cell is being edited. Press Enter or Esc to finish, then recalculate.",
  dismiss: "Dismiss",
  functions: "Functions",
  search: "Find a function, parameter or clause",
  found: (count) => (count === 1 ? "1 function" : `${count} functions`),
  nothingFound: "Nothing found. Try another word or clear the search.",
  parameters: "Parameters",
  optional: "optional",
  repeating: "repeatable",
  unit: "default unit",
  result: "Result",
  clauses: "Clauses",
  examples: "Examples",
  help: "Full function reference (printable)",
  helpPage: "help.en-US.html",
};
