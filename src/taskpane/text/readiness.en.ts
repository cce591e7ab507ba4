import type { readinessZh } from "./readiness.zh";

/** 前提条件与路径的文字（英文） — the same in English. */
export const readinessEn: typeof readinessZh = {
  readinessType: "Type of production and pathway",
  readinessHistory: "Emissions of past years",
  readinessTrend: "Trend and forecast",
  readinessAnswer: "Readiness",
  readinessStandard: "Applicable accounting standard",

  typeNoDivision:
    "The table of the enterprise has no industry division yet, so no type is suggested. You can fill it in all the same.",
  typeProposed: (type: string) => `Suggested by the industry: ${type}.`,
  typeNamed: "The text names this industry in its definitions or examples.",
  typeRead: "Read from how such industries usually produce; the text does not name it.",
  typeNotProposed: (industry: string) =>
    `No suggestion for "${industry}": the text goes by how things are made.`,
  typeYouDecide: "The enterprise decides and says why; nothing is decided for you.",
  typeTake: "Enter the suggested type",
  pathwayOf: (type: string) => `Table 1, chosen for ${type}`,
  pathwayTake: (pathway: string) => `Enter ${pathway}`,
  pathwayMayDiffer: "Table 1 may be followed; for another choice say why.",
  stageEnergySaving: "Energy saving",
  stageEnergySavingAsks:
    "Improve existing processes: retrofits, low- and zero-carbon energy and materials, better products.",
  stageDeepDecarbonisation: "Deep decarbonisation",
  stageDeepDecarbonisationAsks:
    "Change the process itself; where feasible capture, use and store CO2, or replace substances that emit other gases.",
  stageNeutrality: "Neutrality",
  stageNeutralityAsks:
    "Offset residual emissions: develop reduction or removal projects, or buy and retire credits.",

  historyTotals: "Total emissions",
  historyIntensities: "Intensity",
  historyYear: "Year",
  historyKnown: "Past years",
  forecastMethod: "Method of the forecast",
  forecastLeastSquares: "least squares",
  forecastTheilSen: "Theil-Sen",
  forecastCompoundRate: "compound rate",
  forecastYears: "Years ahead",
  forecastLine: (method: string) => `Forecast (${method})`,
  forecastLow: "Low",
  forecastHigh: "High",
  forecastBand:
    "Low and high are how far known years lay from the trend, no confidence interval. A forecast only carries the trend on; what development targets change is considered apart.",
  ownUnit: "unit as the enterprise states it",

  answerNoType: "First fill in the type of production.",
  answerNoHistory: "First fill in past years.",
  answerMet: "Ready",
  answerNotYet: "Not ready yet",
  answerYearsMissing: "Years are missing, so it cannot be told yet",
  answerAdvice: "The text advises (should, may): falling short never bars a verdict of neutrality.",
  answerMissing: (years: string) => `Missing: ${years}.`,
  checkTotalRecord: "Total: years on record",
  checkTotalPeak: "Total: last year with the highest figure",
  checkTotalSettled: "Total: largest deviation of three years from their mean",
  checkIntensityRecord: "Intensity: years on record",
  checkIntensityPeak: "Intensity: last year with the highest figure",
  checkIntensitySettled: "Intensity: largest deviation of three years from their mean",
  checkMet: "met",
  checkNotMet: "not met",
  checkOpen: "years missing",
  checkAtLeast: (limit: string) => `at least ${limit}`,
  checkNotAfter: (limit: string) => `not after ${limit}`,
  checkWithin: (limit: string) => `at most ${limit}`,

  standardNeeds:
    "With the industry division and the period in the table of the enterprise, the standards are listed here.",
  standardOn: (day: string) => `On the last day of the period, ${day}`,
  standardWhich: "Which industry it is",
  standardNotChosen: "(choose; nothing is decided for you)",
  standardApplies: "applies",
  standardComing: "not in force yet",
  standardReplaced: "replaced",
  standardGeneral: "general",
  standardFrom: (issued: string, effective: string) => `issued ${issued}, in force from ${effective}`,
};
