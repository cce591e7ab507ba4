import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { columnRoles, type ColumnGuess, type Language } from "../../../core";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";
import { withRole } from "./ledger-reading";
import type { Takeover } from "./use-takeover";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  control: { minWidth: 0, width: "100%" },
});

/** 列的用途 — each column with its guessed use, how sure that is and why; anybody who knows better chooses another. */
export function ColumnUses({ takeover }: { readonly takeover: Takeover }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { guesses, choices, choose } = takeover;
  return (
    <div className={styles.list}>
      {guesses.map((guess) => (
        <Field
          key={guess.column}
          label={text.columnUse(guess.header === "" ? text.noHeader : guess.header)}
          hint={guessText(guess, language, text)}
        >
          <Select
            className={styles.control}
            value={choices.roles.get(guess.column) ?? ""}
            onChange={(_event, { value }) => {
              const role = columnRoles.find(({ id }) => id === value)?.id;
              choose({ roles: withRole(choices.roles, guess.column, role) });
            }}
          >
            <option value="">{text.notUsed}</option>
            {columnRoles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {guesses.length === 0 && <Caption1>{text.notRecognised}</Caption1>}
    </div>
  );
}

function guessText(guess: ColumnGuess, language: Language, text: PaneText): string {
  const { role, confidence, reasons } = guess;
  if (role === undefined) return text.notRecognised;
  const name = columnRoles.find(({ id }) => id === role)?.name[language] ?? "";
  const sure = { high: text.guessHigh, medium: text.guessMedium, low: text.guessLow(name) }[confidence];
  return [sure, ...reasons.map((reason) => reason[language])].join(language === "zh" ? "；" : "; ");
}
