import { Button, Caption1, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Progress } from "../core";
import { ClauseTag } from "./components/ClauseTag";
import { journey, type JourneyStep } from "./journey";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  journey: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  current: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  // A long title takes a second line; the button stays where it is at every step.
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  all: { flexShrink: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, lineHeight: tokens.lineHeightBase400 },
  here: { fontWeight: tokens.fontWeightSemibold },
  coming: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface JourneyListProps {
  readonly current: JourneyStep;
  readonly progress: Progress | undefined;
  readonly onOpen: (step: JourneyStep) => void;
}

/** 旅程 — where one is, how far, and all the steps; those still to come are named and cannot be opened. */
export function JourneyList({ current, progress, onOpen }: JourneyListProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const number = journey.indexOf(current) + 1;
  const choose = (step: JourneyStep) => {
    setOpen(false);
    onOpen(step);
  };
  return (
    <nav className={styles.journey} aria-label={text.journeyTab}>
      <div className={styles.current}>
        <h2 className={styles.title}>
          {text.stepOf(`${number}/${journey.length}`)} · {current.title[language]}
        </h2>
        <Button size="small" className={styles.all} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text.allSteps}
        </Button>
      </div>
      {progress !== undefined && (
        <>
          <Caption1 className={styles.quiet}>
            {text.answered(`${progress.answered}/${progress.asked}`)}
          </Caption1>
          <ProgressBar
            aria-label={text.answered(`${progress.answered}/${progress.asked}`)}
            value={progress.answered}
            max={Math.max(progress.asked, 1)}
            thickness="large"
          />
        </>
      )}
      {isOpen && (
        <div>
          <Caption1 className={styles.quiet}>{text.clausesOf}</Caption1>
          {current.clauses.map((clause) => (
            <ClauseTag key={clause} clause={clause} />
          ))}
        </div>
      )}
      {isOpen && (
        <ol className={styles.list}>
          {journey.map((step) => (
            <li
              key={step.id}
              className={mergeClasses(step.content === undefined && styles.coming)}
              {...(step === current ? { "aria-current": "step" as const } : {})}
            >
              {step.content === undefined ? (
                <>
                  {step.title[language]} <Caption1>（{text.notYetThere}）</Caption1>
                </>
              ) : (
                <Button
                  size="small"
                  appearance="transparent"
                  className={mergeClasses(step === current && styles.here)}
                  onClick={() => choose(step)}
                >
                  {step.title[language]}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}
