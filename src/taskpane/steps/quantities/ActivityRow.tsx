import { Button } from "@fluentui/react-components";
import { useState } from "react";
import {
  type ActivityKind,
  type Choice,
  choiceOf,
  type Column,
  type KnownSource,
  type QuantityRow,
  type Text,
} from "../../../core";
import { ColumnField } from "../../editing/ColumnField";
import { columnOf, rowNumber, shownText, type TableContents } from "../../editing/draft";
import { RecordCard } from "../../editing/RecordCard";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { FactorPicker } from "./FactorPicker";
import { takesFactors } from "./library-options";
import { LiveEmissions } from "./LiveEmissions";
import { SourceField } from "./SourceField";

interface ActivityRowProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
  readonly kind: ActivityKind;
  readonly row: number | string;
  readonly name: string;
  readonly rows: readonly QuantityRow[];
  readonly sources: readonly KnownSource[];
  readonly onTakeOut: (row: string) => void;
}

/** 一行的录入 — the fields of one row, a helper for its factors, and what it comes to. */
export function ActivityRow(props: ActivityRowProps) {
  const { state, contents, kind, row, name, rows, sources, onTakeOut } = props;
  const { language, text, workbook, isReadOnly } = usePane();
  const [hasMore, setMore] = useState(false);
  const table = kind.table;
  const cell = (column: string) => ({ table: table.id, row, column });
  const shown = (column: string) => shownText(state.snapshot ?? {}, state.draft, cell(column));
  const number = rowNumber(state.snapshot ?? {}, state.draft, cell(table.namedBy));
  const calculated = rows.find((each) => each.kind === kind && each.row === number);
  const entered: readonly Column[] = table.columns.filter(({ formula }) => formula === undefined);
  const first = kind.columns.flatMap((id) => entered.filter((column) => column.id === id));
  const others = entered.filter((column) => !first.includes(column));
  const energy = table.id === "purchasedEnergy" ? chosenEnergy(shown("energy")) : undefined;
  const about = energy === undefined ? shown(kind.item ?? "source") : energyWord(energy)[language];
  const field = ({ id }: Column) =>
    id === "source" ? (
      <SourceField key={id} state={state} cell={cell(id)} sources={sources} />
    ) : (
      <ColumnField key={id} state={state} cell={cell(id)} />
    );
  return (
    <RecordCard name={name} row={row} onTakeOut={onTakeOut}>
      {first.map(field)}
      {takesFactors(table.id) && workbook !== undefined && !isReadOnly && (
        <FactorPicker
          state={state}
          contents={contents}
          table={table.id}
          row={row}
          about={about}
          isElectricity={energy === "electricity"}
          needsEnergy={table.id === "purchasedEnergy" && energy === undefined}
        />
      )}
      <LiveEmissions state={state} row={calculated} rowKey={row} />
      {others.length > 0 && (
        <Button size="small" appearance="subtle" aria-expanded={hasMore} onClick={() => setMore(!hasMore)}>
          {hasMore ? text.fewerFields : text.moreFields}
        </Button>
      )}
      {hasMore && others.map(field)}
    </RecordCard>
  );
}

/** The id of the kind of energy. */
function chosenEnergy(shown: string): string | undefined {
  return choiceOf(energyChoices(), shown)?.id;
}

/** The word to search with; the library keeps steam under heat. */
function energyWord(energy: string): Text {
  const id = energy === "steam" ? "heat" : energy;
  return energyChoices().find((each) => each.id === id)?.text ?? { zh: "", en: "" };
}

function energyChoices(): readonly Choice[] {
  return columnOf("purchasedEnergy", "energy").choices ?? [];
}
