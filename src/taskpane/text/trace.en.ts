import type { traceZh } from "./trace.zh";

/** What the pane says in English of where the selected cell's content comes from. */
export const traceEn: typeof traceZh = {
  traceTab: "Trace",
  trace: "Where the selected cell comes from",
  traceHint:
    "Select a cell in the sheet: this is where its number is explained step by step. An address leads on towards the raw data.",
  traceOutside: "Open the add-in in Excel: then the selected cell is explained here.",
  traceBack: (cell) => `Back to ${cell}`,
  traceShows: "The cell shows",
  traceBlank: "This cell is blank. Blank means no data, which is not 0.",
  traceEntered: "An entered number: no formula gives it, so its source is what has to be checked.",
  traceEnteredWords: "An entry: no formula gives it.",
  traceHeader: "This is a header, which explains the column.",
  traceNoTable: "It stands in no table, so there is no source or evidence in the same row.",
  traceSource: "Source and evidence",
  traceNoSource: "No source or evidence is entered in the same row.",
  traceSameRow: "In the same row",
  traceFormula: "The formula in the cell",
  traceFilledFrom: "This cell is filled by the formula of another cell:",
  traceTooLarge: "The formula refers to too many cells to read them all. Select the cells it refers to.",
  traceNoFormula: "This formula cannot be read.",
  traceInputs: "What was put in",
  traceStandardFormula: "Formula",
  traceSubstituted: "Put in",
  traceConversion: "Conversion",
  traceConverted: (factor, from, to) => `× ${factor} (${from} → ${to})`,
  traceResult: "Result, all digits",
  traceText: "Text",
  traceWords: "Conclusion",
  traceAmounts: "Decided by",
  traceTableResult: (rows, columns) =>
    `The result is a table of ${rows} by ${columns}; select one of its cells to see where that comes from.`,
  traceTaken: (count) => `Numbers taken: ${count} ${count === 1 ? "cell" : "cells"}`,
  traceOtherCells: (count) => `List the other ${count}`,
  traceListCells: (what, count) => `List the ${count} cells of ${what}`,
  traceFound: "The cell the formula has found",
  traceReferences: "Cells the formula refers to",
  traceCells: (filled, size) =>
    filled === size ? `${size} cells` : `${size} cells, ${filled} of them filled`,
  traceNoReference: "written in the formula",
  traceFromPart: "worked out by a part of the formula",
  traceEmptyCell: "(blank)",
  traceDiffers: (now) =>
    `With the values as they are now it comes to ${now}, which the cell does not show: the workbook may not be recalculated. Press F9 and look again.`,
  traceBranch:
    "By its conditions the formula called no CN function; the cells it looked at are listed below.",
  traceError: "Why there is an error",
  traceErrorCell: (code) => `The cell shows the error ${code}. Follow the cells below that hold errors.`,
};
