import {
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  action: {
    alignSelf: "flex-start",
    paddingInline: 0,
    minWidth: "auto",
    // With forced colours it has a border.
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalXS },
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  numbers: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
});

/** One entry of a legend: a piece of the drawing and what it stands for. */
export interface LegendEntry {
  readonly name: string;
  readonly sample: ReactNode;
}

interface ChartFrameProps {
  readonly title: string;
  readonly unit: string;
  readonly legend?: readonly LegendEntry[];
  /** The numbers of the drawing: the headers, then a row per thing; the first cell of a row names it. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The drawing, hidden from those who listen: they have the numbers. */
  readonly children: ReactNode;
}

/** 图框 — title and unit, the drawing, its legend, and the numbers as a table that everybody can have shown. */
export function ChartFrame({ title, unit, legend = [], headers, rows, children }: ChartFrameProps) {
  const { text } = usePane();
  const styles = useStyles();
  const tableId = useId();
  const [isShown, setShown] = useState(false);
  return (
    <figure className={styles.figure} aria-label={title}>
      <figcaption>
        <Caption1Strong>{title}</Caption1Strong> <Caption1>{unit}</Caption1>
      </figcaption>
      {rows.length === 0 ? <Body1>{text.chartEmpty}</Body1> : <div aria-hidden="true">{children}</div>}
      {rows.length > 0 && legend.length > 0 && (
        <ul className={styles.legend} aria-hidden="true">
          {legend.map(({ name, sample }) => (
            <li key={name} className={styles.entry}>
              {sample}
              <Caption1>{name}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.action}
          aria-expanded={isShown}
          aria-controls={tableId}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? text.chartHideNumbers : text.chartShowNumbers}
        </Button>
      )}
      {rows.length > 0 && (
        // Scrolled by the keys where it is wider than the pane.
        <div
          id={tableId}
          role="region"
          aria-label={text.chartNumbersOf(title)}
          tabIndex={isShown ? 0 : -1}
          className={mergeClasses(isShown ? styles.numbers : styles.unseen)}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                {headers.map((header, index) => (
                  <th
                    key={header}
                    scope="col"
                    className={mergeClasses(styles.cell, index === 0 && styles.name)}
                  >
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...cells], row) => (
                <tr key={row}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {name}
                  </th>
                  {cells.map((cell, index) => (
                    <td key={index} className={styles.cell}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </figure>
  );
}
