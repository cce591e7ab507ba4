import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../pane-context";
import type { LedgerEditing } from "../../editing/use-editing";
import { industryChoice, industryOptions } from "./chosen-industry";

// A long name of an industry must not widen the pane.
const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface IndustryFieldProps {
  readonly state: LedgerEditing;
  /** The industry that is looked at: chosen, or proposed by the division of the enterprise. */
  readonly industry: string | undefined;
}

/** 行业 — whose typical sources are looked at; the enterprise's division proposes, people decide. */
export function IndustryField({ state, industry }: IndustryFieldProps): ReactNode {
  const { language, text } = usePane();
  const styles = useStyles();
  const isListed = industryOptions.some(({ code }) => code === industry);
  return (
    <Field
      label={text.industry}
      hint={industry === undefined ? text.industryNotKnown : text.industryProposed}
    >
      <Select
        className={styles.control}
        value={industry ?? ""}
        onChange={(_event, { value }) => state.choose(industryChoice, value)}
      >
        {industry === undefined && <option value="">{text.notAnswered}</option>}
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
