import placesJson from "../grid-places.json";
import { NameIndex } from "../name-index";
import type { GridPlace } from "./grid-row";

/** 电网范围表 — the nation, seven regional grids, and every province; not every one of them has factors. */
export const gridPlaces = placesJson.rows as readonly GridPlace[];

/** 电网范围的名称 — places by the names people write for them. */
export const gridPlaceNames = new NameIndex(gridPlaces, ({ key, name, aliases }) => [
  key,
  name.zh,
  name.en,
  ...aliases,
]);

/** Words that lie across several places, and are asked instead of settled. */
export const gridPlaceClasses: readonly {
  readonly names: readonly string[];
  readonly keys: readonly string[];
}[] = [
  { names: ["华南", "South China"], keys: ["south", "guangdong", "guangxi", "hainan"] },
  { names: ["蒙东", "内蒙古东部"], keys: ["inner-mongolia", "northeast"] },
  { names: ["蒙西", "内蒙古西部"], keys: ["inner-mongolia", "north"] },
  { names: ["京津冀"], keys: ["beijing", "tianjin", "hebei", "north"] },
  { names: ["川渝"], keys: ["sichuan", "chongqing", "southwest"] },
];
