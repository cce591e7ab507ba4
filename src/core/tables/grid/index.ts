export { gridCalibreNames, gridCalibres, type GridCalibre, type GridCalibreId } from "./grid-calibres";
export { gridFactorOf, gridRows, gridSeriesOf, type GridAnswer, type GridSeries } from "./grid-factor-of";
export { gridPlaceNames, gridPlaces } from "./grid-places";
export type { GridPlace, GridRow } from "./grid-row";
