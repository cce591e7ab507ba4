/** 刻度 — a value axis with round steps. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** A scale that holds zero and all values, in about as many round steps as asked for. */
export function scaleOf(values: readonly number[], steps = 5): Scale {
  return between(Math.min(0, ...values), Math.max(0, ...values), steps, 1);
}

/** A scale that holds all values, and zero only where they do not lie far from it, as years do. */
export function scaleNear(values: readonly number[], steps = 5): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (values.length === 0 || least <= 0 || most > 2 * least) return scaleOf(values, steps);
  return between(least, most, steps, steps);
}

/** Where all values are the same, so much room is made. */
function between(least: number, most: number, steps: number, room: number): Scale {
  const step = roundStep((most - least || room) / steps);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => cleaned((first + index) * step, step));
  return { least: ticks[0] ?? 0, most: ticks.at(-1) ?? 1, ticks };
}

/** 1, 2 or 5 times a power of ten, not below a length. */
function roundStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= length * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Takes away the dust that multiplying a decimal step leaves. */
function cleaned(value: number, step: number): number {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Number(value.toFixed(Math.min(100, decimals)));
}

/** A number beside an axis: grouped, long ones shortened. */
export function axisLabel(value: number): string {
  return value.toLocaleString("en-US", {
    maximumFractionDigits: 6,
    notation: Math.abs(value) >= 1e7 ? "compact" : "standard",
  });
}
