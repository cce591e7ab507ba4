import type { measuresZh } from "./measures.zh";

/** What this step says in English besides the tables' own words. */
export const measuresEn: typeof measuresZh = {
  measuresPath: "Target path and past years",
  measuresCatalogue: "Catalogue of measures",
  measuresCurve: "Marginal abatement cost curve",
  measuresNoRows: "nothing entered yet",
  measuresCommitment: "Commitment",

  baseAdjusted: "Adjusted baseline",
  baseStated: (value) => `stated ${value}`,
  baseNow: (value) => `now ${value}`,
  baseChange: (change) => `adjusted: ${change}`,
  baseKept: "reviewed, not adjusted",
  baseNotAdjusted: "not adjusted",
  baseUnknown: "the value after the adjustment is not filled in",

  pathOf: "Which target",
  pathMethod: "Path",
  pathLinear: "linear",
  pathConstantRate: "constant yearly rate",
  pathNone: "With base year, base value, target year and target value of a target, its path is drawn here.",
  pathLine: (method) => `Target path (${method})`,
  pathActual: "Actual value in the table of targets",
  pathHistoryTotals: "Total emissions of past years",
  pathHistoryIntensities: "Intensity of past years",
  pathHistoryNone: "The table of past years has no column for this indicator; the target alone is drawn.",
  pathHistoryEmpty:
    "The table of past years has no figures for this yet; they are entered in the step on readiness and pathway.",
  pathAdjusted: "Adjusted baseline",

  catalogueStage: "Stage",
  catalogueIndustry: "Industry",
  catalogueAnyStage: "All stages",
  catalogueAnyIndustry: "Every industry",
  catalogueOpen:
    "Measures that the texts name; the lists are open. Abatement, cost and owner are the enterprise's own.",
  catalogueAdd: "Add",
  catalogueAddOf: (measure) => `Add the measure: ${measure}`,
  catalogueAdded: "In the table",
  catalogueMore: (count) => `Show ${count} more`,
  catalogueWaiting: (count) =>
    `${count} added and not in the sheet yet; they can be completed under "Measures" first.`,

  curveMeasure: "Measure",
  curveAbatement: "Abatement a year (tCO2e)",
  curveCost: "Cost per tonne",
  curveUnit: "yuan/tCO2e",
  curveNone:
    "With abatement and net cost a year of the measures, their order is drawn here; measures done or dropped are left out.",
  curveApart: "Measures that are not on the curve",
  curveOrder: "Net savings first, the larger saving before the smaller; the others by cost per tonne.",
  neededTitle: "What the next target needs",
  neededNone:
    "There is no target to compare with: it takes one of the enterprise for total emissions, lower is better, later than the last year on record.",
  neededReached: (target) => `The last year on record lies no higher than the target "${target}".`,
  neededGap: (gap) => `${gap} tCO2e still to abate`,
  neededFrom: (actual, year, target, value) => `${actual} in ${year}, target "${target}" ${value} (tCO2e).`,
  neededMeasures: (measures) => `In the order of cost, these suffice: ${measures}`,
  neededCost: (cost) => `Net cost a year: ${cost} yuan.`,

  tracking: "How far the measures have come",
  trackingExpected: (amount) => `Expected abatement a year: ${amount} tCO2e (without those dropped)`,
  trackingVerified: (expected, verified) =>
    `Of those done: expected ${expected}, verified ${verified} (tCO2e)`,
  trackingMoney: (budget, spent) => `Budget ${budget} yuan, spent ${spent} yuan`,
  trackingMissing: (count) => `(${count} more not filled in)`,

  comparedParameters: "Against baseline, plan and the same period before",
  comparedFacilities: "Against baseline, best value and average of the industry",
  comparedBaseline: "against baseline",
  comparedPlan: "against plan",
  comparedBefore: "against the same period before",
  comparedBest: "against the best value",
  comparedAverage: "against the average of the industry",

  facilityShare: "Share of the facilities",
  facilityName: "Facility",
  facilityCumulative: (share) => `${share} together`,
  facilityChoice:
    "The text names no share: the enterprise chooses main facilities by share, potential and effect on the supply chain.",

  deviationsOpen: "Deviations to be explained",
  deviationsExplain:
    "A serious deviation asks for its cause and the response; the answer is kept in the table of performance parameters.",

  chartPut: "Put this chart into the workbook",
  chartPutPreview: (sheet, rows) =>
    `A new sheet "${sheet}" gets ${rows} rows of data and an Excel chart; nothing else changes.`,
  chartPutNow: "Make the sheet",
  chartPutNot: "Do not",
  chartPutDone: (sheet) => `The sheet "${sheet}" is made. Delete it when it is no longer needed.`,
  chartPutTaken: (sheet) =>
    `Somebody has just made a sheet "${sheet}"; it was not touched. Please try again.`,
  chartNote:
    "Data from the ledger as of when the chart was put here; put it anew after the ledger has changed. Empty cells have no data.",
  chartSheetPath: "Chart target path",
  chartSheetCurve: "Chart abatement cost",
};
