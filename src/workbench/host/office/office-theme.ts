/** 主题 — the colours Office shows around the pane. */
export type ThemeName = "light" | "dark" | "black";

/** The four colours of a theme as `Office.context.officeTheme` has them, `0xRRGGBB`. */
export interface OfficeTheme {
  readonly primaryFontColor: number;
  readonly primaryBackgroundColor: number;
  readonly secondaryFontColor: number;
  readonly secondaryBackgroundColor: number;
}

/** The colours of Office's white, dark grey and black themes. */
export const officeThemes: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: theme(0x252423, 0xffffff, 0x252423, 0xf3f2f1),
  dark: theme(0xf3f2f1, 0x292929, 0xf3f2f1, 0x3d3d3d),
  black: theme(0xffffff, 0x0a0a0a, 0xffffff, 0x1f1f1f),
};

function theme(font: number, background: number, secondFont: number, secondBackground: number): OfficeTheme {
  return {
    primaryFontColor: font,
    primaryBackgroundColor: background,
    secondaryFontColor: secondFont,
    secondaryBackgroundColor: secondBackground,
  };
}
