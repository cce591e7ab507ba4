import { Exact } from "../../../core";
import { shownNumber } from "../../shown-number";

/** 图中的一个数 — for drawing as a double; `shown` is the number as it is to be read, made from the value where it is left out. */
export interface ChartValue {
  readonly value: number;
  readonly shown?: string;
}

/** 柱 — one bar of a chart of categories. */
export interface ChartBar extends ChartValue {
  readonly label: string;
}

/** 系列 — a name and its values; a value that is not known is `undefined` and is not drawn. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (ChartValue | undefined)[];
}

/** 折线的点 — what is known at x; where nothing is, the line has a gap. */
export interface ChartPoint extends Partial<ChartValue> {
  readonly x: number;
}

/** 折线 — a name and its points. */
export interface ChartLine {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** 台阶 — one measure: how much it reduces (width), what each unit of that costs (height), and how much is reached with it. */
export interface ChartStep {
  readonly label: string;
  readonly width: ChartValue;
  readonly height: ChartValue;
  readonly reached: ChartValue;
}

/** 画出的数 — a number of the calculation as a chart takes it: drawn as a double, read as its own digits. */
export function drawnNumber(value: Exact): Required<ChartValue> {
  return { value: value.toDouble(), shown: shownNumber(value) };
}

/** The number as it is to be read. */
export function shownValue({ value, shown }: ChartValue): string {
  const number = Exact.fromDouble(value);
  return shown ?? (number === undefined ? "—" : shownNumber(number));
}

/** A short number for an axis: `2.5万`, `25K`. */
export function shownTick(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 4 }).format(value);
}
