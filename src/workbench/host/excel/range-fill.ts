import { HostClass } from "../rich-api/host-class";
import { htmlColor } from "./html-color";
import type { RangeModel } from "./range-model";
import { applyStyle, styleMember } from "./range-style";

/** What Excel says of a cell without a fill. */
const noFill = "#FFFFFF";

/** 填充 — `Excel.RangeFill`. */
export const rangeFillClass: HostClass<RangeModel> = new HostClass<RangeModel>("RangeFill", () => ({
  values: {
    color: styleMember(
      "RangeFill.color",
      ({ fill }) => fill ?? noFill,
      (fill) => ({ fill }),
      htmlColor,
    ),
  },
  methods: {
    clear: (range, { location }) => applyStyle(range, { fill: null }, location),
  },
}));
