import {
  compareDates,
  dateText,
  instrumentsTable,
  parseDate,
  readRecords,
  serialOfDate,
  type PlainDate,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { PaneChoices } from "../../editing/use-editing";
import { today } from "../../today";

/** Under this name the pane keeps the day on which calibrations are looked at. */
export const calibrationDay = "calibrationDay";

/** A calibration that ends within so many days is said to be due; the standards name no such span. */
export const dueWithinDays = 30;

/** 检定校准状态 — how an instrument stands on a day. */
export interface Calibration {
  readonly name: string;
  readonly until: string | undefined;
  readonly standing: "expired" | "due" | "valid" | "unknown";
}

/** 查看日 — the day that was entered, otherwise today. */
export function calibratedOn(choices: PaneChoices): PlainDate | undefined {
  return parseDate(choices[calibrationDay] ?? "") ?? today();
}

/** 检定校准到期 — every instrument with the end of its calibration, the earliest first and those without one before all. */
export function calibrations(contents: TableContents, on: PlainDate): readonly Calibration[] {
  const content = contents[instrumentsTable.id];
  if (content === undefined) return [];
  return readRecords(instrumentsTable, content, "expected")
    .rows.map(({ fields }) => {
      const until = fields.validUntil.value;
      const name = [fields.number.value, fields.instrument.value].filter((each) => each !== undefined);
      return {
        name: name.join(" "),
        until: until && dateText(until),
        standing: until === undefined ? ("unknown" as const) : standingOn(until, on),
      };
    })
    .sort((first, second) => ((first.until ?? "") < (second.until ?? "") ? -1 : 1));
}

function standingOn(until: PlainDate, on: PlainDate): "expired" | "due" | "valid" {
  if (compareDates(until, on) < 0) return "expired";
  const [end, day] = [serialOfDate(until), serialOfDate(on)];
  return end !== undefined && day !== undefined && end - day <= dueWithinDays ? "due" : "valid";
}
