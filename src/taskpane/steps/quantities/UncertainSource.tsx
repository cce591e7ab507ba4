import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  ownFactorsTable,
  uncertaintyKinds,
  type Period,
  type UncertainLine,
  type UncertaintyKind,
  type UncertaintyReading,
} from "../../../core";
import { attempt } from "../../attempt";
import { FindingList } from "../../components/FindingList";
import type { TableContents } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { shownAmount } from "../../shown-number";
import { FormulaOffer } from "./FormulaOffer";
import { lineFormula } from "./uncertainty-formula";
import { absoluteText, isUnsavedFor, lineName, relativeText } from "./uncertainty-words";
import { isBegun, UncertaintyEntry } from "./UncertaintyEntry";
import { withoutUnsavedCells } from "./unsaved-cells";

const useStyles = makeStyles({
  opener: { justifyContent: "space-between", textAlign: "start", width: "100%", maxWidth: "none" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  link: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
});

interface UncertainSourceProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
  readonly declared: Period | undefined;
  readonly line: UncertainLine;
}

/** 一个源的不确定度 — both uncertainties with what proves them, their product, and recording what is missing. */
export function UncertainSource({ state, contents, declared, line }: UncertainSourceProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const name = lineName(line, language);
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.opener}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.number}>{relativeText(line.relative, text)}</span>
      </Button>
      {isOpen && (
        <div className={styles.body} role="group" aria-label={name}>
          <Caption1 className={styles.number}>
            {shownAmount(line.amount)} tCO2e
            {line.absolute !== undefined && ` · ${text.uncertaintyAbsolute(absoluteText(line.absolute))}`}
          </Caption1>
          {uncertaintyKinds.map(({ id }) => (
            <Stated key={id} state={state} line={line} kind={id} reading={line[id]} />
          ))}
          {line.uncalculated > 0 && <Caption1>{text.uncertaintyUncalculated(line.uncalculated)}</Caption1>}
          {line.relative !== undefined && (
            <FormulaOffer
              name={name}
              formulaOf={() => lineFormula(line, contents, declared)}
              isUnsaved={isUnsavedFor(line, state)}
            />
          )}
        </div>
      )}
    </>
  );
}

interface StatedProps {
  readonly state: LedgerEditing;
  readonly line: UncertainLine;
  readonly kind: UncertaintyKind;
  readonly reading: UncertaintyReading;
}

function Stated({ state, line, kind, reading }: StatedProps) {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const title = uncertaintyKinds.find(({ id }) => id === kind)?.text[language] ?? "";
  const { stated, finding } = reading;
  const cell = stated?.from.row.fields.value.at.cell;
  const isSaved =
    (stated?.from.row.row ?? 0) <= (state.snapshot?.[ownFactorsTable.id]?.content.rows.length ?? 0);
  return (
    <>
      <div className={styles.line}>
        <Caption1>{title}</Caption1>
        <Caption1 className={styles.number}>
          {stated === undefined ? text.uncertaintyNotStated : relativeText(stated.value, text)}
        </Caption1>
      </div>
      {stated !== undefined && (
        <Caption1>
          {text.uncertaintyFrom(stated.from.source)}{" "}
          {cell !== undefined && isSaved && workbook !== undefined && (
            <Link
              as="button"
              className={styles.link}
              onClick={() => void attempt(() => workbook.jumpTo(cell))}
            >
              {text.goTo(cell)}
            </Link>
          )}
        </Caption1>
      )}
      {finding !== undefined && !isBegun(state, line.source ?? "", kind) && (
        <FindingList
          findings={withoutUnsavedCells([finding], state, ownFactorsTable)}
          label={title}
          onGoTo={(at) => void attempt(async () => workbook?.jumpTo(at))}
        />
      )}
      {line.source !== undefined && (
        <UncertaintyEntry
          state={state}
          source={line.source}
          kind={kind}
          isOffered={stated === undefined && finding === undefined}
        />
      )}
    </>
  );
}
