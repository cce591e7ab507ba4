/** Where the workbench serves Microsoft's own Office.js, straight from the package. */
export const OFFICE_JS_ADDRESS = "/officejs/office.js";

/** The script that stands in for Excel; it has to run before Office.js looks for its host. */
export const HOST_ADDRESS = "/workbench/host.js";

/** Chinese letters for machines that have none. */
export const PANE_FONT_ADDRESS = "/workbench/pane-font.css";

/**
 * 窗格页面 — the add-in's own page with three changes made on the way: Office.js comes from this machine, the host runs
 * before it, and Chinese letters are there. `undefined` where the page loads no Office.js.
 */
export function panePage(page: string): string | undefined {
  const officeScript = /<script\b[^>]*\bsrc=(["']?)[^"'\s>]*\/office(?:\.debug)?\.js\1[^>]*>\s*<\/script>/i;
  if (!officeScript.test(page)) return undefined;
  return page.replace(
    officeScript,
    `<link rel="stylesheet" href="${PANE_FONT_ADDRESS}">` +
      `<script src="${HOST_ADDRESS}"></script><script src="${OFFICE_JS_ADDRESS}"></script>`,
  );
}
