import type { sourcesZh } from "./sources.zh";

/** The texts of the step on sources in English. */
export const sourcesEn: typeof sourcesZh = {
  identifySources: "One by one (Annex C)",
  sourceRegister: "Register of sources",
  industry: "Industry",
  industryProposed:
    "Proposed by the division in the Enterprise table; choose another if you like. It is written there as the industry of the sources and only decides which sources are listed.",
  industryKept:
    "From the industry of the sources in the Enterprise table, or a change still to be written; it only decides which sources are listed.",
  industryLooked:
    "Only looked at, not written; it is kept once the workbook has an Enterprise table that can be edited.",
  industryByDivision: "(as the division says)",
  industryNotKnown: "The Enterprise table names no division that can be read yet; choose one here.",
  industryOpen: "industry to be chosen",
  annexIsExample:
    "The list is Annex C of DB43, an example: the enterprise accepts, rejects with a reason, or adds.",
  sourcesNamed: (count) => `${count} identified`,
  sourcesQuantified: (count) => `${count} quantified, zero with evidence, or left out with a reason`,
  amountsNotAsked:
    "The workbook has no tables of activity data yet; whether sources are quantified comes later.",
  stillMissing: (count) => `Still missing: ${count}`,
  directSource: "direct",
  indirectSource: "indirect",
  specialSource: "special: reported apart, outside the total",
  facilityExamples: (facilities) => `Such as: ${facilities}`,
  gasesNamed: (gases) => `Gases: ${gases}`,
  gasesNotNamed: "Gases: the annex names none",
  gasOutside: (gas) => `${gas} (none of the seven)`,
  alsoNamed: (names) => `also in the register: ${names}`,
  standsQuantified: "quantified",
  standsZero: "zero",
  standsExcluded: "left out",
  standsNamed: "listed",
  standsOpen: "listed, not quantified",
  standsMissing: "not looked at yet",
  undecide: (source) => `Take this row out: ${source}`,
  sourcesToWrite: (count) => `Rows that saving adds to the register of sources: ${count}`,
  addOwnSource: "Add another source",
  addPlannedFacility: "Add a planned facility",
  excludedSum: (share) => `Estimated shares left out, in sum: ${share}`,
  sharesUnknown: (count) =>
    count === 1 ? "1 more row has no share and is not in the sum." : `${count} more rows have no share.`,
  noThreshold: "The text has no threshold: each one needs a reason and an estimated share.",
  addSteelUnits: (count) => `Add the steel example: ${count} units`,
  steelIsExample:
    "Table 2 of CIECCPA061 is an example for steel works. Once added, delete what you do not have, and add your own units and their sources.",
  addEquipment: (count) =>
    count === 1 ? "Enter 1 piece of equipment" : `Enter ${count} pieces of equipment`,
  equipmentOfUnits:
    "Taken from the equipment named in the table of units; change it, and add model, place and meters.",
  rowsToAdd: (count) => (count === 1 ? "Saving adds 1 row" : `Saving adds ${count} rows`),
  takeOutRows: (count) => (count === 1 ? "Take this 1 row out" : `Take these ${count} rows out`),
  warnings: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
  nothingYet: "nothing yet",
  findingsInTable: (table) => `Findings: ${table}`,
  moreInFindings: (count) => `${count} more under Findings.`,
};
