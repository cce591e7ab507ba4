import { Field, Input, makeStyles } from "@fluentui/react-components";
import { columnRoles, suggestedMethod, unstatedUnits } from "../../../core";
import { usePane } from "../../pane-context";
import { confirmedColumns, readUnit } from "./takeover-plan";
import type { Takeover } from "./use-takeover";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

/** 整列的单位 — asked where neither a header nor a cell states it; a unit is never guessed. */
export function UnitsOfColumns({ takeover }: { readonly takeover: Takeover }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { guesses, choices, choose } = takeover;
  // A field does not go away while one types into it.
  const columns = confirmedColumns(guesses, { ...choices, units: {} });
  return unstatedUnits(columns, suggestedMethod(columns)).map((role) => {
    const typed = choices.units[role] ?? "";
    const isUnread = typed.trim() !== "" && readUnit(typed) === undefined;
    const name = columnRoles.find(({ id }) => id === role)?.name[language] ?? "";
    return (
      <Field
        key={role}
        label={text.unitOfWhole(name)}
        hint={text.unitOfWholeHint}
        {...(isUnread ? { validationState: "error", validationMessage: text.unitNotRead } : {})}
      >
        <Input
          className={styles.control}
          value={typed}
          onChange={(_event, { value }) => choose({ units: { ...choices.units, [role]: value } })}
        />
      </Field>
    );
  });
}
