import type { Exact, ReadinessCheck } from "../../../core";
import { shownPercent } from "../../shown-number";
import type { PaneText } from "../../text";

/** 检查的名称 — what a check looks at. */
export function checkName({ series, id }: ReadinessCheck, text: PaneText): string {
  const isTotal = series === "total";
  switch (id) {
    case "record":
      return isTotal ? text.checkTotalRecord : text.checkIntensityRecord;
    case "peak":
      return isTotal ? text.checkTotalPeak : text.checkIntensityPeak;
    case "settled":
      return isTotal ? text.checkTotalSettled : text.checkIntensitySettled;
  }
}

/** 数值与限值 — the figure of a check beside what it is held against; empty where there is no figure. */
export function checkFigures({ id, figure, limit }: ReadinessCheck, text: PaneText): string {
  if (figure === undefined) return "";
  if (id === "peak") return joined(plain(figure), limit && text.checkNotAfter(plain(limit)));
  if (id === "record") return joined(plain(figure), limit && text.checkAtLeast(plain(limit)));
  return joined(shownPercent(figure), limit && text.checkWithin(shownPercent(limit)));
}

function joined(figure: string, limit: string | undefined): string {
  return [figure, limit].filter((each) => each !== undefined).join(" · ");
}

/** Years and counts are written without separators. */
function plain(value: Exact): string {
  return value.toText().text;
}
