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

/** 折线 — a name and its points in the order of x. */
export interface ChartLine {
  readonly name: string;
  readonly points: readonly (ChartValue & { readonly x: number })[];
}

/** 台阶 — one measure: how much it reduces (width) and what each unit of that costs (height). */
export interface ChartStep {
  readonly label: string;
  readonly width: ChartValue;
  readonly height: ChartValue;
}

/** The number as people of that language write it; at most six decimals, where a chart has nothing more exact. */
export function shownValue({ value, shown }: ChartValue, locale: string): string {
  return shown ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}

/** A short number for an axis: `2.5万`, `25K`. */
export function shownTick(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 4 }).format(value);
}
