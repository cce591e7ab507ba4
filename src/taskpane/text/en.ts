import { chartsEn } from "./charts.en";
import type { PaneText } from "./pane-text";
import { quantitiesEn } from "./quantities.en";
import { settingsEn } from "./settings.en";
import { sourcesEn } from "./sources.en";
import { offsetsEn } from "./offsets.en";
import { ownLedgerEn } from "./own-ledger.en";
import { verdictEn } from "./verdict.en";
import { readinessEn } from "./readiness.en";
import { takeoverEn } from "./takeover.en";
import { monitoringEn } from "./monitoring.en";
import { registersEn } from "./registers.en";
import { measuresEn } from "./measures.en";
import { traceEn } from "./trace.en";

/** Every text of the pane in English. */
export const en: PaneText = {
  locale: "en-US",
  name: "Tanheng",
  purpose: "Turns the carbon ledger in Excel into numbers a verifier can trust.",
  purposeDetails:
    "Type =CN. in a cell to use the functions. Each result can be traced to its clause, formula and " +
    "units; blank is never taken for zero, and missing data give no number.",
  privacy: "Everything is calculated on this computer; Tanheng sends no workbook data anywhere.",
  otherLanguage: "中文",
  switchLanguage: "切换为中文",
  outsideExcel:
    "This page is open outside Excel: steps, clauses and functions can be read here; fill in and calculate in Excel.",
  officeJsMissing:
    "Office.js could not be loaded: check the network, or ask your administrator for an address inside " +
    "your network. Steps and functions can still be read.",
  dismiss: "Dismiss",

  tabs: "Contents of the pane",
  journeyTab: "Steps",
  findingsTab: "Findings",
  functionsTab: "Functions",
  aboutTab: "About",

  stepOf: (step) => `Step ${step}`,
  allSteps: "All steps",
  notYetThere: "not there yet",
  answered: (count) => `${count} answered`,
  clausesOf: "Clauses",

  reading: "Reading the workbook…",
  tablesMissing: (names) => `The workbook does not have yet: ${names}.`,
  itemsMissing: (count) =>
    count === 1 ? "A table of items lacks 1 item." : `Tables of items lack ${count} items.`,
  makeTables: "Make the missing tables",
  addItems: "Add the missing items",
  makingKeepsRest: "Each table gets a sheet of its own; what is there stays as it is.",
  addingKeepsRest: "Rows are added at the end of the table; what is there stays as it is.",
  tablesMade: (names) => `Made: ${names}`,
  notInTheWorkbook: "This table has not been made yet.",

  period: "Declaration period and GWP set",
  profile: "Enterprise profile",
  organisation: "Organisational boundary",
  bases: "Production bases",
  categories: "Accounting boundary",
  upstream: "Significant upstream sources",
  openQuestions: (count) => `${count} open`,
  errors: (count) => (count === 1 ? "1 error" : `${count} errors`),
  complete: "complete",
  notAnswered: "(not answered)",
  alwaysInside: "Always inside, cannot be left out:",
  decideYourselves: "The enterprise decides about these; Tanheng never answers for you:",
  putInside: "Put inside",
  rowAdded: (name) => `${name} (new)`,
  addBase: "Add a base",
  addRow: (table: string) => `Add a row: ${table}`,
  moreRowsInSheet: (count: number) => `${count} more rows, see the sheet`,
  calculated: "calculated",
  addUpstream: "Add an upstream source or statement",
  takeOut: "Take this row out",
  deleteInSheet: "Rows that are saved are deleted in the sheet.",
  cellHoldsFormula: "This cell holds a formula; saving will ask first.",

  unsaved: (count) =>
    count === 1 ? "1 change not yet in the sheet" : `${count} changes not yet in the sheet`,
  save: "Write to the sheet",
  saving: "Writing…",
  discard: "Discard changes",
  discarded: (cells) =>
    `${cells} cell${cells === 1 ? "" : "s"} not yet written ${cells === 1 ? "was" : "were"} given up.`,
  saved: (count) => `${count === 1 ? "1 cell" : `${count} cells`} written; Excel undoes it in one step.`,
  conflictsTitle: "Nothing written yet: decide first",
  conflictFormula: (cell) => `${cell} holds a formula`,
  conflictChanged: (cell) => `${cell} was changed while you were typing`,
  conflictMoved: (cell) => `The row of ${cell} is another row by now`,
  conflictNotThere: "This cell is not to be found in the sheet",
  conflictNow: (content) => `In the sheet now: ${content}`,
  conflictTyped: (content) => `You entered: ${content}`,
  empty: "(empty)",
  overwrite: "Use what I entered",
  keepSheet: "Keep what the sheet holds",

  findings: "Findings",
  findingsHere: (count) => `this step ${count}`,
  findingsAll: (count) => `All ${count}`,
  findingsCount: (count) => `Findings: ${count}`,
  noFindings: "Nothing found.",
  findingsOf:
    "From the tables of all steps, by step, and from the workbook as a whole; read again whenever this is opened.",
  includesUnsaved: "Changes not yet in the sheet are included.",
  error: "Error",
  warning: "Warning",
  note: "Note",
  question: "To fill in",
  goTo: (cell) => `Go to ${cell}`,
  openStep: "Fill in",

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
  fillIn: "Fill in and insert",
  takeSelection: "Use selection",
  takeSelectionFor: (parameter) => `Use selection as "${parameter}"`,
  addArgument: "One more argument",
  insert: "Insert into the active cell",
  willInsert: "To be inserted",
  argumentMissing: (parameter) => `Still missing: ${parameter}`,
  argumentHint: "A cell, a range, a number, or a text in quotes",
  inserted: (cell) => `The formula is in ${cell}.`,
  cellOccupied: (cell) => `${cell} is not empty`,
  occupiedBy: (content) => `It holds: ${content}`,
  replaceIt: "Replace",
  keepIt: "Do not insert",

  ruleSaysShall: "shall",
  ruleSaysShould: "should",
  ruleSaysMay: "may",
  ruleSaysJudgement: "for people to judge",
  inOurWords: "In Tanheng's words, not the standard's",
  noWords: "No words on this clause yet; please read the standard itself.",
  usedBy: (names) => `Functions that use it: ${names}`,

  recalculate: "Recalculate workbook",
  recalculated: "The whole workbook has been calculated again.",
  standards: "Standards followed",
  help: "Full function reference (printable)",
  helpPage: "help.en-US.html",
  notInRealExcel:
    "This product has not been verified inside a real Excel yet; the documents say so wherever it matters.",

  failedCellIsEdited: "A cell is being edited. Press Enter or Esc to finish, then try again.",
  failedProtected: (reason) =>
    `The sheet is protected or may not be written to. Unprotect it and try again. (${reason})`,
  failedNotThere: (reason) =>
    `The table or cell is no longer in the workbook; it may just have been deleted. (${reason})`,
  failedNotSupported: (reason) => `This version of Excel does not support what is needed. (${reason})`,
  failedBusy: (reason) => `Excel is busy and did not finish. Try again in a moment. (${reason})`,
  failedOther: (reason) => `Excel did not finish: ${reason}`,
  tryAgain: "Try again",

  crashed: "The pane has failed",
  crashedDetails:
    "The workbook is untouched; what was not yet written from the pane is lost. Copy the report below for " +
    "whoever maintains this, then open the pane again.",
  crashReport: "Report",
  copyReport: "Copy report",
  reopen: "Open the pane again",

  ...chartsEn,
  ...quantitiesEn,
  ...offsetsEn,
  ...settingsEn,
  ...sourcesEn,
  ...verdictEn,
  ...readinessEn,
  ...takeoverEn,
  ...monitoringEn,
  ...registersEn,
  ...measuresEn,
  ...traceEn,
  ...ownLedgerEn,
};
