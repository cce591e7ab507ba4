import { HostClass } from "../rich-api/host-class";
import { rangeBorderClass, sides, type BorderModel } from "./range-border";
import type { RangeModel } from "./range-model";

/**
 * 边框集合 — `Excel.RangeBorderCollection`: the four edges and the lines inside; there are no diagonal lines
 * here.
 */
export const rangeBorderCollectionClass: HostClass<RangeModel> = new HostClass<RangeModel>(
  "RangeBorderCollection",
  () => ({
    values: { count: { get: () => sides.length } },
    itemClass: () => rangeBorderClass,
    items: (range) => sides.map((side) => rangeBorderClass.of({ range, side } satisfies BorderModel)),
    methods: {
      getItem: (range, given) => rangeBorderClass.of({ range, side: given.oneOf(0, sides) }),
      getItemAt: (range, given) => {
        const side = sides[given.index(0)] ?? given.refuse(0);
        return rangeBorderClass.of({ range, side });
      },
    },
  }),
);
