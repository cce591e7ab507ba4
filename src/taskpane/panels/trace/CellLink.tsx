import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  link: {
    minWidth: "auto",
    paddingInline: 0,
    justifyContent: "start",
    textAlign: "start",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
    // With forced colours it has a border.
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalXS },
  },
});

interface CellLinkProps {
  readonly address: string;
  readonly onGoTo: (address: string) => void;
}

/** 单元格链接 — an address; pressed, the cell is selected, and explained in its turn. */
export function CellLink({ address, onGoTo }: CellLinkProps) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.link}
      aria-label={text.goTo(address)}
      onClick={() => onGoTo(address)}
    >
      {address}
    </Button>
  );
}
