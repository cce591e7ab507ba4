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
  settingsRounding: "Rounding",
  settingsRoundingRule:
    "Tanheng calculates exactly and never rounds by itself; cell formats only change what is shown. Where a " +
    'number has to be rounded, say so in the formula, such as =CN.ROUND(D2,2) by GB/T 8170 or =CN.ROUND(D2,2,"half-up").',
  settingsNotThere: "not set yet",

  findingsReading: (counts) => `Reading the tables of all steps: ${counts}`,
  findingsStop: "Stop reading",
  findingsStopped: "Stopped; these are only what was read.",
  findingsAgain: "Read again",
  findingsShowAll: (count) => `Show all ${count}`,

  functionGroup: "Group",
  functionAllGroups: "All groups",
};
