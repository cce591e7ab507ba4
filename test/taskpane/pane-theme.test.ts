/** @jest-environment jsdom */
import { seriesColour } from "../../src/taskpane/components/charts/Patterns";
import { paneLook, themes } from "../../src/taskpane/pane-theme";

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

  test("has the system's own colours where it forces them, whatever Office says", () => {
    expect(look({ isDarkTheme: false }, ["forced-colors"])).toBe("forced-colours");
  });
});

/** How light a colour is, as the contrast of the accessibility guidelines reckons it. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(["light", "dark", "high-contrast"] as const)(
  "what is drawn stands out from the paper: %s",
  (name) => {
    const colours: Readonly<Record<string, string | number>> = { ...themes[name] };
    const paper = lightness(String(colours["colorNeutralBackground1"]));
    const tooFaint = [0, 1, 2, 3, 4, 5].filter((series) => {
      const token = /--(\w+)/.exec(seriesColour(series))?.[1] ?? "";
      const [low = 0, high = 0] = [paper, lightness(String(colours[token]))].sort(
        (one, other) => one - other,
      );
      return !((high + 0.05) / (low + 0.05) >= 3);
    });
    expect(tooFaint).toEqual([]);
  },
);

test("with forced colours nothing that is drawn has a colour of its own", () => {
  const colours: Readonly<Record<string, string | number>> = { ...themes["forced-colours"] };
  const drawn = [0, 1, 2, 3, 4, 5].map((series) => colours[/--(\w+)/.exec(seriesColour(series))?.[1] ?? ""]);
  expect(drawn.filter((colour) => !/^(CanvasText|Highlight|LinkText)$/.test(String(colour)))).toEqual([]);
});
