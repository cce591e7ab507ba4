import type { settingsZh } from "./settings.zh";

/** The words of the settings, of the findings of all steps, and of the groups of functions in English. */
export const settingsEn: typeof settingsZh = {
  settingsTab: "Settings",
  settingsWhere:
    "Apart from the language, settings stand in tables of the workbook: they travel with the file and " +
    "everybody sees them. Changes can be discarded before they are written.",
  settingsLanguage: "Language of the pane",
  settingsLanguageKept: "Remembered on this computer only, not in the workbook.",
  settingsLanguageNotKept: "Cannot be remembered here; next time the pane follows Office again.",
  settingsGwp: "GWP set",
  settingsGwpBoth:
    "The Enterprise table and the Data version table name different GWP sets; settle which one counts.",
  settingsEdition: "Factor edition",
  settingsEditionList: "Choose an edition of the library",
  settingsEditionNone: "(none chosen)",
  settingsPinned: "Pinned data versions",
  settingsReadings: "Readings where a standard leaves room",
  settingsRounding: "Rounding of stated amounts",
  settingsRoundingRule:
    "Calculation and verdicts are exact and never rounded. This only sets how amounts are written in statements, in totals " +
    "and in the summary of the command line: rounded once, from the exact value.",
  settingsRoundingExact: "not set: exact",
  settingsRoundingNone: "Both items are needed; until then amounts are exact and nothing is rounded.",
  settingsRoundingExample: (words, exact, stated) => `Amounts are ${words}: ${exact} is written ${stated}.`,
  settingsRoundingFormula:
    "None of the five standards names a rule: GB/T 8170 is the national standard, half up is what the ministry's guidelines " +
    'ask. Where a formula has to round, say so in it, such as =CN.ROUND(D2,2) or =CN.ROUND(D2,2,"half-up").',
  statedUnrounded: (amount) => `unrounded ${amount}`,
  statedDifference: "Rounding difference",
  statedExact: "No rounding is set (see Settings): totals are exact, ≈ only leaves out digits.",
  statedRounded: (words) =>
    `Amounts are ${words} (see Settings), each once from its exact value; totals are not added up from rounded figures.`,
  statedVerdictExact: "Answers and margins rest on unrounded amounts.",
  statedInStatement: (words, amount) => `Rounding: ${words}; unrounded ${amount} tCO2e`,
  statedUnroundedInStatement: "Rounding: none",
  statedEndless: "Rounding: none; the decimals do not end, six are written",
  settingsNotThere: "not set yet",

  findingsReading: (counts) => `Reading the tables of all steps: ${counts}`,
  findingsStop: "Stop reading",
  findingsStopped: "Stopped; these are only what was read.",
  findingsAgain: "Read again",
  findingsShowAll: (count) => `Show all ${count}`,

  functionGroup: "Group",
  functionAllGroups: "All groups",
};
