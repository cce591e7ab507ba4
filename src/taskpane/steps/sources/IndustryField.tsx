import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { industryOptions } from "../../../core";
import type { TableContents } from "../../editing/draft";
import { usePane } from "../../pane-context";
import type { LedgerEditing } from "../../editing/use-editing";
import { industryCell, industryChoice, industryOf, industryStanding } from "./chosen-industry";

// A long name of an industry must not widen the pane.
const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface IndustryFieldProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
}

/**
 * 行业 — whose typical sources are looked at; the enterprise's division proposes, people decide. What they choose is entered
 * for the table of the enterprise; where that cannot be written, it is only looked at.
 */
export function IndustryField({ state, contents }: IndustryFieldProps): ReactNode {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const industry = industryOf(contents, state.choices);
  const standing = industryStanding(contents, state.choices);
  const isListed = industryOptions.some(({ code }) => code === industry);
  const isWritable = workbook !== undefined && !isReadOnly && state.snapshot?.["enterprise"] !== undefined;
  const hints = {
    kept: text.industryKept,
    looked: text.industryLooked,
    proposed: text.industryProposed,
    unknown: text.industryNotKnown,
  };
  const choose = (code: string) => {
    state.choose(industryChoice, isWritable ? "" : code);
    if (!isWritable) return;
    const option = industryOptions.find((each) => each.code === code);
    state.enter(industryCell, option === undefined ? code : `${code} ${option.name.zh}`);
  };
  return (
    <Field label={text.industry} hint={hints[standing]}>
      <Select
        className={styles.control}
        value={industry ?? ""}
        onChange={(_event, { value }) => choose(value)}
      >
        {standing !== "proposed" && (
          <option value="">{standing === "unknown" ? text.notAnswered : text.industryByDivision}</option>
        )}
        {industry !== undefined && !isListed && <option value={industry}>{industry}</option>}
        {industryOptions.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} {name[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
