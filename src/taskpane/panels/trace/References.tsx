import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReferredCells } from "./cell-origin";
import { ReferredCellsView } from "./ReferredCellsView";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface ReferencesProps {
  readonly title: string;
  readonly references: readonly ReferredCells[];
  readonly onGoTo: (address: string) => void;
}

/** 引用 — what a formula refers to, as it writes it, with the way there; nothing where there is none. */
export function References({ title, references, onGoTo }: ReferencesProps) {
  const styles = useStyles();
  if (references.length === 0) return null;
  return (
    <div>
      <Caption1Strong>{title}</Caption1Strong>
      <ul className={styles.list}>
        {references.map((from) => (
          <li key={from.address}>
            <code className={styles.code}>{from.text}</code>
            <ReferredCellsView from={from} label={from.text} isFolded onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </div>
  );
}
