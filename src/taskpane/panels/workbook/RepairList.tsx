import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { attempt } from "../../attempt";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";
import type { Repair } from "./repairs";
import { toggled } from "./toggled";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  action: { paddingInline: 0, minWidth: "auto", color: tokens.colorBrandForeground1 },
  all: { alignSelf: "flex-start" },
});

interface RepairListProps {
  readonly repairs: readonly Repair[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** 修复列表 — old beside new, the way to each cell, and which are chosen. */
export function RepairList({ repairs, chosen, onChoose }: RepairListProps) {
  const { text, workbook } = usePane();
  const styles = useStyles();
  const isAll = repairs.every(({ cell }) => chosen.has(cell));
  return (
    <>
      <Button
        size="small"
        className={styles.all}
        onClick={() => onChoose(isAll ? new Set() : new Set(repairs.map(({ cell }) => cell)))}
      >
        {isAll ? text.chooseNone : text.chooseAll}
      </Button>
      <ul className={styles.list} aria-label={text.repairFormulas}>
        {repairs.map((repair) => (
          <li key={repair.cell} className={styles.item}>
            <div className={styles.head}>
              <Checkbox
                label={`${repair.cell} · ${stateText(repair.state, text)}`}
                checked={chosen.has(repair.cell)}
                onChange={(_event, { checked }) => onChoose(toggled(chosen, repair.cell, checked === true))}
              />
              <Button
                size="small"
                appearance="transparent"
                className={styles.action}
                onClick={() => void attempt(async () => workbook?.jumpTo(repair.cell))}
              >
                {text.goTo(repair.cell)}
              </Button>
            </div>
            <Caption1>{text.fromOld(String(repair.old))}</Caption1>
            <Caption1>{text.toNew(repair.mended)}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

function stateText(state: Repair["state"], text: PaneText): string {
  switch (state) {
    case "unbound":
      return text.stateUnbound;
    case "changed":
      return text.stateChanged;
    case "overwritten":
      return text.stateOverwritten;
  }
}
