import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import type { Column } from "../../core";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  control: { minWidth: 0, width: "100%" },
  list: { maxHeight: "16rem" },
});

interface SuggestionFieldProps {
  readonly column: Column;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** 可选可填 — a list of usual answers to choose from, in which any other text can be typed. */
export function SuggestionField({ column, value, onChange }: SuggestionFieldProps) {
  const { language } = usePane();
  const styles = useStyles();
  const { suggestions = [], suggestionsInEnglish = suggestions } = column;
  const all = suggestions.map((answer, index) => ({
    answer,
    shown: (language === "zh" ? answer : suggestionsInEnglish[index]) ?? answer,
  }));
  const typed = value.trim().toLowerCase();
  const isChosen = typed === "" || all.some(({ answer }) => answer === value);
  const fitting = all.filter(({ answer, shown }) => `${answer} ${shown}`.toLowerCase().includes(typed));
  return (
    <Combobox
      freeform
      inlinePopup
      // As high as the list says, not as high as the pane.
      positioning={{ autoSize: false }}
      className={styles.control}
      listbox={{ className: styles.list }}
      value={value}
      selectedOptions={[value]}
      onChange={(event) => onChange(event.target.value)}
      onOptionSelect={(_event, { optionValue }) => {
        if (optionValue !== undefined) onChange(optionValue);
      }}
    >
      {(isChosen ? all : fitting).map(({ answer, shown }) => (
        <Option key={answer} value={answer}>
          {shown}
        </Option>
      ))}
    </Combobox>
  );
}
