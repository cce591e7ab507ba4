import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
});

interface NumberTableProps {
  readonly label: string;
  readonly headers: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** 数字表 — rows with a name and numbers, narrow enough for the pane. */
export function NumberTable({ label, headers, rows }: NumberTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {headers.map((header, index) => (
              <th key={header} scope="col" className={mergeClasses(styles.cell, index === 0 && styles.name)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = "", ...numbers], row) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              {numbers.map((number, column) => (
                <td key={column} className={styles.cell}>
                  {number}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
