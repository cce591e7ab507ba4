import {
  Button,
  Caption1,
  Caption1Strong,
  Field,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  assetKinds,
  carbonAssetsTable,
  guessMapping,
  planImport,
  type AssetKindId,
  type AssetRow,
  type ImportedTable,
  type PlannedRow,
} from "../../../core";
import { usePane } from "../../pane-context";
import { PlannedRows } from "./PlannedRows";

const useStyles = makeStyles({
  mapping: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "18rem",
    overflowY: "auto",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  control: { minWidth: 0, width: "100%" },
  enter: { alignSelf: "flex-start" },
});

interface ImportPreviewProps {
  readonly table: ImportedTable;
  readonly lots: readonly AssetRow[];
  /** What the button does, and what is to be known about it. */
  readonly action: string;
  readonly hint: string;
  readonly isBusy: boolean;
  readonly onEnter: (rows: readonly PlannedRow[]) => void;
}

/** 导入预览 — which column goes where, to be corrected; what would be entered, and what is skipped and why. */
export function ImportPreview({ table, lots, action, hint, isBusy, onEnter }: ImportPreviewProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const [mapping, setMapping] = useState(() => guessMapping(table.headers));
  const [kind, setKind] = useState<AssetKindId>();
  const plan = useMemo(() => planImport(table, mapping, lots, kind), [table, mapping, lots, kind]);
  const map = (position: number, value: string) => {
    const id = carbonAssetsTable.columns.find((column) => column.id === value)?.id;
    setMapping(mapping.map((each, index) => (index === position ? id : each === id ? undefined : each)));
  };
  return (
    <>
      <Caption1Strong>{text.offsetsMapping}</Caption1Strong>
      <div className={styles.mapping} role="group" aria-label={text.offsetsMapping} tabIndex={0}>
        {table.headers.map((header, position) => (
          <Field key={position} size="small" label={text.offsetsMappingFor(header)}>
            <Select
              size="small"
              className={styles.control}
              value={mapping[position] ?? ""}
              onChange={(_event, { value }) => map(position, value)}
            >
              <option value="">{text.offsetsUnmapped}</option>
              {carbonAssetsTable.columns.map((column) => (
                <option key={column.id} value={column.id}>
                  {column.header[language]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <Field label={text.offsetsKindForAll}>
        <Select
          className={styles.control}
          value={kind ?? ""}
          onChange={(_event, { value }) => setKind(assetKinds.find(({ id }) => id === value)?.id)}
        >
          <option value="">{text.offsetsKindUnsaid}</option>
          {assetKinds.map((each) => (
            <option key={each.id} value={each.id}>
              {each.text[language]}
            </option>
          ))}
        </Select>
      </Field>
      <PlannedRows plan={plan} hasNames={mapping.includes("lot")} />
      {hint !== "" && <Caption1>{hint}</Caption1>}
      <Button
        appearance="primary"
        className={styles.enter}
        disabled={plan.rows.length === 0 || isBusy}
        onClick={() => onEnter(plan.rows)}
      >
        {action}
      </Button>
    </>
  );
}
