/** A window in which Office.js has been loaded, as far as its check of requirement sets goes. */
interface LoadedWindow {
  readonly OfficeExtension?: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/**
 * 严格要求集 — from now on Office.js refuses, with `ApiNotFound`, every member that needs a requirement set
 * which the host does not claim. To be called once Office.js has been loaded.
 */
export function refuseUnclaimedMembers(window: object): void {
  const { OfficeExtension: extension } = window as LoadedWindow;
  if (extension === undefined) throw new Error("Office.js has not been loaded in this window.");
  extension.CommonUtility._doApiNotSupportedCheck = true;
}
