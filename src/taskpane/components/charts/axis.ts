/** 坐标轴 — from a lowest to a highest round number, with the round numbers between them. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** An axis that holds all the values and zero, in about four steps of 1, 2 or 5 times a power of ten. */
export function axisFor(values: readonly number[]): Axis {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep((most - least || 1) / 4);
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { low: tidy(first * step), high: tidy(last * step), ticks };
}

/** Where a value lies on an axis, from 0 at its low end to 1 at its high end. */
export function shareOf({ low, high }: Axis, value: number): number {
  return high === low ? 0 : (value - low) / (high - low);
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = least / power;
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power;
}

/** Steps of a tenth and the like do not add up exactly in doubles; an axis needs no more than twelve digits. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
