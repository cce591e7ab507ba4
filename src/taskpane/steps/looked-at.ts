import { parseDate, type LookedAt } from "../../core";
import type { TableContents } from "../editing/draft";
import type { PaneChoices } from "../editing/use-editing";
import { today } from "../today";
import { calibratedOn } from "./monitoring/calibrations";
import { industryOf } from "./sources/chosen-industry";
import { asOfText } from "./verdict/as-of";

/** 查看时的给定 — the days and the industry under which the open step is looked at: as people chose them, otherwise today. */
export function lookedAt(contents: TableContents, choices: PaneChoices): LookedAt {
  const industry = industryOf(contents, choices);
  return {
    today: today(),
    asOf: parseDate(asOfText(choices, contents)),
    calibratedOn: calibratedOn(choices),
    ...(industry === undefined ? {} : { industry }),
  };
}
