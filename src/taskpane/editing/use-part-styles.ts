import { makeStyles, tokens } from "@fluentui/react-components";

/** 各部分的样子 — a part that opens and closes: a card with its title, and the content inside. */
export const usePartStyles = makeStyles({
  item: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    marginBlockEnd: tokens.spacingVerticalS,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  header: { display: "flex", flexDirection: "column", textAlign: "start" },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalL,
  },
});
