import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { industryTypes, typeItems } from "../../../core";
import { ColumnField } from "../../editing/ColumnField";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { PathwayStages } from "./PathwayStages";
import type { ReadinessView } from "./readiness-view";

const useStyles = makeStyles({
  proposal: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "start" },
  line: { margin: 0, overflowWrap: "anywhere" },
});

interface TypeSectionProps {
  readonly state: LedgerEditing;
  readonly view: ReadinessView;
}

/** 生产类型与路径 — what the industry suggests, what the enterprise decides, and what the pathway asks (A9). */
export function TypeSection({ state, view }: TypeSectionProps) {
  const { text } = usePane();
  const isThere = state.snapshot === undefined || state.snapshot["pathway"] !== undefined;
  const [type, typeReason, pathway, pathwayReason] = typeItems.map((id) => (
    <ColumnField
      key={id}
      state={state}
      cell={{ table: "pathway", row: "", column: id }}
      isLong={id === "typeReason" || id === "pathwayReason"}
    />
  ));
  return (
    <>
      <TypeProposal state={state} view={view} isThere={isThere} />
      {isThere ? (
        <>
          {type}
          {typeReason}
        </>
      ) : (
        <Caption1>{text.notInTheWorkbook}</Caption1>
      )}
      {view.pathway !== undefined && (
        <PathwayStages
          chosen={view.pathway}
          onTake={
            isThere
              ? (words) => state.enter({ table: "pathway", row: "", column: "pathway" }, words)
              : undefined
          }
        />
      )}
      {isThere && (
        <>
          {pathway}
          {pathwayReason}
        </>
      )}
    </>
  );
}

function TypeProposal({ state, view, isThere }: TypeSectionProps & { readonly isThere: boolean }) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const { division, proposal } = view;
  const type = industryTypes.find(({ id }) => id === proposal?.type);
  return (
    <div className={styles.proposal}>
      {division === undefined && <Caption1>{text.typeNoDivision}</Caption1>}
      {division !== undefined && (type === undefined || proposal === undefined) && (
        <Body1 as="p" className={styles.line}>
          {text.typeNotProposed(division)}
        </Body1>
      )}
      {type !== undefined && proposal !== undefined && (
        <Body1 as="p" className={styles.line}>
          {text.typeProposed(type.text[language])}{" "}
          {proposal.ground === "named" ? text.typeNamed : text.typeRead}
        </Body1>
      )}
      <Caption1>{text.typeYouDecide}</Caption1>
      {type !== undefined && workbook !== undefined && !isReadOnly && isThere && (
        <Button
          size="small"
          onClick={() => state.enter({ table: "pathway", row: "", column: "industryType" }, type.text.zh)}
        >
          {text.typeTake}
        </Button>
      )}
    </div>
  );
}
