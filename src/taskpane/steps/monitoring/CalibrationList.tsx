import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { dateText } from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";
import { calibrationDay, calibrations, dueWithinDays, calibratedOn, type Calibration } from "./calibrations";

/** More instruments than these are better read in the sheet. */
const shownAtMost = 12;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  standing: { fontWeight: tokens.fontWeightSemibold },
});

interface CalibrationListProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
}

/** 检定校准到期 — the instruments by the end of their calibration, as it stands on a day that people may change. */
export function CalibrationList({ state, contents }: CalibrationListProps) {
  const { text } = usePane();
  const styles = useStyles();
  const on = calibratedOn(state.choices);
  if (on === undefined) return null;
  const all = calibrations(contents, on);
  if (all.length === 0) return null;
  return (
    <>
      <Field label={text.calibrationsOn} hint={text.dueWithin(dueWithinDays)}>
        <Input
          type="date"
          value={dateText(on)}
          onChange={(_event, { value }) => state.choose(calibrationDay, value)}
        />
      </Field>
      <ul className={styles.list} aria-label={text.calibrations}>
        {all.slice(0, shownAtMost).map(({ name, until, standing }, index) => (
          <li key={`${name} ${index}`}>
            <Caption1>
              {name} · <span className={styles.standing}>{standingWords(standing, text)}</span>
              {until === undefined ? "" : ` · ${text.validUntil(until)}`}
            </Caption1>
          </li>
        ))}
      </ul>
      {all.length > shownAtMost && <Caption1>{text.moreRowsInSheet(all.length - shownAtMost)}</Caption1>}
    </>
  );
}

function standingWords(standing: Calibration["standing"], text: PaneText): string {
  switch (standing) {
    case "expired":
      return text.calibrationExpired;
    case "due":
      return text.calibrationDue;
    case "valid":
      return text.calibrationValid;
    case "unknown":
      return text.calibrationUnknown;
  }
}
