import { Body1, Caption1, makeStyles } from "@fluentui/react-components";
import type { ClearancePosition } from "../../../core";
import { usePane } from "../../pane-context";
import { shownAmount } from "../../shown-number";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  figures: { display: "block" },
});

/** 履约头寸 — surplus or shortfall of each year, the cap on CCER, and what it costs. */
export function ClearancePositions({ positions }: { readonly positions: readonly ClearancePosition[] }) {
  const { text } = usePane();
  const styles = useStyles();
  if (positions.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.offsetsClearance}>
      {positions.map(({ row, balance, cap, cost }) => (
        <li key={row.row}>
          <Body1>
            {row.fields.year.value ?? row.row}{" "}
            {balance === undefined
              ? text.offsetsBalanceOpen
              : balance.isNegative()
                ? text.offsetsShortfall(shownAmount(balance.negated()))
                : text.offsetsSurplus(shownAmount(balance))}
          </Body1>
          <Caption1 className={styles.figures}>
            {[
              ...(cap === undefined ? [] : [text.offsetsCcerCap(shownAmount(cap))]),
              ...(cost === undefined || cost.isZero()
                ? []
                : [
                    cost.isNegative()
                      ? text.offsetsRevenue(shownAmount(cost.negated()))
                      : text.offsetsCost(shownAmount(cost)),
                  ]),
            ].join(" · ")}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
