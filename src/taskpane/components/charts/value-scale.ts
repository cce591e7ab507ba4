import { scaleLinear, type ScaleLinear } from "d3-scale";

/** 数值轴 — where a value lies in a drawing. */
export type ValueScale = ScaleLinear<number, number>;

/** About so many lines with numbers lie between the ends of a value axis. */
export const tickCount = 4;

/** A scale that holds all the values and zero and ends at round numbers. */
export function valueScale(values: readonly number[], range: readonly [number, number]): ValueScale {
  return bareScale(values, range).nice(tickCount);
}

/** The same with the values themselves as its ends. */
export function bareScale(values: readonly number[], range: readonly [number, number]): ValueScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return scaleLinear()
    .domain([low, low === high ? 1 : high])
    .range(range);
}
