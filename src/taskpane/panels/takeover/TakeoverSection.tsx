import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane-context";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import { WorkProgress } from "../workbook/WorkProgress";
import { ColumnUses } from "./ColumnUses";
import { CopyRows } from "./CopyRows";
import { areaOf, areaText } from "./ledger-reading";
import { useTakeover } from "./use-takeover";
import { WriteBeside } from "./WriteBeside";

const useStyles = makeStyles({
  action: { alignSelf: "flex-start" },
  control: { minWidth: 0, width: "100%" },
});

/** 接管台账 — from a selection to blocks, from a block to the use of its columns, and then formulas or rows of ours. */
export function TakeoverSection({ workbook }: { readonly workbook: LedgerWorkbook }) {
  const { text } = usePane();
  const styles = useStyles();
  const takeover = useTakeover(workbook);
  const [way, setWay] = useState<"beside" | "copy">("beside");
  const { work, reading, block, isEmpty } = takeover;
  // What was decided about one block is not carried over to another.
  const place = reading === undefined || block === undefined ? "" : areaText(areaOf(reading, block));
  return (
    <>
      <Caption1>{text.takeOverNote}</Caption1>
      <Button
        appearance={reading === undefined ? "primary" : "secondary"}
        className={styles.action}
        disabled={work.progress !== undefined}
        onClick={() => void takeover.read()}
      >
        {text.readSelection}
      </Button>
      <WorkProgress work={work} label={text.readingRegion} />
      {isEmpty && <Body1 role="status">{text.nothingRead}</Body1>}
      {reading !== undefined && (
        <Caption1 role="status">
          {text.readFrom(areaText(reading.region.area))}
          {reading.region.hasHiddenRows ? ` ${text.hiddenIncluded}` : ""}
        </Caption1>
      )}
      {reading !== undefined && block === undefined && <Body1>{text.noBlocks}</Body1>}
      {reading !== undefined && block !== undefined && (
        <>
          {reading.blocks.length > 1 && (
            <Field label={text.whichBlock}>
              <Select
                className={styles.control}
                value={String(reading.blocks.indexOf(block))}
                onChange={(_event, { value }) => takeover.chooseBlock(Number(value))}
              >
                {reading.blocks.map((each, index) => (
                  <option key={areaText(areaOf(reading, each))} value={index}>
                    {areaText(areaOf(reading, each))} ·{" "}
                    {text.blockRows(each.rows.filter((kind) => kind === "data").length)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <ColumnUses takeover={takeover} />
          <Field label={text.whatToDo}>
            <RadioGroup
              value={way}
              onChange={(_event, { value }) => setWay(value === "copy" ? "copy" : "beside")}
            >
              <Radio value="beside" label={text.writeBeside} />
              <Radio value="copy" label={text.copyIntoTable} />
            </RadioGroup>
          </Field>
          {way === "beside" ? (
            <WriteBeside
              key={place}
              takeover={takeover}
              reading={reading}
              block={block}
              workbook={workbook}
            />
          ) : (
            <CopyRows key={place} takeover={takeover} reading={reading} block={block} workbook={workbook} />
          )}
        </>
      )}
    </>
  );
}
