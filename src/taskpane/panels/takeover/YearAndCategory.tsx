import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { categories, columnIdsOf, type TakeoverTableId } from "../../../core";
import { usePane } from "../../pane-context";
import { confirmedColumns } from "./takeover-choices";
import type { Takeover } from "./use-takeover";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface YearAndCategoryProps {
  readonly takeover: Takeover;
  readonly table: TakeoverTableId;
  readonly isYearMissing: boolean;
}

/** 年份与类别 — asked once for the whole ledger where its rows do not say them. */
export function YearAndCategory({ takeover, table, isYearMissing }: YearAndCategoryProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { guesses, choices, choose } = takeover;
  const isTold = confirmedColumns(guesses, choices).some(({ role }) => role === "category");
  return (
    <>
      {(isYearMissing || choices.year !== "") && (
        <Field label={text.yearOfLedger} hint={text.yearHint}>
          <Input
            className={styles.control}
            inputMode="numeric"
            value={choices.year}
            onChange={(_event, { value }) => choose({ year: value })}
          />
        </Field>
      )}
      {!isTold && columnIdsOf(table).includes("category") && (
        <Field label={text.categoryOfAll} hint={text.categoryHint}>
          <Select
            className={styles.control}
            value={choices.category}
            onChange={(_event, { value }) => choose({ category: value })}
          >
            <option value="">{text.notAnswered}</option>
            {categories.map(({ id, text: words }) => (
              <option key={id} value={words.zh}>
                {words[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
