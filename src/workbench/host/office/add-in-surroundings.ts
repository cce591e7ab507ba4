import type { SettingsStore } from "./document-settings";
import type { ThemeName } from "./office-theme";

/**
 * 接缝 — which of the two ways Office.js talks to the host: the native bridge, or Windows' `window.external`.
 */
export type Seam = "bridge" | "external";

/** What the add-in is told about the Office around it. */
export interface AddInSurroundings {
  readonly seam: Seam;
  /** Like `zh-CN`. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly theme: ThemeName;
  readonly documentUrl: string;
  readonly addInId: string;
  readonly requirementSets: Readonly<Record<string, number>>;
  readonly documentSettings: SettingsStore;
}
