import type { FindingCode } from "../finding";

type Values = Readonly<Record<string, string>>;

/** finding → English sentence: what, why, cure. `where` already names the parameter and the cell. */
export const en: Readonly<Record<FindingCode, (where: string, values: Values) => string>> = {
  blank: (where) =>
    `${where} is blank. Blank is not zero: enter a number, enter 0 if there is none, or shorten the range.`,
  "text-number": (where, { found }) =>
    `${where} is the text "${found}", not a number. Convert it with Data > Text to Columns or VALUE.`,
  text: (where, { found }) =>
    `${where} is the text "${found}", not a number. If it is a header, start the range one row below.`,
  logical: (where, { found }) => `${where} is the logical value ${found}, not a number. Enter a number.`,
  "error-value": (where, { found }) => `${where} holds the error ${found}. Correct that cell first.`,
  "rich-value": (where, { found }) =>
    `${where} is a data type (${found}), not a number. Enter a plain number.`,
  "not-finite": (where) => `${where} is not a finite number. Check that cell.`,
  "not-text": (where, { found }) => `${where} should be text, got ${found}.`,
  omitted: (where) => `The argument ${where} is missing. If there are no such emissions, say 0.`,
  "shape-mismatch": (where, { expected, found }) =>
    `${where} is ${found}, the other arguments are ${expected} (rows×columns). Refer to the same rows, or to one cell.`,
  "not-single": (where, { found }) => `${where} must be one cell, got ${found} (rows×columns).`,
  "no-rows": (where) => `${where} holds no row of data, nothing to calculate. Check the range.`,
  negative: (where, { found }) => `${where} is ${found}; it cannot be negative here. Check the sign.`,
  "not-positive": (where, { found }) => `${where} is ${found}; it must be above 0.`,
  "share-out-of-range": (where, { found }) =>
    `${where} is ${found}; it should lie between 0 and 1. Write per cent as 98% or 0.98.`,
  "hours-out-of-range": (where, { found }) => `${where} is ${found}; hours should lie between 0 and 8784.`,
  "weights-sum-to-zero": (where) => `${where} add up to 0; there is no weighted mean.`,
  "stock-exceeds-supply": (where, { found }) =>
    `${where} makes the result negative (${found}): closing stock and what was passed on exceed purchases and opening stock. Check the stocks.`,
  "carbon-not-balanced": (where, { found }) =>
    `${where}: what was used and stored exceeds what was captured (by ${found}). Check the amounts.`,
  "result-too-large": () => `The result is beyond what Excel can hold. Check magnitudes and units.`,
  "unit-missing": (where) => `${where} is not given. Give all units or none.`,
  "unit-unknown": (where, { found, candidates }) =>
    `${where} "${found}" is not known. ${candidates ? `Did you mean ${candidates}?` : "Write t, 10^4 m3, kWh, tCO2/t and the like."}`,
  "unit-ambiguous": (where, { found, candidates }) =>
    `${where} "${found}" is ambiguous: ${candidates}. Mind upper and lower case.`,
  "unit-mismatch": (where, { found, expected, got }) =>
    `${where} "${found}" does not fit: needed ${expected}, got ${got}. Check the units.`,
  "unit-state-mismatch": (where, { found }) =>
    `${where} mixes gas volumes of different standard states (${found}): cubic metres at 0 °C and 20 °C differ.`,
  "gas-unknown": (where, { found, candidates }) =>
    `${where} "${found}" is not a known greenhouse gas. ${candidates ? `Did you mean ${candidates}?` : ""}`,
  "gas-ambiguous": (where, { found, candidates }) => `${where} "${found}": which one, ${candidates}?`,
  "gas-not-covered": (where, { found }) =>
    `${where} "${found}" is not one of the seven greenhouse gases and is not counted as CO2e.`,
  "gwp-missing": (where, { found, set, candidates }) =>
    `${where} "${found}" has no GWP in ${set}. ${candidates ? `Sets that have one: ${candidates}.` : ""}`,
  "gwp-set-unknown": (where, { found, candidates }) =>
    `${where} "${found}" is not a known GWP set. Choose ${candidates}; no standard names a default, so it must be stated.`,
  "rounding-unknown": (where, { found }) =>
    `${where} "${found}" is not known. Write "GB/T 8170" (half to even) or "half-up".`,
  "places-not-whole": (where, { found }) => `${where} is ${found}; it must be a whole number from -20 to 20.`,
  "standard-unknown": (where, { found, candidates }) =>
    `${where} "${found}" is not a known standard. Write ${candidates}.`,
  "standard-not-judged-here": (where, { found }) =>
    `A verdict under ${found} needs each lot of the asset register; amounts alone do not do. ${where} can be GUIDE for now.`,
  "table-missing": (where, { found }) =>
    `The workbook has no table for ${where} yet (${found}). Make it in the step "Enterprise and boundary".`,
  "column-missing": (where, { foundInEnglish }) =>
    `The table ${where} lacks the column "${foundInEnglish}". Add it under its Chinese header.`,
  unanswered: (where) => `${where} is not filled in yet.`,
  "listed-twice": (where, { foundInEnglish }) =>
    `${where} is there more than once (rows ${foundInEnglish}); which one counts is unclear. Keep one row.`,
  "not-a-number": (where, { found }) =>
    `${where} is "${found}", not a number. Enter the number alone; its unit has a cell of its own.`,
  "not-a-date": (where, { found }) => `${where} is "${found}", not a date. Write it as 2025-01-31.`,
  "choice-unknown": (where, { found, candidatesInEnglish }) =>
    `${where} is "${found}", which is none of the choices: ${candidatesInEnglish}.`,
  "number-for-text": (where, { found }) =>
    `${where} is stored as the number ${found}: leading zeros and digits after the fifteenth are lost. Format the cell as text and enter it again.`,
  "reason-missing": (where) => `${where} is missing. What is left out or held insignificant needs a reason.`,
  "division-unreadable": (where, { found }) =>
    `${where} "${found}" names no division. Begin with the two digits of GB/T 4754, such as 31.`,
  "division-outside-scope": (where, { found }) =>
    `${where} "${found}" lies outside divisions 06 to 46, the industrial enterprises of DB43.`,
  "base-none-listed": (where) => `${where}: no base is listed. List every production base.`,
  "base-single-outside": (where, { found }) =>
    `${where}: the only base${found ? ` "${found}"` : ""} must be inside the implementation boundary. Put it inside, or list the other bases.`,
  "base-none-inside": (where) =>
    `${where}: none of the listed bases is inside, the implementation boundary is empty. Put at least one inside.`,
  "system-left-out": (where) =>
    `${where} is left out, but main, auxiliary and ancillary production systems all belong inside. Put it inside.`,
  "category-not-listed": (where, { foundInEnglish }) =>
    `${where} lacks the category "${foundInEnglish}". Add a row for it.`,
  "category-always-inside": (where) =>
    `${where} cannot be left out: direct emissions and imported energy are always counted. If there are none, keep it inside and enter 0 in the ledger.`,
  "upstream-unanswered": (where) =>
    `${where}: no answer yet. Name the significant upstream sources, or state that there are none and why; without an answer there is no verdict.`,
  "upstream-both-answers": (where) =>
    `${where} names significant sources and also states that there are none. Keep one of the two.`,
  "upstream-left-out": (where) =>
    `${where} is left out, but the table of upstream sources names significant ones. They are counted: put the category inside.`,
  "period-unclear": (where, { found }) =>
    `${where} "${found}" does not tell from when to when. Enter the first and the last day.`,
  "period-reversed": (where, { from, to }) =>
    `${where} (${to}) lies before the first day (${from}). Check the two days.`,
  "period-days-not-stated": (where, { found, from, to }) =>
    `${where} "${found}" is taken as ${from} to ${to}. Enter both days in the table to make the period explicit.`,
  "period-label-differs": (where, { found, from, to, labelFrom, labelTo }) =>
    `${where} "${found}" usually means ${labelFrom} to ${labelTo}, but the days entered are ${from} to ${to}. Make them agree.`,
  "period-not-a-year": (where, { from, to }) =>
    `${where} (${from} to ${to}) is no calendar year. The standard prefers one; another explicit period is allowed.`,
};
