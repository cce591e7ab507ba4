import type { settingsZh } from "./settings.zh";

/** The words of the settings in English. */
export const settingsEn: typeof settingsZh = {
  settingsTab: "Settings",
};
