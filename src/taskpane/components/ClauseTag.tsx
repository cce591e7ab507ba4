import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import {
  clauseIn,
  editions,
  rulesOf,
  rulesWithin,
  standardIds,
  type ClauseRef,
  type Modality,
} from "../../core";
import { catalogue } from "../../functions/catalogue";
import { usePane } from "../pane-context";
import type { PaneText } from "../text";

const useStyles = makeStyles({
  tag: {
    minWidth: "auto",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
    // With forced colours it has a border, which must not touch that of the next.
    "@media (forced-colors: active)": { margin: "1px 2px" },
  },
  surface: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    // The tag it belongs to is narrow; the words are not.
    width: "15rem",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** 条款标签 — a clause; pressed, it tells in our own words what the clause asks and how the text stands. */
export function ClauseTag({ clause }: { readonly clause: ClauseRef }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const shown = clauseIn(clause, language);
  const standard = standardIds.find((id) => clause.startsWith(`${id} `));
  const own = rulesOf(clause);
  // A heading says nothing by itself: then what stands below it is told.
  const said = own.length > 0 ? own : rulesWithin(clause).slice(0, 6);
  const functions = catalogue.filter(({ clauses }) => clauses.includes(clause)).map(({ id }) => `CN.${id}`);
  return (
    <Popover withArrow inline>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" className={styles.tag}>
          {shown}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={shown}>
        <Caption1Strong>{shown}</Caption1Strong>
        {standard !== undefined && (
          <Caption1 className={styles.quiet}>
            {editions[standard].title[language]} · {editions[standard].standing[language]}
          </Caption1>
        )}
        {said.map(({ clause: rest, modality, says }) => (
          <Caption1 key={says.en}>
            {rest === clause ? "" : `${clauseIn(rest.replace(/^\S+ /, ""), language)} `}
            <strong>{modalityWord(modality, text)}</strong> · {says[language]}
          </Caption1>
        ))}
        {functions.length > 0 && <Caption1>{text.usedBy(functions.join(" "))}</Caption1>}
        <Caption1 className={styles.quiet}>{said.length > 0 ? text.inOurWords : text.noWords}</Caption1>
      </PopoverSurface>
    </Popover>
  );
}

function modalityWord(modality: Modality, text: PaneText): string {
  switch (modality) {
    case "shall":
      return text.ruleSaysShall;
    case "should":
      return text.ruleSaysShould;
    case "may":
      return text.ruleSaysMay;
    case "judgement":
      return text.ruleSaysJudgement;
  }
}
