import type { AddInSurroundings } from "./add-in-surroundings";
import { officeThemes } from "./office-theme";

const excel = 1;
const sharedRuntime = 1;
const customFunctions = 2;

/**
 * 控件上下文 — what Office.js asks of Excel for Windows before anything else: application, languages, abilities.
 */
export function controlContext(surroundings: AddInSurroundings): object {
  const { displayLanguage, contentLanguage, documentUrl, addInId, documentSettings } = surroundings;
  // A new instance for every load, or Office.js would take over what the last page left in the session.
  const instanceId = `${addInId}-${nextInstance++}`;
  return {
    GetAppType: () => excel,
    GetSolutionRef: () => addInId,
    GetSolutionToken: () => "",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => contentLanguage,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => instanceId,
    GetInstanceId: () => instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(surroundings.requirementSets),
    GetHostFullVersion: () => "16.0.0.0",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(officeThemes[surroundings.theme]),
    GetSettings: () => ({
      Read: (names: string[], values: string[]) => {
        for (const [name, value] of documentSettings.entries()) {
          names.push(name);
          values.push(value);
        }
      },
      Write: (names: readonly string[], values: readonly string[]) => {
        documentSettings.replace(names.map((name, index) => [name, values[index] ?? ""] as const));
      },
    }),
  };
}

let nextInstance = 1;

/** The line by which Office.js knows Excel for Windows, with the abilities as flags at its end. */
export function hostInformation({ displayLanguage }: AddInSurroundings): string {
  const flags = String(sharedRuntime | customFunctions);
  return ["Excel", "Win32", "16.01", displayLanguage, "workbench", "", "disableLogging", flags].join("$");
}
