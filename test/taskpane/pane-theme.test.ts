/** @jest-environment jsdom */
import { paneLook } from "../../src/taskpane/pane-theme";

function look(officeTheme: object | undefined, matching: string[] = []) {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  window.matchMedia = ((query: string) => ({
    matches: matching.some((part) => query.includes(part)),
  })) as never;
  return paneLook();
}

describe("the look of the pane", () => {
  test.each([
    ["light", { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" }],
    ["dark", { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" }],
    ["high-contrast", { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFF00" }],
    ["dark", { primaryBackgroundColor: "#292929", primaryFontColor: "#F3F2F1" }],
    ["dark", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }],
  ])("is %s as Office is", (expected, theme) => {
    expect(look(theme)).toBe(expected);
  });

  test("is as the system is where Office does not tell", () => {
    expect([look(undefined), look(undefined, ["dark"])]).toEqual(["light", "dark"]);
  });

  test("is high in contrast where the system forces colours, whatever Office says", () => {
    expect(look({ isDarkTheme: false }, ["forced-colors"])).toBe("high-contrast");
  });
});
