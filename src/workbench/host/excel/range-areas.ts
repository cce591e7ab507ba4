import type { CellRange } from "../../../sheet";
import { HostClass } from "../rich-api/host-class";
import { rangeClass } from "./range";
import { columnCountOf, commonArea, fullAddress, rowCountOf, sheetOf, type RangeModel } from "./range-model";

/** 多块区域 — several rectangles of one sheet. */
export interface RangeAreasModel {
  readonly origin: RangeModel;
  readonly areas: readonly CellRange[];
}

const rangesOf = ({ origin, areas }: RangeAreasModel): readonly RangeModel[] =>
  areas.map((area) => ({ ...origin, area }));

/** 区域集合 — `Excel.RangeCollection`. */
export const rangeCollectionClass: HostClass<RangeAreasModel> = new HostClass<RangeAreasModel>(
  "RangeCollection",
  () => ({
    itemClass: () => rangeClass,
    items: (model) => rangesOf(model).map((range) => rangeClass.of(range)),
    methods: {
      getCount: ({ areas }) => areas.length,
      getItemAt: (model, given) => {
        const range = rangesOf(model)[given.index(0)] ?? given.refuse(0);
        return rangeClass.of(range);
      },
    },
  }),
);

/** 多块区域 — `Excel.RangeAreas`, as far as merged cells ask for it. */
export const rangeAreasClass: HostClass<RangeAreasModel> = new HostClass<RangeAreasModel>(
  "RangeAreas",
  () => ({
    values: {
      address: { get: (model) => rangesOf(model).map(fullAddress).join(",") },
      areaCount: { get: ({ areas }) => areas.length },
      cellCount: {
        get: ({ areas }) => areas.reduce((sum, area) => sum + rowCountOf(area) * columnCountOf(area), 0),
      },
    },
    objects: { areas: (model) => rangeCollectionClass.of(model) },
  }),
);

/** The merged cells that reach into a range; nothing where there are none. */
export function mergedAreas(range: RangeModel): RangeAreasModel | undefined {
  const areas = sheetOf(range).merges.filter((merge) => commonArea(merge, range.area) !== undefined);
  return areas.length === 0 ? undefined : { origin: range, areas };
}
