import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  label: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  question: { color: tokens.colorBrandForeground1 },
});

/** Four shapes on a grid of 16: told apart without colour. */
const shapes: Readonly<Record<Severity, string>> = {
  error:
    "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 4.1 4.1 5.5 6.6 8l-2.5 2.5 1.4 1.4L8 9.4l2.5 2.5 1.4-1.4L9.4 8l2.5-2.5-1.4-1.4L8 6.6z",
  warning: "M8 1l7.5 14H.5zM7.2 6v4.5h1.6V6zm0 5.7v1.6h1.6v-1.6z",
  note: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-.8 6v5h1.6V7zm0-2.8v1.6h1.6V4.2z",
  question: "M2 2h12v12H2zm1.5 1.5v9h9v-9z",
};

/** 严重程度 — shape and word for how heavy a finding weighs. */
export function SeverityLabel({ severity }: { readonly severity: Severity }) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.label, styles[severity])}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[severity]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {text[severity]}
    </span>
  );
}
