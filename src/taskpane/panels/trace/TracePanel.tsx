import {
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef } from "react";
import { usePane } from "../../pane-context";
import { CalculatedCell } from "./CalculatedCell";
import { EnteredCell } from "./EnteredCell";
import { originOf } from "./origin-of";
import { addressOf, useTrace } from "./use-trace";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  heading: { margin: 0 },
  cell: { margin: 0, fontSize: tokens.fontSizeBase400 },
  shows: { display: "flex", flexDirection: "column" },
  back: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3 },
  formula: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    userSelect: "text",
  },
});

/** 来历 — where the content of the selected cell comes from, step by step back to the raw data; nothing is written. */
export function TracePanel() {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const headingId = useId();
  const cellHeading = useRef<HTMLHeadingElement>(null);
  const { selected, goTo, goBack, cameFrom, jumps } = useTrace(workbook);
  const origin = useMemo(
    () => (selected === undefined ? undefined : originOf(selected, language)),
    [selected, language],
  );
  useEffect(() => {
    // The button that was pressed is gone with the cell that it stood for.
    if (jumps > 0) cellHeading.current?.focus();
  }, [jumps]);
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId} className={styles.heading}>
        {text.trace}
      </Subtitle2>
      <Caption1 className={styles.quiet}>
        {workbook === undefined ? text.traceOutside : text.traceHint}
      </Caption1>
      {cameFrom !== undefined && (
        <Button size="small" className={styles.back} onClick={goBack}>
          {text.traceBack(cameFrom)}
        </Button>
      )}
      {selected !== undefined && origin !== undefined && (
        <>
          <div className={styles.shows}>
            <h3 ref={cellHeading} tabIndex={-1} className={styles.cell}>
              {addressOf(selected)}
            </h3>
            {selected.shown !== "" && (
              <Caption1>
                {text.traceShows} <strong>{selected.shown}</strong>
              </Caption1>
            )}
          </div>
          {(origin.kind === "calculated" || origin.kind === "unreadable") && (
            <div className={styles.shows}>
              <Caption1Strong>{text.traceFormula}</Caption1Strong>
              <code className={styles.formula}>{origin.formula}</code>
            </div>
          )}
          {origin.kind === "calculated" && (
            <CalculatedCell
              key={addressOf(selected)}
              origin={origin}
              content={selected.content}
              onGoTo={goTo}
            />
          )}
          {origin.kind === "unreadable" && (
            <Body1>{origin.why === "too-large" ? text.traceTooLarge : text.traceNoFormula}</Body1>
          )}
          {(origin.kind === "entered" || origin.kind === "blank") && (
            <EnteredCell content={selected.content} row={origin.row} />
          )}
        </>
      )}
    </section>
  );
}
