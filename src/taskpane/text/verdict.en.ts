import type { verdictZh } from "./verdict.zh";

/** 判定与声明的文字（英文） — the same in English. */
export const verdictEn: typeof verdictZh = {
  verdictSides: "What each standard says",
  verdictStandardsOf: (count) => `${count} standards give an answer`,
  verdictAsOf: "As of",
  verdictAsOfHint:
    "Later retirements do not count. Moving it changes what is seen here, nothing in the sheet.",
  verdictAsOfStated: (day) => `The workbook states ${day}; the formulas in the sheet judge on that day.`,
  verdictAsOfUnstated:
    "The workbook states no day: here it is today, and the formulas in the sheet lack evidence until one is stated.",
  verdictStateAsOf: (day) => `Put ${day} into the settings of the verdict`,
  verdictTakenForGranted: (count) =>
    `This takes for granted ${count} open ${count === 1 ? "point" : "points"}; see "Evidence and judgements still missing".`,
  verdictAsOfWrong: "This is no day; write it as 2026-03-31.",
  verdictAsOfSlide: "Move the day within the period",
  verdictRange: (range) => `${range}; one day a step`,
  verdictMonthBack: "A month earlier",
  verdictMonthOn: "A month later",
  verdictNoDays:
    "The days of the period are not known, so no lot can be matched to it; state them in the settings.",
  verdictReached: "Reached",
  verdictNotReached: "Not reached",
  verdictOnCondition: "On condition",
  verdictInsufficient: "Evidence missing",
  verdictNotApplicable: "Not applicable",
  verdictTotal: "Total emissions",
  verdictKnown: "Total emissions (incomplete, known)",
  verdictCounted: "Offsets counted",
  verdictConditional: "Offsets on condition",
  verdictMargin: "Margin",
  verdictUnknown: "not known",
  verdictBars: "Bars: total emissions above, offsets counted below (dashed: on condition).",
  verdictUnmet: "Clauses not met, or lacking evidence",
  verdictFlips: "What would change it",
  verdictReadings: "Readings used",
  verdictReadingsDefault: "Default readings throughout",
  verdictProduction: "Zero-carbon factory (for people to judge)",
  verdictShowAll: (standard) => `What ${standard} rests on`,
  verdictEvidence: "Evidence and judgements still missing",
  verdictEvidenceNone: "Nothing is missing that could change an answer.",
  verdictEvidenceMore: (count) => `${count} more, see the findings`,
  verdictReadingItems: "Readings",
  verdictReadingsHint:
    "Where a text leaves room; left empty, the default reading, which is the first. Another one is named with the verdict.",
  verdictReadingDefault: (reading) => `Default: ${reading}`,
  verdictReadingsOther: (count) => (count === 1 ? "1 other reading" : `${count} other readings`),
  verdictStepsDone: (count) => `${count} steps done`,
  verdictStatements: "Statements",
  verdictStatementsHint:
    "No more than the clause asks, filled in from the tables. One line per cell from the selected one down; what is there is never overwritten.",
  verdictNotOwn: "Needed for own accounting or own evaluation only; choose that in the way of evaluation.",
  verdictStatementLacks: (what) => `Not yet, this is missing: ${what}`,
  verdictPlace: "Write to the selected cell",
  verdictPlaced: (cells) => `The statement is in ${cells} cells.`,
  verdictPlaceTaken: (cells) =>
    `Nothing written: ${cells} holds something. Select a cell with room below it.`,
  verdictTruthTitle: "Statement of truth about greenhouse gas emissions",
  verdictTruthBody:
    "The enterprise accounted for these emissions itself, for the declaration period and within the boundary. " +
    "It states that the result is true.",
  verdictSelfTitle: "Commitment on own evaluation of carbon neutrality",
  verdictSelfBody:
    "The enterprise evaluated the carbon neutrality of this declaration period itself, answers for the truth " +
    "of the evaluation, and commits itself to it.",
  verdictEnterprise: (name) => `Enterprise: ${name}`,
  verdictPeriod: (period) => `Declaration period: ${period}`,
  verdictAmount: (amount) => `Emissions: ${amount} tCO2e`,
  verdictConclusion: (words) => `Verdict: ${words}`,
  verdictJudgedOn: (day) => `As of: ${day}`,
  verdictSigned: (name) => `Signed by: ${name}`,
  verdictSignedOn: (day) => `Signed on: ${day}`,
  verdictBasis: (clause) => `Basis: ${clause}`,
  verdictLackName: "name of the enterprise",
  verdictLackPeriod: "declaration period",
  verdictLackTotal: "complete total of emissions",
  verdictLackAnswer: "a verdict under GUIDE",
  verdictFormulas: "Formulas for the sheet",
  verdictFormulasHint:
    "They recalculate with the tables, and reviewers see them in the sheet. Select an empty cell first, with room below and to its right.",
  verdictFormulaAll: "Verdicts of all standards",
  verdictFormulaLots: (standard) => `Every lot under ${standard}`,
  verdictFormulasLack: (names) => `To be made first: ${names}`,
};
