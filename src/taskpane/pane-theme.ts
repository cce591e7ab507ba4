import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** The green of the mark as Fluent's sixteen steps, from dark to light. */
const green: BrandVariants = {
  10: "#01130e",
  20: "#052219",
  30: "#083327",
  40: "#0a4334",
  50: "#0b5341",
  60: "#0b634e",
  70: "#0c705a",
  80: "#0f7d64",
  90: "#239073",
  100: "#3ba284",
  110: "#53b395",
  120: "#6cc4a7",
  130: "#87d3b9",
  140: "#a4e1cc",
  150: "#c2eedf",
  160: "#e2f8f0",
};

const light = createLightTheme(green);
const dark: Theme = {
  ...createDarkTheme(green),
  // On dark paper the usual steps are too dark to be read as text.
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[110],
  // The same holds for the red of errors in small print.
  colorStatusDangerForeground1: "#f1a8ae",
  colorPaletteRedForeground1: "#f1a8ae",
};

/**
 * The contrast theme in the colours that a person has chosen in the system. Text and boxes get those by themselves;
 * drawings do not, and what is black on white for a person must not be drawn white.
 */
const systemColours = Object.fromEntries(
  Object.entries(teamsHighContrastTheme).map(([token, value]) => [
    token,
    typeof value === "string" ? systemColour(token, value) : value,
  ]),
) as Theme;

/** What is under the pointer or chosen is left to the system, which keeps text and what lies behind it apart. */
function systemColour(token: string, value: string): string {
  if (/Hover|Pressed|Selected|Foreground.*(?:Inverted|Static|On)/.test(token)) return value;
  switch (value) {
    case "#ffffff":
      return "CanvasText";
    case "#000000":
      return "Canvas";
    case "#1aebff":
      return "Highlight";
    case "#ffff00":
      return "LinkText";
    case "#3ff23f":
      return "GrayText";
    default:
      return value;
  }
}

/** The looks of the pane; with forced colours the system has the last word about them. */
export type PaneLook = "light" | "dark" | "high-contrast" | "forced-colours";

/** 外观 — the theme of each look. */
export const themes: Readonly<Record<PaneLook, Theme>> = {
  light,
  dark,
  "high-contrast": teamsHighContrastTheme,
  "forced-colours": systemColours,
};

/** 深浅色与高对比度 — the theme of the pane: as Office is set; where Office does not tell, as the system is set. */
export function usePaneTheme(): Theme {
  return themes[useSyncExternalStore(onSystemChange, paneLook, () => "light" as const)];
}

/** How the pane should look now. */
export function paneLook(): PaneLook {
  const theme = typeof Office === "undefined" ? undefined : officeTheme();
  const background = theme?.bodyBackgroundColor?.toLowerCase();
  if (media(contrastQuery).matches) return "forced-colours";
  if (isContrast(background, theme?.bodyForegroundColor?.toLowerCase())) return "high-contrast";
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  if (background !== undefined && /^#[0-9a-f]{6}$/.test(background)) {
    return luminance(background) < 0.5 ? "dark" : "light";
  }
  return media(darkQuery).matches ? "dark" : "light";
}

/** Office's dark themes are dark grey; pure black with a pure colour on it is a contrast theme. */
function isContrast(background: string | undefined, foreground: string | undefined): boolean {
  return background === "#000000" && /^#(?:ffffff|ffff00|00ff00)$/.test(foreground ?? "");
}

/** The colours as the desktop gives them where it does not use the newer names. */
interface DesktopColours {
  readonly primaryBackgroundColor?: string;
  readonly primaryFontColor?: string;
}

function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  const context: Partial<Office.Context> | undefined = Office.context;
  const theme = context?.officeTheme as (Partial<Office.OfficeTheme> & DesktopColours) | undefined;
  if (theme?.primaryBackgroundColor === undefined || theme.bodyBackgroundColor !== undefined) return theme;
  return {
    ...theme,
    bodyBackgroundColor: theme.primaryBackgroundColor,
    bodyForegroundColor: theme.primaryFontColor ?? "",
  };
}

const darkQuery = "(prefers-color-scheme: dark)";
const contrastQuery = "(forced-colors: active)";

function media(query: string): MediaQueryList {
  return window.matchMedia(query);
}

function onSystemChange(listener: () => void): () => void {
  const queries = [media(darkQuery), media(contrastQuery)];
  queries.forEach((query) => query.addEventListener("change", listener));
  return () => queries.forEach((query) => query.removeEventListener("change", listener));
}

/** From 0 (black) to 1 (white); the weights are those of Rec. 709. */
function luminance(colour: string): number {
  const part = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
