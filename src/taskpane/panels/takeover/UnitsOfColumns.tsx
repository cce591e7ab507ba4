import { Field, Input, makeStyles } from "@fluentui/react-components";
import { columnRoles, unstatedUnits, type ColumnRoleId, type TakeoverPurpose } from "../../../core";
import { usePane } from "../../pane-context";
import { confirmedColumns, readUnit } from "./takeover-choices";
import type { PaneText } from "../../text";
import type { Takeover } from "./use-takeover";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface UnitsOfColumnsProps {
  readonly takeover: Takeover;
  readonly purpose: TakeoverPurpose;
}

/** 整列的单位 — asked where neither a header nor a cell states it; a unit is never guessed. */
export function UnitsOfColumns({ takeover, purpose }: UnitsOfColumnsProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { guesses, choices, choose } = takeover;
  // A field does not go away while one types into it.
  const columns = confirmedColumns(guesses, { ...choices, units: {} });
  return unstatedUnits(columns, purpose).map((role) => {
    const typed = choices.units[role] ?? "";
    const isUnread = typed.trim() !== "" && readUnit(typed) === undefined;
    const isDoubtful = columns.some((column) => column.role === role && column.isPercentDoubtful === true);
    const name = columnRoles.find(({ id }) => id === role)?.name[language] ?? "";
    return (
      <Field
        key={role}
        label={text.unitOfWhole(name)}
        hint={hintOf(role, isDoubtful, text)}
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

function hintOf(role: ColumnRoleId, isPercentDoubtful: boolean, text: PaneText): string {
  if (isPercentDoubtful) return text.percentDoubtHint;
  return role === "carbonShare" ? text.unitOfCarbonHint : text.unitOfWholeHint;
}
